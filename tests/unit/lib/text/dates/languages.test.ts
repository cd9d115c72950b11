import { describe, expect, it } from 'vitest';
import { findAllTimes } from '../../../../../lib/text/dates/find-dates.ts';
import type { DateLexicon } from '../../../../../lib/text/dates/lexicon.ts';
import { DATES as GERMAN } from '../../../../../lib/text/languages/de/dates.ts';
import { DATES as ENGLISH } from '../../../../../lib/text/languages/en/dates.ts';
import { DATES as SPANISH } from '../../../../../lib/text/languages/es/dates.ts';
import { DATES as FRENCH } from '../../../../../lib/text/languages/fr/dates.ts';
import { DATES as JAPANESE } from '../../../../../lib/text/languages/ja/dates.ts';
import { DATES as PORTUGUESE } from '../../../../../lib/text/languages/pt/dates.ts';

/** Thursday, 19 November 2026, ten in the morning in Berlin. */
const NOW = Date.parse('2026-11-19T09:00Z');
const ZONE = 'Europe/Berlin';
const FORMAT = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short', timeStyle: 'short' });

/** The words of each time, with when it is over: its day, and its minute where one is named. */
function read(text: string, lexicon: DateLexicon): readonly string[] {
  return findAllTimes(text, 0, lexicon, NOW, ZONE).map(({ text: words, kind, date }) => {
    const at = date === null ? kind : FORMAT.format(date.at).slice(0, date.hasTime ? 16 : 10);
    return `${words} = ${at}`;
  });
}

const CASES: readonly (readonly [string, DateLexicon, readonly (readonly [string, string])[], readonly string[]])[] = [
  [
    'English',
    ENGLISH,
    [
      ['10am tomorrow', '10am tomorrow = 2026-11-20 10:00'],
      ['wake me up at five am', 'five am = 2026-11-19 05:00'],
      ['at half past six', 'half past six = 2026-11-19 18:30'],
      ['by 5', '5 = 2026-11-19 17:00'],
      ['from 3 to 5 tomorrow', '3 to 5 tomorrow = 2026-11-20 17:00'],
      ['9-5 on Monday', '9-5 on Monday = 2026-11-23 17:00'],
      ['seven in the evening', 'seven in the evening = 2026-11-19 19:00'],
      ['the week of December 7', 'the week of December 7 = 2026-12-11'],
      ['the first Monday of next month', 'the first Monday of next month = 2026-12-07'],
      ['three weeks from Monday', 'three weeks from Monday = 2026-12-14'],
      ['the end of Q4', 'the end of Q4 = 2026-12-31'],
      ['5 business days from today', '5 business days from today = 2026-11-26'],
      ['twenty third march', 'twenty third march = 2027-03-23'],
      ['two days before Christmas', 'two days before Christmas = 2026-12-23'],
      ['Thanksgiving', 'Thanksgiving = 2026-11-26'],
      ['in the nineties', 'the nineties = 1999-12-31'],
      ['3-12 December', '3-12 December = 2026-12-12'],
      ['for two hours', 'two hours = length'],
      ['every other Monday at 9', 'every other Monday at 9 = repeat'],
    ],
    [
      'play one more song, the next one',
      'good morning and happy Easter',
      'two thirds, that is 2/3 of us',
      'version 11.20.3, ticket 2026-0034, room 10.4',
      'call 555-1234 or 030 4411',
      'April Jones may march on',
      'the second point and the thirty second president',
      'a five year plan at $12',
      'six divided by two',
      'it rose by ten percent',
      'have a nice day',
      'what we do now',
    ],
  ],
  [
    'German',
    GERMAN,
    [
      ['halb acht', 'halb acht = 2026-11-19 07:30'],
      ['viertel nach 8', 'viertel nach 8 = 2026-11-19 08:15'],
      ['Montagnachmittag', 'Montagnachmittag = 2026-11-23'],
      ['vor drei Tagen', 'vor drei Tagen = 2026-11-16'],
      ['bis morgen früh', 'morgen früh = 2026-11-20'],
      ['vom 1. bis 3. Dezember', '1. bis 3. Dezember = 2026-12-03'],
      ['in der KW 49', 'KW 49 = 2026-12-04'],
      ['bis zum 15.', '15. = 2026-12-15'],
      ['heute Abend um 8', 'heute Abend um 8 = 2026-11-19 20:00'],
      ['jeden Montag', 'jeden Montag = repeat'],
    ],
    [
      'Guten Morgen zusammen',
      'die zweite Seite',
      'Zimmer 311 und 16 GB',
      'Version 11.20.3',
      'Betrag 480,00 EUR',
      'Abschnitt 4.2',
      'so ist es, mi fa sol',
      '2 von 3',
    ],
  ],
  [
    'French',
    FRENCH,
    [
      ['demain matin', 'demain matin = 2026-11-20'],
      ['Auriez-vous une heure cet après-midi ?', 'cet après-midi = 2026-11-19'],
      ['vers une heure', 'une heure = 2026-11-19 01:00'],
      ['une heure et demie suffit', 'une heure et demie = length'],
      ['lundi prochain', 'lundi prochain = 2026-11-23'],
      ['dans trois semaines', 'dans trois semaines = 2026-12-10'],
      ['14h30 demain', '14h30 demain = 2026-11-20 14:30'],
      ['avant la fin du mois', 'fin du mois = 2026-11-30'],
      ['il y a deux jours', 'il y a deux jours = 2026-11-17'],
      ['du 1er au 3 décembre', '1er au 3 décembre = 2026-12-03'],
      ['vendredi à midi', 'vendredi à midi = 2026-11-20 12:00'],
      ['tous les jours', 'tous les jours = repeat'],
    ],
    [
      'bonne journée',
      'il a été clair',
      'Monsieur Janvier est là',
      'le dossier n° 2026-114',
      'une personne suffit',
      '25 autour de la table',
      'Avril Lemoine rejoint',
      'soit 2/3 des inscrits',
    ],
  ],
  [
    'Spanish',
    SPANISH,
    [
      ['mañana por la tarde', 'mañana por la tarde = 2026-11-20'],
      ['el próximo lunes', 'próximo lunes = 2026-11-23'],
      ['dentro de tres semanas', 'dentro de tres semanas = 2026-12-10'],
      ['a las 3 de la tarde', '3 de la tarde = 2026-11-19 15:00'],
      ['a las cinco y media', 'cinco y media = 2026-11-19 17:30'],
      ['la semana que viene', 'semana que viene = 2026-11-27'],
      ['fin de mes', 'fin de mes = 2026-11-30'],
      ['hace dos días', 'hace dos días = 2026-11-17'],
      ['todos los lunes', 'todos los lunes = repeat'],
    ],
    [
      'buenas tardes a todos',
      'Plácido Domingo Ruiz firma',
      'el 20 % de descuento',
      'la sala 10.30 y la versión 11.20',
      'llámame al 915 20 11 26',
      'cada vez más',
      'somos 15 personas',
      'la segunda propuesta',
    ],
  ],
  [
    'Portuguese',
    PORTUGUESE,
    [
      ['amanhã de manhã', 'amanhã de manhã = 2026-11-20'],
      ['próxima segunda-feira', 'próxima segunda-feira = 2026-11-23'],
      ['daqui a três dias', 'daqui a três dias = 2026-11-22'],
      ['às 15h30', '15h30 = 2026-11-19 15:30'],
      ['semana que vem', 'semana que vem = 2026-11-27'],
      ['fim do mês', 'fim do mês = 2026-11-30'],
      ['há dois dias', 'há dois dias = 2026-11-17'],
      ['sexta às 10h', 'sexta às 10h = 2026-11-20 10:00'],
      ['para o dia 15', '15 = 2026-12-15'],
    ],
    [
      'boa tarde a todos',
      'o artigo 5.º não deixa dúvidas',
      'duas impressoras',
      'Abril Educação é o nome',
      'R$ 1.250,50 por unidade',
      'éramos 15 pessoas',
      'a segunda proposta',
      'a sala 10.30',
    ],
  ],
  [
    'Japanese',
    JAPANESE,
    [
      ['明日の午後3時', '明日の午後3時 = 2026-11-20 15:00'],
      ['来週の月曜日', '来週の月曜日 = 2026-11-23'],
      ['12月15日（火）まで', '12月15日（火） = 2026-12-15'],
      ['3日後', '3日後 = 2026-11-22'],
      ['今月末', '今月末 = 2026-11-30'],
      ['金曜の14時', '金曜の14時 = 2026-11-20 14:00'],
      ['10時から12時', '10時から12時 = 2026-11-19 12:00'],
      ['令和9年1月1日', '令和9年1月1日 = 2027-01-01'],
      ['毎週月曜', '毎週月曜 = repeat'],
    ],
    [
      'お時間をいただきありがとうございます',
      '一日の長があります',
      '三日月商店様',
      '五月女さん',
      '月とすっぽん',
      '案件番号2026-0034',
      '12kgです',
      '水木さんと金子さん',
    ],
  ],
];

