import type { Message, Span } from '../text/message.ts';
import type { Reader } from '../text/reader.ts';
import type { Hint, Rule, Situation } from './hint.ts';
import { readAlong } from './readings.ts';

/** Words that rules leave alone in one mail, by their keys, and what reads the mail without them. */
export interface Spared {
  readonly keys: ReadonlySet<string>;
  /** Follows the mail: what an edit does not touch is not read again. */
  readonly reader: Reader;
}

/** Places that a rule is taken past; a mail in which so many are left alone gets no more of its hints. */
const MOST_PLACES = 50;

/**
 * What is kept of words that a rule is to leave alone: a number in the place of them. The same words in other letters, with
 * other spaces or other marks have the same one; other words have another.
 */
export function spareKey(rule: string, words: string): string {
  // FNV-1a, 32 bits, over what makes a word.
  let hash = 0x811c9dc5;
  for (const sign of words
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ') ?? '') {
    hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return `${rule}:${hash.toString(36)}`;
}

/** The rule that a key is of. */
export const spareRule = (key: string): string => key.slice(0, key.lastIndexOf(':'));

/**
 * What a rule finds beside the words that it is to leave alone. It reads the mail as if those were not there, so that it
 * comes to the next place that calls for it; every other word stays where it is.
 */
export function lookPast(rule: Rule, message: Message, situation: Situation, spared: Spared): ReturnType<Rule['look']> {
  let seen = message;
  for (let places = 0; places < MOST_PLACES; places += 1) {
    const found = rule.look(seen, situation);
    if (found === null || !isSpared(rule.id, found, message, spared)) return found;
    seen = without(seen, found.span);
    readAlong(seen, spared.reader);
  }
  return null;
}

type Found = Pick<Hint, 'span'>;

function isSpared<Place extends Found>(
  rule: string,
  found: Place,
  { ownText }: Message,
  { keys }: Spared,
): found is Place & { readonly span: Span } {
  return found.span !== null && keys.has(spareKey(rule, ownText.slice(found.span.start, found.span.end)));
}

/** The mail with blanks in the place of some words, and without the links that stand in them. */
function without(message: Message, { start, end }: Span): Message {
  const { ownText, links, mentions } = message;
  const words = ownText.slice(start, end);
  return {
    ...message,
    ownText: `${ownText.slice(0, start)}${words.replace(/\S/g, ' ')}${ownText.slice(end)}`,
    links: links.filter((link) => !words.includes(link) && !link.includes(words.trim())),
    mentions: mentions.filter(({ text }) => text === '' || !words.includes(text)),
  };
}
