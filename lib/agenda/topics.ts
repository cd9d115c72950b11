import type { LanguageId } from '../text/languages/lexicon.ts';
import { languageOf } from '../text/languages/registry.ts';
import { tellLanguage } from '../text/languages/tell.ts';
import type { Person } from '../text/message.ts';
import { callName, displayName, namedIn } from '../text/names.ts';
import { ownLines } from '../text/own-lines.ts';
import { LIST_MARK, structureOf } from '../text/sentences.ts';
import type { Topic } from './agenda.ts';
import { feedbackOf } from './feedback.ts';

/** Items that a live meeting has and an agenda in writing does not need. */
const CEREMONY =
  /^(?:welcome|intro(?:ductions?)?|round of introductions|small talk|ice ?breaker|check-?in|wrap[ -]?up|closing|close|aob|a\.o\.b\.|any other business|q ?& ?a|questions\??|break|next steps|begrüßung|vorstellungsrunde|sonstiges|verschiedenes)\W*$/i;
/** A line that only announces the items below it. */
const ANNOUNCING =
  /^(?:(?:proposed |today's |the |draft )?(?:agenda|topics?|questions?|points?|items?|to discuss|discussion(?: points)?|goals?|objectives?|tagesordnung|themen|fragen|punkte|ziele))\s*:?\s*$/i;
/** Minutes and clock times that belong to a live meeting. */
const TIMES =
  /^\s*(?:\d{1,2}[:.]\d{2}(?:\s?[ap]m)?(?:\s?[-–]\s?\d{1,2}[:.]\d{2}(?:\s?[ap]m)?)?\s*[-–:]?\s+)|\s*[([]\s*\d{1,3}\s?(?:min(?:ute)?s?|m|'|h)\.?\s*[)\]]|\s*[-–:]\s*\d{1,3}\s?(?:min(?:ute)?s?|')\.?\s*$/gi;

/** The one person whom a topic names; null for none or several. */
function ownerOf(text: string, people: readonly Person[]): Person | null {
  const named = namedIn(text, people);
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** The topic without the mark that names its owner: *(Ada)*, *@Ada*, *Ada:*, *– Ada Lovelace*. A name in the sentence itself stays. */
function withoutOwner(text: string, owner: Person): string {
  const names = [displayName(owner), callName(owner)].flatMap((name) => name?.toLowerCase() ?? []);
  const lower = text.toLowerCase();
  for (const name of names) {
    const mark = [`(${name})`, `[${name}]`, `@${name}`].find((form) => lower.includes(form));
    if (mark !== undefined) {
      const at = lower.indexOf(mark);
      return `${text.slice(0, at)}${text.slice(at + mark.length)}`;
    }
    if (lower.startsWith(`${name}:`)) return text.slice(name.length + 1);
  }
  const end = /^(.*\S)\s*[-–—:]\s*([^-–—:]+?)\.?$/.exec(text);
  return names.includes(end?.[2]?.trim().toLowerCase() ?? '') ? (end?.[1] ?? text) : text;
}

/** Whether words are one person's name and nothing else, marked or not. */
function namesOnly(words: string, people: readonly Person[]): boolean {
  const owner = words.trim() === '' ? null : ownerOf(words, people);
  return owner !== null && !/[\p{L}\p{N}]/u.test(withoutOwner(`? – ${words.trim()}`, owner));
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').replace(/^[\s,;:–-]+|[\s,;:–-]+$/g, '');

/** A topic from an item's words; null where nothing remains of it. */
function topicFrom(words: string, people: readonly Person[], language: LanguageId | null): Topic | null {
  const text = tidy(words.replace(TIMES, ' '));
  const owner = ownerOf(text, people);
  const title = tidy(owner === null ? text : withoutOwner(text, owner))
    .slice(0, 500)
    .toWellFormed();
  if (title === '' || CEREMONY.test(title)) return null;
  const plain = title.replace(/^fyi\s*[:–-]?\s+/i, '');
  return { title: plain.charAt(0).toUpperCase() + plain.slice(1), owner, feedback: feedbackOf(title, language) };
}

/** Topics, and the text that is left when their lines and questions are taken out. */
export interface Sorted {
  readonly topics: readonly Topic[];
  readonly background: string;
}

const ADDRESS_ONLY = /^https?:\/\/\S+$/i;
/** Matches no text: a description has no greeting and no closing to take off. */
const NOTHING = /(?!)/;

/** The language that a text itself tells; null where it tells none. */
export function surelyIn(text: string): LanguageId | null {
  const { id, isSure } = tellLanguage(text);
  return isSure ? id : null;
}

/** A sentence that asks, also with a few words behind a dash, which ends no sentence: *Which maps first? – Ada*. */
const ASKS = /[?？](?:\s*[-–—]\s*[^?？]{1,60}|\W*)$/;

/** Topics that an agenda holds at most: more is several agendas. */
const MOST_TOPICS = 50;

/**
 * Sorts a description: each list item and each question becomes a topic, all else is background. `people` are those whom a
 * topic may name as its owner. Sentences end, and ask, as they do in the language of the text; the title helps to tell it.
 */
export function sortDescription(description: string, people: readonly Person[], title = ''): Sorted {
  const lexicon = { ...languageOf(`${title}\n${description}`).language, greeting: NOTHING, closing: NOTHING };
  const language = surelyIn(`${title}\n${description}`);
  const found: { start: number; end: number; topic: Topic | null }[] = [];
  const take = (start: number, end: number, words: string | null): void => {
    found.push({ start, end, topic: words === null ? null : topicFrom(words, people, language) });
  };
  // Items are taken whole, and blanked out of the prose in which questions are then looked for.
  let prose = '';
  for (const { text, start, end } of ownLines(description)) {
    const mark = LIST_MARK.exec(text);
    const words = text.slice(mark?.[0].length ?? 0).trim();
    const isTaken = mark !== null || ANNOUNCING.test(words) || ADDRESS_ONLY.test(words);
    prose = `${prose.padEnd(start, '\n')}${isTaken ? ' '.repeat(text.length) : text}\n`;
    if (isTaken) take(start, end, mark === null || ADDRESS_ONLY.test(words) ? null : words);
  }
  for (const { text, start, end } of structureOf(prose, ownLines(prose), lexicon).sentences) {
    if (!ASKS.test(text)) continue;
    // Whom it is for may stand behind it: *Which maps first? @Ada*.
    const [behind = ''] = /^.*/.exec(prose.slice(end)) ?? [];
    const isOwner = namesOnly(behind, people);
    take(start, isOwner ? end + behind.length : end, isOwner ? `${text} – ${behind.trim()}` : text);
  }
  found.sort((a, b) => a.start - b.start);
  const topics = found.flatMap(({ topic }) => topic ?? []).slice(0, MOST_TOPICS);
  return { topics, background: without(description, found) };
}

/** What is left of a text without some spans: empty lines, and lines of which only a list mark remained, closed up. */
function without(text: string, spans: readonly { start: number; end: number }[]): string {
  let left = '';
  let at = 0;
  for (const { start, end } of spans) {
    left += text.slice(at, start);
    at = end;
  }
  left += text.slice(at);
  return left
    .split('\n')
    .map((line) => line.trim())
    .map((line) => (/[\p{L}\p{N}]/u.test(line.replace(/^\(?\w{1,2}[.)]$/, '')) ? line : ''))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
