import { gmailMethods as methods } from '../contract/gmail.ts';
import type { HistoryRecordBody } from '../contract/gmail-schemas.ts';
import { type Call, type Endpoint, endpoint } from '../http/endpoint.ts';
import { refuse } from '../http/errors.ts';
import type { Mail } from './journal.ts';
import { mailPage, pageOf, readRecordToken, recordToken } from './pages.ts';
import { searchTest } from './search.ts';
import { messageBody, recordBody, refuseText } from './shapes.ts';
import { keptVacation } from './vacation.ts';

/** Gmail's numbers for pages. */
const USUAL_PAGE = 100;
const LARGEST_PAGE = 500;

const notFound = (): Error => refuse(404, 'notFound', 'Requested entity was not found.');

interface ListQuery {
  readonly labelIds?: string[] | undefined;
  readonly q?: string | undefined;
  readonly includeSpamTrash?: boolean | undefined;
}

/** Which mails a list asks for. Headers alone cannot be searched. */
function wanted({ query, scopes, now }: Call<ListQuery, unknown>): (mail: Mail) => boolean {
  const { labelIds = [], q, includeSpamTrash = false } = query;
  if (q !== undefined && scopes.has('gmail.metadata')) {
    throw refuse(403, 'forbidden', "Metadata scope does not support 'q' parameter");
  }
  const matches = q === undefined ? null : searchTest(q, now);
  const hidden = includeSpamTrash ? [] : ['SPAM', 'TRASH'].filter((label) => !labelIds.includes(label));
  return (mail) =>
    labelIds.every((label) => mail.labelIds.includes(label)) &&
    !hidden.some((label) => mail.labelIds.includes(label)) &&
    (matches === null || matches(mail));
}

const profile = endpoint(methods.profile, ({ account }) => ({
  emailAddress: account.email,
  messagesTotal: account.journal.size,
  threadsTotal: account.journal.threadCount,
  historyId: String(account.journal.historyId),
}));

const history = endpoint(methods.history, ({ account: { journal }, query }) => {
  const { size, token } = pageOf(query.pageToken, query.maxResults, USUAL_PAGE, LARGEST_PAGE);
  const start = Number(query.startHistoryId);
  const records = journal.since(token === undefined ? start : Math.max(start, readRecordToken(token)));
  if (records === null) throw notFound();
  const found: HistoryRecordBody[] = [];
  let next: string | null = null;
  for (const record of records) {
    const body = recordBody(record, query.historyTypes, query.labelId);
    if (body === null) continue;
    const last = found.at(-1);
    if (found.length === size && last) {
      next = recordToken(Number(last.id));
      break;
    }
    found.push(body);
  }
  return {
    ...(found.length > 0 && { history: found }),
    ...(next !== null && { nextPageToken: next }),
    historyId: String(journal.historyId),
  };
});

const listMessages = endpoint(methods.listMessages, (call) => {
  const { query, account } = call;
  const page = pageOf(query.pageToken, query.maxResults, USUAL_PAGE, LARGEST_PAGE);
  const { mails, next } = mailPage(account.journal, page, wanted(call));
  return {
    ...(mails.length > 0 && { messages: mails.map(({ id, threadId }) => ({ id, threadId })) }),
    ...(next !== null && { nextPageToken: next }),
    resultSizeEstimate: mails.length + (next === null ? 0 : 1),
  };
});

const getMessage = endpoint(methods.getMessage, ({ account, parameters, query, scopes }) => {
  const format = query.format ?? 'full';
  refuseText(format, scopes);
  const mail = account.journal.get(parameters.id ?? '');
  if (!mail) throw notFound();
  return messageBody(mail, format, query.metadataHeaders ?? []);
});

const listThreads = endpoint(methods.listThreads, (call) => {
  const { journal } = call.account;
  const page = pageOf(call.query.pageToken, call.query.maxResults, USUAL_PAGE, LARGEST_PAGE);
  const isWanted = wanted(call);
  // A thread stands where the newest of its mails that match stands.
  const newest = (mail: Mail): boolean =>
    isWanted(mail) && journal.thread(mail.threadId).findLast(isWanted)?.id === mail.id;
  const { mails, next } = mailPage(journal, page, newest);
  const threads = mails.map(({ threadId }) => {
    const all = journal.thread(threadId);
    return {
      id: threadId,
      snippet: all.at(-1)?.content().snippet ?? '',
      historyId: String(Math.max(...all.map(({ historyId }) => historyId))),
    };
  });
  return {
    ...(threads.length > 0 && { threads }),
    ...(next !== null && { nextPageToken: next }),
    resultSizeEstimate: threads.length + (next === null ? 0 : 1),
  };
});

const getThread = endpoint(methods.getThread, ({ account, parameters, query, scopes }) => {
  const format = query.format ?? 'full';
  refuseText(format, scopes);
  const mails = account.journal.thread(parameters.id ?? '');
  if (mails.length === 0) throw notFound();
  return {
    id: parameters.id ?? '',
    historyId: String(Math.max(...mails.map(({ historyId }) => historyId))),
    messages: mails.map((mail) => messageBody(mail, format, query.metadataHeaders ?? [])),
  };
});

const getVacation = endpoint(methods.getVacation, ({ account }) => account.vacation);

const updateVacation = endpoint(methods.updateVacation, ({ account, body }) => {
  account.vacation = keptVacation(body(), account.isWorkspace);
  return account.vacation;
});

export const gmailEndpoints: readonly Endpoint[] = [
  profile,
  history,
  listMessages,
  getMessage,
  listThreads,
  getThread,
  getVacation,
  updateVacation,
];
