import type { Span } from '../message.ts';
import { readDigits } from './digits.ts';
import { folded } from './fold.ts';
import type { WordLexicon } from './lexicon.ts';
import { NO_SENSES, opened, type Senses } from './senses.ts';
import { canBe } from './word-slots.ts';
import { offsetZone } from './zones.ts';

/** What stands between a word and the one before it. After a `break` nothing belongs to what was before. */
export type Gap = 'none' | 'space' | 'comma' | 'dash' | 'slash' | 'break';

/** A word or a number of a text, and what it can mean to a date. */
export interface Token extends Span {
  readonly senses: Senses;
  readonly gap: Gap;
  readonly isCapital: boolean;
}

const DIGITS = /\d(?:[\d.,:/-]*\d)?/y;
const LETTERS = /\p{L}+/uy;
/** Longest stretch between two words that is looked at. */
const WIDEST_GAP = 4;
/** Words longer than this name no time in any language here. */
const LONGEST_WORD = 40;

function gapOf(text: string, from: number, to: number, isAbbreviated: boolean): Gap {
  if (from === to) return 'none';
  if (to - from === 1 && text.charCodeAt(from) === 32) return 'space';
  if (to - from > WIDEST_GAP) return 'break';
  const between = text.slice(from, to).trim();
  if (between === '') return 'space';
  if (between === "'" || between === '’') return 'none';
  if (between === ',' || between === '(' || between === ')' || between === '"' || between === '@') return 'comma';
  if (between === '-' || between === '–' || between === '—' || between === '~') return 'dash';
  if (between === '/') return 'slash';
  if (between === '.' && isAbbreviated) return 'space';
  return 'break';
}

/** Whether a full stop after a word can belong to it: *Jan.*, *mer.*, *dec.* */
function isAbbreviation({ month, weekday, half, unit }: Senses, length: number): boolean {
  return length <= 5 && (month !== undefined || weekday !== undefined || half !== undefined || unit !== undefined);
}

interface Raw {
  readonly start: number;
  readonly end: number;
  readonly senses: Senses;
  readonly word: string;
}

/** Takes a run of letters apart into words that the lexicon knows, at its apostrophes and hyphens. */
function readWord(text: string, start: number, lexicon: WordLexicon, into: Raw[]): number {
  const end = wordEnd(text, start);
  const after = text[end];
  if (after === "'" || after === '’' || after === '-') {
    // "aujourd'hui", "après-midi", "o'clock": known whole; otherwise "l'" and "année", "twenty" and "first".
    LETTERS.lastIndex = end + 1;
    if (LETTERS.exec(text) !== null) {
      const wholeEnd = LETTERS.lastIndex;
      const whole = folded(text.slice(start, wholeEnd)).replace('’', "'");
      const senses = wholeEnd - start <= LONGEST_WORD ? lexicon.words.get(whole) : undefined;
      if (senses !== undefined) {
        into.push({ start, end: wholeEnd, senses, word: whole });
        return wholeEnd;
      }
      // "tomorrow's" is tomorrow: the ending says nothing.
      if (after !== '-' && wholeEnd - end === 2 && (text[end + 1] === 's' || text[end + 1] === 'S')) {
        const word = folded(text.slice(start, end));
        into.push({ start, end, senses: lexicon.words.get(word) ?? NO_SENSES, word });
        return wholeEnd;
      }
    }
  }
  const isKnown = end - start <= LONGEST_WORD && canBe(lexicon.known, text, start, end);
  const word = isKnown ? folded(text.slice(start, end)) : '';
  const senses = isKnown ? (lexicon.words.get(word) ?? NO_SENSES) : NO_SENSES;
  if (senses.zone === 'UTC') {
    const offset = offsetZone(text, end);
    if (offset !== null) {
      into.push({ start, end: offset.end, senses: opened({ roles: 0, zone: offset.zone }), word: '' });
      return offset.end;
    }
  }
  // Of several words that mean nothing to a date one is enough to tell that something else stands there.
  if (senses !== NO_SENSES || into.at(-1)?.senses !== NO_SENSES) into.push({ start, end, senses, word });
  return end;
}

/** Where the letters end that begin at a place. */
function wordEnd(text: string, start: number): number {
  let end = start;
  for (;;) {
    const code = text.charCodeAt(end);
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) end += 1;
    else break;
  }
  if (text.charCodeAt(end) < 128 || end >= text.length) return end;
  LETTERS.lastIndex = start;
  return LETTERS.exec(text) === null ? Math.max(end, start + 1) : Math.max(end, LETTERS.lastIndex);
}

