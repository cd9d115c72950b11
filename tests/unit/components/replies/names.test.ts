import { describe, expect, it } from 'vitest';
import { namesOf } from '../../../../components/replies/names.ts';

const person = (name: string | null) => ({ email: 'sam@harbour.example', name });

describe('namesOf', () => {
  it.each([
    [[], 'Somebody'],
    [[null], 'sam@harbour.example'],
    [['  '], 'sam@harbour.example'],
    [['Jonas'], 'Jonas'],
    [['Jonas', 'Mia'], 'Jonas and Mia'],
    [['Jonas', 'Mia', 'Léa'], 'Jonas, Mia and 1 more'],
    [['Jonas', 'Mia', 'Léa', 'Sam'], 'Jonas, Mia and 2 more'],
  ])('writes %j as %s', (names, text) => {
    expect(namesOf(names.map(person))).toBe(text);
  });

  it('writes all names where it is asked to', () => {
    expect(namesOf(['Jonas', 'Mia', 'Léa'].map(person), 9)).toBe('Jonas, Mia and Léa');
  });
});
