import { findDates } from './localised-dates.ts';
import { normalise } from './localised-text.ts';
import type { PlainDate } from './plain-date.ts';
import { type Frequency, RECURRENCE_WORDS, type RecurrenceWords } from './recurrence-words.ts';

interface Tongue {
  readonly language: string;
  readonly words: RecurrenceWords;
  readonly near: PlainDate;
}

const CODES = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;
const WORKING_DAYS = 'MO,TU,WE,TH,FR';

/**
 * The rule (`RRULE:…`) that an existing event's details tell in prose: *Weekly on Monday*, *Alle 2 Wochen am Dienstag, bis
 * 31. März 2027*. Every word has to be understood: null for any other text, and for languages whose words we don't know.
 */
export function ruleOfProse(prose: string, language: string, near: PlainDate): string | null {
  const words = RECURRENCE_WORDS.get(language.toLowerCase().split('-')[0] ?? '');
  if (words === undefined) return null;
  const tongue = { language, words, near };
  const { head, limit } = splitLimit(withoutDaysInBrackets(normalise(prose, language).trim(), tongue), tongue);
  const rule = limit === null ? null : readHead(head, tongue);
  return rule === null ? null : `RRULE:${rule}${limit}`;
}

const tokensOf = (text: string): string[] =>
  text
    .replace(/[,;:]/g, ' , ')
    .split(' ')
    .filter((token) => token !== '');

/** *Every weekday (Monday to Friday)* says the same thing twice. */
function withoutDaysInBrackets(text: string, { words, language }: Tongue): string {
  return text.replace(/\(([^()]{1,60})\)/, (whole, inside: string) => {
    const isDays = tokensOf(inside).every((word) => words.to.includes(word) || dayOf(word, language) !== null);
    return isDays ? '' : whole;
  });
}

/** Takes what ends a series off its prose: empty where it goes on for ever, null where it was not understood. */
function splitLimit(text: string, tongue: Tongue): { readonly head: string; readonly limit: string | null } {
  const { words } = tongue;
  const parts = text.split(' ');
  const at = parts.findIndex((part) => words.until.includes(part));
  if (at >= 0) {
    const head = parts.slice(0, at).join(' ');
    const last = onlyDate(parts.slice(at + 1).join(' '), tongue);
    const two = (value: number): string => String(value).padStart(2, '0');
    return { head, limit: last === null ? null : `;UNTIL=${last.year}${two(last.month)}${two(last.day)}` };
  }
  const counted = / (\d{1,4})[ -](\p{L}{1,20})$/u.exec(text);
  if (counted === null || !words.times.includes(counted[2] ?? '')) return { head: text, limit: '' };
  return { head: text.slice(0, counted.index).replace(/ for$/, ''), limit: `;COUNT=${Number(counted[1])}` };
}

/** The one day that a text names, where it names nothing else with a number in it. */
function onlyDate(text: string, { language, near }: Tongue): PlainDate | null {
  const [found, ...more] = findDates(text, language, near);
  if (found === undefined || more.length > 0) return null;
  return /\d/.test(text.slice(0, found.start) + text.slice(found.end)) ? null : found.date;
}

/** How often, and on which days. All tokens have to be used up. */
function readHead(text: string, tongue: Tongue): string | null {
  const { words, language } = tongue;
  const rest = tokensOf(text.replace(/[ ,]+$/, ''));
  const first = rest.shift() ?? '';
  const alone = words.alone[first];
  if (alone !== undefined) return readDays(rest, alone, 1, tongue);
  if (!words.every.includes(first)) return null;
  if (words.workingDays.includes(rest[0] ?? '')) return rest.length === 1 ? `FREQ=WEEKLY;BYDAY=${WORKING_DAYS}` : null;
  const nth = words.ordinals[rest[0] ?? ''];
  const day = dayOf(rest[1] ?? '', language);
  if (nth !== undefined && day !== null) {
    const isOfMonth = rest.length > 2 && rest.slice(2).every((word) => words.ofMonth.includes(word));
    return isOfMonth ? `FREQ=MONTHLY;BYDAY=${nth}${day}` : null;
  }
  const number = rest[0] ?? '';
  const interval = /^[1-9]\d?$/.test(number) ? Number(number) : words.intervals[number];
  if (interval !== undefined) rest.shift();
  const unit = words.units[rest[0] ?? ''];
  if (unit !== undefined) rest.shift();
  if (unit === undefined && rest.length === 0) return null;
  return readDays(rest, unit ?? 'WEEKLY', interval ?? 1, tongue);
}

function readDays(tokens: readonly string[], frequency: Frequency, interval: number, tongue: Tongue): string | null {
  const rule = `FREQ=${frequency}${interval === 1 ? '' : `;INTERVAL=${interval}`}`;
  if (tokens.length === 0) return rule;
  const rest = [...tokens];
  while (rest[0] !== undefined && (rest[0] === ',' || tongue.words.links.includes(rest[0]))) rest.shift();
  switch (frequency) {
    case 'DAILY':
      return null;
    case 'YEARLY':
      return onlyDate(rest.join(' '), tongue) === null ? null : rule;
    case 'WEEKLY': {
      const days = weekdays(rest, tongue);
      return days === null ? null : `${rule};BYDAY=${days}`;
    }
    case 'MONTHLY': {
      const day = monthDay(rest, tongue);
      return day === null ? null : `${rule};${day}`;
    }
  }
}

function weekdays(tokens: readonly string[], { words, language }: Tongue): string | null {
  if (tokens.length === 1 && words.workingDays.includes(tokens[0] ?? '')) return WORKING_DAYS;
  const days = tokens.filter((token) => token !== ',' && !words.and.includes(token)).map((day) => dayOf(day, language));
  const known = days.filter((day) => day !== null);
  return known.length === days.length && known.length > 0 ? [...new Set(known)].join(',') : null;
}

/** *third Wednesday*, *day 15*, *15.* */
function monthDay(tokens: readonly string[], { words, language }: Tongue): string | null {
  const rest = words.dayNumber.before.includes(tokens[0] ?? '') ? tokens.slice(1) : tokens;
  const number = rest.length === 1 ? Number(words.dayNumber.form.exec(rest[0] ?? '')?.[1]) : Number.NaN;
  if (number >= 1 && number <= 31) return `BYMONTHDAY=${number}`;
  const [nth, day] = [words.ordinals[tokens[0] ?? ''], dayOf(tokens[1] ?? '', language)];
  return tokens.length === 2 && nth !== undefined && day !== null ? `BYDAY=${nth}${day}` : null;
}

const known = new Map<string, ReadonlyMap<string, string>>();

/** A weekday's two letters, from its name in full or short; also *Mondays*, *montags*. */
function dayOf(word: string, language: string): string | null {
  const names = known.get(language) ?? learn(language);
  known.set(language, names);
  const name = word.replace(/\.$/, '');
  return names.get(name) ?? names.get(name.replace(/s$/, '')) ?? null;
}

function learn(language: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const weekday of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
    // The seventh of June 2026 is a Sunday.
    for (const [index, code] of CODES.entries()) {
      names.set(normalise(format.format(Date.UTC(2026, 5, 7 + index)), language).replace(/\.$/, ''), code);
    }
  }
  return names;
}
