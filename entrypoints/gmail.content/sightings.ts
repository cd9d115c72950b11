import type { Ask } from '../../lib/ask.ts';
import { askedOf } from '../../lib/context/asked-of.ts';
import { demands, subjectAsks } from '../../lib/context/readings.ts';
import { whenReadable } from '../../lib/language-wait.ts';
import type { RequestOf } from '../../lib/messages.ts';
import type { ListRow, OpenThread, ThreadMessage } from '../../lib/pages/gmail/types.ts';
import { mailOf } from './mail-of.ts';

/** What a sighting needs to know besides the page. `now` gives epoch milliseconds. */
export interface Watchpost {
  readonly ask: Ask;
  readonly account: () => string | null;
  readonly timeZone: () => string;
  readonly now: () => number;
}

/** Longest text that a message to the background may carry of a subject. */
const LONGEST_SUBJECT = 1_000;
const MOST_ROWS = 500;

/**
 * Tells the background what the person has in front of them: rows of lists and open threads, each only when something of
 * it is new, so that a list that Gmail redraws every second wakes nobody.
 */
export function createSightings(post: Watchpost) {
  const told = new Map<string, string>();

  function isNews(key: string, state: string): boolean {
    if (told.get(key) === state) return false;
    told.set(key, state);
    return true;
  }

  /** What did not arrive is news again at the next sight of it. */
  function tell(request: RequestOf<'rows-seen' | 'thread-seen'>, keys: readonly string[]): void {
    void post.ask(request).then((result) => {
      if (!result.ok) for (const key of keys) told.delete(key);
    });
  }

  return {
    rows(rows: readonly ListRow[]): void {
      const account = post.account();
      if (account === null) return;
      const keyOf = (row: ListRow) => `${account} row ${idOf(row.thread)}`;
      const news = rows
        .filter((row) => !row.isDraft)
        .slice(0, MOST_ROWS)
        .filter((row) => isNews(keyOf(row), `${row.lastMessageId} ${row.unread} ${row.clientThread}`));
      if (news.length === 0) return;
      const request = {
        type: 'rows-seen',
        account,
        rows: news.map((row) => ({
          thread: row.thread,
          clientThread: row.clientThread,
          lastMessageId: row.lastMessageId,
          unread: row.unread,
          senders: row.senders.slice(0, 100),
          subject: row.subject?.slice(0, LONGEST_SUBJECT) ?? null,
        })),
      } as const;
      tell(request, news.map(keyOf));
    },

    /** A mail in a language that is not there yet is told of when it has come, or a few seconds later. */
    thread(thread: OpenThread): void {
      const last = thread.messages.at(-1);
      const unread = last?.ownText == null ? null : whenReadable([last.ownText]);
      if (unread === null) seen(thread);
      else void unread.then(() => seen(thread));
    },
  };

  function seen(thread: OpenThread): void {
    const account = post.account();
    if (account === null) return;
    const asks = asksMe(thread, account, post);
    const state = JSON.stringify([thread.messages.map(({ message }) => idOf(message)), asks]);
    const key = `${account} thread ${idOf(thread.thread)}`;
    if (!isNews(key, state)) return;
    const request = {
      type: 'thread-seen',
      account,
      thread: thread.thread,
      clientThread: thread.clientThread,
      subject: thread.subject?.slice(0, LONGEST_SUBJECT) ?? null,
      messages: thread.messages.map(({ message, clientMessage, from }) => ({ message, clientMessage, from })),
      asks,
    } as const;
    tell(request, [key]);
  }
}

function idOf(id: ListRow['thread']): string {
  return id.kind === 'api' ? id.id : id.token;
}

/**
 * What the last message of a thread asks of me and of nobody else, where somebody else wrote it. What asks several people, or
 * only proposes, is not taken in by itself: the popup offers it while it is open.
 */
function asksMe(thread: OpenThread, account: string, post: Watchpost): { text: string; due: number | null } | null {
  const last: ThreadMessage | undefined = thread.messages.at(-1);
  if (last?.ownText == null || last.from === null || last.from.email === account) return null;
  const message = mailOf(thread.subject, last.ownText, { to: last.to, isReply: thread.messages.length > 1 });
  if (demands(message).length === 0 && !subjectAsks(message)) return null;
  const asked = askedOf(message, { now: post.now(), timeZone: post.timeZone(), account: last.from.email });
  const isMine = asked !== null && asked.from.length === 1 && asked.from[0]?.email === account;
  return isMine ? { text: asked.text.slice(0, 200), due: asked.due } : null;
}
