import { describe, expect, it } from 'vitest';
import {
  decodeCalendarToken,
  decodeDateKey,
  decodeEventToken,
  eventIdOfUrl,
} from '../../../../../lib/pages/calendar/ids.ts';

const token = (text: string) => Buffer.from(text).toString('base64');

describe('event tokens', () => {
  it.each([
    ['abc123 ada@m', { eventId: 'abc123', calendarId: 'ada@gmail.com' }],
    ['abc123 c_9@g', { eventId: 'abc123', calendarId: 'c_9@group.calendar.google.com' }],
    ['abc en.usa#holiday@v', { eventId: 'abc', calendarId: 'en.usa#holiday@group.v.calendar.google.com' }],
    ['abc_20260625T083000Z ada@example.com', { eventId: 'abc_20260625T083000Z', calendarId: 'ada@example.com' }],
  ])('decode "%s"', (text, id) => {
    const padded = token(text);
    expect(decodeEventToken(padded)).toEqual(id);
    expect(decodeEventToken(padded.replace(/=+$/, ''))).toEqual(id);
    expect(decodeEventToken(padded.replaceAll('+', '-').replaceAll('/', '_'))).toEqual(id);
  });

  it('decode with URL-safe letters', () => {
    const id = 'abc?? >>>@example.com'.replace(' ', ' ');
    const safe = Buffer.from(id).toString('base64url');
    expect(safe).toMatch(/[-_]/);
    expect(decodeEventToken(safe)).toEqual({ eventId: 'abc??', calendarId: '>>>@example.com' });
  });

  it.each([
    '',
    'tasks_abc',
    token('tasks_abc ada@m'),
    token('one'),
    token('one two three@m'),
    token('one two'),
    token(' a@m'),
  ])('give nothing for "%s"', (bad) => {
    expect(decodeEventToken(bad)).toBeNull();
  });

  it('give nothing for what is no text, or is too long to be a token', () => {
    expect(decodeEventToken('/////w==')).toBeNull();
    expect(decodeEventToken('"><script>alert(1)</script>')).toBeNull();
    expect(decodeEventToken(token(`${'a'.repeat(5000)} b@m`))).toBeNull();
  });

  it('name a calendar in the calendar chooser', () => {
    expect(decodeCalendarToken('cHJpbWFyeUBleGFtcGxlLmNvbQ')).toBe('primary@example.com');
    expect(decodeCalendarToken(token('no calendar'))).toBeNull();
  });

  it('stand in the address of the edit page, but not in that of a new event or a copy', () => {
    const at = (path: string) => eventIdOfUrl(new URL(`https://calendar.google.com/calendar/u/1/r/eventedit${path}`));
    expect(at(`/${token('abc ada@m')}?x=1`)).toEqual({ eventId: 'abc', calendarId: 'ada@gmail.com' });
    expect(at(`/${encodeURIComponent(token('abcd ada@m'))}`)).toEqual({ eventId: 'abcd', calendarId: 'ada@gmail.com' });
    expect(at('')).toBeNull();
    expect(at(`/copy/${token('abc ada@m')}`)).toBeNull();
  });
});

describe('date keys', () => {
  it('decode to a day', () => {
    expect(decodeDateKey(String(((2026 - 1970) << 9) | (6 << 5) | 25))).toEqual({ year: 2026, month: 6, day: 25 });
    expect(decodeDateKey('x')).toBeNull();
    expect(decodeDateKey('28672')).toBeNull();
  });
});
