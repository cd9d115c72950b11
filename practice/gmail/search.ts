import { textOf } from './body.ts';
import type { Thread } from './mailbox.ts';
import type { Address } from './wire.ts';

/** One thing searched for, lower case: in a field, or anywhere. */
interface Term {
  readonly field: 'from' | 'to' | 'subject' | null;
  readonly text: string;
}

const TERM = /(?:(from|to|subject):)?("[^"]*"|[^\s"{}]+)/gi;
const GROUP = /\{([^}]*)\}/g;

function termsOf(query: string): Term[] {
  return [...query.matchAll(TERM)].map(([, field, text = '']) => ({
    field: (field?.toLowerCase() ?? null) as Term['field'],
    text: text.replaceAll('"', '').toLowerCase(),
  }));
}

const named = ({ name, email }: Address): string => `${name} ${email}`;

function holds(thread: Thread, { field, text }: Term): boolean {
  const senders = thread.messages.map(({ from }) => named(from));
  const places = {
    from: senders,
    to: thread.messages.flatMap(({ to, cc, bcc }) => [...to, ...cc, ...bcc].map(named)),
    subject: [thread.subject],
  };
  const all = [...senders, thread.subject, ...thread.messages.map(({ body }) => textOf(body))];
  return (field === null ? all : places[field]).some((place) => place.toLowerCase().includes(text));
}

/** Whether Gmail's search would find a thread: words and "phrases", `from:`, `to:`, `subject:`, `{…}` for any of several. */
export function matchesSearch(thread: Thread, query: string): boolean {
  const groups = [...query.matchAll(GROUP)].map(([, inside = '']) => termsOf(inside));
  const needed = termsOf(query.replace(GROUP, ' '));
  return (
    needed.every((term) => holds(thread, term)) && groups.every((terms) => terms.some((term) => holds(thread, term)))
  );
}
