import { describe, expect, it } from 'vitest';
import { findAllTimes } from '../../../../../lib/text/dates/find-dates.ts';
import type { DateLexicon } from '../../../../../lib/text/dates/lexicon.ts';
import { DATES as GERMAN } from '../../../../../lib/text/languages/de/dates.ts';
import { DATES as ENGLISH } from '../../../../../lib/text/languages/en/dates.ts';
import { DATES as SPANISH } from '../../../../../lib/text/languages/es/dates.ts';
import { DATES as FRENCH } from '../../../../../lib/text/languages/fr/dates.ts';

/** Friday, 20 November 2026, four in the afternoon in Berlin. */
const NOW = Date.parse('2026-11-20T15:00Z');

function read(text: string, lexicon: DateLexicon, zone = 'Europe/Berlin'): readonly string[] {
  return findAllTimes(text, 0, lexicon, NOW, zone).map(
    ({ text: words, kind, date }) =>
      `${words} = ${date === null ? kind : new Date(date.at).toISOString().slice(0, date.hasTime ? 16 : 10)}`,
  );
}

describe('a zone beside a time', () => {
  it.each([
    ['17:00 CET on Monday', '17:00 CET on Monday = 2026-11-23T16:00'],
    ['4pm PT on 1 Dec', '4pm PT on 1 Dec = 2026-12-02T00:00'],
    ['3pm EST tomorrow', '3pm EST tomorrow = 2026-11-21T20:00'],
    ['Friday 5pm ET', 'Friday 5pm ET = 2026-11-27T22:00'],
    ['Monday 3-5pm ET', 'Monday 3-5pm ET = 2026-11-23T22:00'],
    ['9am Pacific time on Tuesday', '9am Pacific time on Tuesday = 2026-11-24T17:00'],
    ['10:00 UTC on 24 November', '10:00 UTC on 24 November = 2026-11-24T10:00'],
    ['10:00 GMT+2 on 24 November', '10:00 GMT+2 on 24 November = 2026-11-24T08:00'],
    ['10:00 UTC-05:00 tomorrow', '10:00 UTC-05:00 tomorrow = 2026-11-21T15:00'],
    ['at 5 (ET) on Monday', '5 (ET) on Monday = 2026-11-23T22:00'],
  ])('is part of it in %j', (text, expected) => {
    expect(read(text, ENGLISH)).toEqual([expected]);
    // Wherever the writer is.
    expect(read(text, ENGLISH, 'America/New_York')).toEqual([expected]);
  });

  it.each([
    [FRENCH, 'à 17h et demain', ['17h = 2026-11-20T16:00', 'demain = 2026-11-21']],
    [ENGLISH, 'PT and ET are zones', []],
  ])('is none without one: case %#', (lexicon, text, expected) => {
    expect(read(text, lexicon)).toEqual(expected);
  });
});

describe('the end of a month, a quarter or a year', () => {
  it.each([
    ['by quarter end', 'quarter end = 2026-12-31'],
    ['by quarter-end, please', 'quarter-end = 2026-12-31'],
    ['by end of quarter', 'end of quarter = 2026-12-31'],
    ['by month end', 'month end = 2026-11-30'],
    ['before year-end', 'year-end = 2026-12-31'],
  ])('is read in %j', (text, expected) => {
    expect(read(text, ENGLISH)).toEqual([expected]);
  });

  it.each(['the year-end party', 'our month end close process', 'a quarter-end checklist'])('is none in %j', (text) => {
    expect(read(text, ENGLISH)).toEqual([]);
  });
});

describe('numbers that are no days', () => {
  it.each([
    'We offer 24/7 support, and it runs 24/7.',
    'Call 0171-22.11.98 or +49 170 1234567.',
    'Tel. 0431/12-11, Fax 0431/12-12',
    'phone: 22-11-98, ext. 12-11',
    'version 12.10.26 and release 3.10',
    'The score was 21:15.',
    'Part number 12-05-22',
    'ticket 2026-11-0034 and order 11/2026-4',
    'The ratio is 5/12.',
    'my last day will be fun',
  ])('none is found in %j', (text) => {
    expect(read(text, ENGLISH)).toEqual([]);
  });

  it.each([
    ['Invoice 12/11/2026 is attached', '12/11/2026 = 2026-11-12'],
    ['let us talk on 24/7', '24/7 = 2027-07-24'],
    ['3-5/12/2026', '5/12/2026 = 2026-12-05'],
    ['Monday at 10 works for me', 'Monday at 10 = 2026-11-23T09:00'],
    ['Monday in two weeks', 'Monday in two weeks = 2026-12-07'],
  ])('one is in %j', (text, expected) => {
    expect(read(text, ENGLISH)).toEqual([expected]);
  });
});

