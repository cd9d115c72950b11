import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { type OpenChromium, openChromium } from '../../practice/browser/chromium.ts';
import type { PracticeWorkspace } from '../../practice/workspace.ts';
import * as calendar from '../../tests/browser/drive/calendar.ts';
import * as gmail from '../../tests/browser/drive/gmail.ts';

export interface TourOptions {
  readonly executablePath: string;
  /** The built extension. */
  readonly extension: string;
  /** Where the pictures go, a folder a theme. */
  readonly folder: string;
}

type Theme = 'light' | 'dark';
type Picture = (page: Page, name: string, what: string) => Promise<void>;

const MIRA = 'mira.adler@fernweg.example';
const JONAS = 'jonas.weber@fernweg.example';
const DANA = 'dana.okafor@fernweg.example';
const TITLE = 'Spring price list: sign-off';

/** Walks through every surface as a person would, in both themes, and leaves a picture of each. */
export async function runTour(workspace: PracticeWorkspace, options: TourOptions): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    await workspace.control('POST', '/reset');
    const folder = path.join(options.folder, theme);
    await mkdir(folder, { recursive: true });
    const chromium = await openChromium(workspace, { ...options, colorScheme: theme });
    let count = 0;
    const picture: Picture = async (page, name, what) => {
      count += 1;
      await page.screenshot({
        path: path.join(folder, `${String(count).padStart(2, '0')}-${name}.png`),
        animations: 'disabled',
      });
      process.stdout.write(`  ${theme}, ${count}: ${what}\n`);
    };
    try {
      await walk(workspace, chromium, theme, picture);
    } finally {
      await chromium.close();
    }
  }
}

async function walk(
  workspace: PracticeWorkspace,
  chromium: OpenChromium,
  theme: Theme,
  picture: Picture,
): Promise<void> {
  const week = await chromium.context.newPage();
  await week.goto(`https://calendar.google.com/calendar/u/0/r?theme=${theme}&variant=2026&hl=en`);
  await createEvent(week, picture);
  const mail = await writeInstead(chromium, week, picture);
  await sendAgenda(mail, week, picture);
  await editPage(chromium, picture);
  const inbox = await chromium.context.newPage();
  await inbox.goto(gmail.INBOX);
  await writeMail(inbox, picture);
  await owe(inbox);
  await pendingReplies(workspace, chromium, inbox, picture);
}

async function createEvent(week: Page, picture: Picture): Promise<void> {
  const bubble = await calendar.openBubble(week);
  await calendar.titleInput(week).fill(TITLE);
  await calendar.addGuest(bubble, JONAS);
  await calendar.addGuest(bubble, DANA);
  const card = calendar.card(week);
  await card.getByRole('button', { name: 'Write instead' }).scrollIntoViewIfNeeded();
  await picture(week, 'card', 'a new event, and whether it should be a meeting');
  await card.getByRole('button', { expanded: false }).first().click();
  await card
    .getByRole('radiogroup')
    .nth(3)
    .evaluate((middle) => middle.scrollIntoView({ block: 'center' }));
  await picture(week, 'questions', 'the seven questions, answered from the draft where it tells');
}

async function writeInstead(chromium: OpenChromium, week: Page, picture: Picture): Promise<Page> {
  const opened = chromium.context.waitForEvent('page');
  await calendar.card(week).getByRole('button', { name: 'Write instead' }).click();
  const mail = await opened;
  await gmail.body(gmail.compose(mail)).filter({ hasText: TITLE }).waitFor();
  await picture(mail, 'agenda', 'the agenda in Gmail, ready to send');
  return mail;
}

async function sendAgenda(mail: Page, week: Page, picture: Picture): Promise<void> {
  await gmail.send(gmail.compose(mail)).click();
  await week.bringToFront();
  const discard = calendar.card(week).getByRole('button', { name: /discard/i });
  await discard.scrollIntoViewIfNeeded();
  await picture(week, 'sent', 'the agenda is sent, and the draft event may go');
  await discard.click();
}

async function editPage(chromium: OpenChromium, picture: Picture): Promise<void> {
  const page = await chromium.context.newPage();
  await page.goto(
    calendar.prefilled({
      text: 'Interview: backend engineer',
      add: JONAS,
      details: 'Meet the candidate',
      dates: '20261125T100000/20261125T110000',
    }),
  );
  await calendar.card(page).getByRole('heading').first().waitFor();
  await picture(page, 'edit-page', 'the same on the full page: a meeting is recommended as readily');
  await page.close();
}

async function writeMail(inbox: Page, picture: Picture): Promise<void> {
  const mail = await gmail.newMail(inbox);
  await gmail.write(mail, {
    to: [JONAS, DANA],
    subject: 'Hi',
    text: 'Hello both,\n\nI attached the new price list. Could you check the numbers and tell me what you think?\n\nThanks',
  });
  const mark = gmail.mark(mail);
  await mark.and(inbox.getByRole('button', { name: /\d+ things? a reader/ })).waitFor();
  await picture(inbox, 'mark', 'a quiet number beside Send');
  await mark.click();
  await picture(inbox, 'panel', 'what a reader would still have to ask');
  await inbox.keyboard.press('Escape');
  await gmail.send(mail).click();
  await gmail.toast(inbox).waitFor();
}

/** Opens a mail that asks something, so that the popup has something to owe. */
async function owe(inbox: Page): Promise<void> {
  await gmail.row(inbox, 'Price list for spring').first().click();
  await inbox.locator('.a3s:visible').first().waitFor();
}

async function pendingReplies(
  workspace: PracticeWorkspace,
  chromium: OpenChromium,
  inbox: Page,
  picture: Picture,
): Promise<void> {
  const popup = await chromium.openExtensionPage('popup.html');
  await popup.setViewportSize({ width: 400, height: 600 });
  await popup.getByText('Jonas Weber').first().waitFor();
  await popup.getByRole('tab', { name: /I owe 1/ }).waitFor();
  await picture(popup, 'i-wait-for', 'pending replies: what I wait for');
  // With Gmail closed, only the feed can tell; an open list would settle it at once.
  await inbox.close();
  await workspace.control('POST', '/mail/answer', { account: MIRA, subject: 'Hi', text: 'Checked, all fine. Jonas' });
  await popup.getByRole('button', { name: 'Check now' }).click();
  await popup
    .getByText(/probably/i)
    .first()
    .waitFor();
  await picture(popup, 'probably-answered', 'the unread feed says that one is probably answered');
  const again = await chromium.context.newPage();
  await again.goto(gmail.INBOX);
  await gmail.row(again, 'Checked, all fine').first().waitFor();
  await popup.bringToFront();
  await popup
    .getByText(/probably/i)
    .first()
    .waitFor({ state: 'detached' });
  await popup.getByRole('tab', { name: /I owe/ }).click();
  await popup.getByText('Dana Okafor').first().waitFor();
  await picture(popup, 'i-owe', 'what I owe, and the answered one is gone');
}
