import type { CalendarEvent, EventDraft, SeriesScope } from '../model/event.ts';
import { findOccurrence, type Occurrence } from '../model/occurrences.ts';
import { endBefore } from '../model/recurrence.ts';
import { addMinutes, minutesBetween } from '../model/zone.ts';

const replace = (events: readonly CalendarEvent[], changed: CalendarEvent): CalendarEvent[] =>
  events.map((event) => (event.id === changed.id ? changed : event));

const without = (events: readonly CalendarEvent[], id: string): CalendarEvent[] =>
  events.filter((event) => event.id !== id && !event.id.startsWith(`${id}_`));

const skip = (event: CalendarEvent, start: string): CalendarEvent => ({ ...event, skipped: [...event.skipped, start] });

/** The whole series moved by as much as the one instance was moved. */
function moved(occurrence: Occurrence, draft: EventDraft): CalendarEvent {
  const start = addMinutes(occurrence.event.start, minutesBetween(occurrence.start, draft.start));
  const end = addMinutes(start, minutesBetween(draft.start, draft.end));
  return { ...draft, id: occurrence.event.id, skipped: occurrence.event.skipped, start, end };
}

/** Saves a change to an existing event or instance. `newId` names the new series of `following`. */
export function changeEvent(
  events: readonly CalendarEvent[],
  occurrence: Occurrence,
  draft: EventDraft,
  scope: SeriesScope,
  newId: string,
): CalendarEvent[] {
  const { event } = occurrence;
  if (event.recurrence === null) return replace(events, { ...draft, id: event.id, skipped: event.skipped });
  if (scope === 'all') return replace(events, moved(occurrence, draft));
  if (scope === 'this') {
    const instance: CalendarEvent = { ...draft, id: occurrence.id, recurrence: null, skipped: [] };
    return [...replace(events, skip(event, occurrence.start)), instance];
  }
  if (occurrence.start === event.start) return replace(events, { ...draft, id: event.id, skipped: [] });
  const ended = { ...event, recurrence: endBefore(event.recurrence, occurrence.start) };
  return [...replace(events, ended), { ...draft, id: newId, skipped: [] }];
}

/** Takes an event, an instance or the rest of a series away. */
export function removeEvent(
  events: readonly CalendarEvent[],
  occurrence: Occurrence,
  scope: SeriesScope,
): CalendarEvent[] {
  const { event } = occurrence;
  if (event.recurrence === null || scope === 'all') return without(events, event.id);
  if (scope === 'this') return replace(events, skip(event, occurrence.start));
  if (occurrence.start === event.start) return without(events, event.id);
  return replace(events, { ...event, recurrence: endBefore(event.recurrence, occurrence.start) });
}

/** Finds by id, on the clock that does not matter here. */
export const occurrenceOf = (events: readonly CalendarEvent[], id: string): Occurrence | null =>
  findOccurrence(events, id, 'UTC');
