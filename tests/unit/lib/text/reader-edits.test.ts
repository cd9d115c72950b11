import { describe, expect, it, vi } from 'vitest';
import { createReader } from '../../../../lib/text/reader.ts';
import { countWords } from '../../../../lib/text/words.ts';

/** Each sentence that is read has its words counted. */
vi.mock('../../../../lib/text/words.ts', { spy: true });

describe('a reader that follows a draft', () => {
  it('reads no more of an edited draft than the sentences that the edit touches', () => {
    const paragraph = (n: number): string =>
      `In part ${n} we looked at harbour ${n}. It was fine, hut ${n} as well. Could you send me the numbers of hut ${n}?`;
    const text = Array.from({ length: 100 }, (_, n) => paragraph(n)).join('\n\n');
    const reader = createReader();
    const sentencesRead = (draft: string): number => {
      vi.mocked(countWords).mockClear();
      reader.read(draft);
      return vi.mocked(countWords).mock.calls.length;
    };
    const at = text.indexOf('as well');
    expect(sentencesRead(text)).toBe(300);
    expect(sentencesRead(text)).toBe(0);
    expect(sentencesRead(`${text.slice(0, at)}and so on, ${text.slice(at)}`)).toBe(1);
    expect(sentencesRead(`Well. ${text.slice(0, at)}`)).toBe(2);
  });
});
