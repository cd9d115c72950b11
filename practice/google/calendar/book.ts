import type { CalendarEvent, CalendarInfo } from '../../calendar/model/event.ts';
import type { RichText } from '../../calendar/model/rich-text.ts';
import type { CalendarStore } from '../../calendar/server/store.ts';
import type { EventWritten } from '../contract/calendar-schemas.ts';

/** What the API keeps of an event beside what the page shows. */
export interface Extra {
  readonly extended?: EventWritten['extendedProperties'];
  readonly focus?: EventWritten['focusTimeProperties'];
  readonly colorId?: string | null;
  readonly status?: 'confirmed' | 'tentative';
  /** A description as it was written, while the event still has what was made of it. */
  readonly described?: { readonly text: string; readonly rich: RichText };
}

/** How an event stands in the order of changes. */
export interface Stamp {
  /** Grows with each change of any event. */
  readonly change: number;
  readonly sequence: number;
  /** Epoch milliseconds. */
  readonly created: number;
  readonly updated: number;
}

/** An event that is no more. */
export interface Gone {
  readonly event: CalendarEvent;
  readonly stamp: Stamp;
}

/** One account's calendars with the changes of their events: what Calendar's API answers from. */
export class CalendarBook {
  readonly store: CalendarStore;
  readonly email: string;
  readonly #now: () => number;
  #born: number;
  #change = 1;
  /** Sync tokens of another generation are worth nothing. */
  #generation = 1;
  #seen = new Map<string, CalendarEvent>();
  readonly #stamps = new Map<string, Stamp>();
  readonly #extras = new Map<string, Extra>();
  readonly #gone = new Map<string, Gone>();

  constructor(store: CalendarStore, email: string, now: () => number) {
    this.store = store;
    this.email = email;
    this.#now = now;
    this.#born = now();
    this.#seen = this.#present();
    store.onChange((changed) => {
      if (changed === email) this.#notice();
    });
  }

  /** Forgets what the API added, and that anything ever changed. */
  reset(): void {
    this.#generation += 1;
    this.#change = 1;
    this.#born = this.#now();
    this.#seen = this.#present();
    for (const map of [this.#stamps, this.#extras, this.#gone]) map.clear();
  }

  /** Makes all sync tokens worthless. */
  expire(): void {
    this.#generation += 1;
  }

  get timeZone(): string {
    return this.store.accounts.find(({ email }) => email === this.email)?.timeZone ?? 'UTC';
  }

  get change(): number {
    return this.#change;
  }

  get generation(): number {
    return this.#generation;
  }

  /** A calendar by its id or `primary`. */
  calendar(id: string): CalendarInfo | undefined {
    const wanted = id === 'primary' ? this.email : id;
    return this.store.snapshot(this.email).calendars.find((calendar) => calendar.id === wanted);
  }

  /** The events of a calendar; tasks are none. */
  events(calendarId: string): readonly CalendarEvent[] {
    return this.store.events(this.email).filter((event) => event.calendarId === calendarId && event.kind !== 'task');
  }

  gone(id: string): Gone | undefined {
    return this.#gone.get(id);
  }

  allGone(calendarId: string): readonly Gone[] {
    return [...this.#gone.values()].filter(({ event }) => event.calendarId === calendarId && event.kind !== 'task');
  }

  extra(id: string): Extra {
    return this.#extras.get(id) ?? {};
  }

  stamp(id: string): Stamp {
    return this.#stamps.get(id) ?? { change: 0, sequence: 0, created: this.#born, updated: this.#born };
  }

  /** Keeps an event with what the API has of it. */
  put(event: CalendarEvent, extra: Extra, notify: boolean): void {
    this.#extras.set(event.id, extra);
    this.store.put(this.email, { ...event }, notify);
  }

  #present(): Map<string, CalendarEvent> {
    return new Map(this.store.events(this.email).map((event) => [event.id, event]));
  }

  /** Notes what a change of the store, by whomever, came down to. */
  #notice(): void {
    const present = this.#present();
    for (const [id, event] of present) {
      if (this.#seen.get(id) === event) continue;
      const isNew = !this.#seen.has(id);
      const before = this.stamp(id);
      this.#change += 1;
      const updated = this.#now();
      this.#stamps.set(id, {
        change: this.#change,
        sequence: isNew ? 0 : before.sequence + 1,
        created: isNew ? updated : before.created,
        updated,
      });
      this.#gone.delete(id);
    }
    for (const [id, event] of this.#seen) {
      if (present.has(id)) continue;
      this.#change += 1;
      this.#gone.set(id, { event, stamp: { ...this.stamp(id), change: this.#change, updated: this.#now() } });
      this.#stamps.delete(id);
    }
    this.#seen = present;
  }
}
