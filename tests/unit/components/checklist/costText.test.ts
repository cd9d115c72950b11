import { describe, expect, it } from 'vitest';
import { costText, durationText, yearText } from '../../../../components/checklist/costText.ts';

describe('durationText', () => {
  it.each([
    [0, '0 min'],
    [25, '25 min'],
    [60, '1 h'],
    [90, '1 h 30 min'],
    [599.6, '10 h'],
    [630, '11 h'],
    [56_160, '936 h'],
    [120_000, '2,000 h'],
  ])('says %d minutes as %s', (minutes, text) => {
    expect(durationText(minutes)).toBe(text);
  });
});

describe('costText', () => {
  it('multiplies people by time', () => {
    expect(costText({ people: 4, minutes: 60, personMinutes: 240, perYearMinutes: null })).toBe('4 people × 1 h = 4 h');
  });

  it('knows one person', () => {
    expect(costText({ people: 1, minutes: 30, personMinutes: 30, perYearMinutes: null })).toBe(
      '1 person × 30 min = 30 min',
    );
  });

  it('says that one of a series is counted once, where the year is not known', () => {
    const once = { people: 4, minutes: 60, personMinutes: 240, perYearMinutes: null };
    expect(costText(once, true)).toBe('4 people × 1 h = 4 h each time');
    expect(costText({ ...once, perYearMinutes: 12_480 }, true)).toBe('4 people × 1 h = 4 h');
  });
});

describe('yearText', () => {
  it('gives a series by the year', () => {
    expect(yearText({ people: 4, minutes: 60, personMinutes: 240, perYearMinutes: 12_480 })).toBe('208 h a year');
  });

  it('gives nothing for a single event', () => {
    expect(yearText({ people: 4, minutes: 60, personMinutes: 240, perYearMinutes: null })).toBeNull();
  });
});
