import { describe, expect, it } from 'vitest';
import { quoteOf } from '../../../../components/context/quote.ts';

describe('quoteOf', () => {
  it('gives the words of the span on one line', () => {
    expect(quoteOf('Please look\n  at it soon.', { start: 7, end: 24 })).toBe('look at it soon');
  });

  it.each([
    ['no span', null],
    ['an empty span', { start: 3, end: 3 }],
    ['a span of spaces', { start: 6, end: 7 }],
    ['a span that the text has left behind', { start: 90, end: 99 }],
  ])('gives nothing for %s', (_, span) => {
    expect(quoteOf('Please look', span)).toBeNull();
  });

  it('cuts long words at a space', () => {
    const text = 'word '.repeat(40);
    const quote = quoteOf(text, { start: 0, end: text.length });
    expect(quote).toMatch(/ word…$/);
    expect(quote?.length).toBeLessThanOrEqual(81);
  });

  it('never cuts a character in two', () => {
    const text = '😀'.repeat(60);
    expect(quoteOf(`a${text}`, { start: 0, end: 121 })).toMatch(/^a(😀)+…$/u);
  });
});
