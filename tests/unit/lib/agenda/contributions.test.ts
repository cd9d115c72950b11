import { describe, expect, it } from 'vitest';
import type { Topic } from '../../../../lib/agenda/agenda.ts';
import { contributionsIn } from '../../../../lib/agenda/contributions.ts';

const topic = (title: string): Topic => ({ title, owner: null, feedback: 'decide' });
const VENUE = 'Which venue for the offsite?';
const DATE = 'Do we go in May or in June';
const NEWS = 'New office keys';
const TOPICS = [topic(VENUE), topic(DATE), topic(NEWS)];
const read = (text: string, topics: readonly Topic[] = TOPICS) =>
  contributionsIn(text, { topics }).map(({ topic: title, text: said }) => [title, said]);

describe('what a mail contributes to an agenda', () => {
  it.each<[string, string, [string | null, string][]]>([
    [
      'by the topics’ numbers',
      'Hi Mira,\n\n1. The lake.\n2) June, please.\nMy sister marries in May.\n\nBest,\nJonas',
      [
        [VENUE, 'The lake.'],
        [DATE, 'June, please.\nMy sister marries in May.'],
      ],
    ],
    [
      'with a word before the number',
      'Re 2: June.\nTopic 1 - the lake\n#3 fine with me',
      [
        [VENUE, 'the lake'],
        [DATE, 'June.'],
        [NEWS, 'fine with me'],
      ],
    ],
    [
      'by their titles, or a word of them',
      'Which venue for the offsite? The lake.\nKeys: I have mine.',
      [
        [VENUE, 'The lake.'],
        [NEWS, 'I have mine.'],
      ],
    ],
    [
      'below what is quoted of the agenda',
      'On Mon, 23 Nov 2026 at 10:00, Mira Adler <mira@fernweg.example> wrote:\n\n> 1. Which venue for the offsite? Wanted: a\n> decision. Owner: Mira.\n\nThe lake.\n\n> 2. Do we go in May or in June. Wanted: a decision.\nJune.\n',
      [
        [VENUE, 'The lake.'],
        [DATE, 'June.'],
      ],
    ],
    ['about all of it', 'Fine with me.\n\nJonas', [[null, 'Fine with me.\n\nJonas']]],
    [
      'before any topic',
      'Good plan overall.\n\n3. I need 2 keys, by 10:30.',
      [
        [null, 'Good plan overall.'],
        [NEWS, 'I need 2 keys, by 10:30.'],
      ],
    ],
    [
      'with a number that no topic has',
      '7. What is that?\n2 days are enough.',
      [[null, '7. What is that?\n2 days are enough.']],
    ],
    [
      'with nothing but a quote',
      'On Mon, 23 Nov 2026 at 10:00, Mira <mira@fernweg.example> wrote:\n> 1. Which venue?',
      [],
    ],
    ['with nothing', '', []],
  ])('%s', (_how, text, said) => {
    expect(read(text)).toEqual(said);
  });

  it('is all about the one topic where there is one, numbers and all', () => {
    expect(read('1. The lake\n2. The hill', [topic(VENUE)])).toEqual([[VENUE, '1. The lake\n2. The hill']]);
  });

  it('is about none where there are none, and where two have the same title', () => {
    expect(read('The lake', [])).toEqual([[null, 'The lake']]);
    expect(read('Keys: mine', [topic('Keys'), topic('Keys')])).toEqual([[null, 'Keys: mine']]);
  });

  it('leaves a long answer bounded', () => {
    expect(read(`1. ${'word '.repeat(20_000)}`)[0]?.[1]?.length).toBe(10_000);
  });
});
