import { describe, expect, it } from 'vitest';
import type { DateLexicon } from '../../../../../lib/text/dates/lexicon.ts';
import { DATES as GERMAN } from '../../../../../lib/text/languages/de/dates.ts';
import { DATES as ENGLISH } from '../../../../../lib/text/languages/en/dates.ts';
import { DATES as SPANISH } from '../../../../../lib/text/languages/es/dates.ts';
import { DATES as FRENCH } from '../../../../../lib/text/languages/fr/dates.ts';
import { DATES as JAPANESE } from '../../../../../lib/text/languages/ja/dates.ts';
import { DATES as PORTUGUESE } from '../../../../../lib/text/languages/pt/dates.ts';
import { findDeadlines } from '../../../../../lib/text/signals/deadlines.ts';

/** Thursday, 19 November 2026, ten in the morning in Berlin. */
const NOW = Date.parse('2026-11-19T09:00Z');

function deadlines(text: string, dates: DateLexicon): readonly string[] {
  const sentence = { text, start: 0, end: text.length, paragraph: 0, isListItem: false };
  return findDeadlines(sentence, { dates }, NOW, 'Europe/Berlin').map((date) => date.text);
}

describe('findDeadlines in English', () => {
  it.each([
    ['Please send it by Friday noon.', 'Friday noon'],
    ['I need your numbers no later than 5pm tomorrow.', '5pm tomorrow'],
    ['The report is due on 30 November.', '30 November'],
    ['Could you sign it today?', 'today'],
    ['You have until the 30th to reply.', 'the 30th'],
    ['Please reply within 48 hours.', 'within 48 hours'],
    ['Slides EOD please.', 'EOD'],
    ['We need it Thursday.', 'Thursday'],
    ['It has to be there in time for the end of the quarter.', 'the end of the quarter'],
    ['Deadline for abstracts: 1 December 2026, as usual.', '1 December 2026'],
    ['Please have it ready by quarter end.', 'quarter end'],
    ['Please let me know by Tuesday whether Friday works.', 'Tuesday'],
    ['Could you read it over the weekend and have it back by Sunday evening?', 'Sunday evening'],
    ['Could you look at it over the weekend?', 'the weekend'],
    ['The last day to register is Friday.', 'Friday'],
    ['The client expects to have it by Friday.', 'Friday'],
    ['We need the new version to be rolled out by Friday.', 'Friday'],
    ['The slides will be ready by Friday.', 'Friday'],
    ['They plan to leave, so we need it by Friday.', 'Friday'],
    ['Please pay by 11/12/2026.', '11/12/2026'],
    ['Someone needs to count the boxes before the auditors come on 2 December.', '2 December'],
    ['Please close the shutters before the office opens on Monday.', 'Monday'],
  ])('finds it in %j', (text, expected) => {
    expect(deadlines(text, ENGLISH)).toEqual([expected]);
  });

  it.each([
    'The kick-off is on 1 December at 10:00.',
    'The store is open until 9 pm on Fridays.',
    "I'm out of the office until 30 November.",
    'They missed the deadline in September.',
    'The vendor had to deliver by 28 November and he did not.',
    'Could you call me tomorrow at 10?',
    'Could you spare half an hour this week?',
    'Can you make Thursday?',
    'By 2019 they had nine branches.',
    'We were there before Monday.',
    'The auditors come on 2 December.',
    'Before you go: the office opens again on Monday.',
    'The play runs until 12 December.',
    'Reduce it by ten.',
    'Let me know whether Tuesday works.',
    'Could you tell me if Tuesday or Wednesday is OK?',
    'Please note that my last day will be Friday.',
    'There will be layoffs by Friday.',
    'They will announce the cuts by Friday.',
    'The new version will be rolled out by Friday.',
    'The company plans to cut 200 jobs by Friday.',
    'The storm should reach the coast by Friday.',
    'The survey says that most people read mail before 18:00.',
  ])('finds none in %j', (text) => {
    expect(deadlines(text, ENGLISH)).toEqual([]);
  });

  it('does not take a day of the next clause for the deadline of this one', () => {
    expect(deadlines('Please send it by Friday, we meet on Monday.', ENGLISH)).toEqual(['Friday']);
  });
});

describe.each([
  [
    'German',
    GERMAN,
    [
      'Bitte sorgt dafür, dass das Tool bis Freitag ausgerollt wird.',
      'Bitte schick es mir bis Freitag.',
      'Die Frist endet am 30.11.',
      'Bitte sag mir bis Freitag, ob Montag passt.',
    ],
    [
      'Ich bin bis Montag im Urlaub.',
      'Das neue Tool wird bis Freitag ausgerollt.',
      'Treffen wir uns am Freitag.',
      'Bitte sag mir, ob Dienstag passt.',
      'Könntest du mir diese Woche eine halbe Stunde geben?',
    ],
  ],
  [
    'French',
    FRENCH,
    [
      'Merci de répondre avant jeudi.',
      "J'ai besoin du compte rendu de la réunion pour jeudi.",
      'Date limite : 4 décembre.',
    ],
    [
      "Je suis en congés jusqu'à lundi.",
      "La nouvelle version sera déployée d'ici vendredi.",
      'La réunion est mardi.',
      'Merci de me dire si mardi vous convient.',
      'Pouvons-nous fixer un rendez-vous pour jeudi ?',
    ],
  ],
  [
    'Spanish',
    SPANISH,
    ['Envíalo antes del viernes, por favor.', 'El plazo termina el 30 de noviembre.'],
    [
      'Estaré fuera hasta el lunes.',
      'La nueva versión se desplegará antes del viernes.',
      'La reunión es el martes.',
      'Por favor, dime si el martes te viene bien.',
      '¿Podrías dedicarme media hora esta semana?',
      '¿Quedamos para el jueves a las 10?',
    ],
  ],
  [
    'Portuguese',
    PORTUGUESE,
    ['Preciso disso até sexta-feira.', 'Preciso do relatório para quinta às 10h.', 'O prazo é 30 de novembro.'],
    [
      'Estou de férias até segunda-feira.',
      'A nova versão será lançada até sexta-feira.',
      'A reunião é na terça.',
      'Por favor, me diga se terça funciona.',
      'Você consegue meia hora esta semana?',
      'Podemos marcar a reunião para quinta às 10h?',
    ],
  ],
  [
    'Japanese',
    JAPANESE,
    ['金曜までにご返信ください。', '締切は11月30日です。'],
    [
      '月曜まで休みです。',
      '新しいバージョンは金曜日までに公開されます。',
      '会議は火曜です。',
      '今週30分ほどお時間をいただけますか。',
    ],
  ],
] as const)('findDeadlines in %s', (_, lexicon, present, absent) => {
  it.each(present)('finds one in %j', (text) => {
    expect(deadlines(text, lexicon)).toHaveLength(1);
  });

  it.each(absent)('finds none in %j', (text) => {
    expect(deadlines(text, lexicon)).toEqual([]);
  });
});
