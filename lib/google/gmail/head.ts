import { peopleIn } from './addresses.ts';
import { decodeWords } from './encoded-words.ts';
import type { MessageHead } from './mailbox.ts';
import type { Head } from './schemas.ts';

/** The fields of a mail's head that are asked for: who, what about, in answer to what, and whether a person wrote it. */
export const FIELDS: readonly string[] = [
  'From',
  'To',
  'Cc',
  'Subject',
  'Message-ID',
  'In-Reply-To',
  'References',
  'Auto-Submitted',
  'Precedence',
  'List-Id',
  'List-Unsubscribe',
  'X-Autoreply',
];

/** Those of a message in a whole thread: without what tells which mail it answers. */
export const THREAD_FIELDS: readonly string[] = FIELDS.filter(
  (name) => !['Message-ID', 'In-Reply-To', 'References'].includes(name),
);

const MOST_REFERENCES = 50;
const MESSAGE_ID = /<([^<>\s]{1,500})>/g;
/** Senders that nobody reads for. */
const NO_REPLY =
  /^(?:no[._-]?reply|do[._-]?not[._-]?reply|mailer-daemon|postmaster|bounces?|notifications?)(?:[+._-][^@]*)?@/;

function idsIn(field: string | null): readonly string[] {
  return [...(field ?? '').slice(0, 50_000).matchAll(MESSAGE_ID)].flatMap(([, id]) => (id === undefined ? [] : [id]));
}

/**
 * Whether it was written by no person to persons: by what its head says (RFC 3834's Auto-Submitted, Precedence, RFC 2919's
 * List-Id, RFC 2369's List-Unsubscribe), or by a sender who takes no answer.
 */
function isAutomatic(field: (name: string) => string | null, sender: string | undefined): boolean {
  const submitted = field('auto-submitted')?.trim().toLowerCase();
  if (submitted !== undefined && submitted !== '' && !/^no\b/.test(submitted)) return true;
  if (/^\s*(?:bulk|list|junk|auto_reply)\b/i.test(field('precedence') ?? '')) return true;
  if (['list-id', 'list-unsubscribe', 'x-autoreply'].some((name) => field(name) !== null)) return true;
  return sender === undefined || NO_REPLY.test(sender);
}

/** A message's head from what Gmail answers. */
export function headOf(message: Head): MessageHead {
  const fields = new Map<string, string>();
  for (const { name, value } of message.payload?.headers ?? []) {
    const key = name.toLowerCase();
    if (!fields.has(key)) fields.set(key, value);
  }
  const field = (name: string): string | null => fields.get(name) ?? null;
  const [from = null] = peopleIn(field('from'));
  const replyTo = [...new Set([...idsIn(field('in-reply-to')), ...idsIn(field('references'))])];
  return {
    id: message.id,
    threadId: message.threadId,
    labelIds: message.labelIds ?? [],
    at: Number(message.internalDate),
    historyId: message.historyId,
    from,
    to: peopleIn(field('to')),
    cc: peopleIn(field('cc')),
    subject: decodeWords(field('subject') ?? '')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 1_000),
    messageId: idsIn(field('message-id'))[0] ?? null,
    replyTo: replyTo.slice(-MOST_REFERENCES),
    isAutomatic: isAutomatic(field, from?.email),
  };
}
