import { type CalendarSample, calendarSample } from '../../data/calendar.ts';
import type {
  AccountInfo,
  CalendarEvent,
  EventDraft,
  GuestResponse,
  SentNotice,
  SeriesScope,
  Snapshot,
} from '../model/event.ts';
import { seriesId } from '../model/occurrences.ts';
import { changeEvent, occurrenceOf, removeEvent } from './series-changes.ts';

/** A page's wish to keep what somebody wrote. `id` null: a new event. */
export interface SaveRequest {
  readonly id: string | null;
  readonly draft: EventDraft;
  readonly scope: SeriesScope;
  /** Whether guests get mail about it. */
  readonly notify: boolean;
}

interface Kept {
  events: readonly CalendarEvent[];
  sent: readonly SentNotice[];
  timeZone: string;
}

/** The calendars of all accounts, for one run of the server. */
export class CalendarStore {
  #sample: CalendarSample;
  #kept = new Map<string, Kept>();
  #weekStart: 0 | 1 = 1;
  #made = 0;
  readonly #now: () => Date;
  readonly #listeners = new Set<(email: string) => void>();

  constructor(now: () => Date) {
    this.#now = now;
    this.#sample = calendarSample(now());
    this.reset();
  }

  /** Back to the sample data, for the week that it is now. */
  reset(): void {
    this.#sample = calendarSample(this.#now());
    this.#weekStart = 1;
    this.#kept = new Map(
      this.#sample.accounts.map(({ account, events }) => [
        account.email,
        { events, sent: [], timeZone: account.timeZone },
      ]),
    );
    for (const { account } of this.#sample.accounts) this.#changed(account.email);
  }

  /** Calls `listener` with the account right after each change of its calendars. */
  onChange(listener: (email: string) => void): void {
    this.#listeners.add(listener);
  }

  #changed(email: string): void {
    for (const listener of this.#listeners) listener(email);
  }

  get weekStart(): 0 | 1 {
    return this.#weekStart;
  }

  get accounts(): readonly AccountInfo[] {
    return this.#sample.accounts.map(({ account }) => ({
      ...account,
      timeZone: this.#of(account.email).timeZone,
    }));
  }

  #of(email: string): Kept {
    const kept = this.#kept.get(email);
    if (!kept) throw new Error(`no such account: ${email}`);
    return kept;
  }

  #newId(draft: EventDraft): string {
    this.#made += 1;
    const id = `${this.#now().getTime().toString(32)}practice${this.#made.toString(32)}`;
    return draft.kind === 'task' ? `tasks_${id}` : id;
  }

  events(email: string): readonly CalendarEvent[] {
    return this.#of(email).events;
  }

  sent(email: string): readonly SentNotice[] {
    return this.#of(email).sent;
  }

  snapshot(email: string): Snapshot {
    const account = this.accounts.find((known) => known.email === email);
    const sample = this.#sample.accounts.find((known) => known.account.email === email);
    if (!account || !sample) throw new Error(`no such account: ${email}`);
    return {
      account,
      accounts: this.accounts,
      calendars: sample.calendars,
      people: this.#sample.people,
      rooms: this.#sample.rooms,
      events: this.events(email),
      now: this.#now().toISOString(),
      weekStart: this.#weekStart,
    };
  }

  /** Keeps a new or changed event and answers with its id. Null: the event to change is gone. */
  save(email: string, { id, draft, scope, notify }: SaveRequest): string | null {
    const kept = this.#of(email);
    const newId = this.#newId(draft);
    let saved = newId;
    if (id === null) {
      kept.events = [...kept.events, { ...draft, id: newId, skipped: [] }];
    } else {
      const occurrence = occurrenceOf(kept.events, id);
      if (!occurrence) return null;
      kept.events = changeEvent(kept.events, occurrence, draft, scope, newId);
      if (scope !== 'following') saved = scope === 'all' ? seriesId(id) : id;
    }
    this.#shareWithOwnAccounts(email, saved, draft);
    if (notify) this.#note(kept, id === null ? 'invitation' : 'update', saved, draft);
    this.#changed(email);
    return saved;
  }

  /** Keeps an event under its own id, as a program does that names its events itself. */
  put(email: string, event: CalendarEvent, notify = false): void {
    const kept = this.#of(email);
    const isNew = !kept.events.some(({ id }) => id === event.id);
    kept.events = isNew ? [...kept.events, event] : kept.events.map((known) => (known.id === event.id ? event : known));
    this.#shareWithOwnAccounts(email, event.id, event);
    if (notify) this.#note(kept, isNew ? 'invitation' : 'update', event.id, event);
    this.#changed(email);
  }

  remove(email: string, id: string, scope: SeriesScope, notify: boolean): boolean {
    const kept = this.#of(email);
    const occurrence = occurrenceOf(kept.events, id);
    if (!occurrence) return false;
    kept.events = removeEvent(kept.events, occurrence, scope);
    if (notify) this.#note(kept, 'cancellation', id, occurrence.event);
    this.#changed(email);
    return true;
  }

  /** The account's own answer to somebody's invitation. */
  respond(email: string, id: string, response: GuestResponse, scope: SeriesScope): boolean {
    const kept = this.#of(email);
    const occurrence = occurrenceOf(kept.events, id);
    if (!occurrence) return false;
    const { event, start, end } = occurrence;
    const guests = event.guests.map((guest) => (guest.email === email ? { ...guest, response } : guest));
    const { id: _id, skipped: _skipped, ...draft } = { ...event, guests, start, end };
    kept.events = changeEvent(kept.events, occurrence, draft, scope, this.#newId(event));
    kept.sent = [...kept.sent, { kind: 'response', eventId: id, to: [event.organiser] }];
    this.#changed(email);
    return true;
  }

  setTimeZone(email: string, timeZone: string): void {
    this.#of(email).timeZone = timeZone;
  }

  setWeekStart(day: 0 | 1): void {
    this.#weekStart = day;
  }

  #note(kept: Kept, kind: SentNotice['kind'], eventId: string, { guests, organiser }: EventDraft): void {
    const to = guests.map((guest) => guest.email).filter((address) => address !== organiser);
    if (to.length > 0) kept.sent = [...kept.sent, { kind, eventId, to }];
  }

  /** A guest who has an account here sees a new event in that account too. */
  #shareWithOwnAccounts(from: string, id: string, draft: EventDraft): void {
    for (const [email, kept] of this.#kept) {
      if (email === from || !draft.guests.some((guest) => guest.email === email)) continue;
      const copy: CalendarEvent = { ...draft, calendarId: email, id, skipped: [] };
      kept.events = [...kept.events.filter((event) => event.id !== id), copy];
      this.#changed(email);
    }
  }
}
