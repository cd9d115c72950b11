import type { Page } from '@playwright/test';
import { DELEGATION_ID } from '../../../practice/data/people.ts';
import type { PracticeWorkspace } from '../../../practice/workspace.ts';
import { card, prefilled } from '../drive/calendar.ts';
import { body, compose, INBOX, newMail, panel, row, send, subject, toast, write } from '../drive/gmail.ts';
import { replies } from '../drive/popup.ts';
import { kept } from '../kept.ts';
import { expect, test } from '../workspace.ts';

const MIRA = 'mira.adler@fernweg.example';
const PRIVATE = 'mira@adler.example';
const SUPPORT = 'support@fernweg.example';
const JONAS = 'jonas.weber@fernweg.example';
const MAILBOXES = {
  [MIRA]: INBOX,
  [PRIVATE]: 'https://mail.google.com/mail/u/1/',
  [SUPPORT]: `https://mail.google.com/mail/b/${DELEGATION_ID}/u/0/`,
};

async function ask(page: Page, title: string): Promise<void> {
  const root = await newMail(page);
  await write(root, { to: [JONAS], subject: title, text: 'Could you check the numbers and tell me what you think?' });
  await send(root).click();
  await toast(page).waitFor();
}

const reply = (practice: PracticeWorkspace, account: string, title: string): Promise<unknown> =>
  practice.control('POST', '/mail/answer', { account, subject: title, from: JONAS, text: 'They are all right.' });

test('What is waited for is kept by the mailbox’s address: first, second and delegated', async ({
  open,
  openPopup,
}) => {
  const own = await openPopup();
  for (const [address, inbox] of Object.entries(MAILBOXES)) {
    const page = await open(inbox);
    await ask(page, `Numbers for ${address}`);
    await expect(replies(own).filter({ hasText: `Numbers for ${address}` })).toHaveCount(1);
  }
  const { pendingReplies } = await kept(own);
  expect(Object.fromEntries(pendingReplies.map(({ subject: about, account }) => [about, account]))).toEqual(
    Object.fromEntries(Object.keys(MAILBOXES).map((address) => [`Numbers for ${address}`, address])),
  );
});

test('An answer in one mailbox clears nothing of another, though person and subject are the same', async ({
  open,
  openPopup,
  practice,
}) => {
  const own = await openPopup();
  const first = await open(MAILBOXES[MIRA]);
  await ask(first, 'Spring numbers');
  const second = await open(MAILBOXES[PRIVATE]);
  await ask(second, 'Spring numbers');
  await expect(replies(own)).toHaveCount(2);
  await reply(practice, PRIVATE, 'Spring numbers');
  await second.bringToFront();
  await expect(row(second, 'Spring numbers')).toBeVisible();
  await expect(replies(own)).toHaveCount(1);
  expect((await kept(own)).pendingReplies.map(({ account, state }) => [account, state.kind]).toSorted()).toEqual([
    [MIRA, 'waiting'],
    [PRIVATE, 'answered'],
  ]);
});

test('Where Gmail serves another account than the event’s, nothing is filled in and the person is told', async ({
  open,
  openPopup,
  chromium,
}) => {
  const own = await openPopup();
  const calendar = await open(
    prefilled({ text: 'Weekly status update', dates: '20261210T140000/20261210T150000', add: JONAS }),
  );
  await expect(card(calendar).getByRole('button', { name: 'Write instead' })).toBeVisible();
  // Signed out in Gmail meanwhile, in Calendar not yet.
  const gone = 'mira@signed-out.example';
  await calendar.evaluate((address) => document.querySelector('#xUserEmail')?.replaceChildren(address), gone);
  const opened = chromium.context.waitForEvent('page');
  await card(calendar).getByRole('button', { name: 'Write instead' }).click();
  const mail = await opened;
  const root = compose(mail);
  await expect(panel(root)).toContainText(
    `The agenda is for a mail from ${gone}, but this is the mailbox of ${MIRA}. It was not filled in and is kept: sign in as ${gone} and choose Write instead again.`,
  );
  await expect(body(root).locator('li')).toHaveCount(0);
  await expect(body(root)).not.toContainText('Weekly status update');
  await expect(subject(root)).toHaveValue(/Weekly status update/);
  expect(await kept(own)).toMatchObject({
    agendas: [{ account: gone, state: 'writing', agenda: { title: 'Weekly status update' } }],
  });
});

test('An event of the second account is written from its own mailbox, and kept under its address', async ({
  open,
  openPopup,
  chromium,
}) => {
  const own = await openPopup();
  const calendar = await open(
    prefilled({ text: 'Weekly status update', dates: '20261210T140000/20261210T150000', add: JONAS }, 1),
  );
  const opened = chromium.context.waitForEvent('page');
  await card(calendar).getByRole('button', { name: 'Write instead' }).click();
  const mail = await opened;
  await expect(body(compose(mail)).locator('li')).not.toHaveCount(0);
  expect(new URL(mail.url()).pathname).toBe('/mail/u/1/');
  await send(compose(mail)).click();
  await expect(replies(own)).toHaveCount(1);
  expect(await kept(own)).toMatchObject({ agendas: [{ account: PRIVATE }], pendingReplies: [{ account: PRIVATE }] });
});
