import type { Answer } from '../answer.ts';

/** A stretch of time, epoch milliseconds; `end` is exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A block that we put into the person's own calendar. */
export interface Block extends Stretch {
  readonly title: string;
  readonly description: string;
  /** IANA name: the zone that the event is shown and repeated in. */
  readonly timeZone: string;
  /**
   * `focus`: Calendar's own kind, where the account has it; `busy`: an ordinary event that blocks the time; `free`: one that
   * only shows it, such as a mail time.
   */
  readonly kind: 'focus' | 'busy' | 'free';
  /** Marks it as ours: name (up to 44 characters) and value (up to 1,024), hidden from the person and from guests. */
  readonly marks: Readonly<Record<string, string>>;
  /** RFC 5545 rules, such as `RRULE:FREQ=WEEKLY;BYDAY=MO`; without them it is there once. */
  readonly recurrence?: readonly string[];
}

/** A timed event of the person's own calendar. */
export interface CalendarEvent extends Stretch {
  readonly id: string;
  readonly title: string;
  /** As it was written; empty for events that are read without their words. */
  readonly description: string;
  /** Where it is; empty for nowhere, and for events that are read without their words. */
  readonly location: string;
  /** Somebody else is invited. */
  readonly hasGuests: boolean;
  readonly kind: 'focus' | 'absence' | 'other';
  /** It takes the person's time: it neither shows as free, nor did the person decline it. */
  readonly isBusy: boolean;
  /** One of a series. */
  readonly repeats: boolean;
  /** When it was last changed, epoch milliseconds; null where Calendar does not say. */
  readonly changedAt: number | null;
  /** Names this state of the event; null where Calendar does not say. */
  readonly etag: string | null;
  readonly marks: Readonly<Record<string, string>>;
}

export interface EventPage {
  readonly events: readonly CalendarEvent[];
  readonly next: string | null;
}

/** What of a block can be changed; its kind stays as it was made. */
export type BlockChange = Partial<Pick<Block, 'start' | 'end' | 'title' | 'description' | 'timeZone' | 'marks'>>;

/** HTTP's answer where an event is not in the state any more that a change was meant for. */
export const CHANGED = 412;

/** The person's own calendar, with the scopes `calendar.events.owned` and `calendar.freebusy`. Nobody is ever notified. */
export interface Calendar {
  /**
   * Puts a block there. `id` is the caller's own (see `blockId`), so that a repeat, also by another worker, makes no second
   * one: it gives what is there. `gone` where the person has deleted that block. `unreadable` or `forbidden` for a `focus`
   * block may mean that the account has none of that kind.
   */
  insert(id: string, block: Block, signal: AbortSignal): Promise<Answer<CalendarEvent>>;
  /** With the `etag` of the state that it is meant for, any other state stays as it is: `unreadable`, with `CHANGED`. */
  patch(id: string, change: BlockChange, signal: AbortSignal, etag?: string | null): Promise<Answer<CalendarEvent>>;
  /** `gone` where it was deleted before; `etag` as above. */
  remove(id: string, signal: AbortSignal, etag?: string | null): Promise<Answer<null>>;
  get(id: string, signal: AbortSignal): Promise<Answer<CalendarEvent>>;
  /** Events with this mark that touch the stretch, earliest first; series as their single events. */
  marked(
    mark: { readonly name: string; readonly value: string },
    within: Stretch,
    page: string | null,
    signal: AbortSignal,
  ): Promise<Answer<EventPage>>;
  /** All events that touch the stretch, earliest first, without their words; all-day ones are left out. */
  events(within: Stretch, page: string | null, signal: AbortSignal): Promise<Answer<EventPage>>;
  /** When the person is busy, earliest first. */
  busy(within: Stretch, signal: AbortSignal): Promise<Answer<readonly Stretch[]>>;
}

/**
 * An id that Calendar takes for a new event, of the letters a to v and digits, from a text (up to 500 bytes) that names the
 * block for good.
 */
export function blockId(name: string): string {
  const bytes = new TextEncoder().encode(name);
  return `unhurried${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`.slice(0, 1_024);
}
