import type { DraftEvent } from '../../../../lib/meeting/draft.ts';

export const guests = (...emails: readonly string[]) => emails.map((email) => ({ email, optional: false }));

/** An hour on a Thursday with two colleagues. */
export function draft(title: string | null, change: Partial<DraftEvent> = {}): DraftEvent {
  return {
    title,
    guests: guests('ada@quince.example', 'bo@quince.example'),
    start: '2026-11-26T10:00',
    end: '2026-11-26T11:00',
    allDay: false,
    timeZone: 'Europe/Berlin',
    recurrence: null,
    description: null,
    location: null,
    hasConference: null,
    ...change,
  };
}
