// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ReplyByField } from '../../../../components/agenda/ReplyByField.tsx';
import type { Agenda } from '../../../../lib/agenda/agenda.ts';
import { DEFAULT_HOURS } from '../../../../lib/hours/working.ts';
import { AGENDA } from './sample.ts';

afterEach(cleanup);

const at = (iso: string) => Date.parse(iso);

function show(agenda: Partial<Agenda>, timeZone = 'Europe/Berlin') {
  const onChange = vi.fn<(replyBy: number | null) => void>();
  const clock = { now: at('2026-11-23T09:00Z'), timeZone, locale: 'en-GB', hours: DEFAULT_HOURS };
  render(<ReplyByField agenda={{ ...AGENDA, ...agenda }} clock={clock} onChange={onChange} />);
  const field = screen.getByLabelText<HTMLInputElement>('Reply by');
  const type = (value: string) => {
    fireEvent.input(field, { target: { value } });
    return onChange.mock.lastCall?.[0];
  };
  const hint = document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent;
  return { day: field.value, hint, type };
}

describe('reply by', () => {
  it.each([
    [
      'at home',
      { replyBy: at('2026-11-25T16:30Z') },
      { day: '2026-11-25', hint: 'End of that working day.', moved: at('2026-11-27T16:30Z') },
    ],
    [
      'where the agenda is from, which is not home',
      { replyBy: at('2026-11-25T22:30Z'), timeZone: 'America/New_York' },
      { day: '2026-11-25', hint: 'End of that working day, New York time.', moved: at('2026-11-27T22:30Z') },
    ],
    [
      'where whoever replies last lives',
      { replyBy: at('2026-11-26T01:00Z'), replyZone: 'America/Los_Angeles' },
      {
        day: '2026-11-25',
        hint: '17:00 on that day, Los Angeles time. For you that is Thursday 26 November, 02:00.',
        moved: at('2026-11-28T01:00Z'),
      },
    ],
    [
      'in a zone that shows the time at home',
      { replyBy: at('2026-11-25T16:00Z'), replyZone: 'Europe/Madrid' },
      { day: '2026-11-25', hint: '17:00 on that day, Madrid time.', moved: at('2026-11-27T16:00Z') },
    ],
    ['nowhere yet', { replyBy: null }, { day: '', hint: 'End of that working day.', moved: at('2026-11-27T16:30Z') }],
  ] as const)('is told and changed %s', (_where, agenda, { day, hint, moved }) => {
    const shown = show(agenda);
    expect([shown.day, shown.hint]).toEqual([day, hint]);
    expect(shown.type('2026-11-27')).toBe(moved);
    expect(shown.type('')).toBeNull();
  });
});
