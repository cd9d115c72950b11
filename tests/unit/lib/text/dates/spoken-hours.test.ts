import { describe, expect, it } from 'vitest';
import { findAllTimes } from '../../../../../lib/text/dates/find-dates.ts';
import type { DateLexicon } from '../../../../../lib/text/dates/lexicon.ts';
import { DATES as GERMAN } from '../../../../../lib/text/languages/de/dates.ts';
import { DATES as FRENCH } from '../../../../../lib/text/languages/fr/dates.ts';
import { DATES as JAPANESE } from '../../../../../lib/text/languages/ja/dates.ts';

/** Thursday, 19 November 2026, ten in the morning in Berlin. */
const NOW = Date.parse('2026-11-19T09:00Z');
const ZONE = 'Europe/Berlin';
const FORMAT = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, timeStyle: 'short' });

/** When each time that is named begins and is over. */
function hours(text: string, lexicon: DateLexicon): readonly string[] {
  return findAllTimes(text, 0, lexicon, NOW, ZONE).flatMap(({ date }) =>
    date?.hasTime === true ? [`${FORMAT.format(date.from)}–${FORMAT.format(date.at)}`] : [],
  );
}

describe('hours of a day that is counted to 24', () => {
  it.each([
    ['Können wir uns am Donnerstag um 3 Uhr treffen?', GERMAN, '15:00–15:00'],
    ['Treffen wir uns morgen gegen eins?', GERMAN, '13:00–13:00'],
    ['Morgen um halb zwei zum Essen?', GERMAN, '13:30–13:30'],
    ['Termin am Freitag von 2 bis 4 Uhr.', GERMAN, '14:00–16:00'],
    ['Habt ihr am Freitag von 11 bis 1 Uhr Zeit?', GERMAN, '11:00–13:00'],
    ['On se voit demain vers une heure ?', FRENCH, '13:00–13:00'],
    ['Peux-tu l’envoyer avant 5 heures demain ?'.replace('’', "'"), FRENCH, '17:00–17:00'],
    ['Réunion jeudi à deux heures et demie ?', FRENCH, '14:30–14:30'],
    ['明日の3時に会議をしましょう。', JAPANESE, '15:00–15:00'],
    ['明日5時までに送ってください。', JAPANESE, '17:00–17:00'],
  ])('are of the afternoon in talk of work: %s', (text, lexicon, meant) => {
    expect(hours(text, lexicon)[0]).toBe(meant);
  });

  it.each([
    ['Der Zug fährt morgen um 5 Uhr, bitte komm pünktlich.', GERMAN, '05:00–05:00'],
    ['Könntest du mich morgen um 4 Uhr früh anrufen?', GERMAN, '04:00–04:00'],
    ['Termin morgen um 03:30 Uhr.', GERMAN, '03:30–03:30'],
    ['Können wir morgen um 9 Uhr sprechen?', GERMAN, '09:00–09:00'],
    ['Um 3 Uhr brannte das Lager.', GERMAN, '03:00–03:00'],
    ['Peux-tu venir demain à 5h du matin ?', FRENCH, '05:00–05:00'],
    ['Peux-tu venir demain à 15 heures ?', FRENCH, '15:00–15:00'],
    ['明日の午前3時に会議をしましょう。', JAPANESE, '03:00–03:00'],
    ['始発は明日5時です。お願いします。', JAPANESE, '05:00–05:00'],
  ])('stand as they are where something says so, or nobody meets: %s', (text, lexicon, meant) => {
    expect(hours(text, lexicon)[0]).toBe(meant);
  });
});
