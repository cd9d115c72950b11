import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceEnds } from '../../../../lib/text/sentence-ends.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const byIntl = (text: string): readonly number[] =>
  Array.from(segmenter.segment(text), ({ segment, index }) => index + segment.length);

const piece = fc.constantFrom(
  ...'aB1.?!  "\'(),-:;/\t[]{}$%_=&@~'.split(''),
  'The ',
  'e.g. ',
  'U.S. ',
  '3.40 ',
  '... ',
  'x.Y',
);

describe('where sentences end', () => {
  it.each([
    'One. Two! Three? Four',
    'Version 2.4 is out. It costs 3.50.',
    'See section 4. (Or 5.) Then go on.',
    'He said "stop." Then he left.',
    'The U.S. Office and the U.K.Office',
    'Wait... what? No!? Yes',
    'It ends here. and goes on',
    'Schöne Grüße. Bis bald! Ciao',
    '会議は明日です。資料を送ってください。',
    '',
  ])('is where Unicode has it: %j', (text) => {
    expect(sentenceEnds(text)).toEqual(byIntl(text));
  });

  it('is where Unicode has it, in whatever stands in plain letters', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        expect(sentenceEnds(pieces.join(''))).toEqual(byIntl(pieces.join('')));
      }),
      { numRuns: 3_000 },
    );
  });
});
