import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksWithin, DEFAULT_WISHES, type FocusDays, moveBlock, proposeFocus } from '../../../../lib/hours/focus.ts';
import { mailStretches } from '../../../../lib/hours/mail-blocks.ts';
import { overlaps, overlapsAny, type Stretch } from '../../../../lib/hours/stretch.ts';
import { DEFAULT_HOURS, workingMinutes } from '../../../../lib/hours/working.ts';
import { wallClock, weekday } from '../../../../lib/hours/zone.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const BERLIN = 'Europe/Berlin';
/** Monday 23 November 2026, midnight in Berlin. */
const MONDAY = Date.UTC(2026, 10, 22, 23);
const at = (hour: number, minute = 0, day = 0): number => MONDAY + day * DAY + hour * HOUR + minute * MINUTE;
const days = (parts: Partial<FocusDays> = {}): FocusDays => ({
  wishes: DEFAULT_WISHES,
  hours: DEFAULT_HOURS,
  timeZone: BERLIN,
  taken: [],
  had: [],
  ...parts,
});
const length = ({ start, end }: Stretch): number => (end - start) / MINUTE;

describe('blocks for focus', () => {
  it('are one a day where a day is free, as early as the working hours begin', () => {
    expect(proposeFocus(MONDAY, MONDAY + 2 * DAY, days())).toEqual([
      { start: at(9), end: at(10, 30) },
      { start: at(9, 0, 1), end: at(10, 30, 1) },
    ]);
  });

  it('take the longest free stretch rather than the first, and two where one does not do', () => {
    const meetings = [
      { start: at(9, 30), end: at(11) },
      { start: at(12), end: at(17) },
    ];
    expect(proposeFocus(MONDAY, MONDAY + DAY, days({ taken: meetings }))).toEqual([{ start: at(11), end: at(12) }]);
    const wishes = { ...DEFAULT_WISHES, minutes: 180 };
    expect(proposeFocus(MONDAY, MONDAY + DAY, days({ wishes }))).toEqual([
      { start: at(9), end: at(11) },
      { start: at(11), end: at(12) },
    ]);
  });

  it('leave no rest that no block could be made of', () => {
    const found = blocksWithin({ start: at(9), end: at(17) }, [], 150, 60);
    expect(found.map(length)).toEqual([90, 60]);
  });

  it('are only what a day still lacks, and none is made of less than the shortest', () => {
    const had = [{ start: at(14), end: at(15) }];
    expect(proposeFocus(MONDAY, MONDAY + DAY, days({ had, taken: had }))).toEqual([]);
    const wishes = { ...DEFAULT_WISHES, minutes: 120 };
    expect(proposeFocus(MONDAY, MONDAY + DAY, days({ wishes, had, taken: had }))).toEqual([
      { start: at(9), end: at(10) },
    ]);
    // One that became a series is known as a block and as an event.
    expect(proposeFocus(MONDAY, MONDAY + DAY, days({ wishes, had: [...had, ...had], taken: had }))).toHaveLength(1);
  });

  it('begin on the next quarter of an hour on a day that has begun, and not on a day off', () => {
    expect(proposeFocus(at(9, 7), at(24), days())).toEqual([{ start: at(9, 15), end: at(10, 45) }]);
    expect(proposeFocus(at(0, 0, 5), at(0, 0, 7), days())).toEqual([]);
  });

  it('stand on the wall, also on the days on which the clocks change', () => {
    const sunday = { ...DEFAULT_HOURS, days: [7], start: 60, end: 6 * 60 };
    const wishes = { minutes: 120, shortest: 60, days: [7] };
    // In March the hour from two to three is missing, in October it is there twice.
    const march = proposeFocus(Date.UTC(2026, 2, 28, 12), Date.UTC(2026, 2, 29, 20), days({ hours: sunday, wishes }));
    expect(march).toEqual([{ start: Date.UTC(2026, 2, 29, 0), end: Date.UTC(2026, 2, 29, 2) }]);
    const october = proposeFocus(Date.UTC(2026, 9, 24, 12), Date.UTC(2026, 9, 25, 20), days({ hours: sunday, wishes }));
    expect(october).toEqual([{ start: Date.UTC(2026, 9, 24, 23), end: Date.UTC(2026, 9, 25, 1) }]);
  });
});

describe('a block that something lies over now', () => {
  const block = { start: at(9), end: at(10, 30) };

  it('moves to the nearest place of its day that is as long', () => {
    const taken = [{ start: at(9, 30), end: at(10) }];
    expect(moveBlock(block, MONDAY, days({ taken }))).toEqual({ start: at(10), end: at(11, 30) });
  });

  it('moves forward or back, whichever is nearer', () => {
    const afternoon = { start: at(14), end: at(15) };
    const taken = [{ start: at(14), end: at(16) }];
    expect(moveBlock(afternoon, MONDAY, days({ taken }))).toEqual({ start: at(13), end: at(14) });
  });

  it('becomes shorter where there is no room for all of it, and goes where there is none', () => {
    const taken = [{ start: at(9, 45), end: at(17) }];
    expect(moveBlock(block, MONDAY, days({ taken }))).toEqual({ start: at(9), end: at(9, 45) });
    expect(moveBlock(block, MONDAY, days({ taken: [{ start: at(9), end: at(17, 15) }] }))).toBeNull();
  });
});

