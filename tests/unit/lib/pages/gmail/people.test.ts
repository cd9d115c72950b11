import { describe, expect, it } from 'vitest';
import { peopleIn, personOf, uniquePeople } from '../../../../../lib/pages/gmail/people.ts';

describe('people as they are written', () => {
  it.each([
    ['ann@example.com', [{ email: 'ann@example.com', name: null }]],
    ['"Doe, Jane \\"J\\"" <Jane@Example.com>', [{ email: 'jane@example.com', name: 'Doe, Jane "J"' }]],
    [
      '李雷 <li@example.cn>, Bo <bo@x.example>',
      [
        { email: 'li@example.cn', name: '李雷' },
        { email: 'bo@x.example', name: 'Bo' },
      ],
    ],
    ['<ann@example.com>', [{ email: 'ann@example.com', name: null }]],
    ['ann@example.com <ann@example.com>', [{ email: 'ann@example.com', name: null }]],
    ['Ann', []],
    ['', []],
  ])('reads %s', (text, people) => {
    expect(peopleIn(text)).toEqual(people);
  });

  it('takes only addresses for people', () => {
    expect(personOf('Team', 'Team')).toBeNull();
    expect(personOf(null, 'Ann')).toBeNull();
    expect(personOf(' ANN@Example.com ', '  Ann   B ')).toEqual({ email: 'ann@example.com', name: 'Ann B' });
  });

  it('names each once, with a name where one is known', () => {
    const people = [personOf('a@x.example', null), personOf('A@x.example', 'Ann')].filter((person) => person !== null);
    expect(uniquePeople(people)).toEqual([{ email: 'a@x.example', name: 'Ann' }]);
  });
});
