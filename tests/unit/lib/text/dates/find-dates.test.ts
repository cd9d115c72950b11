import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../../lib/text/dates/find-dates.ts';
import { GERMAN } from '../../../../../lib/text/languages/de/index.ts';
import { ENGLISH } from '../../../../../lib/text/languages/en/index.ts';
import type { Lexicon } from '../../../../../lib/text/languages/lexicon.ts';

/** A Saturday. */
const NOW = Date.parse('2026-11-21T10:00Z');
const ZONE = 'Europe/Berlin';

function found(text: string, { dates }: Lexicon): readonly string[] {
  return findDates(text, 0, dates, NOW, ZONE).map(
    (date) => `${date.text} = ${new Date(date.at).toISOString().slice(0, 16)}${date.hasTime ? '' : ' (day)'}`,
  );
}

describe('findDates in English', () => {
  it.each([
    ['by Thursday', ['Thursday = 2026-11-26T16:30 (day)']],
    ['on Thu, if you can', ['Thu = 2026-11-26T16:30 (day)']],
    ['Saturday', ['Saturday = 2026-11-28T16:30 (day)']],
    ['next Tuesday', ['next Tuesday = 2026-11-24T16:30 (day)']],
    ['by Wednesday, 17:00', ['Wednesday, 17:00 = 2026-11-25T16:00']],
    ['by Thursday 5pm', ['Thursday 5pm = 2026-11-26T16:00']],
    ['by noon', ['noon = 2026-11-21T11:00']],
    ['tomorrow noon', ['tomorrow noon = 2026-11-22T11:00']],
    ['the day after tomorrow', ['the day after tomorrow = 2026-11-23T16:30 (day)']],
    ['by 26 November', ['26 November = 2026-11-26T16:30 (day)']],
    ['by Nov 26, 5pm', ['Nov 26, 5pm = 2026-11-26T16:00']],
    ['by Friday, 11 December', ['Friday, 11 December = 2026-12-11T16:30 (day)']],
    ['by 3 March', ['3 March = 2027-03-03T16:30 (day)']],
    ['2026-11-26', ['2026-11-26 = 2026-11-26T16:30 (day)']],
    ['by the 15th', ['the 15th = 2026-12-15T16:30 (day)']],
    ['EOD', ['EOD = 2026-11-21T16:30 (day)']],
    ['COB Tuesday', ['COB Tuesday = 2026-11-24T16:30 (day)']],
    ['Thursday 26 November, end of day', ['Thursday 26 November, end of day = 2026-11-26T16:30 (day)']],
    ['by the end of the week', ['the end of the week = 2026-11-27T16:30 (day)']],
    ['by the end of next week', ['the end of next week = 2026-11-27T16:30 (day)']],
    ['by end of month', ['end of month = 2026-11-30T16:30 (day)']],
    ['by the end of the month', ['the end of the month = 2026-11-30T16:30 (day)']],
    ['by the end of Q1', ['the end of Q1 = 2027-03-31T15:30 (day)']],
    ['within two days', ['within two days = 2026-11-23T16:30 (day)']],
    ['between Monday and Wednesday', ['Monday and Wednesday = 2026-11-25T16:30 (day)']],
  ])('reads %j', (text, expected) => {
    expect(found(text, ENGLISH)).toEqual(expected);
  });

  it.each([
    'I sat down now and may march on',
    'we may, and they march on',
    'call 555-1234',
    'version 2.0 is 1.5 times faster',
    'room 4.11',
    'the second point',
    'the money',
    'every Monday',
    'we are 3 or 4 people',
    'on the 3rd floor',
    '',
  ])('finds no day in %j', (text) => {
    expect(found(text, ENGLISH)).toEqual([]);
  });
});

describe('findDates in German', () => {
  it.each([
    ['bis Donnerstag', ['Donnerstag = 2026-11-26T16:30 (day)']],
    ['bis Donnerstag, 26. November', ['Donnerstag, 26. November = 2026-11-26T16:30 (day)']],
    ['bis Freitag 12 Uhr', ['Freitag 12 Uhr = 2026-11-27T11:00']],
    ['bis morgen Mittag', ['morgen Mittag = 2026-11-22T11:00']],
    ['am 26.11.', ['26.11. = 2026-11-26T16:30 (day)']],
    ['bis zum 3. Dezember 2026', ['3. Dezember 2026 = 2026-12-03T16:30 (day)']],
    ['bis Ende der Woche', ['Ende der Woche = 2026-11-27T16:30 (day)']],
    ['innerhalb von zwei Tagen', ['innerhalb von zwei Tagen = 2026-11-23T16:30 (day)']],
    ['Guten Morgen', []],
    ['Version 2.0.', []],
    ['jeden Montag', []],
  ])('reads %j', (text, expected) => {
    expect(found(text, GERMAN)).toEqual(expected);
  });
});
