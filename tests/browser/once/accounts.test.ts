import type { Page } from '@playwright/test';
import { DELEGATION_ID } from '../../../practice/data/people.ts';
import { newMail, send, toast, write } from '../drive/gmail.ts';
import { replies } from '../drive/popup.ts';
import { kept } from '../kept.ts';
import { expect, test } from '../workspace.ts';

const JONAS = 'jonas.weber@fernweg.example';
/** One person's mailboxes, each with its address and where Gmail shows it. */
const MAILBOXES = {
  'mira.adler@fernweg.example': 'https://mail.google.com/mail/u/0/',
  'mira@adler.example': 'https://mail.google.com/mail/u/1/',
  'support@fernweg.example': `https://mail.google.com/mail/b/${DELEGATION_ID}/u/0/`,
} as const;

async function ask(page: Page): Promise<void> {
  const root = await newMail(page);
  await write(root, { to: [JONAS], subject: 'Same subject', text: 'Could you check the numbers and tell me, please?' });
  await send(root).click();
  await expect(root).toBeHidden();
  await toast(page).waitFor();
}

test('Each mailbox keeps its own by address, and an answer in one is none in another', async ({
  open,
  openPopup,
  practice,
}) => {
  const pages = new Map<string, Page>();
  for (const [account, address] of Object.entries(MAILBOXES)) {
    const page = await open(address);
    await expect(page).toHaveTitle(new RegExp(account.replaceAll('.', '\\.')));
    await ask(page);
    pages.set(account, page);
  }
  const popup = await openPopup();
  await expect(replies(popup)).toHaveCount(3);
  const accounts = async () =>
    (await kept(popup)).pendingReplies.filter(({ state }) => state.kind === 'waiting').map(({ account }) => account);
  expect((await accounts()).sort()).toEqual(Object.keys(MAILBOXES).sort());

  for (const account of ['support@fernweg.example', 'mira@adler.example'] as const) {
    const before = await accounts();
    await practice.control('POST', '/mail/answer', { account, subject: 'Same subject', from: JONAS, text: 'Fine.' });
    await pages.get(account)?.goto(MAILBOXES[account]);
    await expect.poll(accounts).toEqual(before.filter((other) => other !== account));
  }
  await expect(replies(popup)).toHaveCount(1);
});
