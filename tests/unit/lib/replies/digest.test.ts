import { describe, expect, it } from 'vitest';
import { composeDigest, countDigest } from '../../../../lib/replies/digest.ts';
import { NOW, reply } from '../store/sample.ts';

describe('the digest', () => {
  it('counts by what needs doing', () => {
    const replies = [
      reply({ due: NOW - 1 }),
      reply({ due: NOW + 1 }),
      reply({ direction: 'mine' }),
      reply({ direction: 'mine', due: NOW - 1 }),
      reply({ direction: 'mine', state: { kind: 'snoozed', until: NOW + 1 } }),
      reply({ state: { kind: 'answered', at: NOW - 1 } }),
      reply({ state: { kind: 'probably', at: NOW - 1 } }),
      reply({ state: { kind: 'answered', at: NOW - 11 } }),
      reply({ direction: 'mine', state: { kind: 'answered', at: NOW - 1 } }),
    ];
    expect(countDigest(replies, NOW - 10, NOW)).toEqual({ answered: 2, owed: 2, late: 1, overdue: 1 });
  });

  it.each([
    [{ answered: 0, owed: 0, late: 0, overdue: 0 }, null],
    [{ answered: 1, owed: 0, late: 0, overdue: 0 }, '1 answer to read'],
    [
      { answered: 2, owed: 3, late: 1, overdue: 2 },
      '2 answers to read\n3 replies to write, 1 overdue\n2 answers are overdue: send a reminder?',
    ],
  ])('says %o in a line each', (counts, text) => {
    expect(composeDigest(counts)).toBe(text);
  });
});
