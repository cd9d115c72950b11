import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../../../../lib/text/read-text.ts';
import { createReader } from '../../../../lib/text/reader.ts';

const PARTS = [
  'Hi Ada,',
  '\n',
  '\n\n',
  '\n> ',
  '\n-- \n',
  '\n- ',
  'please send me the numbers',
  '. ',
  '? ',
  ' could you look at it',
  'On Mon, 23 Nov 2026 at 10:00, Ada <ada@larch.example> wrote:\n',
  'Best regards\n',
  'The report is attached.',
  'e.g. ',
  'urgent',
  ' and a long line that a program has wrapped somewhere near its end because it is',
  '\nso long',
  ' bitte schicken Sie mir die Zahlen und den Bericht ',
  'la réunion est à midi ',
  '…',
  '。',
  '資料を送ってください',
  '😀',
  'http://a.example/?q=1',
  '```',
  '| a | b |\n',
];
const draft = fc.array(fc.oneof(fc.constantFrom(...PARTS), fc.string({ maxLength: 5 })), { maxLength: 40 });
const edits = fc.array(
  fc.record({ at: fc.nat(400), removes: fc.nat(20), adds: fc.oneof(fc.constantFrom(...PARTS), fc.constant('')) }),
  { maxLength: 12 },
);

describe('a reader that follows a draft', () => {
  it('reads after any edits exactly what one reads who sees the draft for the first time', () => {
    fc.assert(
      fc.property(draft, edits, (parts, changes) => {
        const reader = createReader();
        let text = parts.join('');
        expect(reader.read(text)).toEqual(readText(text));
        for (const { at, removes, adds } of changes) {
          const place = Math.min(at, text.length);
          text = text.slice(0, place) + adds + text.slice(place + removes);
          expect(reader.read(text)).toEqual(readText(text));
        }
      }),
      { numRuns: 200 },
    );
  });
});
