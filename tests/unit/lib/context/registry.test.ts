import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { practiceName } from '../../../../lib/context/practices.ts';
import { RULES, readContext } from '../../../../lib/context/registry.ts';
import { ADA, BO, LONG, message, situation } from './samples.ts';

const off = new Set<string>();
const rules = (text: string, change = {}) => readContext(message(text, change), situation, off).map(({ rule }) => rule);

describe('the registry', () => {
  it('holds every rule that has a file, under the file’s name', () => {
    const files = readdirSync(new URL('../../../../lib/context/rules/', import.meta.url)).map((file) =>
      file.replace('.ts', ''),
    );
    expect(RULES.map(({ id }) => id).sort()).toEqual(files.sort());
  });

  it('knows a practice and a source for each', () => {
    for (const rule of RULES) {
      expect(rule.practice).toMatch(/^P\d{1,2}$/);
      expect(practiceName(rule.practice)).not.toBeNull();
      expect(rule.source.length).toBeGreaterThan(30);
      expect(rule.title).not.toBe('');
    }
  });
});

describe('readContext', () => {
  it.each(['', '   \n\n', 'Hi Ada,', 'Hi Ada,\n\nI', 'Thanks!', 'Best,\nMia'])(
    'says nothing to a mail just begun: %j',
    (text) => {
      expect(rules(text, { subject: '' })).toEqual([]);
    },
  );

  it.each([
    'Thanks for the numbers, they look great!',
    'Hi Ada,\n\ncould you send me the numbers by Thursday?\n\nBest,\nMia',
    'For your information: the office is closed on Monday and Tuesday. The shop stays open on both days, and the phones are answered from Lisbon.',
    'Yes, that works for me.',
  ])('says nothing to a mail that lacks nothing: %j', (text) => {
    expect(rules(text)).toEqual([]);
  });

  it('puts the most useful first', () => {
    const text = 'Hi all,\n\nplease review the attached deck and tell me what you think.';
    expect(rules(text, { to: [ADA, BO], subject: 'Hi' })).toEqual([
      'document-missing',
      'request-without-date',
      'no-owner',
      'vague-subject',
    ]);
  });

  it('runs no rule that is turned off', () => {
    const hints = readContext(message('Could you send me the numbers?'), situation, new Set(['request-without-date']));
    expect(hints).toEqual([]);
  });

  it.each([
    ['Could you send me the numbers of Lisbon?', {}],
    [LONG, {}],
    ['This is urgent, please send me the figures.', {}],
    ['Could you send me the numbers of Lisbon by Thursday?', { to: [ADA, BO] }],
    ['Könnten Sie mir bitte die Zahlen für das dritte Quartal schicken?', {}],
    ['Kannst du mir bitte die Zahlen für das dritte Quartal schicken?', {}],
    ['Das ist dringend, bitte schicken Sie uns die Zahlen.', {}],
  ])('is content once its own fix is in: %j', (text, change) => {
    const [hint] = readContext(message(text, change), situation, off);
    if (hint?.fix?.kind !== 'insert') return expect.fail('no fix to insert');
    expect(rules(`${text}\n\n${hint.fix.text}`, change)).toEqual([]);
  });

  it('gives spans inside the text, and never throws, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.string(), (text, subject) => {
        for (const { span } of readContext(message(text, { subject }), situation, off)) {
          if (span === null) continue;
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
