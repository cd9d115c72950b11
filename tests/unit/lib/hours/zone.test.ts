import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  instantOf,
  isZone,
  offsetMinutes,
  parseLocal,
  plusDays,
  wallClock,
  weekday,
  zoneOrUtc,
} from '../../../../lib/hours/zone.ts';

const clock = (text: string) => parseLocal(text) ?? expect.fail(`no clock: ${text}`);
const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kolkata',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'America/Santiago',
];

describe('instantOf', () => {
  it.each([
    ['2026-01-15T09:00', 'Europe/Berlin', '2026-01-15T08:00Z'],
    ['2026-07-15T09:00', 'Europe/Berlin', '2026-07-15T07:00Z'],
    ['2026-07-15T09:00', 'Asia/Kolkata', '2026-07-15T03:30Z'],
    ['2026-07-15T09:00', 'Pacific/Kiritimati', '2026-07-14T19:00Z'],
    // Clocks go forward at 02:00: half past two does not exist, and becomes half past three.
    ['2026-03-29T01:59', 'Europe/Berlin', '2026-03-29T00:59Z'],
    ['2026-03-29T02:30', 'Europe/Berlin', '2026-03-29T01:30Z'],
    ['2026-03-29T03:00', 'Europe/Berlin', '2026-03-29T01:00Z'],
    ['2026-03-08T02:30', 'America/New_York', '2026-03-08T07:30Z'],
    // Clocks go back at 03:00: half past two comes twice, and the first is meant.
    ['2026-10-25T01:59', 'Europe/Berlin', '2026-10-24T23:59Z'],
    ['2026-10-25T02:30', 'Europe/Berlin', '2026-10-25T00:30Z'],
    ['2026-10-25T03:00', 'Europe/Berlin', '2026-10-25T02:00Z'],
    ['2026-11-01T01:30', 'America/New_York', '2026-11-01T05:30Z'],
    // Half an hour of summer time.
    ['2026-04-05T01:45', 'Australia/Lord_Howe', '2026-04-04T14:45Z'],
    // A day that was skipped whole, by moving across the date line, falls a day later.
    ['2011-12-30T12:00', 'Pacific/Apia', '2011-12-30T22:00Z'],
  ])('%s in %s is %s', (local, zone, utc) => {
    expect(new Date(instantOf(clock(local), zone)).toISOString()).toBe(new Date(utc).toISOString());
  });

  it('gives an instant whose wall clock shows the time asked for, wherever that time exists', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 * 365 * 24 * 30 }), fc.constantFrom(...ZONES), (minutes, zone) => {
        const at = Date.UTC(2000, 0, 1) + minutes * 60_000;
        const shown = wallClock(at, zone);
        const back = instantOf(shown, zone);
        // The same, or the first of two that show it.
        expect(wallClock(back, zone)).toEqual(shown);
        expect(at - back === 0 || at - back === 3_600_000 || at - back === 1_800_000).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});

describe('the calendar', () => {
  it('counts weekdays from Monday and days across months and leap years', () => {
    expect(weekday(clock('2026-11-23T00:00'))).toBe(1);
    expect(weekday(clock('2026-11-29T23:59'))).toBe(7);
    expect(plusDays(clock('2028-02-28T10:00'), 1)).toEqual(clock('2028-02-29T10:00'));
    expect(plusDays(clock('2026-01-01T10:00'), -1)).toEqual(clock('2025-12-31T10:00'));
  });

  it('reads local times and refuses what no calendar has', () => {
    expect(parseLocal('2026-02-29T10:00')).toBeNull();
    expect(parseLocal('2026-02-28T24:00')).toBeNull();
    expect(parseLocal('2026-02-28')).toBeNull();
    expect(parseLocal('')).toBeNull();
  });

  it('knows zones, and takes UTC for what is none', () => {
    expect(isZone('Europe/Berlin')).toBe(true);
    expect(isZone('Mars/Olympus')).toBe(false);
    expect(zoneOrUtc('Mars/Olympus')).toBe('UTC');
    expect(zoneOrUtc(null)).toBe('UTC');
    expect(offsetMinutes(Date.UTC(2026, 6, 1), 'Asia/Kolkata')).toBe(330);
  });
});
