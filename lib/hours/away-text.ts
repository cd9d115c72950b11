import { formatDay, formatTime } from './format.ts';
import type { MailTimes } from './mail-times.ts';
import { cityOf } from './zone.ts';

/** The blanks of an automatic answer, by the name that stands in braces: `{next mail time}`. */
export const BLANKS = ['mail times', 'zone', 'next mail time', 'urgent route'] as const;
export type Blank = (typeof BLANKS)[number];
/** What each is filled in with; null where there is nothing. */
export type Filling = Readonly<Record<Blank, string | null>>;

export const DEFAULT_AWAY_TEXT = `Hello,

thank you for your mail. I read mail at set times: {mail times} ({zone}).
The next time is {next mail time}.
If it is urgent: {urgent route}

This is an automatic answer.`;

const BLANK = /\{([^{}\n]{1,40})\}/g;
const isBlank = (name: string): name is Blank => BLANKS.some((blank) => blank === name);

/** The names in braces of a line, as somebody may have written them. */
function namesIn(text: string): readonly string[] {
  return [...text.matchAll(BLANK)].flatMap(([, name]) => (name === undefined ? [] : [name]));
}
const tidy = (name: string): string => name.trim().toLowerCase().replace(/\s+/g, ' ');

/** What looks like a blank and is none, as it stands in the text, each once: it would be sent as it is. */
export function unknownBlanks(text: string): readonly string[] {
  return [...new Set(namesIn(text).filter((name) => !isBlank(tidy(name))))].map((name) => `{${name}}`);
}

/**
 * A text with its blanks filled in. A line with a blank that has nothing to be filled in with is left out; what is in braces
 * otherwise stays.
 */
export function fillBlanks(text: string, filling: Filling): string {
  const lines = text.split(/\r?\n/).flatMap((line) => {
    const isEmpty = namesIn(line).some((name) => {
      const blank = tidy(name);
      return isBlank(blank) && filling[blank] === null;
    });
    if (isEmpty) return [];
    const filled = line.replace(BLANK, (whole, name: string) => {
      const blank = tidy(name);
      return isBlank(blank) ? (filling[blank] ?? '') : whole;
    });
    return [filled.trimEnd()];
  });
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const minuteOf = (minute: number, locale: string): string =>
  formatTime(Date.UTC(2026, 0, 1, Math.floor(minute / 60), minute % 60), 'UTC', locale);

/**
 * What the blanks are filled in with. `next` is when mail will be read (epoch milliseconds), `urgent` how one is reached otherwise;
 * days and times are written in the language of `locale`.
 */
export function fillingOf(mailTimes: MailTimes, next: number | null, urgent: string, locale: string): Filling {
  const { times, timeZone } = mailTimes;
  const inOrder = times.toSorted((one, other) => one - other).map((minute) => minuteOf(minute, locale));
  const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(inOrder);
  return {
    'mail times': inOrder.length === 0 || mailTimes.days.length === 0 ? null : list,
    zone: cityOf(timeZone),
    'next mail time':
      next === null ? null : `${formatDay(next, timeZone, locale)}, ${formatTime(next, timeZone, locale)}`,
    'urgent route': urgent.trim() === '' ? null : urgent.trim(),
  };
}
