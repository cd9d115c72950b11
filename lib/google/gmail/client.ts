import type { gmail_v1 } from 'googleapis';
import type { Answer } from '../answer.ts';
import { type BatchCall, sendBatch } from '../batch/send-batch.ts';
import { addressOf } from '../http/query.ts';
import { type Line, send } from '../http/send.ts';
import { pageOf } from './changes.ts';
import { FIELDS, headOf, THREAD_FIELDS } from './head.ts';
import type { Mailbox, MessageHead, ThreadMessage } from './mailbox.ts';
import {
  type Head,
  HeadSchema,
  HistorySchema,
  MessagesSchema,
  ProfileSchema,
  type Thread,
  ThreadSchema,
} from './schemas.ts';

export const GMAIL = 'https://gmail.googleapis.com';
export const BATCH = `${GMAIL}/batch/gmail/v1`;
export const ME = '/gmail/v1/users/me';

/** What each call costs of Gmail's quota, whatever its format. */
export const UNITS = {
  profile: 1,
  history: 2,
  list: 5,
  head: 20,
  readVacation: 1,
  writeVacation: 5,
  thread: 40,
} as const;

const moved = (name: string): string => `${name}(message(id,threadId,labelIds),labelIds)`;
const came = (name: string): string => `${name}(message(id,threadId,labelIds))`;
const HISTORY_FIELDS = `history(${came('messagesAdded')},${came('messagesDeleted')},${moved('labelsAdded')},${moved('labelsRemoved')}),historyId,nextPageToken`;
const HEAD_FIELDS = 'id,threadId,labelIds,historyId,internalDate,payload/headers';

export function map<From, To>(answer: Answer<From>, change: (value: From) => To): Answer<To> {
  return answer.kind === 'ok' ? { kind: 'ok', value: change(answer.value) } : answer;
}

function headPath(id: string): string {
  const parameters = {
    format: 'metadata',
    metadataHeaders: [...FIELDS],
    fields: HEAD_FIELDS,
  } satisfies gmail_v1.Params$Resource$Users$Messages$Get;
  return addressOf(`${ME}/messages/${encodeURIComponent(id)}`, parameters);
}

function threadPath(id: string): string {
  const parameters = {
    format: 'metadata',
    metadataHeaders: [...THREAD_FIELDS],
    fields: `id,messages(${HEAD_FIELDS})`,
  } satisfies gmail_v1.Params$Resource$Users$Threads$Get;
  return addressOf(`${ME}/threads/${encodeURIComponent(id)}`, parameters);
}

/** Asks for each of these once, in batches; each has its own answer. */
async function askEach<Asked, Value>(
  line: Line,
  ids: readonly string[],
  call: (id: string) => BatchCall<Asked>,
  change: (value: Asked) => Value,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Answer<Value>>> {
  const distinct = [...new Set(ids)];
  const answers = await sendBatch(line, BATCH, distinct.map(call), signal);
  return new Map(distinct.map((id, place) => [id, map(answers[place] ?? { kind: 'offline' }, change)]));
}

/** One account's mailbox over Gmail's API. */
export function mailboxOn(line: Line): Mailbox {
  return {
    async profile(signal) {
      const url = `${GMAIL}${ME}/profile`;
      const answer = await send(line, { method: 'GET', url, units: UNITS.profile, answer: ProfileSchema }, signal);
      return map(answer, ({ emailAddress, historyId }) => ({ address: emailAddress.toLowerCase(), historyId }));
    },
    async history(from, page, signal) {
      const parameters = {
        startHistoryId: from,
        historyTypes: ['messageAdded', 'messageDeleted', 'labelAdded', 'labelRemoved'],
        maxResults: 500,
        ...(page !== null && { pageToken: page }),
        fields: HISTORY_FIELDS,
      } satisfies gmail_v1.Params$Resource$Users$History$List;
      const url = addressOf(`${GMAIL}${ME}/history`, parameters);
      const answer = await send(line, { method: 'GET', url, units: UNITS.history, answer: HistorySchema }, signal);
      return map(answer, pageOf);
    },
    async list(label, page, signal) {
      // No choice of fields: with one, Gmail answers 204 and nothing at all for an empty list.
      const parameters = {
        labelIds: [label],
        maxResults: 500,
        ...(page !== null && { pageToken: page }),
      } satisfies gmail_v1.Params$Resource$Users$Messages$List;
      const url = addressOf(`${GMAIL}${ME}/messages`, parameters);
      const answer = await send(line, { method: 'GET', url, units: UNITS.list, answer: MessagesSchema }, signal);
      return map(answer, ({ messages = [], nextPageToken }) => ({ messages, next: nextPageToken ?? null }));
    },
    heads(ids, signal) {
      const call = (id: string) => ({ path: headPath(id), units: UNITS.head, answer: HeadSchema });
      return askEach<Head, MessageHead>(line, ids, call, headOf, signal);
    },
    threads(ids, signal) {
      const call = (id: string) => ({ path: threadPath(id), units: UNITS.thread, answer: ThreadSchema });
      const messagesOf = ({ messages = [] }: Thread): readonly ThreadMessage[] => messages.map(headOf);
      return askEach(line, ids, call, messagesOf, signal);
    },
  };
}
