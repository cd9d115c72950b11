import * as v from 'valibot';
import { COMMON, INSTANT, TEXT, TRUTH, WHOLE } from '../http/parameters.ts';

const optional = v.exactOptional;
const Day = v.pipe(v.string(), v.isoDate());
const SendUpdates = optional(v.picklist(['all', 'externalOnly', 'none']));

export const NoQuery = v.strictObject({ ...COMMON });

export const EventsQuery = v.strictObject({
  ...COMMON,
  eventTypes: optional(
    v.array(v.picklist(['birthday', 'default', 'focusTime', 'fromGmail', 'outOfOffice', 'workingLocation'])),
  ),
  iCalUID: optional(TEXT),
  maxResults: optional(WHOLE),
  orderBy: optional(v.picklist(['startTime', 'updated'])),
  pageToken: optional(TEXT),
  privateExtendedProperty: optional(v.array(TEXT)),
  sharedExtendedProperty: optional(v.array(TEXT)),
  q: optional(TEXT),
  showDeleted: optional(TRUTH),
  singleEvents: optional(TRUTH),
  syncToken: optional(TEXT),
  timeMin: optional(INSTANT),
  timeMax: optional(INSTANT),
  timeZone: optional(TEXT),
  updatedMin: optional(INSTANT),
});
export type EventsQueryValues = v.InferOutput<typeof EventsQuery>;

export const GetQuery = v.strictObject({ ...COMMON, timeZone: optional(TEXT) });
export const WriteQuery = v.strictObject({ ...COMMON, sendUpdates: SendUpdates });
export const PageQuery = v.strictObject({ ...COMMON, maxResults: optional(WHOLE), pageToken: optional(TEXT) });

/** Null takes a value away where it may come in; what goes out has none. */
const When = v.strictObject({
  date: optional(v.nullable(Day)),
  dateTime: optional(
    v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?$/))),
  ),
  timeZone: optional(v.nullable(v.string())),
});
export type EventWhen = v.InferOutput<typeof When>;

const Properties = v.record(v.string(), v.nullable(v.string()));
const Reminder = v.strictObject({ method: v.picklist(['email', 'popup']), minutes: v.number() });
const Attendee = v.strictObject({
  email: v.string(),
  displayName: optional(v.string()),
  optional: optional(v.boolean()),
  organizer: optional(v.boolean()),
  self: optional(v.boolean()),
  resource: optional(v.boolean()),
  responseStatus: optional(v.picklist(['needsAction', 'declined', 'tentative', 'accepted'])),
});

export const FocusTime = v.strictObject({
  autoDeclineMode: optional(
    v.picklist(['declineNone', 'declineAllConflictingInvitations', 'declineOnlyNewConflictingInvitations']),
  ),
  declineMessage: optional(v.string()),
  chatStatus: optional(v.picklist(['available', 'doNotDisturb'])),
});

/** What a person or a program may write into an event. */
const written = {
  summary: optional(v.nullable(v.string())),
  description: optional(v.nullable(v.string())),
  location: optional(v.nullable(v.string())),
  colorId: optional(v.nullable(v.string())),
  start: optional(When),
  end: optional(When),
  recurrence: optional(v.nullable(v.array(v.string()))),
  status: optional(v.picklist(['confirmed', 'tentative', 'cancelled'])),
  transparency: optional(v.picklist(['opaque', 'transparent'])),
  visibility: optional(v.picklist(['default', 'public', 'private', 'confidential'])),
  attendees: optional(v.array(Attendee)),
  reminders: optional(v.strictObject({ useDefault: optional(v.boolean()), overrides: optional(v.array(Reminder)) })),
  eventType: optional(v.picklist(['birthday', 'default', 'focusTime', 'fromGmail', 'outOfOffice', 'workingLocation'])),
  focusTimeProperties: optional(v.nullable(FocusTime)),
  extendedProperties: optional(
    v.nullable(v.strictObject({ private: optional(v.nullable(Properties)), shared: optional(v.nullable(Properties)) })),
  ),
} as const;

/** Base32hex, so that programs may name their events. */
const EventId = v.pipe(v.string(), v.regex(/^[a-v0-9]{5,1024}$/, 'Invalid resource id value.'));

export const EventInsert = v.strictObject({ ...written, id: optional(EventId) });
export const EventPatch = v.strictObject(written);
export type EventWritten = v.InferOutput<typeof EventPatch>;

const Person = v.strictObject({
  email: v.string(),
  displayName: optional(v.string()),
  self: optional(v.boolean()),
});

export const Event = v.strictObject({
  ...written,
  kind: v.literal('calendar#event'),
  etag: v.string(),
  id: v.string(),
  status: v.picklist(['confirmed', 'tentative', 'cancelled']),
  htmlLink: optional(v.string()),
  created: optional(v.string()),
  updated: optional(v.string()),
  creator: optional(Person),
  organizer: optional(Person),
  iCalUID: optional(v.string()),
  sequence: optional(v.number()),
  recurringEventId: optional(v.string()),
  originalStartTime: optional(When),
  hangoutLink: optional(v.string()),
});
export type EventBody = v.InferOutput<typeof Event>;

export const Events = v.strictObject({
  kind: v.literal('calendar#events'),
  etag: v.string(),
  summary: v.string(),
  updated: v.string(),
  timeZone: v.string(),
  accessRole: v.picklist(['none', 'freeBusyReader', 'reader', 'writer', 'owner']),
  defaultReminders: v.array(Reminder),
  nextPageToken: optional(v.string()),
  nextSyncToken: optional(v.string()),
  items: v.array(Event),
});

export const FreeBusyAsk = v.strictObject({
  timeMin: INSTANT,
  timeMax: INSTANT,
  timeZone: optional(v.string()),
  groupExpansionMax: optional(v.number()),
  calendarExpansionMax: optional(v.number()),
  items: v.array(v.strictObject({ id: v.string() })),
});

const Period = v.strictObject({ start: v.string(), end: v.string() });
export const FreeBusy = v.strictObject({
  kind: v.literal('calendar#freeBusy'),
  timeMin: v.string(),
  timeMax: v.string(),
  calendars: v.record(
    v.string(),
    v.strictObject({
      errors: optional(v.array(v.strictObject({ domain: v.string(), reason: v.string() }))),
      busy: v.array(Period),
    }),
  ),
});

/** Working hours came after Google's published description; minutes from the start of the day, the end exclusive. */
export const WorkingHours = v.strictObject({
  workingHoursEnabled: v.boolean(),
  availableTimes: optional(
    v.array(v.strictObject({ dayOfWeek: v.string(), periodStart: v.number(), periodEnd: v.number() })),
  ),
});
export type WorkingHoursBody = v.InferOutput<typeof WorkingHours>;

export const Calendar = v.strictObject({
  kind: v.literal('calendar#calendar'),
  etag: v.string(),
  id: v.string(),
  summary: v.string(),
  timeZone: v.string(),
  workingHours: optional(WorkingHours),
});

export const Setting = v.strictObject({
  kind: v.literal('calendar#setting'),
  etag: v.string(),
  id: v.string(),
  value: v.string(),
});
export const Settings = v.strictObject({
  kind: v.literal('calendar#settings'),
  etag: v.string(),
  nextPageToken: optional(v.string()),
  nextSyncToken: optional(v.string()),
  items: v.array(Setting),
});
