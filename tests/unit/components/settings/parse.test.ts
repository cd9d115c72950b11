import { describe, expect, it } from 'vitest';
import {
  parseHours,
  parseRate,
  parseTime,
  withDay,
  withTime,
  writeTime,
} from '../../../../components/settings/parse.ts';
import { partsOf } from '../../../../components/settings/restore.ts';
import { reply } from '../replies/sample.ts';

describe('a time as one types it', () => {
  it.each([
    ['10:00', 600],
    ['9:05', 545],
    ['9.30', 570],
    ['15h45', 945],
    ['23:59:00', 1_439],
    ['24:00', null],
    ['10:60', null],
    ['ten', null],
    ['', null],
  ])('%j', (text, minutes) => {
    expect(parseTime(text)).toBe(minutes);
  });

  it('is written with two digits each', () => {
    expect(writeTime(545)).toBe('09:05');
  });
});

describe('another mail time', () => {
  it('takes its place in the day', () => {
    expect(withTime([600, 930], '12:15')).toEqual({ ok: true, value: [600, 735, 930] });
  });

  it.each([
    [[600], '', 'Write a time, such as 10:00.'],
    [[600], '10:00', '10:00 is a mail time already.'],
    [
      Array.from({ length: 24 }, (_, hour) => hour * 60),
      '10:01',
      'That is more times than a day can hold. Remove one first.',
    ],
  ])('is refused in words', (times, text, wrong) => {
    expect(withTime(times, text)).toEqual({ ok: false, wrong });
  });
});

describe('working hours', () => {
  it.each([
    ['9:00', '17:30', [1, 2], { ok: true, value: { start: 540, end: 1_050, days: [1, 2] } }],
    ['9:00', '9:00', [1], { ok: false, wrong: 'The day has to end after it begins.' }],
    ['9:00', '', [1], { ok: false, wrong: 'Write both times, such as 9:00 and 17:30.' }],
    ['9:00', '17:00', [], { ok: false, wrong: 'Leave at least one working day.' }],
  ])('%s to %s on %j', (start, end, days, parsed) => {
    expect(parseHours(start, end, days)).toEqual(parsed);
  });

  it('have their days in the order of the week', () => {
    expect(withDay([1, 5], 3, true)).toEqual([1, 3, 5]);
    expect(withDay([1, 3, 5], 3, false)).toEqual([1, 5]);
  });
});

describe('an hourly rate', () => {
  it.each([
    ['80', 80],
    ['72.50', 72.5],
    ['72,50', 72.5],
    ['1 250', 1_250],
    ['1,250', 1_250],
    ['1.250,50', 1_250.5],
    ['1,250.50', 1_250.5],
  ])('%j is %d', (text, amount) => {
    expect(parseRate(text, 'EUR')).toEqual({ ok: true, value: { amount, currency: 'EUR' } });
  });

  it('is none where nothing is written', () => {
    expect(parseRate('  ', 'EUR')).toEqual({ ok: true, value: null });
  });

  it.each(['eighty', '-5', '1e3', '80 EUR'])('%j is refused in words', (text) => {
    expect(parseRate(text, 'EUR')).toMatchObject({ ok: false });
  });

  it('beyond all reason is refused', () => {
    expect(parseRate('1000000', 'EUR')).toMatchObject({ ok: false });
  });
});

describe('a backup on its way', () => {
  it('goes in parts that hold all of it, none too big', () => {
    const replies = Array.from({ length: 450 }, (_, i) => ({ ...reply(`r${i}`), changedAt: i }));
    const parts = partsOf({ agendas: [], replies, choices: [] });
    expect(parts.map((part) => part.replies.length)).toEqual([200, 200, 50]);
    expect(parts.flatMap((part) => part.replies)).toEqual(replies);
    expect(partsOf({ agendas: [], replies: [], choices: [] })).toEqual([]);
  });
});
