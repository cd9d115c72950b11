import { anyOf, normalise } from './localised-text.ts';
import { dayNumber, isRealDate, type PlainDate, weekdayOf } from './plain-date.ts';

/** A day found in a text, and where it stood in the normalised text. */
export interface FoundDate {
  readonly date: PlainDate;
  readonly start: number;
  readonly end: number;
}

/** How one language writes a day, learnt from `Intl`. */
interface DateWords {
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, number>;
  readonly named: readonly RegExp[];
  readonly order: string;
}

interface Fields {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

const CJK = /(?:(?<year>\d{4})\s*[年년][,\s]*)?(?<month>\d{1,2})\s*[月월]\s*(?<day>\d{1,2})\s*[日일号號]/gu;
const NUMERIC = /(?<![\d.:/-])(\d{1,4})\s?[./-]\s?(\d{1,2})\s?[./-]\s?(\d{1,4})(?![\d:])/gu;
const SHORT_NUMERIC = /^\D*?(\d{1,2})\s?[./-]\s?(\d{1,2})(?:[./-])?\D*$/u;
/** What may follow a day's number as an ordinal, once normalised. */
const ORDINAL = '(?:st|nd|rd|th|er|re|eme|o|a|e|-?[ея]|ос|го)?';

/**
 * All days that a text in `language` names, in their order. A missing year is the one that puts the day nearest to
 * `near`, among those where the weekday fits if the text names one. `text` must have been through `normalise`.
 */
export function findDates(text: string, language: string, near: PlainDate): readonly FoundDate[] {
  const words = wordsOf(language);
  for (const pattern of [CJK, ...words.named, NUMERIC]) {
    const found: FoundDate[] = [];
    for (const match of text.matchAll(pattern)) {
      const fields = pattern === NUMERIC ? numericFields(match, words.order) : namedFields(match, words.months);
      const end = match.index + match[0].length;
      const date = fields === null ? null : complete(fields, weekdayNear(text, match.index, end, words), near);
      if (date !== null) found.push({ date, start: match.index, end });
    }
    if (found.length > 0) return found;
  }
  return [];
}

/** The one day that a text shows, trying each language; also "25.6." and "6/25". Null where none is there. */
export function parseDate(text: string, languages: readonly string[], near: PlainDate): PlainDate | null {
  for (const language of languages) {
    const normal = normalise(text, language);
    const found = findDates(normal, language, near)[0]?.date ?? shortNumeric(normal, language, near);
    if (found !== null) return found;
  }
  return null;
}

function shortNumeric(text: string, language: string, near: PlainDate): PlainDate | null {
  const match = SHORT_NUMERIC.exec(text);
  if (match === null) return null;
  const [first, second] = [Number(match[1]), Number(match[2])];
  const dayFirst = wordsOf(language).order.startsWith('day');
  return complete({ year: null, month: dayFirst ? second : first, day: dayFirst ? first : second }, null, near);
}

function namedFields(match: RegExpExecArray, months: ReadonlyMap<string, number>): Fields | null {
  const { year, month = '', day } = match.groups ?? {};
  const number = /^\d+$/.test(month) ? Number(month) : months.get(keyOf(month));
  return number === undefined ? null : { year: yearOf(year), month: number, day: Number(day) };
}

function numericFields(match: RegExpExecArray, order: string): Fields | null {
  const [first = '', second = '', third = ''] = match.slice(1);
  if (first.length === 4) return { year: yearOf(first), month: Number(second), day: Number(third) };
  if (first.length > 2 || third.length === 3) return null;
  if (order.startsWith('year') && third.length === 2) {
    return { year: yearOf(first), month: Number(second), day: Number(third) };
  }
  const monthFirst = order.startsWith('month');
  return { year: yearOf(third), month: Number(monthFirst ? first : second), day: Number(monthFirst ? second : first) };
}

/** Two digits mean this century; Thailand's era runs 543 years ahead. */
function yearOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const year = Number(text);
  if (text.length <= 2) return 2000 + year;
  return year > 2400 && year < 2700 ? year - 543 : year;
}

function complete({ year, month, day }: Fields, weekday: number | null, near: PlainDate): PlainDate | null {
  if (year !== null) return isRealDate({ year, month, day }) ? { year, month, day } : null;
  const dates = [-4, -3, -2, -1, 0, 1, 2, 3, 4]
    .map((years) => ({ year: near.year + years, month, day }))
    .filter(isRealDate)
    .sort((a, b) => distance(a, near) - distance(b, near));
  return dates.find((date) => weekdayOf(date) === weekday) ?? dates[0] ?? null;
}

function distance(date: PlainDate, near: PlainDate): number {
  return Math.abs(dayNumber(date) - dayNumber(near));
}

/** Characters before a day in which its weekday can stand. */
const NEAR = 60;

