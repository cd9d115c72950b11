import * as v from 'valibot';
import type { SiteResponse } from '../server/types.ts';
import type { Account } from './accounts.ts';
import { json } from './api.ts';
import { bodyOfText } from './body.ts';
import { legacyId } from './ids.ts';
import { type Message, syncOfThread, type Thread } from './mailbox.ts';
import { messageViewOf } from './views.ts';

const AddressShape = v.object({ name: v.string(), email: v.string() });
const DeliverShape = v.object({
  account: v.string(),
  from: AddressShape,
  to: v.optional(v.array(AddressShape)),
  cc: v.optional(v.array(AddressShape)),
  subject: v.string(),
  text: v.string(),
  headers: v.optional(v.array(v.object({ name: v.string(), value: v.string() }))),
  labels: v.optional(v.array(v.string())),
});
const MessageShape = v.object({ account: v.string(), message: v.string() });
const LabelShape = v.object({ ...MessageShape.entries, labels: v.array(v.string()) });
const MoveShape = v.object({ account: v.string(), thread: v.string(), place: v.picklist(['inbox', 'archive', 'bin']) });

const missing = (what: string): SiteResponse => json({ error: `no such ${what}` }, 404);

/** A mail that begins a thread of its own arrives in the inbox, unread. */
function deliver(account: Account, asked: v.InferOutput<typeof DeliverShape>, now: number): SiteResponse {
  const id = account.nextId(now);
  const message: Message = {
    id,
    sync: null,
    from: asked.from,
    to: asked.to ?? [account.mailbox.account],
    cc: asked.cc ?? [],
    bcc: [],
    date: now,
    body: bodyOfText(asked.text),
    attachments: [],
    unread: true,
    labels: asked.labels ?? [],
    headers: asked.headers ?? [],
    state: 'delivered',
  };
  const thread: Thread = { id, sync: null, subject: asked.subject, messages: [message], place: 'inbox' };
  account.mailbox.threads.push(thread);
  account.mailbox.touch(syncOfThread(thread));
  return json({ thread: syncOfThread(thread), message: messageViewOf(message) });
}

/** By the API's id. */
function found(account: Account, id: string): { readonly thread: Thread; readonly message: Message } | null {
  const thread = account.mailbox.find(id);
  const message = thread?.messages.find((each) => each.id !== null && legacyId(each.id) === id);
  return thread && message ? { thread, message } : null;
}

/** Deletes a message for good, and its thread with the last one. */
function erase(account: Account, { thread, message }: { readonly thread: Thread; readonly message: Message }): void {
  const name = syncOfThread(thread);
  thread.messages.splice(thread.messages.indexOf(message), 1);
  if (thread.messages.length === 0) account.mailbox.threads.splice(account.mailbox.threads.indexOf(thread), 1);
  account.mailbox.touch(name);
}

/**
 * What else can happen to mail, by control: `POST /mail/deliver {account, from, to?, cc?, subject, text, headers?, labels?}`,
 * `/mail/labels {account, message, labels}` (labels of the person's own, and `SPAM`), `/mail/erase {account, message}`,
 * `/mail/move {account, thread, place}`. Null: no such control.
 */
export function answerArrivals(
  name: string,
  body: unknown,
  accounts: readonly Account[],
  now: () => number,
): SiteResponse | null {
  const of = (email: string): Account | undefined => accounts.find(({ view }) => view.email === email);
  switch (name) {
    case '/mail/deliver': {
      const asked = v.parse(DeliverShape, body);
      const account = of(asked.account);
      return account ? deliver(account, asked, now()) : missing('account');
    }
    case '/mail/labels': {
      const { account: email, message: id, labels } = v.parse(LabelShape, body);
      const account = of(email);
      const place = account && found(account, id);
      if (!place) return missing('message');
      place.message.labels = labels;
      account.mailbox.touch(syncOfThread(place.thread));
      return json({});
    }
    case '/mail/erase': {
      const { account: email, message: id } = v.parse(MessageShape, body);
      const account = of(email);
      const place = account && found(account, id);
      if (!place) return missing('message');
      erase(account, place);
      return json({});
    }
    case '/mail/move': {
      const { account: email, thread: id, place } = v.parse(MoveShape, body);
      const account = of(email);
      const thread = account?.mailbox.find(id);
      if (!thread) return missing('thread');
      account?.mailbox.move(thread, place);
      return json({});
    }
    default:
      return null;
  }
}
