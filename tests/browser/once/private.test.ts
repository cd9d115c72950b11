import { card, prefilled } from '../drive/calendar.ts';
import { body, compose, INBOX, mark, newMail, openThread, panel, send, toast, write } from '../drive/gmail.ts';
import { checkNow, replies } from '../drive/popup.ts';
import { kept, keptSettings } from '../kept.ts';
import { expect, test } from '../workspace.ts';

const MIRA = 'mira.adler@fernweg.example';
const JONAS = 'jonas.weber@fernweg.example';
/** Words of a mail, an event and their people, none of which the product ever says by itself. */
const SECRETS = ['Zebrafink', 'Nachtigall', 'Kormoran', 'Pirol', 'jonas.weber', 'mira.adler', 'Price list'];

test('A whole day’s work leaves no word of a mail or an event in any console, and asks nobody but Google', async ({
  open,
  openPopup,
  chromium,
  notes,
  practice,
}) => {
  await test.step('what is listened to would be heard', async () => {
    await (await chromium.background()).evaluate(() => console.log('heard from the background'));
    const page = await open(INBOX);
    await page.evaluate(() => console.log('heard from a page'));
    await expect.poll(() => notes.said).toContain('heard from the background');
    await expect.poll(() => notes.said).toContain('heard from a page');
    await page.close();
  });

  const calendar = await open(
    prefilled({
      text: 'Zebrafink',
      dates: '20261210T140000/20261210T150000',
      add: JONAS,
      details: 'The Nachtigall is late. What do we ship first?',
    }),
  );
  await card(calendar).getByRole('button', { name: 'Show the seven questions' }).click();
  await card(calendar).getByRole('radio', { name: 'No' }).first().click();
  const opened = chromium.context.waitForEvent('page');
  await card(calendar).getByRole('button', { name: 'Write instead' }).click();
  const agenda = await opened;
  await expect(body(compose(agenda))).toContainText('Nachtigall');
  await send(compose(agenda)).click();
  await card(calendar).getByRole('button', { name: 'Discard' }).click();
  await expect(card(calendar)).toHaveCount(0);

  const mail = await open(INBOX);
  const root = await newMail(mail);
  await write(root, {
    to: [JONAS],
    subject: 'Kormoran',
    text: 'Could you check the Pirol and tell me what you think?',
  });
  await mark(root).click();
  await panel(root).getByRole('button', { name: 'Add a date' }).click();
  await send(root).click();
  await toast(mail).waitFor();
  await openThread(mail, 'Price list for spring');
  const popup = await openPopup();
  await expect(replies(popup)).toHaveCount(2);
  await practice.control('POST', '/mail/answer', { account: MIRA, subject: 'Kormoran', from: JONAS, text: 'Pirol!' });
  await checkNow(popup);
  await expect(popup.getByText(/^Checked/)).toBeVisible();

  for (const secret of SECRETS) expect(notes.said.join('\n')).not.toContain(secret);
  expect([...notes.hosts].sort()).toEqual(['calendar.google.com', 'mail.google.com']);
  expect(notes.strangers()).toEqual([]);

  await test.step('and what is kept stays in the extension’s own database', async () => {
    expect((await kept(popup)).pendingReplies.length).toBeGreaterThan(0);
    const settings = JSON.stringify(await keptSettings(popup));
    for (const secret of SECRETS) expect(settings).not.toContain(secret);
    const inPages = await Promise.all(
      [mail, calendar].map((page) =>
        page.evaluate(async () => [
          JSON.stringify({ ...localStorage, ...sessionStorage }),
          JSON.stringify(await indexedDB.databases()),
          document.cookie,
        ]),
      ),
    );
    expect(inPages.flat().join()).not.toMatch(/unhurried|Zebrafink|Kormoran/i);
  });
});
