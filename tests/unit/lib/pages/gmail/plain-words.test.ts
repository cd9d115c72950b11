import { describe, expect, it } from 'vitest';
import { readPlainWords } from '../../../../../lib/pages/gmail/plain-words.ts';

describe('a mail that is written as plain text', () => {
  it('has own words before what it quotes', () => {
    const text =
      'Hi Bo,\n\nyes: see https://example.com/plan.\n\nOn Mon, May 4, 2026, Bo wrote:\n> Could you?\n>> deep\n';
    expect(readPlainWords(text)).toEqual({
      text: 'Hi Bo,\n\nyes: see https://example.com/plan.',
      end: 42,
      links: ['https://example.com/plan'],
      hasQuote: true,
      hasSignature: false,
    });
  });

  it('keeps answers between quoted lines', () => {
    expect(readPlainWords('> One?\nYes.\n> Two?\nNo.').text).toBe('Yes.\nNo.');
  });

  it('drops an introduction that is wrapped, in any language', () => {
    const text = 'Gut.\n\nAm Mo., 4. Mai 2026 um 10:00 Uhr schrieb Bo Berg <\nbo.berg@example.com>:\n> Hallo';
    expect(readPlainWords(text).text).toBe('Gut.');
  });

  it('drops the signature, and keeps what follows no quote', () => {
    expect(readPlainWords('Hello\n-- \nAnn\nExample Ltd')).toMatchObject({ text: 'Hello', hasSignature: true, end: 5 });
    expect(readPlainWords('a -- b\n--- c')).toMatchObject({ text: 'a -- b\n--- c', hasSignature: false });
  });

  it('drops forwarded text', () => {
    const words = readPlainWords('FYI\n\n---------- Weitergeleitete Nachricht ---------\nVon: Bo\nText');
    expect(words).toMatchObject({ text: 'FYI', hasQuote: true });
  });

  it('is empty for an empty one', () => {
    expect(readPlainWords('')).toEqual({ text: '', end: 0, links: [], hasQuote: false, hasSignature: false });
  });
});
