import type { SampleDraft, SampleMessage, SampleThread } from '../data/mail-types.ts';
import { momentOf } from '../data/mail-types.ts';
import type { PracticePerson } from '../data/people.ts';
import { bodyOfText, element, quoteNodes, signatureNodes } from './body.ts';
import type { Draft, Message, Thread } from './mailbox.ts';
import type { Address, BodyNode } from './wire.ts';

export const addressOf = (person: PracticePerson): Address => ({ name: person.name, email: person.email });

/** Gives the next id for a moment in milliseconds. */
export type NextId = (milliseconds: number) => bigint;

const WRITTEN_OUT = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'full',
  timeStyle: 'short',
  timeZone: 'Europe/Berlin',
});
const when = (date: number): string => WRITTEN_OUT.format(date);

/** A Drive chip as it stands in a mail. */
export const driveChip = (file: { readonly title: string; readonly url: string }): BodyNode =>
  element(
    'div',
    { class: 'gmail_chip gmail_drive_chip', contenteditable: 'false' },
    element('a', { href: file.url, target: '_blank', 'aria-label': file.title }, file.title),
  );

function mention(person: PracticePerson, index: number): BodyNode {
  const [first] = person.name.split(' ');
  return element(
    'a',
    { class: 'gmail_plusreply', id: `plusReplyChip-${index}`, href: `mailto:${person.email}`, tabindex: '-1' },
    `@${first ?? person.name}`,
  );
}

function bodyOf(message: SampleMessage, before: Message | undefined): BodyNode[] {
  const nodes: BodyNode[] = [];
  if (message.mentions) nodes.push(...message.mentions.flatMap((person, index) => [mention(person, index), ' ']));
  nodes.push(...bodyOfText(message.text));
  nodes.push(...(message.drive ?? []).map(driveChip));
  if (message.signature) nodes.push(...signatureNodes(message.signature));
  if (message.disclaimer) nodes.push(element('div', {}, element('br', {})), ...bodyOfText(message.disclaimer));
  if (message.quotes && before) nodes.push(...quoteNodes(before.from, when(before.date), before.body));
  return nodes;
}

/** Makes a thread of the mailbox from the sample that describes it. */
export function threadOfSample(sample: SampleThread, owner: string, now: number, nextId: NextId): Thread {
  const messages: Message[] = [];
  let first: bigint | null = null;
  for (const [index, message] of sample.messages.entries()) {
    const date = Math.min(momentOf(message.sent, now), now);
    const id = nextId(date);
    first ??= id;
    messages.push({
      id,
      sync: null,
      from: addressOf(message.from),
      to: message.to.filter((person) => person !== message.from).map(addressOf),
      cc: (message.cc ?? []).filter((person) => person !== message.from).map(addressOf),
      bcc: [],
      date,
      body: bodyOf(message, messages.at(-1)),
      attachments: [...(message.attachments ?? [])],
      unread: sample.unread === true && index === sample.messages.length - 1,
      state: 'delivered',
    });
  }
  const last = sample.messages.at(-1);
  return {
    id: first,
    sync: null,
    subject: sample.subject,
    messages,
    place: sample.archived || (sample.messages.length === 1 && last?.from.email === owner) ? 'archive' : 'inbox',
  };
}

/** Makes a draft that stands alone. `clientId` gives the ids that the page would have made. */
export function draftOfSample(sample: SampleDraft, now: number, nextId: NextId, clientId: () => string): Draft {
  const date = Math.min(momentOf(sample.sent, now), now);
  return {
    id: nextId(date),
    sync: `msg-a:${clientId()}`,
    thread: `thread-a:${clientId()}`,
    source: null,
    kind: 'new',
    to: sample.to.map(addressOf),
    cc: [],
    bcc: [],
    subject: sample.subject,
    body: bodyOfText(sample.text),
    quote: null,
    attachments: [],
    date,
  };
}
