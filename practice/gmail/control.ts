import * as v from 'valibot';
import type { SiteRequest, SiteResponse } from '../server/types.ts';
import type { Account } from './accounts.ts';
import { json } from './api.ts';
import { answerArrivals } from './arrivals.ts';
import { syncOfThread, type Thread } from './mailbox.ts';
import type { MailSettings } from './post-office.ts';
import { draftViewOf, messageViewOf, threadViewOf } from './views.ts';
import type { Address } from './wire.ts';

const AnswerShape = v.object({
  account: v.string(),
  subject: v.optional(v.string()),
  threadId: v.optional(v.string()),
  from: v.optional(v.union([v.string(), v.object({ name: v.string(), email: v.string() })])),
  text: v.string(),
});
const SettingsShape = v.partial(
  v.object({
    undoSeconds: v.pipe(v.number(), v.minValue(0)),
    refuseSend: v.boolean(),
    feed: v.picklist(['ok', 'offline', 'signed-out', 'html']),
  }),
);

const refusal = (error: string): SiteResponse => json({ error }, 404);

/** Who would answer: the last sender who is somebody else, or the first reader of the last mail. */
function correspondent(thread: Thread, own: string): Address | undefined {
  const other = thread.messages.findLast((message) => message.from.email !== own)?.from;
  return other ?? thread.messages.at(-1)?.to[0];
}

function sender(asked: string | Address | undefined, thread: Thread, own: string): Address | undefined {
  if (asked === undefined) return correspondent(thread, own);
  if (typeof asked !== 'string') return asked;
  const known = thread.messages.flatMap((message) => [message.from, ...message.to, ...message.cc]);
  return known.find((address) => address.email === asked) ?? { name: asked, email: asked };
}

function answer(accounts: readonly Account[], body: unknown): SiteResponse {
  const asked = v.parse(AnswerShape, body);
  const account = accounts.find((each) => each.view.email === asked.account);
  if (!account) return refusal(`no account ${asked.account}`);
  const bySubject = account.mailbox.threads.findLast((thread) => thread.subject === asked.subject);
  const thread = asked.threadId === undefined ? bySubject : account.mailbox.find(asked.threadId.replace(/^#/, ''));
  if (!thread) return refusal('no such thread');
  const from = sender(asked.from, thread, account.view.email);
  if (!from) return refusal('nobody to answer');
  const message = account.office.answer(thread, from, asked.text);
  return json({ thread: syncOfThread(thread), message: messageViewOf(message) });
}

/**
 * The mail's part of the control endpoint:
 * `POST /mail/answer {account, subject|threadId, from?, text}`, `POST /mail/settings {undoSeconds?, refuseSend?, feed?}`,
 * `GET /mail/state?account=`, and what `arrivals.ts` knows. Null: no such control.
 */
export function answerControl(
  request: SiteRequest,
  accounts: readonly Account[],
  settings: MailSettings,
  now: () => number,
): SiteResponse | null {
  switch (`${request.method} ${request.url.pathname}`) {
    case 'POST /mail/answer':
      return answer(accounts, JSON.parse(request.body));
    case 'POST /mail/settings': {
      const asked = v.parse(SettingsShape, JSON.parse(request.body));
      settings.undoSeconds = asked.undoSeconds ?? settings.undoSeconds;
      settings.refuseSend = asked.refuseSend ?? settings.refuseSend;
      settings.feed = asked.feed ?? settings.feed;
      return json(settings);
    }
    case 'GET /mail/state': {
      const asked = request.url.searchParams.get('account');
      const account = accounts.find((each) => each.view.email === asked) ?? accounts[0];
      if (!account) return refusal('no account');
      const { mailbox } = account;
      return json({
        account: account.view.email,
        threads: mailbox.threads.map((thread) => ({
          ...threadViewOf(thread, mailbox.draftsOf(thread)),
          place: thread.place,
        })),
        drafts: [...mailbox.drafts.values()].map(draftViewOf),
      });
    }
    default:
      if (request.method !== 'POST') return null;
      return answerArrivals(request.url.pathname, JSON.parse(request.body), accounts, now);
  }
}
