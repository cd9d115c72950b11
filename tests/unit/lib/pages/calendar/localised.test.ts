import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../../../lib/pages/calendar/localised-dates.ts';
import { normalise } from '../../../../../lib/pages/calendar/localised-text.ts';
import { findTimes, parseTime, resolveTimes } from '../../../../../lib/pages/calendar/localised-times.ts';
import { plainDateOf } from '../../../../../lib/pages/calendar/plain-date.ts';

const LANGUAGES = [
  ...[
    'en',
    'en-GB',
    'de',
    'fr',
    'es',
    'pt-BR',
    'it',
    'nl',
    'sv',
    'da',
    'nb',
    'fi',
    'is',
    'pl',
    'cs',
    'sk',
    'hu',
    'ro',
    'hr',
    'sl',
  ],
  ...[
    'sr',
    'bg',
    'ru',
    'uk',
    'lt',
    'lv',
    'et',
    'ca',
    'gl',
    'tr',
    'el',
    'he',
    'ar',
    'fa',
    'hi',
    'bn',
    'ta',
    'ja',
    'ko',
    'zh-CN',
  ],
  ...['zh-TW', 'vi', 'th', 'id', 'ms', 'fil', 'sw', 'af'],
];
const STYLES: readonly Intl.DateTimeFormatOptions[] = [
  { weekday: 'long', month: 'long', day: 'numeric' },
  { month: 'long', day: 'numeric', year: 'numeric' },
  { weekday: 'short', month: 'short', day: 'numeric' },
  { month: 'short', day: 'numeric' },
  { year: 'numeric', month: 'numeric', day: 'numeric' },
];
const near = { year: 2026, month: 6, day: 20 };

describe('dates and times as people read them', () => {
  it.each(LANGUAGES)('understands a year of days in %s', (language) => {
    for (const style of STYLES) {
      const format = new Intl.DateTimeFormat(language, { ...style, calendar: 'gregory', timeZone: 'UTC' });
      for (let day = -176; day < 176; day += 7) {
        const instant = new Date(Date.UTC(2026, 5, 20 + day));
        const text = format.format(instant);
        expect({ text, date: parseDate(text, [language], near) }).toEqual({ text, date: plainDateOf(instant) });
      }
    }
  });

  it.each(LANGUAGES)('understands a day of half hours in %s', (language) => {
    for (const hour12 of [true, false]) {
      const options = { hour: 'numeric', minute: '2-digit', hour12, timeZone: 'UTC' } as const;
      const format = new Intl.DateTimeFormat(language, options);
      for (let minutes = 0; minutes < 1440; minutes += 30) {
        const text = format.format(minutes * 60_000);
        const time = parseTime(text, [language]);
        expect({ text, minutes: time && resolveTimes(time, null).start }).toEqual({ text, minutes });
      }
    }
  });

  it.each([
    ['10:30 – 11:30am', 630, 690],
    ['11:30am – 12:30pm', 690, 750],
    ['9 – 10am', 540, 600],
    ['11 – 1pm', 660, 780],
    ['12 – 1pm', 720, 780],
    ['11pm – 12am', 1380, 0],
    ['22:00 – 02:00', 1320, 120],
    ['(GMT+02:00) 10:30 – 11:00am', 630, 660],
  ])('reads "%s" as two times', (text, start, end) => {
    const [from, to] = findTimes(normalise(text, 'en'), 'en', false);
    expect(from && resolveTimes(from, to ?? null)).toEqual({ start, end });
  });

  it.each(['29. Februar 2025', '31. Juni', '45/45/2026', 'Montag', '', '12'])('finds no day in "%s"', (text) => {
    expect(parseDate(text, ['de'], near)).toBeNull();
  });

  it.each(['25:00', '10:75', '13pm', 'noon', ''])('finds no time in "%s"', (text) => {
    expect(parseTime(text, ['en'])).toBeNull();
  });
});
