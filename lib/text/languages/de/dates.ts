import { plusDays, type WallClock } from '../../../hours/zone.ts';
import {
  dayAndMonth,
  endOfMonth,
  endOfQuarter,
  endOfWeek,
  nextWeekday,
  weekdayNextWeek,
} from '../../dates/calendar.ts';
import type { DateLexicon, ResolvedDay } from '../../dates/lexicon.ts';

const WEEKDAYS = ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonntag'];
const MONTHS = ['jan', 'feb', 'mär', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez'];
const whole = (day: WallClock): ResolvedDay => ({ day, minutes: null });
const weekdayOf = (word: string | undefined): number => WEEKDAYS.indexOf((word ?? '').toLowerCase()) + 1;

export const DATES: DateLexicon = {
  phrases: [
    // "26. November (2026)", "26.11.", "26.11.2026", also after a weekday.
    {
      pattern:
        /(?:\b(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag),? (?:de[nm] )?)?(?<![\d.])(\d{1,2})\. ?(?:(jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez)[a-zä]{0,6}\.?|(\d{1,2})\.)(?: ?((?:20)?\d{2})(?![\d:]))?/i,
      resolve: ([, day, name, number, year], today) => {
        const month = name === undefined ? Number(number) : MONTHS.indexOf(name.toLowerCase()) + 1;
        const date = dayAndMonth(today, Number(day), month, year === undefined ? undefined : Number(year));
        return date === null ? null : whole(date);
      },
    },
    { pattern: /\b(?:feierabend|ende des tages|tagesende)\b/i, resolve: (_, today) => whole(today) },
    { pattern: /\b(?:ende (?:der|dieser)|diese) woche\b/i, resolve: (_, today) => whole(endOfWeek(today)) },
    { pattern: /\b(?:ende )?(?:der )?nächste[rn]? woche\b/i, resolve: (_, today) => whole(weekdayNextWeek(today, 5)) },
    { pattern: /\b(?:ende (?:des|dieses) monats|monatsende)\b/i, resolve: (_, today) => whole(endOfMonth(today)) },
    {
      pattern: /\b(?:ende (?:des|dieses) quartals|quartalsende)\b/i,
      resolve: (_, today) => whole(endOfQuarter(today)),
    },
    {
      pattern: /\bnächste[nr]? (montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)\b/i,
      resolve: ([, day], today) => whole(weekdayNextWeek(today, weekdayOf(day))),
    },
    {
      pattern:
        /(?<!\b(?:letzten|vergangenen|jeden) )\b(montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)\b(?!,? (?:de[nm] )?\d{1,2}\.)/i,
      resolve: ([, day], today) => whole(nextWeekday(today, weekdayOf(day))),
    },
    { pattern: /\bübermorgen\b/i, resolve: (_, today) => whole(plusDays(today, 2)) },
    // "morgen", not "guten Morgen" nor "am Morgen".
    { pattern: /(?<!\b(?:[gG]uten|am|jeden|diesen) )\bmorgen\b/, resolve: (_, today) => whole(plusDays(today, 1)) },
    { pattern: /\bheute\b/i, resolve: (_, today) => whole(today) },
    {
      pattern: /\b(?:in|innerhalb von|binnen) (\d{1,2}|zwei|drei|vier|fünf) tagen\b/i,
      resolve: ([, count], today) => {
        const words = ['zwei', 'drei', 'vier', 'fünf'].indexOf((count ?? '').toLowerCase());
        return whole(plusDays(today, words >= 0 ? words + 2 : Number(count)));
      },
    },
  ],
  timeAfter:
    /^(?:,| um| bis| gegen)*\s?(?:(?<noon>mittags?)|(?<hour24>\d{1,2})(?:[:.](?<minute24>\d{2}))? ?uhr|(?<hour>\d{1,2}):(?<minute>\d{2}))(?![\d:])/i,
};
