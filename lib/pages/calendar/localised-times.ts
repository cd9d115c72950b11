import { anyOf, normalise } from './localised-text.ts';

/** A time of day as it is written: `half` is null on a 24-hour clock, and where the text leaves it to the other end. */
export interface WrittenTime {
  readonly hour: number;
  readonly minute: number;
  readonly half: 'am' | 'pm' | null;
}

const WORDS: Readonly<Record<string, 'am' | 'pm'>> = {
  ...{
    am: 'am',
    'a.m.': 'am',
    'a. m.': 'am',
    'a.m': 'am',
    a: 'am',
    午前: 'am',
    上午: 'am',
    凌晨: 'am',
    早上: 'am',
    清晨: 'am',
  },
  ...{ 오전: 'am', ص: 'am' },
  ...{ pm: 'pm', 'p.m.': 'pm', 'p. m.': 'pm', 'p.m': 'pm', p: 'pm', 午後: 'pm', 下午: 'pm', 中午: 'pm', 晚上: 'pm' },
  ...{ 오후: 'pm', م: 'pm' },
};
const OFFSET = /\(?\b(?:gmt|utc)\s*[+\u2212-]\s*\d{1,2}(?::?\d{2})?\)?/gu;
const MARK = '(?:h|u|uhr|klo|ч|hod|godz|시|時|时|點|点)(?!\\p{L})';
const DASH = '[–—−~〜-]';

/**
 * All times of day in a normalised text, in their order. Where `isTimeOnly`, the text is known to be a time and a bare
 * "9" is nine o'clock; elsewhere a bare number counts only in front of a dash and a time ("9 – 10am").
 */
export function findTimes(text: string, language: string, isTimeOnly: boolean): readonly WrittenTime[] {
  const { words, pattern } = clockOf(language);
  const times: WrittenTime[] = [];
  for (const match of text.replace(OFFSET, ' ').matchAll(pattern)) {
    const { before, hour, minute, after, mark, range } = match.groups ?? {};
    const word = before ?? after;
    const isBare = minute === undefined && word === undefined && mark === undefined && range === undefined;
    if (isBare && !isTimeOnly) continue;
    const time = {
      hour: Number(hour),
      minute: Number(minute ?? 0),
      half: word === undefined ? null : halfOf(word, words),
    };
    if (isRealTime(time)) times.push(time);
  }
  return times;
}

/** The one time that a text shows ("10:30am", "15.00 Uhr", "午後3:30", "T153000"), or null. */
export function parseTime(text: string, languages: readonly string[]): WrittenTime | null {
  const machine = parseCompactTime(text);
  if (machine !== null) return machine;
  for (const language of languages) {
    const found = findTimes(normalise(text, language), language, true)[0];
    if (found !== undefined) return found;
  }
  return null;
}

/** `THHMMSS`, as the page's own attributes have it. */
export function parseCompactTime(text: string | null | undefined): WrittenTime | null {
  const match = /^T(\d{2})(\d{2})(?:\d{2})?$/.exec(text ?? '');
  if (match === null) return null;
  const time = { hour: Number(match[1]), minute: Number(match[2]), half: null };
  return isRealTime(time) ? time : null;
}

/**
 * Minutes from midnight for both ends. One that leaves its half of the day unsaid shares the other's ("10:30 –
 * 11:30am"); "11 – 1pm" starts in the morning.
 */
export function resolveTimes(start: WrittenTime, end: WrittenTime | null): { start: number; end: number | null } {
  if (end === null) return { start: minutesOf(start), end: null };
  const shared = { ...start, half: shareHalf(start, end) };
  const from = minutesOf(shared);
  const to = minutesOf({ ...end, half: shareHalf(end, start) });
  const isTooLate = start.half === null && shared.half === 'pm' && from > to;
  return { start: isTooLate ? minutesOf({ ...start, half: 'am' }) : from, end: to };
}

function shareHalf(time: WrittenTime, other: WrittenTime): WrittenTime['half'] {
  return time.half ?? (time.hour >= 1 && time.hour <= 12 ? other.half : null);
}

function minutesOf({ hour, minute, half }: WrittenTime): number {
  if (half === null) return (hour % 24) * 60 + minute;
  return ((hour % 12) + (half === 'pm' ? 12 : 0)) * 60 + minute;
}

function isRealTime({ hour, minute, half }: WrittenTime): boolean {
  if (minute > 59) return false;
  return half === null ? hour < 24 || (hour === 24 && minute === 0) : hour <= 12;
}

interface Clock {
  readonly words: ReadonlyMap<string, 'am' | 'pm'>;
  readonly pattern: RegExp;
}

const clocks = new Map<string, Clock>();

function clockOf(language: string): Clock {
  const clock = clocks.get(language) ?? learn(language);
  clocks.set(language, clock);
  return clock;
}

function learn(language: string): Clock {
  const words = new Map(Object.entries(WORDS));
  const format = new Intl.DateTimeFormat(language, { hour: 'numeric', hour12: true, timeZone: 'UTC' });
  for (let hour = 0; hour < 24; hour += 1) {
    const word = format.formatToParts(hour * 3_600_000).find((part) => part.type === 'dayPeriod')?.value;
    if (word !== undefined) words.set(normalise(word, language).trim(), hour < 12 ? 'am' : 'pm');
  }
  const half = anyOf(words.keys());
  // An empty group under `?` would never count as matched, hence the empty alternative.
  const range = `(?:(?<range>(?=\\s*${DASH}\\s*\\d{1,2}(?:[:.]\\d{2})?\\s*(?:${half})(?!\\p{L})))|)`;
  const source =
    `(?:(?<![\\p{L}])(?<before>${half})\\s*(?=\\d))?` +
    `(?<![\\d:.,])(?<hour>\\d{1,2})(?:\\s?[:.h٫時时시點点]\\s?(?<minute>\\d{2})(?!\\d)\\s?[分분]?)?(?!\\d)` +
    `(?:\\s?(?<mark>${MARK})\\.?)?(?:\\s*(?<after>${half})(?![\\p{L}\\p{M}]))?${range}`;
  return { words, pattern: new RegExp(source, 'gu') };
}

function halfOf(word: string, words: ReadonlyMap<string, 'am' | 'pm'>): 'am' | 'pm' | null {
  const plain = word.replace(/\s+/g, ' ');
  return words.get(plain) ?? words.get(plain.replaceAll(' ', '')) ?? null;
}
