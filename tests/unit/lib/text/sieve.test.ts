import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../../../lib/text/languages/en/index.ts';
import { neededWords } from '../../../../lib/text/needed-words.ts';
import { canMeet, createSieve, firstMet } from '../../../../lib/text/sieve.ts';

describe('what a pattern needs', () => {
  it.each([
    [/\bcould you send\b/i, [[['could you send']]]],
    [/(?:send|forward) (?:me|us)/i, [[['send', 'forward']]]],
    [/please,? (?:do|don't) reply/i, [[['please'], [' reply']]]],
    [/(?:really )?urgent/i, [[['urgent']]]],
    [/letters?\b/i, [[['letter']]]],
    [/apologi[sz]e/i, [[['apologi']]]],
    [/[Pp]lease/, [[['please']]]],
    [/x{0,3}abc/, [[['abc']]]],
    [/(?:abc){2}/, [[['abc']]]],
    [/abc+d/, [[['abc']]]],
    [/ok\?/i, [[['ok?']]]],
    [/(?<!not )(?=now)urgent(?! matter)/i, [[['urgent']]]],
    [/(?<who>Dana|Eve) is out/, [[[' is out'], ['dana', 'eve']]]],
    [/urgent\b|(?:very|quite) pressing/i, [[['urgent']], [[' pressing'], ['very', 'quite']]]],
    [/(?:abc.def|ghi) jkl/, [[[' jkl'], ['abc', 'ghi']]]],
    [/abcd.efg.hijk/, [[['abcd'], ['hijk']]]],
  ])('finds in %s %j', (pattern, needed) => {
    expect(neededWords(pattern)).toEqual(needed);
  });

  it.each([/\bto\b/i, /(?:urgent|at)/i, /(?:urgent)?/i, /\p{Lu}\w+/u, /[abc]{3}/, /(?:abc)*/, /a.b.c/])(
    'knows nothing of %s',
    (pattern) => {
      expect(neededWords(pattern)).toEqual([[]]);
    },
  );
});

describe('a sieve', () => {
  it('lets through what could be met, in order, and what needs no particular letters', () => {
    const sieve = createSieve([/\burgent/i, /please/i, /\d/]);
    expect(sieve('Please, this is URGENT')).toEqual([0, 1, 2]);
    expect(sieve('Nothing of it')).toEqual([2]);
    expect(sieve('')).toEqual([2]);
  });

  it('lets through what is met in one of its ways, each with all that it needs', () => {
    const sieve = createSieve([/urgent|(?:very|quite).pressing/i]);
    expect(sieve('Quite a pressing matter')).toEqual([0]);
    expect(sieve('A pressing matter')).toEqual([]);
    expect(sieve('Quite a matter')).toEqual([]);
    expect(sieve('An urgent matter')).toEqual([0]);
  });

  it('knows of stretches that came with a later sieve', () => {
    const text = 'A heron stood in the pond';
    expect(canMeet(text, /pond/)).toBe(true);
    expect(canMeet(text, /heron/)).toBe(true);
    expect(canMeet(text, /stork/)).toBe(false);
  });

  it('takes a long s for an s, as a pattern does', () => {
    expect(/please/iu.test('Pleaſe')).toBe(true);
    expect(canMeet('Pleaſe', /please/iu)).toBe(true);
  });

  it('reads texts longer than any before', () => {
    expect(canMeet(`${'long '.repeat(1_000)}and urgent`, /urgent/)).toBe(true);
  });

  it('finds the match that trying each pattern in turn finds, in sentences made of what English looks for', () => {
    const patterns = [
      ...ENGLISH.conversation.tense,
      ...ENGLISH.documents,
      ...ENGLISH.requests.map(({ pattern }) => pattern),
    ];
    const pieces = patterns.flatMap((pattern) => neededWords(pattern).flat(2));
    const sentence = fc.array(
      fc.oneof(fc.constantFrom(...pieces), fc.constantFrom('you', 'i', 'my', 'to', 'the', 'Dana', '?')),
      {
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(sentence, (parts) => {
        const text = parts.join(' ');
        const met = patterns.find((pattern) => pattern.test(text));
        expect(firstMet(text, patterns)?.[0]).toBe(met?.exec(text)?.[0]);
      }),
      { numRuns: 300 },
    );
  });
});
