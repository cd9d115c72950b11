import * as chrono from 'chrono-node/en';
import { asUtc, plusDays, type WallClock } from '../../../hours/zone.ts';
import {
  dayAndMonth,
  dayOfMonth,
  endOfMonth,
  endOfQuarter,
  endOfWeek,
  nextWeekday,
  weekdayNextWeek,
} from '../../dates/calendar.ts';
import type { DateLexicon, DatePhrase, FoundDay } from '../../dates/lexicon.ts';

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const NOON = 12 * 60;
const whole = (day: WallClock) => ({ day, minutes: null });

/** What is said at work and chrono does not know, or reads otherwise (its week ends on Saturday). */
const PHRASES: readonly DatePhrase[] = [
  {
    pattern:
      /\b(?:eod|cob|(?:the )?(?:end|close) of (?:the )?(?:business|working )?(?:day|today|business|play))\b(?! (?:on )?(?:tomorrow|mon|tue|wed|thu|fri))/i,
    resolve: (_, today) => whole(today),
    isPartOfDay: true,
  },
  {
    pattern: /\b(?:eow|(?:the )?end of (?:the|this) (?:working )?week|(?:later )?this week)\b/i,
    resolve: (_, today) => whole(endOfWeek(today)),
  },
  {
    pattern: /\b(?:the )?(?:end of )?next week\b/i,
    resolve: (_, today) => whole(weekdayNextWeek(today, 5)),
  },
  {
    pattern: /\b(?:eom|(?:the )?end of (?:the|this) month|(?:later )?this month)\b/i,
    resolve: (_, today) => whole(endOfMonth(today)),
  },
  { pattern: /\b(?:the )?end of next month\b/i, resolve: (_, today) => whole(endOfMonth(today, 1)) },
  {
    pattern: /\b(?:eoq|(?:the )?end of (?:the|this) quarter|(?:the )?end of q([1-4]))\b/i,
    resolve: (match, today) => whole(endOfQuarter(today, match[1] === undefined ? undefined : Number(match[1]))),
  },
  {
    pattern: /\b(?:eoy|(?:the )?end of (?:the|this) year)\b/i,
    resolve: (_, today) => whole({ ...today, month: 12, day: 31 }),
  },
  {
    pattern: /\bnext (monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/i,
    resolve: (match, today) => whole(weekdayNextWeek(today, WEEKDAYS.indexOf((match[1] ?? '').toLowerCase()) + 1)),
  },
  // "Thursday", but not "Thursday 26 November" nor "Monday, Jan. 22", which are chrono's.
  {
    pattern:
      /(?<!\b(?:last|past|every|each) )\b(?:(?:this|coming) )?(monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b(?! (?:of )?last week)(?!,? (?:the )?\d{1,2}(?:st|nd|rd|th)?\b(?![:.]\d|\s?[ap]\.?m)|,? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/i,
    resolve: (match, today) => whole(nextWeekday(today, WEEKDAYS.indexOf((match[1] ?? '').toLowerCase()) + 1)),
  },
  {
    pattern:
      /(?<!\b(?:last|past|every|each) )\b(Mon|Tue|Wed|Thu|Fri)(?:s|rs?)?\b\.?(?!,? \d{1,2}(?:st|nd|rd|th)?\b(?![:.]\d|\s?[ap]\.?m)|,? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))/,
    resolve: ([, name = ''], today) =>
      whole(nextWeekday(today, WEEKDAYS.findIndex((day) => day.startsWith(name.toLowerCase())) + 1)),
  },
  {
    pattern:
      /\b(?:on|by|before|until|till|after|from) the (\d{1,2})(?:st|nd|rd|th)\b(?! (?:of|floor|time|version|draft|edition|round|century|\w+ber|jan|feb|mar|apr|may|jun|jul|aug))/i,
    resolve: (match, today) => {
      const day = dayOfMonth(today, Number(match[1]));
      return day === null ? null : whole(day);
    },
  },
  { pattern: /\b(?:by |before |at )noon\b/i, resolve: (_, today) => ({ day: today, minutes: NOON }) },
  { pattern: /\b(?:today|tonight|this (?:morning|afternoon|evening))\b/i, resolve: (_, today) => whole(today) },
  { pattern: /\bthe day after tomorrow\b/i, resolve: (_, today) => whole(plusDays(today, 2)) },
  { pattern: /\btomorrow\b/i, resolve: (_, today) => whole(plusDays(today, 1)) },
];

/** Words that chrono takes for months, weekdays or moments and that are hardly ever meant so, in small letters. */
const UNLIKELY = /^(?:sat|sun|mon|tue|wed|thu|fri|mar|march|may|jan|dec|now|second|a|the)$/;

/** chrono, with its wall clock standing for ours: what it gives are the parts of a date, never an instant. */
function withChrono(text: string, today: WallClock): readonly FoundDay[] {
  const instant = new Date(asUtc(today));
  return chrono.casual.parse(text, { instant, timezone: 0 }).flatMap(({ text: found, index, start }) => {
    if (UNLIKELY.test(found) || /\b(?:every|each) $/i.test(text.slice(Math.max(0, index - 8), index))) return [];
    const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')];
    if (year === null || month === null || day === null) return [];
    const hasDay = start.isCertain('day') || start.isCertain('weekday');
    const hasTime = start.isCertain('hour') && (start.isCertain('meridiem') || start.isCertain('minute'));
    if (!hasDay && !(hasTime && /\d:\d|\d\s?[ap]\.?m/i.test(found))) return [];
    const date =
      start.isCertain('year') || !start.isCertain('month')
        ? { ...today, year, month, day }
        : dayAndMonth(today, day, month);
    if (date === null) return [];
    // "within two days" carries the present minute along, which nobody means.
    const isCounted = /\b(?:within|in)\b/i.test(found) && !/\b(?:hours?|minutes?)\b/i.test(found);
    const minutes = hasTime && !isCounted ? (start.get('hour') ?? 0) * 60 + (start.get('minute') ?? 0) : null;
    return [{ day: date, minutes, start: index, end: index + found.length }];
  });
}

export const DATES: DateLexicon = {
  phrases: PHRASES,
  timeAfter:
    /^(?:,| at| by| before| around)*\s?(?:(?<noon>noon)|(?<hour>\d{1,2})(?:[:.](?<minute>\d{2}))?\s?(?<half>am|pm|a\.m\.|p\.m\.)|(?<hour24>\d{1,2}):(?<minute24>\d{2}))(?![\d:])/i,
  rest: withChrono,
};
