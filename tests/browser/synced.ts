import type { CDPSession, Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import type { PendingReply } from '../../lib/replies/pending.ts';
import { type AgendaRow, replyRow } from '../../lib/store/rows.ts';
import type { OpenChromium } from '../../practice/browser/chromium.ts';
import type { LogEntry } from '../../practice/google/log.ts';
import type { Mail } from '../../practice/google/mail/journal.ts';
import { type PracticeWorkspace, startPractice } from '../../practice/workspace.ts';
import { connectMore, connectReplies, MIRA, openAccountPage, openGranting } from './account.ts';
import { backstage } from './background.ts';
import { NO_ROWS, readTables, type Tables, writeTables } from './tables.ts';

declare const chrome: typeof browser;

/**
 * Of its own, Chromium keeps an extension from asking the same address again soon after it has answered with 500 a few times;
 * its clock is not one that a test could turn.
 */
export const UNTHROTTLED = '--disable-extensions-http-throttling';
const JONAS = { email: 'jonas.weber@fernweg.example', name: 'Jonas Weber' };
const LUIS = { email: 'luis@partner.example', name: 'Luis' };
const PRIYA = { email: 'priya.raman@fernweg.example', name: 'Priya Raman' };
const PRINTER = 'Export for the printer: ready by Wednesday?';
const HUTS = 'Letter to the huts: your numbers?';
const REPORTS = 'Who owns the trail reports?';

/**
 * A run over an account whose mail was read before: of reply tracking, one that follows the history (`followed`) and one that has to
 * look at everything (`listed`); of collecting contributions, likewise (`collected`, `gathered`).
 */
export type RunName = 'followed' | 'listed' | 'collected' | 'gathered';
/** What the account is connected for in such a run, and nothing else. */
const USES: Readonly<Record<RunName, 'replies' | 'contributions'>> = {
  followed: 'replies',
  listed: 'replies',
  collected: 'contributions',
  gathered: 'contributions',
};

/** A connected account whose mail was read, after which things happened to it, and what the store holds before each run. */
export interface Synced {
  readonly practice: PracticeWorkspace;
  readonly chromium: OpenChromium;
  readonly own: Page;
  readonly session: CDPSession;
  readonly before: Readonly<Record<RunName, Tables>>;
  /** Stops the background; resolves when it is gone. */
  stop(): Promise<void>;
  /** *Check now*; resolves when the background has answered, or was stopped. */
  check(): Promise<void>;
  /** What Google was asked since the log was cleared, sign-in included. */
  asked(): readonly LogEntry[];
  close(): Promise<void>;
}

/** The last mail with this subject, as the API knows it. */
function named({ google }: PracticeWorkspace, subject: string): Mail {
  const mails = google.account(MIRA)?.journal.mails ?? [];
  const mail = mails.findLast(({ content }) =>
    content().headers.some(({ name, value }) => name === 'Subject' && value === subject),
  );
  if (mail === undefined) throw new Error(`no mail “${subject}”`);
  return mail;
}

function question(
  parts: Pick<PendingReply, 'id' | 'people' | 'subject' | 'thread' | 'sentAt'> & Partial<PendingReply>,
): PendingReply {
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

function agenda(id: string, title: string, thread: AgendaRow['thread']): AgendaRow {
  const topic = (words: string) => ({ title: words, owner: null, feedback: 'decide' as const });
  const now = Date.now();
  return {
    id,
    account: MIRA,
    agenda: {
      title,
      background: '',
      lead: { email: MIRA, name: 'Mira Adler' },
      attendees: [JONAS, PRIYA],
      topics: [topic('Ready when?'), topic('How many sheets?')],
      replyBy: null,
      timeZone: 'Europe/Berlin',
      documents: [],
    },
    state: 'sent',
    thread,
    createdAt: now,
    updatedAt: now,
  };
}

/** Two agendas that went out, of one of which no page has told in which thread. */
function outside(practice: PracticeWorkspace): Pick<Tables, 'agendas' | 'pendingReplies'> {
  const thread = { kind: 'client', token: 'thread-a:r1' } as const;
  const { at } = named(practice, REPORTS);
  const asked = question({ id: 'sought', people: [PRIYA], subject: REPORTS, thread, sentAt: at, agendaId: 'sought' });
  const rows = [
    agenda('stated', PRINTER, { kind: 'api', id: named(practice, PRINTER).threadId }),
    agenda('sought', REPORTS, thread),
  ];
  return { agendas: rows.map((row) => ({ ...row })), pendingReplies: [{ ...replyRow(asked, 0) }] };
}

/** What happens on other devices after the mail was read. */
async function happen(practice: PracticeWorkspace): Promise<void> {
  const put = (path: string, body: object) => practice.control('POST', `/mail/${path}`, { account: MIRA, ...body });
  await put('answer', { subject: PRINTER, text: '1. At ten.\n2. Twelve.' });
  await put('answer', { subject: HUTS, text: '412, and 90.' });
  await put('deliver', { from: JONAS, subject: 'Two more sheets', text: 'Could you look at them?' });
  await put('deliver', { from: LUIS, subject: 'A hut asks', text: 'What may I tell them?' });
  for (const subject of ['To be put away', HUTS]) {
    await put('move', { thread: named(practice, subject).threadId, place: 'archive' });
  }
}

/** What the account is connected for from now on, of all that it once was; null for nothing. */
async function useFor(own: Page, use: 'replies' | 'contributions' | null): Promise<void> {
  await own.evaluate(async (name) => {
    const { connections } = (await chrome.storage.local.get('connections')) as { connections: { uses: object[] }[] };
    const changed = connections.map((one) => ({
      ...one,
      uses: one.uses.map((its) => ({ ...its, isOn: Reflect.get(its, 'capability') === name })),
    }));
    await chrome.storage.local.set({ connections: changed });
  }, use);
}

/** Lets a first look collect what was answered so far, and gives what the store holds then of this alone. */
async function collectFirst(chromium: OpenChromium, own: Page, account: Page, outs: Partial<Tables>): Promise<Tables> {
  // Otherwise reply tracking would take its empty tables for a mailbox that was never read.
  await useFor(own, null);
  await writeTables(own, { ...NO_ROWS, ...outs });
  await connectMore(chromium, account, 'Collect contributions in the background');
  await account.getByText(/^Answers to your agendas collected last: today/).waitFor({ timeout: 30_000 });
  const { agendas, pendingReplies, contributions, collecting } = await readTables(own);
  return { ...NO_ROWS, agendas, pendingReplies, contributions, collecting };
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
    const { own, session, stop } = await backstage(chromium);
    const printer = named(practice, PRINTER);
    const sentAt = Date.now() - 2 * 24 * 3_600_000;
    const questions = [
      question({
        id: 'named',
        people: [JONAS],
        subject: PRINTER,
        thread: { kind: 'api', id: printer.threadId },
        sentAt,
      }),
      // Its answer is put away before anybody looks.
      question({
        id: 'filed',
        people: [PRIYA],
        subject: HUTS,
        thread: { kind: 'api', id: named(practice, HUTS).threadId },
        sentAt,
      }),
      question({ id: 'unnamed', people: [LUIS], subject: 'Never sent', thread: null, sentAt }),
    ].map((reply) => ({ ...replyRow(reply, 0) }));
    const read = await readTables(own);
    const followed = { ...read, pendingReplies: [...read.pendingReplies, ...questions] };
    const outs = outside(practice);
    const collected = await collectFirst(chromium, own, page, outs);
    await page.close();
    await happen(practice);
    return {
      practice,
      chromium,
      own,
      session,
      before: {
        followed,
        listed: { ...followed, mailboxes: [], mails: [] },
        collected,
        gathered: { ...NO_ROWS, ...outs },
      },
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
export async function forgetTokens({ own }: Pick<Synced, 'own'>): Promise<void> {
  await own.evaluate(async () => {
    const keys = Object.keys(await chrome.storage.session.get(null));
    await chrome.storage.session.remove(keys.filter((key) => key.startsWith('google.token')));
  });
}

/** Everything is as it was before the run: what the extension holds, and what Google was told to do wrong. */
export async function putBack({ practice, own, before }: Synced, run: RunName): Promise<void> {
  practice.google.faults.clear();
  practice.google.log.clear();
  await useFor(own, USES[run]);
  await writeTables(own, before[run]);
}

/** How the last run of that kind ended, by the rows that it left. */
export function outcomeIn({ mailboxes, collecting }: Tables, run: RunName): unknown {
  const [row] = USES[run] === 'replies' ? mailboxes : collecting;
  return (row?.last as { outcome?: unknown } | undefined)?.outcome;
}
