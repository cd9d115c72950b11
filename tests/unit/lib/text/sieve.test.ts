import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../../../lib/text/languages/en/index.ts';
import { neededWords } from '../../../../lib/text/needed-words.ts';
import { Net } from '../../../../lib/text/net.ts';
import { createSieve, firstMet, type Sieve, sievesOf } from '../../../../lib/text/sieve.ts';

describe('what a pattern needs', () => {
  it.each([
    [/could you send/i, [[['could you send']]]],
    [/\bcould you send\b/i, [[['|could you send']]]],
    [/(?<![\p{L}\p{N}])bitte/iu, [[['|bitte']]]],
    [/(?:send|forward) (?:me|us)/i, [[['forward me', 'forward us', 'send me', 'send us']]]],
    [
      /\bplease,? (?:do|don't) reply/i,
      [[['|please do reply', "|please don't reply", '|please, do reply', "|please, don't reply"]]],
    ],
    [/\bplease .{0,9} reply/i, [[['|please '], ['|reply']]]],
    [/(?:really )?urgent/i, [[['urgent']]]],
    [/\b(?:\w+ ){0,3}urgent/i, [[['|urgent']]]],
    [/\b(?:\w+){0,3}urgent/i, [[['urgent']]]],
    [/letters?\b/i, [[['letter']]]],
    [/apologi[sz]e/i, [[['apologise', 'apologize']]]],
    [/apologi[a-z]e/i, [[['apologi']]]],
    [/[Pp]lease/, [[['please']]]],
    [/x{0,3}abc/, [[['abc']]]],
    [/(?:abc){2}/, [[['abc']]]],
    [/abc+d/, [[['abc']]]],
    [/ok\?/i, [[['ok?']]]],
    [/(?<!not )(?=now)urgent(?! matter)/i, [[['urgent']]]],
    [/(?<who>Dana|Eve) is out/, [[['dana is out', 'eve is out']]]],
    [/urgent\b|(?:very|quite) pressing/i, [[['urgent']], [['quite pressing', 'very pressing']]]],
    [/(?:abc.def|ghi) jkl/, [[['|jkl'], ['abc', 'ghi']]]],
    [/abcd.efg.hijk/, [[['abcd'], ['hijk']]]],
    [/^\W*p[01]\b/i, [[['|p0', '|p1']]]],
  ])('finds in %s %j', (pattern, needed) => {
    expect(neededWords(pattern)).toEqual(needed);
  });

  it.each([/\ba\b/i, /(?:urgent|at)/i, /(?:urgent)?/i, /\p{Lu}\w+/u, /[abc]{3}/, /(?:abc)*/, /a.b.c/])(
    'knows nothing of %s',
    (pattern) => {
      expect(neededWords(pattern)).toEqual([[]]);
    },
  );

  it('names no more ways to write a few words than are worth telling apart', () => {
    const [lists = []] = neededWords(/\b[ab][cd][ef][gh][ij][kl][mn][op]rest/);
    expect(lists.every((list) => list.length <= 24)).toBe(true);
    expect(lists.length).toBeGreaterThan(0);
  });
});

const canMeet = (text: string, pattern: RegExp): boolean => createSieve([pattern])(text).length > 0;

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

  it('knows of stretches that came with a later sieve on the same net', () => {
    const net = new Net();
    const text = 'A heron stood in the pond';
    expect(createSieve([/pond/], net)(text)).toEqual([0]);
    expect(createSieve([/heron/], net)(text)).toEqual([0]);
    expect(createSieve([/stork/], net)(text)).toEqual([]);
  });

  it('looks inside of words only for what a pattern may meet there', () => {
    expect(canMeet('A remail', /mail/)).toBe(true);
    expect(canMeet('A remail', /\bmail/)).toBe(false);
    expect(canMeet('A re-mail', /\bmail/)).toBe(true);
    expect(canMeet('Übermail', /(?<!\p{L})mail/u)).toBe(false);
    // To `\b` a letter with a mark is none.
    expect(canMeet('Émail', /\bmail/)).toBe(true);
  });

  it('takes a long s for an s, as a pattern does', () => {
    expect(/please/iu.test('Pleaſe')).toBe(true);
    expect(canMeet('Pleaſe', /please/iu)).toBe(true);
  });

  it('reads texts longer than any before', () => {
    expect(canMeet(`${'long '.repeat(1_000)}and urgent`, /urgent/)).toBe(true);
  });

  it('tells many stretches apart that begin alike, in any script', () => {
    const words = [
      '今日',
      '今日中',
      '今日は',
      '今日もう',
      'prüfen',
      'prüft',
      'prüfung',
      'prüfer',
      'abc+',
      'abc-',
      'abc=',
      'abc*',
    ];
    const patterns = words.map((word) => new RegExp(word.replace(/[+*]/, '\\$&'), 'iu'));
    const sieve = createSieve(patterns.map((pattern) => pattern));
    for (const word of words) {
      const met = patterns.flatMap((pattern, place) => (pattern.test(`so ${word}x`) ? [place] : []));
      expect(sieve(`so ${word}x`)).toEqual(expect.arrayContaining(met));
    }
  });

  it('is made once for each owner of a list', () => {
    const made: string[] = [];
    const sieveOf = sievesOf(({ words }: { words: readonly RegExp[] }) => {
      made.push('made');
      return words;
    });
    const [one, other] = [{ words: [/urgent/] }, { words: [/please/] }];
    expect([sieveOf(one), sieveOf(other), sieveOf(one)].map((sieve) => sieve('urgent'))).toEqual([[0], [], [0]]);
    expect(made).toHaveLength(2);
  });

  it('finds the match that trying each pattern in turn finds, in sentences made of what English looks for', () => {
    const patterns = [
      ...ENGLISH.conversation.tense,
      ...ENGLISH.documents,
      ...ENGLISH.requests.map(({ pattern }) => pattern),
    ];
    const sieve: Sieve = createSieve(patterns);
    const pieces = patterns.flatMap((pattern) => neededWords(pattern).flat(2)).map((piece) => piece.replace('|', ''));
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
        expect(firstMet(text, patterns, sieve)?.[0]).toBe(met?.exec(text)?.[0]);
      }),
      { numRuns: 300 },
    );
  });
});
