import { describe, expect, it } from 'vitest';
import { snoozeChoices, whenText } from '../../../../components/replies/when.ts';
import { CLOCK, DAY, HOUR, NOW, reply } from './sample.ts';

describe('whenText', () => {
  it.each([
    ['since 09:20', { due: NOW - 2 * HOUR }],
    ['since yesterday', { due: NOW - DAY }],
    ['3 days overdue', { due: NOW - 3 * DAY }],
    ['due 17:20', { due: NOW + 6 * HOUR }],
    ['due tomorrow, 11:20', { due: NOW + DAY }],
    ['due Thursday, 11:20', { due: NOW + 3 * DAY }],
    ['due 3 Dec', { due: NOW + 10 * DAY }],
    ['since 21 Nov', {}],
    ['until tomorrow, 11:20', { due: NOW - DAY, state: { kind: 'snoozed' as const, until: NOW + DAY } }],
    ['since yesterday', { due: NOW - DAY, state: { kind: 'snoozed' as const, until: NOW - HOUR } }],
  ])('says “%s”', (text, some) => {
    expect(whenText(reply('a', some), CLOCK).replace(/\b(\d):/, '0$1:')).toBe(text);
  });
});

describe('snoozeChoices', () => {
  const inBerlin = (at: number) =>
    new Date(at).toLocaleString('sv-SE', { timeZone: 'Europe/Berlin', dateStyle: 'short', timeStyle: 'short' });
  const choices = (now: number) =>
    snoozeChoices({ ...CLOCK, now }).map(({ label, until }) => `${label} ${inBerlin(until)}`);

  it('offers later today, tomorrow and next week', () => {
    expect(choices(NOW)).toEqual([
      'Later today 2026-11-23 14:00',
      'Tomorrow 2026-11-24 09:00',
      'Next week 2026-11-30 09:00',
    ]);
  });

  it('offers nothing later today when the day is nearly over', () => {
    expect(choices(NOW + 6 * HOUR)).toEqual(['Tomorrow 2026-11-24 09:00', 'Next week 2026-11-30 09:00']);
  });

  it('does not offer Monday twice on a Sunday', () => {
    expect(choices(NOW - DAY)).toContain('Tomorrow 2026-11-23 09:00');
    expect(choices(NOW - DAY).join()).not.toContain('Next week');
  });

  it('keeps to the wall clock when the clocks change', () => {
    expect(choices(Date.UTC(2026, 9, 24, 18))).toEqual(['Tomorrow 2026-10-25 09:00', 'Next week 2026-10-26 09:00']);
  });
});
