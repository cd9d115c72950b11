import { describe, expect, it } from 'vitest';
import { offsetMinutes, toInstant, toLocal } from '../../../../practice/calendar/model/zone.ts';

describe('clocks of zones', () => {
  it.each([
    ['2026-11-22T09:00', 'Europe/Berlin', '2026-11-22T08:00:00.000Z'],
    ['2026-07-01T09:00', 'America/New_York', '2026-07-01T13:00:00.000Z'],
    ['2026-11-22T09:00', 'Asia/Tokyo', '2026-11-22T00:00:00.000Z'],
    ['2026-10-25T02:30', 'Europe/Berlin', '2026-10-25T00:30:00.000Z'],
  ])('%s in %s', (local, zone, utc) => {
    const instant = toInstant(local, zone);
    expect(new Date(instant).toISOString()).toBe(utc);
    expect(toLocal(instant, zone)).toBe(local);
  });

  it('moves a time that the clock skips to after the gap', () => {
    expect(toLocal(toInstant('2026-03-29T02:30', 'Europe/Berlin'), 'Europe/Berlin')).toBe('2026-03-29T03:30');
  });

  it('counts half hours east of UTC', () => {
    expect(offsetMinutes(Date.parse('2026-11-22T10:00:31Z'), 'Asia/Kathmandu')).toBe(345);
  });
});