const PERCENT = /^ ?%/;
const UNGLUED = /[\p{L}\p{N}_$€£¥#=.:+]/u;

/** A number, with what is written right after it: *5pm*, *21st*, *10h30*, *v2.0* (which is none). */
function readNumber(text: string, start: number, lexicon: WordLexicon, into: Raw[]): number {
  DIGITS.lastIndex = start;
  const blob = DIGITS.exec(text)?.[0] ?? '';
  let end = start + blob.length;
  const before = text[start - 1] ?? ' ';
  const last = into.at(-1);
  // "mar4", "Q3": a word that may have a number at its end; anything else that touches a number makes it a code.
  const isGlued =
    UNGLUED.test(before) &&
    !(last?.end === start && (last.senses.month !== undefined || last.senses.prefix !== undefined)) &&
    !(before === '=' || (before === ':' && text[start - 2] !== ':' && !/\d/.test(text[start - 2] ?? ' ')));
  LETTERS.lastIndex = end;
  const suffix = LETTERS.exec(text) === null ? '' : folded(text.slice(end, LETTERS.lastIndex));
  const senses = suffix === '' ? undefined : lexicon.suffixes.get(suffix);
  const isOrdinal = senses === undefined && suffix !== '' && lexicon.ordinalSuffixes.has(suffix);
  const isCode =
    isGlued || PERCENT.test(text.slice(end, end + 2)) || text[end] === '_' || text[end] === '€' || text[end] === '$';
  if (isCode || (suffix !== '' && senses === undefined && !isOrdinal)) {
    into.push({ start, end: end + suffix.length, senses: NO_SENSES, word: '' });
    return end + suffix.length;
  }
  if (suffix === '' && lexicon.ordinalDot && text[end] === '.' && /^\d{1,2}(?:\.\d{1,2})?$/.test(blob)) end += 1;
  const parts = readDigits(blob, isOrdinal, end > start + blob.length, lexicon);
  for (const part of parts) into.push({ ...part, start: start + part.start, end: start + part.end, word: '' });
  const lastPart = into.at(-1);
  const written = isOrdinal ? end + suffix.length : end;
  if (lastPart !== undefined && written > start + blob.length) into[into.length - 1] = { ...lastPart, end: written };
  if (isOrdinal) return written;
  if (senses === undefined) return end;
  // "10h30" is one time, "10h" an hour of the day or ten of them, which what stands around it tells.
  const hours = lastPart?.senses.number;
  if (senses.unit === 'hour' && suffix === 'h' && hours !== undefined && hours < 25) {
    const minutes = /^\d{2}(?!\d)/.exec(text.slice(end + 1, end + 4));
    if (minutes !== null && Number(minutes[0]) < 60) {
      into.pop();
      const clock = hours * 60 + Number(minutes[0]);
      into.push({ start, end: end + 3, senses: opened({ roles: 0, clock, isClock: true, isDigits: true }), word: '' });
      return end + 3;
    }
  }
  into.push({ start: end, end: end + suffix.length, senses, word: suffix });
  return end + suffix.length;
}

/** Whether a character is a letter, a digit, or neither. Letters beyond ASCII are looked up by their property. */
function kindOf(code: number): 'letter' | 'digit' | null {
  if (code >= 48 && code <= 57) return 'digit';
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return 'letter';
  return code > 127 && /\p{L}/u.test(String.fromCharCode(code)) ? 'letter' : null;
}

/** Joins words that make a phrase of the lexicon: *day after tomorrow*, *fin de semana*. The longest wins. */
function joinPhrase(
  raws: readonly Raw[],
  at: number,
  lexicon: WordLexicon,
  text: string,
): (Raw & { count: number }) | null {
  const first = raws[at];
  if (first === undefined) return null;
  for (const { words, senses } of lexicon.phrases.get(first.word) ?? []) {
    const isHere = words.every((word, offset) => {
      const raw = raws[at + offset];
      if (raw?.word !== word) return false;
      const before = raws[at + offset - 1];
      return offset === 0 || before === undefined || /^['’\s-]{0,2}$/.test(text.slice(before.end, raw.start));
    });
    const last = raws[at + words.length - 1];
    if (isHere && last !== undefined)
      return { start: first.start, end: last.end, senses, word: '', count: words.length };
  }
  return null;
}

function isCapitalAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 65 && code <= 90;
  const letter = text[at] ?? '';
  return letter !== letter.toLowerCase();
}

/** Reads a text into words and numbers, in time linear to its length. */
export function tokensOf(text: string, lexicon: WordLexicon): readonly Token[] {
  const raws: Raw[] = [];
  let index = 0;
  while (index < text.length) {
    const kind = kindOf(text.charCodeAt(index));
    if (kind === 'letter') index = readWord(text, index, lexicon, raws);
    else if (kind === 'digit') index = readNumber(text, index, lexicon, raws);
    else index += 1;
  }
  const tokens: Token[] = [];
  for (let at = 0; at < raws.length; at += 1) {
    const raw = raws[at];
    if (raw === undefined) break;
    const phrase = raw.word === '' ? null : joinPhrase(raws, at, lexicon, text);
    const { start, end, senses } = phrase ?? raw;
    if (phrase !== null) at += phrase.count - 1;
    const before = tokens.at(-1);
    const isAbbreviated = before !== undefined && isAbbreviation(before.senses, before.end - before.start);
    const gap = before === undefined ? 'break' : gapOf(text, before.end, start, isAbbreviated);
    tokens.push({ start, end, senses, gap, isCapital: isCapitalAt(text, start) });
  }
  return tokens;
}
