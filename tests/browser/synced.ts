import type { CDPSession, Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import type { PendingReply } from '../../lib/replies/pending.ts';
import { replyRow } from '../../lib/store/rows.ts';
import type { OpenChromium } from '../../practice/browser/chromium.ts';
import type { LogEntry } from '../../practice/google/log.ts';
import { type PracticeWorkspace, startPractice } from '../../practice/workspace.ts';
import { connectReplies, MIRA, openAccountPage, openGranting } from './account.ts';
import { backstage } from './background.ts';
import { readTables, type Tables, writeTables } from './tables.ts';

declare const chrome: typeof browser;

/**
 * Of its own, Chromium keeps an extension from asking the same address again soon after it has answered with 500 a few times;
 * its clock is not one that a test could turn.
 */
const UNTHROTTLED = '--disable-extensions-http-throttling';
const JONAS = { email: 'jonas.weber@fernweg.example', name: 'Jonas Weber' };
const LUIS = { email: 'luis@partner.example', name: 'Luis' };

/**
 * A connected account whose mail was read, after which things happened to it: what a run finds that follows the history
 * (`followed`), and one that has to look at everything (`listed`).
 */
export interface Synced {
  readonly practice: PracticeWorkspace;
  readonly chromium: OpenChromium;
  readonly own: Page;
  readonly session: CDPSession;
  readonly before: { readonly followed: Tables; readonly listed: Tables };
  /** Stops the background; resolves when it is gone. */
  stop(): Promise<void>;
  /** *Check now*; resolves when the background has answered, or was stopped. */
  check(): Promise<void>;
  /** What Google was asked since the log was cleared, sign-in included. */
  asked(): readonly LogEntry[];
  close(): Promise<void>;
}

/** The API's name of the last mail with this subject. */
function named({ google }: PracticeWorkspace, subject: string): { readonly id: string; readonly threadId: string } {
  const mails = google.account(MIRA)?.journal.mails ?? [];
  const mail = mails.findLast(({ content }) =>
    content().headers.some(({ name, value }) => name === 'Subject' && value === subject),
  );
  if (mail === undefined) throw new Error(`no mail “${subject}”`);
  return mail;
}

function question(parts: Pick<PendingReply, 'id' | 'people' | 'subject' | 'thread' | 'sentAt'>): PendingReply {
  return {
    account: MIRA,
    direction: 'theirs',
    asked: 'What do you think?',
    message: null,
    due: null,
    state: { kind: 'waiting' },
    agendaId: null,
    ...parts,
  };
}

/** What happens on other devices after the mail was read. */
async function happen(practice: PracticeWorkspace): Promise<void> {
  const put = (path: string, body: object) => practice.control('POST', `/mail/${path}`, { account: MIRA, ...body });
  await put('answer', { subject: 'Export for the printer: ready by Wednesday?', text: 'Yes, at ten.' });
  await put('answer', { subject: 'Letter to the huts: your numbers?', text: '412, and 90.' });
  await put('deliver', { from: JONAS, subject: 'Two more sheets', text: 'Could you look at them?' });
  await put('deliver', { from: LUIS, subject: 'A hut asks', text: 'What may I tell them?' });
  await put('move', { thread: named(practice, 'To be put away').threadId, place: 'archive' });
}

/** Connects an account in a browser of its own, and lets its mail be read. `isThrottled`: by Chromium, as it is for everybody. */
export async function openSynced(isThrottled = false): Promise<Synced> {
  const practice = await startPractice();
  const chromium = await openGranting(practice, isThrottled ? [] : [UNTHROTTLED]);
  const close = async (): Promise<void> => {
    await chromium.close();
    await practice.close();
  };
  try {
    // Only what the account tells is looked at here.
    await practice.control('POST', '/mail/settings', { feed: 'signed-out' });
    await practice.control('POST', '/google/settings', { gmailUnits: 1_000_000_000, tokenSeconds: 1_000_000 });
    await practice.control('POST', '/mail/deliver', {
      account: MIRA,
      from: LUIS,
      subject: 'To be put away',
      text: '?',
    });
    const page = await openAccountPage(chromium);
    await connectReplies(chromium, page, MIRA);
    await page.getByText(/^Mail read last: today/).waitFor({ timeout: 30_000 });
    await page.close();
    const { own, session, stop } = await backstage(chromium);
    const printer = named(practice, 'Export for the printer: ready by Wednesday?');
    const sentAt = Date.now() - 2 * 24 * 3_600_000;
    const questions = [
      question({
        id: 'named',
        people: [JONAS],
        subject: 'Export for the printer: ready by Wednesday?',
        thread: { kind: 'api', id: printer.threadId },
        sentAt,
      }),
      question({ id: 'unnamed', people: [LUIS], subject: 'Never sent', thread: null, sentAt }),
    ].map((reply) => ({ ...replyRow(reply, 0) }));
    const read = await readTables(own);
    const followed = { ...read, pendingReplies: [...read.pendingReplies, ...questions] };
    await happen(practice);
    return {
      practice,
      chromium,
      own,
      session,
      before: { followed, listed: { ...followed, mailboxes: [], mails: [] } },
      stop,
      check: () =>
        own
          .evaluate(() => chrome.runtime.sendMessage({ type: 'check-now' }))
          .then(() => undefined)
          .catch(() => undefined),
      asked: () => practice.google.log.entries,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** No token is left, so that the next run has to ask Google for one, and whose it is. */
export async function forgetTokens({ own }: Synced): Promise<void> {
  await own.evaluate(async () => {
    const keys = Object.keys(await chrome.storage.session.get(null));
    await chrome.storage.session.remove(keys.filter((key) => key.startsWith('google.token')));
  });
}

/** Everything is as it was before the run: what the extension holds, and what Google was told to do wrong. */
export async function putBack({ practice, own }: Synced, tables: Tables): Promise<void> {
  practice.google.faults.clear();
  practice.google.log.clear();
  await writeTables(own, tables);
}
