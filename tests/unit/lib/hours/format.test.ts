import { describe, expect, it } from 'vitest';
import { formatDay, formatDue } from '../../../../lib/hours/format.ts';

const NOW = Date.parse('2026-11-23T09:00Z');
const at = (utc: string): number => Date.parse(utc);

describe('formatDue', () => {
  it.each([
    ['2026-11-23T16:30Z', 'today, 17:30', 'heute, 17:30'],
    ['2026-11-24T16:30Z', 'tomorrow, 17:30', 'morgen, 17:30'],
    ['2026-11-22T16:30Z', 'yesterday, 17:30', 'gestern, 17:30'],
    ['2026-11-26T16:30Z', 'Thursday, 17:30', 'Donnerstag, 17:30'],
    ['2026-12-03T16:30Z', '3 Dec', '3. Dez.'],
    ['2027-01-04T16:30Z', '4 Jan 2027', '4. Jan. 2027'],
    ['2026-11-02T16:30Z', '2 Nov', '2. Nov.'],
  ])('says %s as %s', (due, english, german) => {
    expect(formatDue(at(due), 'Europe/Berlin', NOW, 'en-GB')).toBe(english);
    expect(formatDue(at(due), 'Europe/Berlin', NOW, 'de')).toBe(german);
  });

  it('counts days on the reader’s calendar, not by the hour', () => {
    expect(formatDue(at('2026-11-23T23:30Z'), 'Europe/Berlin', at('2026-11-23T22:30Z'), 'en-GB')).toBe(
      'tomorrow, 00:30',
    );
    expect(formatDue(at('2026-11-23T23:30Z'), 'UTC', at('2026-11-23T22:30Z'), 'en-GB')).toBe('today, 23:30');
  });
});

describe('formatDay', () => {
  it('writes a day out, the same in every browser', () => {
    expect(formatDay(at('2026-11-26T16:30Z'), 'Europe/Berlin')).toBe('Thursday 26 November');
    expect(formatDay(at('2026-11-26T16:30Z'), 'Europe/Berlin', 'de-DE')).toBe('Donnerstag, 26. November');
    expect(formatDay(at('2026-11-26T16:30Z'), 'Europe/Berlin', 'es-ES')).toBe('jueves 26 de noviembre');
    expect(formatDay(at('2026-12-01T16:30Z'), 'Europe/Berlin', 'fr-FR')).toBe('mardi 1er décembre');
    expect(formatDay(at('2026-12-11T16:30Z'), 'Europe/Berlin', 'fr-FR')).toBe('vendredi 11 décembre');
  });
});
