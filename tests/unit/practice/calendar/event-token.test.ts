import { describe, expect, it } from 'vitest';
import { dateKey, eventToken, readEventToken } from '../../../../practice/calendar/model/event-token.ts';

describe('the token of an event', () => {
  it.each([
    ['abc', 'mira.adler@fernweg.example', 'abc mira.adler@fernweg.example'],
    ['abc_20261124T090000Z', 'mira@gmail.com', 'abc_20261124T090000Z mira@m'],
    ['abc', 'c_1@group.calendar.google.com', 'abc c_1@g'],
  ])('holds %s and %s', (eventId, calendarId, inside) => {
    const token = eventToken(eventId, calendarId);
    expect(token).not.toContain('=');
    expect(atob(token)).toBe(inside);
    expect(readEventToken(token)).toEqual({ eventId, calendarId });
  });

  it('is nothing for anything else', () => {
    expect(readEventToken('tasks_1')).toBeNull();
    expect(readEventToken('%%%')).toBeNull();
  });
});

it('packs a day into its key', () => {
  expect(dateKey('2026-11-24')).toBe((56 << 9) | (11 << 5) | 24);
});