describe.each(CASES)('times in %s', (_, lexicon, present, absent) => {
  it.each(present)('reads %j', (text, expected) => {
    expect(read(text, lexicon)).toEqual([expected]);
  });

  it.each(absent)('finds none in %j', (text) => {
    expect(read(text, lexicon)).toEqual([]);
  });
});

describe('a day written in digits', () => {
  const at = (text: string, zone: string): string => {
    const [time] = findAllTimes(text, 0, ENGLISH, NOW, zone);
    const date = time?.date ?? null;
    return date === null ? 'none' : `${new Date(date.at).toISOString().slice(0, 10)}${date.isAmbiguous ? '?' : ''}`;
  };

  it.each([
    ['03/04', 'Europe/Berlin', '2027-04-03?'],
    ['03/04', 'America/New_York', '2027-03-04?'],
    ['13/04', 'America/New_York', '2027-04-13'],
    ['04/13', 'Europe/Berlin', '2027-04-13'],
    ['04/04', 'Europe/Berlin', '2027-04-04'],
    ['2026-12-03', 'America/New_York', '2026-12-03'],
    ['2026-13-03', 'Europe/Berlin', 'none'],
    ['31/02/2027', 'Europe/Berlin', 'none'],
  ])('reads %s in %s as %s', (text, zone, expected) => {
    expect(at(text, zone)).toBe(expected);
  });
});

it('gives a word such as *this* to what follows it', () => {
  expect(read('Auriez-vous une demi-heure cette semaine ?', FRENCH)).toEqual([
    'demi-heure = length',
    'cette semaine = 2026-11-20',
  ]);
  expect(read('Please book 2 hours next month', ENGLISH)).toEqual(['2 hours = length', 'next month = 2026-12-31']);
});
