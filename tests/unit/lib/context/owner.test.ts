import { describe, expect, it } from 'vitest';
import { ownerOf } from '../../../../lib/context/owner.ts';
import { ADA, BO, message, situation } from './samples.ts';

const owner = (text: string, to = [ADA, BO]) => ownerOf(message(text, { to }), situation);

describe('ownerOf', () => {
  it.each([
    'Ada, could you send the numbers?',
    'Hi Ada,\n\ncould you send me the numbers?',
    'Hi Priya,\n\ncould you send me the numbers?',
    'Could Priya send the numbers to the board?',
    'Could each of you send me your numbers?',
    "Let's meet on Thursday.",
  ])('is clear among several: %j', (text) => {
    expect(owner(text)).toBe('clear');
  });

  it.each([
    'Hi all,\n\ncould you send me the numbers?',
    'Hi team,\n\ncan someone update the deck by Friday?',
    'Please book the room for Thursday.',
    'What do you think of the second page?',
  ])('is unclear among several: %j', (text) => {
    expect(owner(text)).toBe('unclear');
  });

  it('is clear with one reader, unless a list is asked for anyone', () => {
    expect(owner('Could you send me the numbers?', [ADA])).toBe('clear');
    expect(owner('Could someone send me the numbers?', [{ email: 'team@larch.example', name: null }])).toBe('unclear');
  });

  it.each(['The numbers are in.', 'Thanks for the numbers.', ''])('is nobody’s where nothing is asked: %j', (text) => {
    expect(owner(text)).toBe('none');
  });
});
