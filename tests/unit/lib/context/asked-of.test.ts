import { describe, expect, it } from 'vitest';
import { askedOf } from '../../../../lib/context/asked-of.ts';
import { ADA, BO, MIA, message, situation } from './samples.ts';

const asked = (text: string, change = {}) => askedOf(message(text, change), situation);
const iso = (at: number | null | undefined) => (at == null ? null : new Date(at).toISOString().slice(0, 16));

describe('askedOf', () => {
  it.each([
    ['Could you send me the numbers by Thursday?', 'Could you send me the numbers by Thursday?', '2026-11-26T16:30'],
    ['Hi Ada,\n\ncan you call me tomorrow at 10 am?', 'can you call me tomorrow at 10 am?', '2026-11-24T09:00'],
    ['Could you check it?\n\nThe deadline is 4 December.', 'Could you check it?', '2026-12-04T16:30'],
    ['Does Tuesday work for you?', 'Does Tuesday work for you?', '2026-11-24T16:30'],
    ['It rained. What do you think of the draft?', 'What do you think of the draft?', null],
    ['Nice?  Well then. Please send me the   numbers.', 'Please send me the numbers.', null],
    [
      'Kannst du mir die Zahlen bis Freitag schicken?',
      'Kannst du mir die Zahlen bis Freitag schicken?',
      '2026-11-27T16:30',
    ],
    ['Could you send what we agreed on last Thursday?', 'Could you send what we agreed on last Thursday?', null],
  ])('finds in %j what is asked and by when', (text, words, due) => {
    const found = asked(text);
    expect(found?.text).toBe(words);
    expect(iso(found?.due)).toBe(due);
  });

  it.each(['', 'Thanks!', 'Let me know if you have any questions.', 'See you on Thursday.'])(
    'finds nothing asked in %j',
    (text) => {
      expect(asked(text)).toBeNull();
    },
  );

  it('asks those who are named, else all in To but the writer', () => {
    const both = { to: [ADA, BO, MIA] };
    expect(asked('Could you check the price?', both)?.from).toEqual([ADA, BO]);
    expect(asked('Bo, could you check the price?', both)?.from).toEqual([BO]);
    expect(asked('Hi Ada,\n\ncould you check the price?', both)?.from).toEqual([ADA]);
  });

  it('takes a question in the subject of a new mail where the text asks nothing', () => {
    const change = { subject: 'Letter to the huts: your numbers by Friday?' };
    const found = asked('The letter is in the usual place.', change);
    expect([found?.text, iso(found?.due)]).toEqual([change.subject, '2026-11-27T16:30']);
    expect(asked('It is in the usual place.', { ...change, isReply: true })).toBeNull();
  });

  it.each([
    'Action required: new lease',
    'Please sign the lease',
    'Volunteers needed for Sunday',
    'Still need your hours',
  ])('takes the subject %j as asking', (subject) => {
    expect(asked('The lease is in the usual place, and the office is open until six.', { subject })?.text).toBe(
      subject,
    );
  });

  it.each(['Minutes of Monday', 'No action required', 'Please note: closed on Monday', 'Thursday works for me'])(
    'takes the subject %j as telling',
    (subject) => {
      expect(asked('The lease is in the usual place, and the office is open until six.', { subject })).toBeNull();
    },
  );

  it('takes a direct request over a question and a proposal', () => {
    expect(asked("Let's talk soon about it. Did it rain over there? Please send me the numbers.")?.text).toBe(
      'Please send me the numbers.',
    );
  });

  it('keeps at most 200 characters, cut between words and never inside a character', () => {
    const long = asked(`Could you send me ${'the very long report '.repeat(20)}?`)?.text ?? '';
    expect(long.length).toBeLessThanOrEqual(200);
    expect(long).toMatch(/(?:the|very|long|report)…$/);
    const emoji = asked(`Could you send ${'😀'.repeat(200)}?`)?.text ?? '';
    expect(emoji.length).toBeLessThanOrEqual(200);
    expect(emoji.isWellFormed()).toBe(true);
    expect(emoji).not.toContain('\uFFFD');
  });
});
