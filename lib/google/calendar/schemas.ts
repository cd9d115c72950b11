import type { calendar_v3 } from 'googleapis';
import * as v from 'valibot';

/** What of Calendar's answers is used. */

const When = v.object({
  date: v.exactOptional(v.string()),
  dateTime: v.exactOptional(v.string()),
  timeZone: v.exactOptional(v.string()),
}) satisfies v.GenericSchema<unknown, calendar_v3.Schema$EventDateTime>;
const Properties = v.record(v.string(), v.string());

export const EventSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(1_100)),
  etag: v.exactOptional(v.string()),
  status: v.exactOptional(v.string()),
  eventType: v.exactOptional(v.string()),
  summary: v.exactOptional(v.string()),
  description: v.exactOptional(v.string()),
  location: v.exactOptional(v.string()),
  updated: v.exactOptional(v.string()),
  transparency: v.exactOptional(v.string()),
  start: v.exactOptional(When),
  end: v.exactOptional(When),
  recurringEventId: v.exactOptional(v.string()),
  attendees: v.exactOptional(
    v.array(v.object({ self: v.exactOptional(v.boolean()), responseStatus: v.exactOptional(v.string()) })),
  ),
  extendedProperties: v.exactOptional(v.object({ private: v.exactOptional(Properties) })),
}) satisfies v.GenericSchema<unknown, calendar_v3.Schema$Event>;
export type RawEvent = v.InferOutput<typeof EventSchema>;

export const EventsSchema = v.object({
  // All else may be missing from an empty list; this shows that it is one.
  kind: v.literal('calendar#events'),
  items: v.exactOptional(v.array(EventSchema)),
  nextPageToken: v.exactOptional(v.string()),
}) satisfies v.GenericSchema<unknown, calendar_v3.Schema$Events>;

export const FreeBusySchema = v.object({
  calendars: v.record(
    v.string(),
    v.object({
      busy: v.exactOptional(v.array(v.object({ start: v.string(), end: v.string() }))),
      errors: v.exactOptional(v.array(v.object({ reason: v.exactOptional(v.string()) }))),
    }),
  ),
}) satisfies v.GenericSchema<unknown, calendar_v3.Schema$FreeBusyResponse>;

const Minutes = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(24 * 60));
/** Newer than the published types: the working hours of a Workspace account's own calendar. */
export const CalendarSchema = v.object({
  id: v.string(),
  timeZone: v.exactOptional(v.string()),
  workingHours: v.exactOptional(
    v.object({
      workingHoursEnabled: v.exactOptional(v.boolean()),
      availableTimes: v.exactOptional(
        v.array(
          v.object({
            dayOfWeek: v.string(),
            // Google leaves numbers out that are 0.
            periodStart: v.exactOptional(Minutes, 0),
            periodEnd: v.exactOptional(Minutes, 0),
          }),
        ),
      ),
    }),
  ),
}) satisfies v.GenericSchema<unknown, calendar_v3.Schema$Calendar>;
export type RawCalendar = v.InferOutput<typeof CalendarSchema>;
