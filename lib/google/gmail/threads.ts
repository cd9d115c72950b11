import type { gmail_v1 } from 'googleapis';
import type { Answer } from '../answer.ts';
import { sendBatch } from '../batch/send-batch.ts';
import { addressOf } from '../http/query.ts';
import { type Line, send } from '../http/send.ts';
import { BATCH, GMAIL, ME, mailboxOn, map, UNITS } from './client.ts';
import { headOf } from './head.ts';
import type { Mailbox, MessageHead, MessageName } from './mailbox.ts';
import { MessagesSchema, type Thread, ThreadSchema } from './schemas.ts';
import { textOf } from './text.ts';

/** A message with what it says, as plain text. */
export interface WholeMessage extends MessageHead {
  readonly text: string;
}

/** The calls that collecting contributions makes for one account, with the scope `gmail.readonly`. Units are those of Gmail's quota. */
export interface ThreadReader extends Pick<Mailbox, 'profile' | 'history'> {
  /** 40 units each, in batches; each thread has its own answer, its messages from the first to the last. */
  threads(ids: readonly string[], signal: AbortSignal): Promise<ReadonlyMap<string, Answer<readonly WholeMessage[]>>>;
  /** What was sent in this time (epoch milliseconds), the newest first: 5 units. */
  sent(from: number, to: number, signal: AbortSignal): Promise<Answer<readonly MessageName[]>>;
}

/** Whole threads are long: so few in one answer stay within what is read of one. */
const MOST_THREADS = 5;
const FIELDS = 'id,messages(id,threadId,labelIds,historyId,internalDate,payload)';

function threadPath(id: string): string {
  const parameters = { format: 'full', fields: FIELDS } satisfies gmail_v1.Params$Resource$Users$Threads$Get;
  return addressOf(`${ME}/threads/${encodeURIComponent(id)}`, parameters);
}

function messagesOf({ messages = [] }: Thread): readonly WholeMessage[] {
  return messages.map((message) => ({ ...headOf(message), text: textOf(message.payload) }));
}

const isTooLong = (answers: readonly Answer<Thread>[]): boolean =>
  answers.length > 1 && answers.every(({ kind }) => kind === 'unreadable');

/** Whole threads of one account's mail over Gmail's API. */
export function threadReaderOn(line: Line): ThreadReader {
  const ask = (ids: readonly string[], signal: AbortSignal): Promise<readonly Answer<Thread>[]> => {
    const calls = ids.map((id) => ({ path: threadPath(id), units: UNITS.thread, answer: ThreadSchema }));
    return sendBatch(line, BATCH, calls, signal);
  };
  const { profile, history } = mailboxOn(line);
  return {
    profile,
    history,
    async threads(ids, signal) {
      const distinct = [...new Set(ids)];
      const threads = new Map<string, Answer<readonly WholeMessage[]>>();
      for (let from = 0; from < distinct.length; from += MOST_THREADS) {
        const some = distinct.slice(from, from + MOST_THREADS);
        const together = await ask(some, signal);
        // Together they may be longer than is read of an answer: then each is asked for alone.
        const alone = isTooLong(together) ? some.map((id) => ask([id], signal)) : [];
        const answers = alone.length === 0 ? together : (await Promise.all(alone)).flat();
        for (const [place, id] of some.entries()) {
          threads.set(id, map(answers[place] ?? { kind: 'offline' }, messagesOf));
        }
      }
      return threads;
    },
    async sent(from, to, signal) {
      const seconds = (time: number): number => Math.floor(time / 1_000);
      const parameters = {
        q: `in:sent after:${seconds(from)} before:${seconds(to) + 1}`,
        maxResults: 20,
      } satisfies gmail_v1.Params$Resource$Users$Messages$List;
      const url = addressOf(`${GMAIL}${ME}/messages`, parameters);
      const answer = await send(line, { method: 'GET', url, units: UNITS.list, answer: MessagesSchema }, signal);
      return map(answer, ({ messages = [] }) => messages);
    },
  };
}
