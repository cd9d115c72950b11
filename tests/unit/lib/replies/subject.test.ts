import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalSubject } from '../../../../lib/replies/subject.ts';

describe('normalSubject', () => {
  it.each([
    ['Budget', 'budget'],
    ['Re: Budget', 'budget'],
    ['RE: re: AW: Budget', 'budget'],
    ['Fwd: WG: Budget', 'budget'],
    ['Re[2]: Budget', 'budget'],
    ['SV : Budget', 'budget'],
    ['[EXTERNAL] Re: Budget', 'budget'],
    ['  Budget   for\tspring ', 'budget for spring'],
    ['回复：预算', '预算'],
    ['Regarding: Budget', 'regarding: budget'],
    ['[board] Budget', '[board] budget'],
    ['Re:', ''],
    ['', ''],
  ])('makes %j %j', (subject, normal) => {
    expect(normalSubject(subject)).toBe(normal);
  });

  it('is the same for a subject and an answer to it', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('Re: ', 'AW: ', 'Fwd: '), (subject, prefix) => {
        expect(normalSubject(prefix + subject)).toBe(normalSubject(subject));
      }),
    );
  });
});
