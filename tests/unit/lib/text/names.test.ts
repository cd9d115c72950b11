import { describe, expect, it } from 'vitest';
import { callName, displayName, namedIn } from '../../../../lib/text/names.ts';

const person = (email: string, name: string | null = null) => ({ email, name });

describe('callName', () => {
  it.each([
    [person('x@a.example', 'Ada Lovelace'), 'Ada'],
    [person('x@a.example', 'Lovelace, Ada'), 'Ada'],
    [person('x@a.example', '"Ada Lovelace" (Larch)'), 'Ada'],
    [person('x@a.example', 'Dr. Ada Lovelace'), 'Ada'],
    [person('x@a.example', '田中太郎'), '田中太郎'],
    [person('ada.lovelace@a.example'), 'Ada'],
    [person('ada@a.example', 'ada@a.example'), 'Ada'],
    [person('info@a.example'), null],
    [person('team-lisbon@a.example'), null],
    [person('x99@a.example'), null],
  ])('of %j is %j', (someone, name) => {
    expect(callName(someone)).toBe(name);
  });

  it('shows somebody by the whole name, else by the address', () => {
    expect(displayName(person('x@a.example', 'Lovelace, Ada'))).toBe('Ada Lovelace');
    expect(displayName(person('x@a.example'))).toBe('x@a.example');
  });
});

describe('namedIn', () => {
  const people = [
    person('ada@a.example', 'Ada Lovelace'),
    person('will@a.example', 'Will Stone'),
    person('t@a.example', '田中太郎'),
  ];
  const emails = (text: string) => namedIn(text, people).map(({ email }) => email);

  it('finds people by first name, as a name is written', () => {
    expect(emails('Ada, could you take this?')).toEqual(['ada@a.example']);
    expect(emails('This will do, Canada is fine.')).toEqual([]);
    expect(emails('Ask Will and Ada.')).toEqual(['ada@a.example', 'will@a.example']);
    expect(emails('mail will@a.example')).toEqual(['will@a.example']);
    expect(emails('田中太郎さん、お願いします')).toEqual(['t@a.example']);
  });
});
