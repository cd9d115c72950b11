import type { DraftEvent, LocalDateTime } from '../../meeting/draft.ts';

export type DraftSurface = 'bubble' | 'page';

/** Whose calendar a page shows, from `#xUserInfo`. Unknown is null. */
export interface CalendarAccount {
  readonly email: string | null;
  /** What the person is called there; without it, others see the address. */
  readonly name?: string | null;
  readonly timeZone: string | null;
  /** BCP 47. */
  readonly language: string | null;
}

/** An event's id: both halves of what a page keeps in base64. */
export interface EventId {
  readonly eventId: string;
  readonly calendarId: string;
}

export interface DraftReading extends DraftEvent {
  readonly surface: DraftSurface;
  /** Null for an event that was never saved. */
  readonly id: EventId | null;
  /** False for a task, focus time, out of office: whatever is not the plain event form. */
  readonly isEvent: boolean;
  readonly hasSave: boolean;
}

/** When another event takes place, in the account's own zone. */
export interface Neighbour {
  readonly start: LocalDateTime;
  readonly end: LocalDateTime;
}

/**
 * What an existing event's popup tells. Its times are in the account's zone. Which rule a series follows it says only in prose:
 * null also where that was not understood.
 */
export interface DetailsReading extends DraftEvent {
  readonly id: EventId;
  /** Lower case. */
  readonly organiser: string | null;
  /** Whether it is the account's own event. */
  readonly isOwn: boolean;
  /** Whether somebody else has asked the account to come. */
  readonly isInvitation: boolean;
  readonly isSeries: boolean;
}

/** One open draft event. Its signal aborts when it closes. */
export interface DraftView {
  readonly root: HTMLElement;
  readonly surface: DraftSurface;
  readonly signal: AbortSignal;
  read(): DraftReading;
  /** Calls after something of the draft changed; batched. */
  onChange(listener: () => void, signal: AbortSignal): void;
  /** Calls when the person presses what saves the draft; the page may still ask, or refuse. */
  onSave(listener: () => void, signal: AbortSignal): void;
  setTitle(title: string): boolean;
  /**
   * Makes `text` the whole description; what stands there and is to stay keeps its formatting. A folded editor is opened
   * first: `onWritten` hears when the words stand there.
   */
  setDescription(text: string, onWritten?: () => void): boolean;
  addGuest(email: string): boolean;
  /** Gives the draft another end, so many minutes after its start; false where its start or the field is not to be found. Folded fields are opened first. */
  setMinutes(minutes: number, onWritten?: () => void): boolean;
  /** The account's own events around the draft that the page shows beside it; null where it shows no calendar there. */
  neighbours(): readonly Neighbour[] | null;
  /** Closes the draft without saving, as the person would; false when the page offers no way that we know. */
  discard(): boolean;
  /**
   * Keeps `host` at its place in the draft (re-inserting it when Calendar redraws) until `signal` aborts. False where there
   * is no such place yet: the form loads piece by piece, and the host goes in as soon as there is one.
   */
  place(host: HTMLElement, signal: AbortSignal): boolean;
}

/** An existing event's details popup. Keyed on the event, never on the node, which Calendar reuses. */
export interface DetailsView {
  readonly root: HTMLElement;
  readonly id: EventId;
  readonly signal: AbortSignal;
  read(): DetailsReading;
  /** Calls after something of what it tells changed; batched. The first time Calendar brings it piece by piece. */
  onChange(listener: () => void, signal: AbortSignal): void;
  /**
   * Keeps `host` at the end of the popup's contents until `signal` aborts. The first time that an event's popup opens,
   * Calendar rebuilds it for a while: the host goes in once that is over, and false is returned until then.
   */
  place(host: HTMLElement, signal: AbortSignal): boolean;
}

export interface CalendarListener {
  onDraft(draft: DraftView): void;
  onDetails(details: DetailsView): void;
}
