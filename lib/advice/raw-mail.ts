import type { Mention, Message, Person } from '../text/message.ts';
import { ownLines } from '../text/own-lines.ts';
import { readable } from '../text/read-text.ts';

/** A mail as it is sent: its body whole, with quotes, forwards and signatures. */
export interface RawMail {
  readonly subject: string | null;
  readonly body: string;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  /** How many files come with it. */
  readonly attachments: number;
}

const ANSWERS =
  /^\s*(?:\[[^\]]{1,40}\]\s?){0,3}(?:re|aw|antw|antwort|sv|vs|ref|réf|r|rv|res|odp|ynt|回复|返信)\s?(?:\[\d{1,3}\])?\s?[:：]/iu;
/** Words of another mail that stand quoted in it. */
const QUOTES = /^\s{0,3}>|^\s{0,3}(?:on|am|le|el|em) .{4,120}(?:wrote|schrieb|écrit|escribió|escreveu).{0,80}:\s*$/im;
/** So much of a body is looked at for a quote. */
const QUOTE_WITHIN = 5_000;
const LINK = /https?:\/\/[^\s<>"]{1,2000}/gi;
/** A name after an at sign that stands by itself: no part of an address. */
const MENTION = /(?<![\p{L}\p{N}._%+@/-])@(\p{L}[\p{L}'’-]{1,40}(?:[._]\p{L}{1,40})?)/gu;
/** Links and mentions beyond these say nothing new. */
const MOST = 200;

/** Spaces for a part of a text, in the same lines. */
function blank(text: string, from: number, to: number): string {
  let spaces = '';
  let at = from;
  for (let end = text.indexOf('\n', at); end !== -1 && end < to; end = text.indexOf('\n', at)) {
    spaces += `${' '.repeat(end - at)}\n`;
    at = end + 1;
  }
  return spaces + ' '.repeat(to - at);
}

/**
 * The body with everything blanked that is not the writer's own: offsets into what is left are offsets into the body. Of a
 * body only as much as is read is kept.
 */
function blankOthers(body: string): string {
  const text = readable(body).replaceAll('\r\n', ' \n').replaceAll('\r', '\n');
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of ownLines(text)) {
    if (start > at) parts.push(blank(text, at, start));
    parts.push(text.slice(start, end));
    at = end;
  }
  return parts.join('').trimEnd();
}

function mentionsIn(text: string, people: readonly Person[]): readonly Mention[] {
  if (!text.includes('@')) return [];
  return [...text.matchAll(MENTION)].slice(0, MOST).map(([words, name = '']) => {
    const wanted = name.toLowerCase();
    const meant = people.filter(({ email, name: full }) => `${full ?? ''} ${email}`.toLowerCase().includes(wanted));
    return { text: words, email: meant.length === 1 ? (meant[0]?.email ?? null) : null };
  });
}

/**
 * The mail as a compose would tell it. What only a page knows stays unknown: chips of Drive, blind copies, the thread. Its
 * `ownText` keeps the offsets of the body.
 */
export function messageOf({ subject, body, to, cc, attachments }: RawMail): Message {
  const ownText = blankOthers(body);
  return {
    subject,
    ownText,
    to,
    cc,
    bcc: [],
    attachments: Array.from({ length: Math.min(attachments, MOST) }, () => ''),
    driveLinks: [],
    links: (ownText.match(LINK) ?? []).slice(0, MOST),
    mentions: mentionsIn(ownText, [...to, ...cc]),
    isReply: ANSWERS.test((subject ?? '').slice(0, 200)) || QUOTES.test(body.slice(0, QUOTE_WITHIN)),
  };
}