/** The weekday that a text names just before or after a day, as long as nothing makes it doubtful. */
function weekdayNear(text: string, start: number, end: number, { weekdays }: DateWords): number | null {
  const words =
    text
      .slice(Math.max(0, start - NEAR), start)
      .split(/\d/)
      .at(-1) ?? '';
  const before = /\p{L}.*$/su.exec(words)?.[0].replace(/[\s,.،、，(]{1,10}$/u, '');
  const after = /^[\s,.،、，()]*(?:d\.)?[\s,(]*(\p{L}[^\d\s,)]*(?:\s\p{L}[^\d\s,)]*)?)/u.exec(text.slice(end))?.[1];
  for (const phrase of [before, after]) {
    const known = phrase === undefined ? undefined : weekdayIn(phrase, weekdays);
    if (known !== undefined) return known;
  }
  return null;
}

function weekdayIn(phrase: string, weekdays: ReadonlyMap<string, number>): number | undefined {
  const plain = keyOf(phrase);
  const words = plain.split(/[\s,،、，()]+/u);
  return weekdays.get(plain) ?? words.map((word) => weekdays.get(keyOf(word))).find((day) => day !== undefined);
}

const known = new Map<string, DateWords>();

function wordsOf(language: string): DateWords {
  const words = known.get(language) ?? learn(language);
  known.set(language, words);
  return words;
}

function learn(language: string): DateWords {
  const months = new Map<string, number>();
  const weekdays = new Map<string, number>();
  const between = new Set<string>(['', '.', ',', 'de', 'of']);
  const beforeYear = new Set<string>(['', ',', '.', 'de']);
  for (const options of STYLES) {
    const format = formatOf(language, options);
    for (let month = 0; month < 12; month += 1) {
      const parts = format.formatToParts(Date.UTC(2026, month, 15));
      const name = keyOf(normalise(partValue(parts, 'month'), language));
      if (/\p{L}/u.test(name)) months.set(name, month + 1);
      between.add(literalBetween(parts, 'day', 'month', language));
      beforeYear
        .add(literalBetween(parts, 'month', 'year', language))
        .add(literalBetween(parts, 'day', 'year', language));
    }
  }
  for (const weekday of ['long', 'short'] as const) {
    for (let day = 0; day < 7; day += 1) {
      const parts = formatOf(language, { weekday, month: 'long', day: 'numeric' }).formatToParts(
        Date.UTC(2026, 5, 7 + day),
      );
      const name = keyOf(normalise(partValue(parts, 'weekday'), language));
      if (name !== '') weekdays.set(name, day);
    }
  }
  const numeric = formatOf(language, { year: 'numeric', month: 'numeric', day: 'numeric' });
  const order = numeric
    .formatToParts(0)
    .map((part) => part.type)
    .filter((type) => type !== 'literal');
  return { months, weekdays, order: order.join(), named: patterns(months.keys(), between, beforeYear, order) };
}

const STYLES: readonly Intl.DateTimeFormatOptions[] = (['long', 'short'] as const).flatMap((month) => [
  { month },
  { month, day: 'numeric' },
  { month, day: 'numeric', year: 'numeric' },
  { month, day: 'numeric', weekday: month },
  { month, day: 'numeric', weekday: month, year: 'numeric' },
]);

function patterns(months: Iterable<string>, between: Set<string>, beforeYear: Set<string>, order: string[]): RegExp[] {
  const month = `(?<month>${anyOf(months) || '(?!)'})\\.?(?![\\p{L}\\p{M}\\d])`;
  const gap = `\\s*(?:${anyOf(between)})?\\s*`;
  const yearGap = `\\s*(?:${anyOf(beforeYear)})?\\s*`;
  const yearAfter = `(?:${yearGap}(?<year>\\d{4})(?![\\d:]))?`;
  const day = `(?<![\\d:])(?<day>\\d{1,2})`;
  const dayFirst = new RegExp(`${day}${ORDINAL}${gap}${month}${yearAfter}`, 'gu');
  const monthFirst = new RegExp(`(?<![\\p{L}\\p{M}])${month}${gap}${day}(?![\\d:])${ORDINAL}${yearAfter}`, 'gu');
  const yearFirst = new RegExp(`(?<year>\\d{4})${yearGap}${month}${gap}${day}(?![\\d:])`, 'gu');
  return order.indexOf('day') < order.indexOf('month')
    ? [dayFirst, yearFirst, monthFirst]
    : [yearFirst, monthFirst, dayFirst];
}

function formatOf(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const fixed = { ...options, timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn' };
  return new Intl.DateTimeFormat(language, fixed);
}

function partValue(parts: readonly Intl.DateTimeFormatPart[], type: Intl.DateTimeFormatPartTypes): string {
  return parts.find((part) => part.type === type)?.value ?? '';
}

function literalBetween(
  parts: readonly Intl.DateTimeFormatPart[],
  a: Intl.DateTimeFormatPartTypes,
  b: Intl.DateTimeFormatPartTypes,
  language: string,
): string {
  const [first, second] = [parts.findIndex((part) => part.type === a), parts.findIndex((part) => part.type === b)];
  const middle = parts[Math.min(first, second) + 1];
  if (first < 0 || second < 0 || Math.abs(first - second) !== 2 || middle?.type !== 'literal') return '';
  return normalise(middle.value, language).trim();
}

/** Names are compared without the full stop of an abbreviation. */
function keyOf(name: string): string {
  return name.trim().replace(/\.$/, '').trim();
}
