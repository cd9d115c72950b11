import type { calendar_v3 } from 'googleapis';
import type { Block, BlockChange, CalendarEvent } from './calendar.ts';
import type { RawEvent } from './schemas.ts';

function timeOf(text: string | undefined): number | null {
  const time = text === undefined ? Number.NaN : Date.parse(text);
  return Number.isNaN(time) ? null : time;
}

/** A timed event from what Calendar answers; null for an all-day one, and for what is left of a deleted one. */
export function eventOf(raw: RawEvent): CalendarEvent | null {
  const start = timeOf(raw.start?.dateTime);
  const end = timeOf(raw.end?.dateTime);
  if (start === null || end === null || raw.status === 'cancelled') return null;
  const isDeclined = raw.attendees?.some(({ self, responseStatus }) => self === true && responseStatus === 'declined');
  return {
    id: raw.id,
    start,
    end,
    title: raw.summary ?? '',
    description: raw.description ?? '',
    location: raw.location ?? '',
    hasGuests: raw.attendees?.some(({ self }) => self !== true) ?? false,
    kind: raw.eventType === 'focusTime' ? 'focus' : raw.eventType === 'outOfOffice' ? 'absence' : 'other',
    isBusy: raw.transparency !== 'transparent' && raw.eventType !== 'workingLocation' && isDeclined !== true,
    repeats: raw.recurringEventId !== undefined,
    changedAt: timeOf(raw.updated),
    etag: raw.etag ?? null,
    marks: raw.extendedProperties?.private ?? {},
  };
}

function at(time: number, timeZone: string | undefined): calendar_v3.Schema$EventDateTime {
  return { dateTime: new Date(time).toISOString(), ...(timeZone !== undefined && { timeZone }) };
}

/** A block as Calendar takes it. */
export function rawBlock(id: string, block: Block): calendar_v3.Schema$Event {
  const { title, description, start, end, timeZone, kind, marks, recurrence } = block;
  return {
    id,
    summary: title,
    description,
    start: at(start, timeZone),
    end: at(end, timeZone),
    ...(recurrence !== undefined && { recurrence: [...recurrence] }),
    transparency: kind === 'free' ? 'transparent' : 'opaque',
    ...(kind === 'focus' && {
      eventType: 'focusTime',
      // Whether others may meet me then is mine to say, not ours; that Google Chat keeps quiet is what the block is for.
      focusTimeProperties: { autoDeclineMode: 'declineNone', chatStatus: 'doNotDisturb' },
    }),
    // No sound, no window: a block is there to be quiet.
    reminders: { useDefault: false },
    extendedProperties: { private: { ...marks } },
  };
}

/** A change as Calendar takes it; what is not in it stays. */
export function rawChange(change: BlockChange): calendar_v3.Schema$Event {
  const { title, description, start, end, timeZone, marks } = change;
  return {
    ...(title !== undefined && { summary: title }),
    ...(description !== undefined && { description }),
    ...(start !== undefined && { start: at(start, timeZone) }),
    ...(end !== undefined && { end: at(end, timeZone) }),
    ...(marks !== undefined && { extendedProperties: { private: { ...marks } } }),
  };
}