const ZONES = [BERLIN, 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Pacific/Apia', 'America/Santiago'];
/** Around all changes of clocks of two years, and between them. */
const when = fc.integer({ min: Date.UTC(2026, 0, 1) / MINUTE, max: Date.UTC(2027, 11, 31) / MINUTE });
const week = fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 });
const scenes = fc
  .record({
    from: when,
    reach: fc.integer({ min: 1, max: 14 * 24 * 60 }),
    timeZone: fc.constantFrom(...ZONES),
    start: fc.integer({ min: 0, max: 20 * 60 }),
    span: fc.integer({ min: 30, max: 720 }),
    workdays: week,
    wishes: fc.record({
      minutes: fc.integer({ min: 15, max: 300 }),
      shortest: fc.integer({ min: 15, max: 180 }),
      days: week,
    }),
    meetings: fc.array(fc.tuple(fc.integer({ min: -1_440, max: 14 * 1_440 }), fc.integer({ min: 1, max: 400 })), {
      maxLength: 25,
    }),
    mailTimes: fc.array(fc.integer({ min: 0, max: 1_439 }), { maxLength: 4 }),
  })
  .map(({ from, reach, timeZone, start, span, workdays, wishes, meetings, mailTimes }) => {
    const begin = from * MINUTE;
    const hours = { days: workdays, start, end: Math.min(1_440, start + span) };
    const mail = mailStretches(begin - DAY, begin + reach * MINUTE, { times: mailTimes, days: workdays, timeZone });
    const events = meetings.map(([offset, minutes]) => {
      const at = begin + offset * MINUTE;
      return { start: at, end: at + minutes * MINUTE };
    });
    const to = begin + reach * MINUTE;
    return { from: begin, to, days: { wishes, hours, timeZone, taken: [...events, ...mail], had: [] } };
  });

describe('whatever the calendar, the hours, the zone and the day', () => {
  it('blocks lie in free working time ahead, apart from each other, long enough and no more than wanted', () => {
    let blocks = 0;
    fc.assert(
      fc.property(scenes, ({ from, to, days }) => {
        const found = proposeFocus(from, to, days);
        const { wishes, timeZone, hours, taken } = days;
        const perDay = new Map<string, number>();
        for (const [index, block] of found.entries()) {
          expect(overlapsAny(block, taken)).toBe(false);
          expect(found.slice(index + 1).some((other) => overlaps(block, other))).toBe(false);
          expect(block.start).toBeGreaterThanOrEqual(from);
          expect(block.end).toBeLessThanOrEqual(to);
          expect(workingMinutes(block.start, block.end, timeZone, hours)).toBe(length(block));
          expect(length(block)).toBeGreaterThanOrEqual(wishes.shortest);
          expect(block.start % (15 * MINUTE)).toBe(0);
          const day = wallClock(block.start, timeZone);
          expect(wishes.days).toContain(weekday(day));
          const key = `${day.year}-${day.month}-${day.day}`;
          perDay.set(key, (perDay.get(key) ?? 0) + length(block));
        }
        for (const minutes of perDay.values()) expect(minutes).toBeLessThanOrEqual(wishes.minutes);
        blocks += found.length;
      }),
      { numRuns: 400 },
    );
    console.log(`focus: ${blocks} blocks in 400 calendars`);
  });

  it('what was accepted is had: nothing more is proposed after it, unless a day lacks a whole block', () => {
    fc.assert(
      fc.property(scenes, ({ from, to, days }) => {
        const first = proposeFocus(from, to, days);
        const again = proposeFocus(from, to, { ...days, had: first, taken: [...days.taken, ...first] });
        expect(again).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('a block that is moved lies in free working time of its own day, and is never longer', () => {
    fc.assert(
      fc.property(scenes, ({ from, to, days }) => {
        for (const block of proposeFocus(from, to, { ...days, taken: [] })) {
          const place = moveBlock(block, from, days);
          if (place === null) continue;
          expect(overlapsAny(place, days.taken)).toBe(false);
          expect(length(place)).toBeLessThanOrEqual(length(block));
          expect(place.start).toBeGreaterThanOrEqual(from);
          expect(workingMinutes(place.start, place.end, days.timeZone, days.hours)).toBe(length(place));
          expect(wallClock(place.start, days.timeZone).day).toBe(wallClock(block.start, days.timeZone).day);
        }
      }),
      { numRuns: 200 },
    );
  });
});
