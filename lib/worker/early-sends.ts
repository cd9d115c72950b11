import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type Request, type RequestOf, RequestSchema } from '../messages.ts';
import { takeSent } from './handlers/mail-sent.ts';
import type { Asker, Worker } from './worker.ts';

/**
 * Mails that left before their page told whose mailbox it is. They are kept by the mailbox's place in the browser's session
 * (`/mail/u/0`), in memory that lasts no longer than that session, until any page there, or the unread feed, tells its address.
 */

const KEY = 'early-sends';
const MOST = 50;
/** Later somebody else may be signed in at the same place. */
const KEPT = 24 * 60 * 60_000;

const EarlySchema = v.object({ mailbox: v.string(), sent: RequestSchema });
interface Early {
  readonly mailbox: string;
  readonly sent: RequestOf<'mail-sent-early'>;
}

let queue: Promise<unknown> = Promise.resolve();

/** One after the other, so that a mail put in while others are taken out is not lost. */
function inTurn<Value>(task: () => Promise<Value>): Promise<Value> {
  const next = queue.then(task);
  queue = next.catch(() => undefined);
  return next;
}

async function kept(): Promise<readonly Early[]> {
  const stored: unknown = (await browser.storage.session.get(KEY))[KEY];
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((one: unknown) => {
    const parsed = v.safeParse(EarlySchema, one);
    const sent = parsed.success ? parsed.output.sent : null;
    return parsed.success && sent?.type === 'mail-sent-early' ? [{ mailbox: parsed.output.mailbox, sent }] : [];
  });
}

/** The place of a Gmail page's mailbox: `/mail/u/0`, or `/mail/b/<id>/u/0` for a delegated one; null for any other address. */
function mailboxOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  return /^\/mail\/(?:b\/[^/]+\/)?u\/\d+/.exec(new URL(url).pathname)?.[0] ?? null;
}

/** Keeps a mail until it is known whose it is; false where its page has no place that we know. */
export async function keepEarly(sent: RequestOf<'mail-sent-early'>, { tab }: Asker): Promise<boolean> {
  const mailbox = mailboxOf(tab?.url ?? '');
  if (mailbox === null) return false;
  return inTurn(async () => {
    const others = (await kept()).filter((early) => early.sent.id !== sent.id);
    await browser.storage.session.set({ [KEY]: [...others, { mailbox, sent }].slice(-MOST) });
    return true;
  });
}

/** Stores what left the mailbox at this place, now that its address is known. What cannot be stored stays. */
async function settle(mailbox: string, account: string, worker: Worker): Promise<void> {
  if ((await kept()).length === 0) return;
  await inTurn(async () => {
    const left: Early[] = [];
    for (const early of await kept()) {
      if (early.sent.sentAt < worker.now() - KEPT) continue;
      const isStored =
        early.mailbox === mailbox &&
        (await takeSent({ ...early.sent, type: 'mail-sent', account }, worker).then(
          () => true,
          () => false,
        ));
      if (!isStored) left.push(early);
    }
    await browser.storage.session.set({ [KEY]: left });
  });
}

/** A page of Gmail asks something and tells its mailbox's address with it. */
export async function settleFrom(request: Request, worker: Worker, { origin, tab }: Asker): Promise<void> {
  const mailbox = origin === 'gmail' && 'account' in request ? mailboxOf(tab?.url ?? '') : null;
  if (mailbox === null || !('account' in request) || request.account === null) return;
  await settle(mailbox, request.account, worker).catch(() => undefined);
}

/** The unread feed at an index of the session tells whose it is. */
export async function settleFeed(index: number, account: string, worker: Worker): Promise<void> {
  await settle(`/mail/u/${index}`, account, worker).catch(() => undefined);
}
