import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../../lib/text/dates/find-dates.ts';
import { GERMAN } from '../../../../../lib/text/languages/de/index.ts';
import { ENGLISH } from '../../../../../lib/text/languages/en/index.ts';
import { SPANISH } from '../../../../../lib/text/languages/es/index.ts';
import { FRENCH } from '../../../../../lib/text/languages/fr/index.ts';

/** A Saturday. */
const NOW = Date.parse('2026-11-21T10:00Z');

describe('a day that is over', () => {
  it.each([
    [ENGLISH, 'It is in the build since Monday.', '2026-11-16'],
    [ENGLISH, 'I have been waiting since Thursday morning.', '2026-11-19'],
    [ENGLISH, 'It is broken since Saturday.', '2026-11-14'],
    [ENGLISH, 'She has been away since 2 December.', '2025-12-02'],
    [ENGLISH, 'We use it since the 25th.', '2026-10-25'],
    [ENGLISH, "Have you seen last Monday's notes?", '2026-11-16'],
    [ENGLISH, 'On Monday I sent you the numbers.', '2026-11-16'],
    [ENGLISH, 'I sent you the numbers on Monday.', '2026-11-16'],
    [GERMAN, 'Das läuft seit Montag.', '2026-11-16'],
    [FRENCH, 'Il attend depuis lundi.', '2026-11-16'],
    [SPANISH, 'Espero desde el lunes.', '2026-11-16'],
    // Still ahead.
    [ENGLISH, 'I sent it so that you can look by Monday.', '2026-11-23'],
    [ENGLISH, 'We met to plan for Monday.', '2026-11-23'],
    [ENGLISH, 'I called about Monday.', '2026-11-23'],
    [ENGLISH, 'On Monday I will send you the numbers.', '2026-11-23'],
    [GERMAN, 'Bis Montag, bitte.', '2026-11-23'],
    [FRENCH, "D'ici lundi, merci.", '2026-11-23'],
    [SPANISH, 'Hasta el lunes.', '2026-11-23'],
  ])('case %#', ({ dates }, text, day) => {
    const [first] = findDates(text, 0, dates, NOW, 'Europe/Berlin');
    expect(first && new Date(first.at).toISOString().slice(0, 10)).toBe(day);
  });
});