describe('a quarter that is spoken of', () => {
  it.each([
    [ENGLISH, 'our Q3 numbers were good', '2026-09-30'],
    [ENGLISH, 'Q3 results attached', '2026-09-30'],
    [ENGLISH, 'please send the Q3 sales figures', '2026-09-30'],
    [ENGLISH, 'we closed Q3 with a loss', '2026-09-30'],
    [ENGLISH, 'results for Q1', '2026-03-31'],
    [ENGLISH, 'our October numbers', '2026-10-31'],
    [GERMAN, 'die Q3-Zahlen sind da', '2026-09-30'],
    [FRENCH, 'les résultats du T3', '2026-09-30'],
    [SPANISH, 'los resultados del T3', '2026-09-30'],
    // Still ahead.
    [ENGLISH, 'Q3 targets', '2027-09-30'],
    [ENGLISH, 'the Q3 sales plan', '2027-09-30'],
    [ENGLISH, 'we will plan Q1', '2027-03-31'],
    [ENGLISH, 'our Q4 numbers', '2026-12-31'],
  ])('case %#: %s', (lexicon, text, day) => {
    expect(read(text, lexicon).map((time) => time.slice(-10))).toEqual([day]);
  });
});

describe('a day that can be read two ways', () => {
  it.each([
    ['Please pay by 12/11/2026.', 'Europe/Berlin', '2026-12-11'],
    ['Please pay by 12/11/2026.', 'America/New_York', '2026-12-11'],
    ['due 12/11', 'Europe/Berlin', '2026-12-11'],
    ['We paid on 12/11/2026.', 'Europe/Berlin', '2026-11-12'],
    ['Please pay by 12/01/2027.', 'Europe/Berlin', '2027-01-12'],
  ])('lies ahead where something is due by it: %j in %s', (text, zone, day) => {
    const [time] = findAllTimes(text, 0, ENGLISH, NOW, zone);
    expect(time?.date?.isAmbiguous).toBe(true);
    expect(new Date(time?.date?.at ?? 0).toISOString().slice(0, 10)).toBe(day);
  });
});

describe('German words for times', () => {
  it.each([
    ['Wir treffen uns am 22.04 in Berlin', '22.04 = 2027-04-22'],
    ['Kannst du es am 22.04 schicken', '22.04 = 2027-04-22'],
    ['bis 22.04, bitte', '22.04 = 2027-04-22'],
    ['vom 22.04 bis 24.04', '22.04 bis 24.04 = 2027-04-24'],
    ['zum 1.2, spätestens', '1.2 = 2027-02-01'],
    ['um 12 nachts', '12 nachts = 2026-11-20T22:59'],
    ['im ersten Halbjahr', 'ersten Halbjahr = 2027-06-30'],
    ['im Laufe der Woche', 'Laufe der Woche = 2026-11-20'],
    ['vor Dienstschluss', 'Dienstschluss = 2026-11-20'],
    ['in KW 49/2026', 'KW 49/2026 = 2026-12-04'],
    ['in laufendem Jahr', 'laufendem Jahr = 2026-12-31'],
    ['sonnabends', 'sonnabends = repeat'],
    ['unter der Woche', 'unter der Woche = repeat'],
  ])('reads %j', (text, expected) => {
    expect(read(text, GERMAN)).toEqual([expected]);
  });

  it.each(['die 4.2 ist da', 'von 3.5 auf 4.2 Prozent', 'laufende Kosten', 'das ist das Letzte', 'Version 22.04'])(
    'finds none in %j',
    (text) => {
      expect(read(text, GERMAN)).toEqual([]);
    },
  );
});
