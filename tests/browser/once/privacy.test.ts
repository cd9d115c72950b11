import type { Request } from '@playwright/test';
import { addGuest, card, openBubble, titleInput, WEEK } from '../drive/calendar.ts';
import { body, compose, INBOX, row, send, write } from '../drive/gmail.ts';
import { checkNow, replies, repliesIn } from '../drive/popup.ts';
import { kept, keptSettings } from '../kept.ts';
import { expect, test } from '../workspace.ts';

const MIRA = 'mira.adler@fernweg.example';

/** Words that stand nowhere else: in the event, in the mail, in its answer, and in a guest's address. */
const SECRETS = ['quittenmus', 'zaunkoenig', 'herbstlaub', 'sesamkringel'];
const GUEST = 'sesamkringel@bakery.example';

test('A whole walk asks nobody but Google’s two hosts, and writes nothing of it into a log', async ({
  open,
  openPopup,
  chromium,
  practice,
  notes,
}) => {
  const requests: Request[] = [];
  const listen = (request: Request): void => void requests.push(request);
  chromium.context.on('request', listen);

  await test.step('what is listened to would be heard', async () => {
    await (await chromium.background()).evaluate(() => console.log('heard from the background'));
    await expect.poll(() => notes.said).toContain('heard from the background');
  });
  await test.step('an event, written instead', async () => {
    const calendar = await open(WEEK);
    const root = await openBubble(calendar);
    await titleInput(calendar).fill('Weekly status: Quittenmus');
    await addGuest(root, GUEST);
    const opened = chromium.context.waitForEvent('page');
    await card(calendar).getByRole('button', { name: 'Write instead' }).click();
    const mail = await opened;
    await expect(body(compose(mail))).toContainText('Quittenmus');
    await write(compose(mail), { text: 'Could you tell me about the Zaunkoenig? ' });
    await send(compose(mail)).click();
    await expect(card(calendar)).toContainText('Sent.');
    await mail.close();
  });

  const popup = await openPopup();
  await expect(replies(popup)).toHaveText([/Quittenmus/]);
  await test.step('an answer, by the feed and then in the list', async () => {
    const { threads } = (await practice.control('GET', '/mail/state')) as { threads: { subject: string }[] };
    const subject = threads.find((thread) => thread.subject.includes('Quittenmus'))?.subject;
    await practice.control('POST', '/mail/answer', { account: MIRA, subject, text: 'Herbstlaub, all of it.' });
    await checkNow(popup);
    await expect(repliesIn(popup, 'Probably answered')).toHaveText([/Quittenmus/]);
    const inbox = await open(INBOX);
    await row(inbox, 'Quittenmus').click();
    await expect(popup.getByText('You wait for nobody.')).toBeVisible();
  });

  chromium.context.off('request', listen);
  const secret = new RegExp(SECRETS.join('|'), 'i');
  // The walk was what it claims to be: all this is kept, here.
  expect(JSON.stringify(await kept(popup))).toMatch(secret);
  expect(notes.said.filter((line) => secret.test(line))).toEqual([]);
  expect(notes.errors).toEqual([]);
  expect(JSON.stringify(await keptSettings(popup))).not.toMatch(secret);

  const hosts = new Set(requests.map((request) => new URL(request.url()).host));
  expect([...hosts].toSorted()).toEqual(['calendar.google.com', chromium.extensionId, 'mail.google.com'].toSorted());
  const byBackground = requests.filter((request) => request.serviceWorker() !== null);
  expect(byBackground.map((request) => request.url())).toEqual(
    [0, 1, 2].map((index) => `https://mail.google.com/mail/u/${index}/feed/atom`),
  );
  for (const request of byBackground) {
    expect(request.method()).toBe('GET');
    expect(request.postData()).toBeNull();
  }
  expect(practice.strangers).toEqual([]);
});
