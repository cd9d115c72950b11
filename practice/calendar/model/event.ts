import type { RichText } from './rich-text.ts';

/** A wall-clock time, `YYYY-MM-DDTHH:mm`. */
export type LocalDateTime = string;

export type GuestResponse = 'needsAction' | 'accepted' | 'declined' | 'tentative';

export interface EventGuest {
  readonly email: string;
  readonly name: string;
  readonly optional: boolean;
  readonly response: GuestResponse;
  /** A mailing list: how many people it stands for. Null: one person. */
  readonly members: number | null;
}

export type EventKind = 'event' | 'task' | 'focus' | 'away';

/** What a person can write into an event, in the bubble or on the edit page. */
export interface EventDraft {
  readonly kind: EventKind;
  readonly calendarId: string;
  readonly title: string;
  readonly start: LocalDateTime;
  /** Exclusive. For an all-day event midnight after its last day. */
  readonly end: LocalDateTime;
  readonly allDay: boolean;
  /** IANA name: the zone that `start` and `end` are written in. */
  readonly timeZone: string;
  /** `RRULE:…` or null. */
  readonly recurrence: string | null;
  readonly organiser: string;
  /** Without the organiser. */
  readonly guests: readonly EventGuest[];
  readonly location: string;
  readonly description: RichText;
  /** The Meet code, `abc-defg-hij`, or null. */
  readonly conference: string | null;
  /** Addresses of rooms. */
  readonly rooms: readonly string[];
  /** `#rrggbb`, or null for the calendar's own. */
  readonly color: string | null;
  readonly busy: boolean;
  /** 0 default, 1 public, 2 private. */
  readonly visibility: 0 | 1 | 2;
  /** Minutes before the start. */
  readonly notifications: readonly number[];
}

/** An event as the stand-in keeps it: a single one, a series, or one changed instance of a series. */
export interface CalendarEvent extends EventDraft {
  /** For a changed instance `<series>_YYYYMMDDTHHMMSSZ`; for a task `tasks_…`. */
  readonly id: string;
  /** Starts (in the series' zone) that the series itself no longer has: deleted, or kept as changed instances. */
  readonly skipped: readonly LocalDateTime[];
}

/** A calendar in the left rail. */
export interface CalendarInfo {
  readonly id: string;
  readonly name: string;
  readonly color: string;
  readonly owned: boolean;
}

/** Somebody or some room that the guest field suggests. */
export interface DirectoryEntry {
  readonly email: string;
  readonly name: string;
  readonly members: number | null;
}

export interface AccountInfo {
  readonly email: string;
  readonly name: string;
  readonly timeZone: string;
}

/** Which part of a series a change is meant for. */
export type SeriesScope = 'this' | 'following' | 'all';

/** Mail that the stand-in would have sent. */
export interface SentNotice {
  readonly kind: 'invitation' | 'update' | 'cancellation' | 'response';
  readonly eventId: string;
  readonly to: readonly string[];
}

/** What a page gets when it opens, and after each change. */
export interface Snapshot {
  readonly account: AccountInfo;
  readonly accounts: readonly AccountInfo[];
  readonly calendars: readonly CalendarInfo[];
  readonly people: readonly DirectoryEntry[];
  readonly rooms: readonly DirectoryEntry[];
  readonly events: readonly CalendarEvent[];
  /** The server's idea of now, ISO in UTC. */
  readonly now: string;
  readonly weekStart: 0 | 1;
}
