import type { Person } from '../../text/message.ts';
import { parseXml, type XmlElement } from './xml.ts';

/** One unread mail of an inbox, as the feed tells it. It names no thread. */
export interface FeedEntry {
  /** The API's message id (hex); null where the feed gives none. */
  readonly messageId: string | null;
  readonly subject: string;
  readonly from: Person | null;
  /** When it came, epoch milliseconds, UTC. */
  readonly at: number | null;
}

/** The unread mails of one mailbox; at most 20 entries, newest first. */
export interface Feed {
  /** Whose mailbox it is, lower case. */
  readonly address: string;
  /** How many are unread in all. */
  readonly unread: number;
  readonly entries: readonly FeedEntry[];
}

const MOST_ENTRIES = 50;
const ADDRESS = /[^\s<>"'@]+@[^\s<>"'@]+/g;

const child = (element: XmlElement, name: string): XmlElement | null =>
  element.children.find((one) => one.name === name) ?? null;
const textOf = (element: XmlElement, name: string): string => child(element, name)?.text.trim() ?? '';

function timeOf(text: string): number | null {
  const time = Date.parse(text);
  return Number.isNaN(time) ? null : time;
}

/** `message_id` of the entry's link, or the number at the end of its id, which is the same in decimal. */
function messageIdOf(entry: XmlElement): string | null {
  const href = child(entry, 'link')?.attributes.href ?? '';
  const inLink = /[?&]message_id=([\da-f]{1,16})(?:&|$)/i.exec(href)?.[1];
  if (inLink !== undefined) return inLink.toLowerCase();
  const decimal = /:(\d{1,20})$/.exec(textOf(entry, 'id'))?.[1];
  return decimal === undefined ? null : BigInt(decimal).toString(16);
}

function authorOf(entry: XmlElement): Person | null {
  const author = child(entry, 'author');
  const email = author === null ? '' : textOf(author, 'email').toLowerCase();
  if (author === null || !email.includes('@')) return null;
  return { email, name: textOf(author, 'name') || null };
}

/** Reads a feed; null where the text is something else, such as a page that asks to sign in, or was cut off. */
export function parseFeed(source: string): Feed | null {
  const root = parseXml(source);
  if (root?.name !== 'feed') return null;
  const address = textOf(root, 'title').match(ADDRESS)?.at(-1)?.toLowerCase();
  if (address === undefined) return null;
  const entries = root.children
    .filter((one) => one.name === 'entry')
    .slice(0, MOST_ENTRIES)
    .map((entry) => ({
      messageId: messageIdOf(entry),
      subject: textOf(entry, 'title'),
      from: authorOf(entry),
      at: timeOf(textOf(entry, 'issued') || textOf(entry, 'modified')),
    }));
  const count = Number.parseInt(textOf(root, 'fullcount'), 10);
  return { address, unread: Number.isNaN(count) ? entries.length : Math.max(0, count), entries };
}
