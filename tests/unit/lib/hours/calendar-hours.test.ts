import { describe, expect, it } from 'vitest';
import { oneStretch } from '../../../../lib/hours/calendar-hours.ts';

describe("a calendar's working hours", () => {
  it('come over as they are where all days are the same', () => {
    const times = [1, 2, 3].map((day) => ({ day, start: 540, end: 1_020 }));
    expect(oneStretch(times)).toEqual({ hours: { days: [1, 2, 3], start: 540, end: 1_020 }, isExact: true });
  });

  it('reach from the first beginning to the last end where days differ or have a break, and say so', () => {
    const times = [
      { day: 5, start: 480, end: 720 },
      { day: 1, start: 540, end: 720 },
      { day: 1, start: 780, end: 1_020 },
    ];
    expect(oneStretch(times)).toEqual({ hours: { days: [1, 5], start: 480, end: 1_020 }, isExact: false });
  });

  it('are none where no time is named', () => {
    expect(oneStretch([])).toBeNull();
    expect(oneStretch([{ day: 1, start: 600, end: 600 }])).toBeNull();
  });
});
