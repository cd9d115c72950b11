import { describe, expect, it } from 'vitest';
import { countText, namesOf } from '../../../../components/replies/names.ts';

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

describe('countText', () => {
  it.each([
    [12, false, '12'],
    [251, false, '251'],
    [12, true, '12+'],
    [50, true, '50+'],
    [251, true, '250+'],
  ])('writes %i, in part %s, as %s', (count, isPartial, text) => {
    expect(countText(count, isPartial)).toBe(text);
  });
});
