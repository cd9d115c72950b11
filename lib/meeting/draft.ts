/** A guest of a draft event. `email` is lower case. */
export interface Guest {
  readonly email: string;
  readonly optional: boolean;
}

/** A wall-clock time, `YYYY-MM-DDTHH:mm`, in the event's own zone. */
export type LocalDateTime = string;

/** An event while somebody writes it. Whatever the page does not tell is null. Guests do not include the organiser. */
export interface DraftEvent {
  readonly title: string | null;
  readonly guests: readonly Guest[];
  readonly start: LocalDateTime | null;
  /** Exclusive. For an all-day event, midnight after its last day. */
  readonly end: LocalDateTime | null;
  readonly allDay: boolean | null;
  /** IANA name. */
  readonly timeZone: string | null;
  /** `RRULE:…`, or null where it does not repeat or nothing tells. */
  readonly recurrence: string | null;
  readonly description: string | null;
  /** Web addresses behind words of the description that do not name them, each once. */
  readonly linked?: readonly string[];
  readonly location: string | null;
  readonly hasConference: boolean | null;
  /** All who are invited, with the organiser, where the page tells only how many. */
  readonly headcount?: number | null;
}
