import { describe, expect, it } from 'vitest';
import { manyReaders } from '../../../../../lib/context/rules/many-readers.ts';
import { ADA, BO, fires, message, situation } from '../samples.ts';

const person = (n: number) => ({ email: `p${n}@larch.example`, name: `Person${n} Larch` });
const some = (count: number) => Array.from({ length: count }, (_, n) => person(n));
const to = [ADA, BO, ...some(3)];

describe('many-readers', () => {
  it.each([
    'Hi Ada,\n\ncould you send me the numbers by Friday?',
    'Hi all,\n\nAda, could you check the price by Friday?',
    'The numbers are in. Ada, please review them by Friday.',
    'Ada, kannst du mir bitte die Zahlen bis Freitag schicken?',
    'Hi Ada,\n\nplease sign the contract and return it by Friday.',
    'Hi team,\n\nthe price is in. Ada, can you update the list?',
    'Ada: please book the room for Friday.',
    'Bonjour Ada,\n\npourrais-tu m’envoyer les chiffres avant vendredi ?',
  ])('wonders about the others where one is asked: %j', (text) => {
    expect(fires(manyReaders, text, { to })).toBe(true);
  });

  it.each([
    ['Hi all,\n\ncould everyone send me their numbers by Friday?', 'everyone is asked'],
    ['Hi all,\n\nplease send me the numbers by Friday.', 'nobody in particular is asked'],
    ['Hi all,\n\nthe office is closed on Friday.', 'it informs'],
    ['Hi all,\n\nwould someone book the room by Friday?', 'whoever likes'],
    ['Hi all,\n\nthank you for the lovely evening!', 'thanks'],
    ['Hi all,\n\nlet us meet on Friday at ten.', 'all are asked along'],
    ['Bonjour à tous,\n\nmerci de répondre avant vendredi.', 'everyone is asked'],
    ['', 'nothing'],
  ])('is silent on %j (%s)', (text) => {
    expect(fires(manyReaders, text, { to })).toBe(false);
  });

  it('is silent where few others get it', () => {
    expect(fires(manyReaders, 'Hi Ada,\n\ncould you send me the numbers?', { to: [ADA, BO, person(1)] })).toBe(false);
  });

  it('hears in an answer only work, for a question to one is talk that all may hear', () => {
    const change = { to, isReply: true };
    expect(fires(manyReaders, 'Ada, could you send me the numbers by Friday?', change)).toBe(true);
    expect(fires(manyReaders, 'As Ada pointed out, what would be the use?', change)).toBe(false);
  });

  it('offers to move the others to Cc', () => {
    const hint = manyReaders.look(message('Hi Ada,\n\ncould you send me the numbers?', { to }), situation);
    const people = [BO, ...some(3)].map(({ email }) => email);
    expect(hint?.fix).toEqual({ kind: 'move-to-cc', label: 'Move 4 to Cc', people });
  });

  it('wonders about a long Cc of a new mail', () => {
    expect(fires(manyReaders, 'The office is closed on Friday.', { cc: some(8) })).toBe(true);
    expect(fires(manyReaders, 'The office is closed on Friday.', { cc: some(7) })).toBe(false);
    expect(fires(manyReaders, 'The office is closed on Friday.', { cc: some(8), isReply: true })).toBe(false);
  });
});
