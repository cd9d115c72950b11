import { describe, expect, it } from 'vitest';
import { duplicateOf, freshAgenda, isBlank } from '../../../../lib/agenda/fresh.ts';
import { parsePeople, writePerson } from '../../../../lib/agenda/people-text.ts';
import { DEFAULT_HOURS } from '../../../../lib/hours/working.ts';

const MONDAY = Date.UTC(2026, 10, 23, 10);
const context = { now: MONDAY, timeZone: 'Europe/Berlin', hours: DEFAULT_HOURS };
const fresh = freshAgenda({ ...context, lead: { email: 'ada@example.org', name: null } });

describe('a new agenda', () => {
  it('has one topic to begin with and gives people two working days', () => {
    expect(fresh.topics).toHaveLength(1);
    expect(new Date(fresh.replyBy ?? 0).toISOString()).toBe('2026-11-25T16:30:00.000Z');
    expect(isBlank(fresh)).toBe(true);
  });

  it('is blank no more once anything is written into it', () => {
    expect(isBlank({ ...fresh, title: 'x' })).toBe(false);
    expect(isBlank({ ...fresh, attendees: [fresh.lead] })).toBe(false);
    expect(isBlank({ ...fresh, topics: [{ title: 'x', owner: null, feedback: 'decide' }] })).toBe(false);
  });
});

describe('a copy', () => {
  it('says the same with new dates', () => {
    const old = { ...fresh, title: 'Plan', replyBy: 1, meeting: { start: 1, minutes: 30 } };
    const copy = duplicateOf(old, context);
    expect(copy).toMatchObject({ title: 'Plan (copy)', replyBy: fresh.replyBy, meeting: null, topics: old.topics });
  });

  it('of one without a meeting has none', () => {
    expect(duplicateOf(fresh, context)).not.toHaveProperty('meeting');
  });
});

describe('people as one types them', () => {
  it.each([
    ['ada@example.org', [{ email: 'ada@example.org', name: null }], ''],
    ['Ada Lovelace <Ada@Example.org>', [{ email: 'ada@example.org', name: 'Ada Lovelace' }], ''],
    [
      '"Lovelace, Ada" <ada@example.org>; bo@example.org (Bo)',
      [
        { email: 'ada@example.org', name: 'Lovelace, Ada' },
        { email: 'bo@example.org', name: 'Bo' },
      ],
      '',
    ],
    ['ada@example.org, ADA@example.org', [{ email: 'ada@example.org', name: null }], ''],
    ['Ada, bo@example.org', [{ email: 'bo@example.org', name: null }], 'Ada'],
    [
      '山田 愛子 <aiko@example.org>\nomar@example.org',
      [
        { email: 'aiko@example.org', name: '山田 愛子' },
        { email: 'omar@example.org', name: null },
      ],
      '',
    ],
    ['ada@example', [], 'ada@example'],
    ['  ', [], ''],
  ])('%s', (text, people, rest) => {
    expect(parsePeople(text)).toEqual({ people, rest });
  });

  it.each([
    { email: 'ada@example.org', name: null },
    { email: 'ada@example.org', name: 'Ada Lovelace' },
    { email: 'ada@example.org', name: 'Lovelace, Ada' },
  ])('come back from how they are written: $name', (person) => {
    expect(parsePeople(writePerson(person)).people).toEqual([person]);
  });
});
