import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { practiceSwitches } from '../../practice/browser/chromium.ts';
import type { PracticeWorkspace } from '../../practice/workspace.ts';

const WELCOME = `
The practice workspace is open: a stand-in Gmail and Calendar on this machine, with the extension in it.
Nothing here reaches Google, and every person in it is made up.

  1. In Calendar, click an empty hour, name the event and add a guest: the card asks whether it should be a meeting.
  2. Choose Write instead: Gmail opens with an agenda to send.
  3. In Gmail, write a mail: the mark beside Send shows what its reader would still have to ask.
  4. Click the Unhurried icon in the toolbar (behind the puzzle piece): your pending replies, both ways.

Close the browser to end.
`;

/**
 * Opens a real window on the workspace and resolves when the person closes it. The extension is loaded over the
 * DevTools protocol, which branded Chrome accepts as well (it ignores `--load-extension`).
 */
export async function openWindow(
  workspace: PracticeWorkspace,
  options: { readonly executablePath: string; readonly extension: string; readonly profile: string | null },
): Promise<void> {
  const profile = options.profile ?? (await mkdtemp(path.join(tmpdir(), 'unhurried-')));
  await mkdir(profile, { recursive: true });
  const browser = await puppeteer.launch({
    executablePath: options.executablePath,
    headless: false,
    pipe: true,
    enableExtensions: [options.extension],
    userDataDir: profile,
    defaultViewport: null,
    // No bar that says that a test drives the browser: a person does.
    ignoreDefaultArgs: ['--enable-automation'],
    args: [...practiceSwitches(workspace, null), '--window-size=1360,900'],
  });
  try {
    const [first] = await browser.pages();
    const gmail = first ?? (await browser.newPage());
    await gmail.goto('https://mail.google.com/mail/u/0/');
    const calendar = await browser.newPage();
    await calendar.goto('https://calendar.google.com/calendar/u/0/r');
    process.stdout.write(WELCOME);
    await new Promise((closed) => browser.once('disconnected', closed));
  } finally {
    if (browser.connected) await browser.close();
    if (options.profile === null) await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}
