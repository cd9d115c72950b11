import { describe, expect, it } from 'vitest';
import { replyByText } from '../../../../components/agenda/reply-by.ts';

const clock = { now: Date.parse('2026-11-23T09:00Z'), timeZone: 'Europe/Berlin', locale: 'en-GB' };

describe('the day that the list names to reply by', () => {
  it.each([
    ['2026-11-24T16:30Z', {}, 'reply by tomorrow'],
    ['2026-11-24T08:30Z', { replyZone: 'Asia/Tokyo' }, 'reply by tomorrow'],
    ['2026-11-26T01:00Z', { replyZone: 'America/Los_Angeles' }, 'reply by Wednesday 25 November, Los Angeles time'],
    ['2026-11-24T22:30Z', { replyZone: 'Asia/Tokyo' }, 'reply by Wednesday 25 November, Tokyo time'],
    ['2026-11-26T03:30Z', { timeZone: 'America/New_York' }, 'reply by Wednesday 25 November, New York time'],
    ['2026-11-26T03:30Z', { replyZone: 'Nowhere/Else' }, 'reply by Thursday'],
  ])('is the one that the agenda itself names: %s, %o', (at, its, text) => {
    expect(replyByText({ timeZone: 'Europe/Berlin', ...its }, Date.parse(at), clock)).toBe(text);
  });
});
