import type { DraftEvent } from '../../meeting/draft.ts';

export type DraftSurface = 'bubble' | 'page';

/** Whose calendar a page shows, from `#xUserInfo`. Unknown is null. */
export interface CalendarAccount {
  readonly email: string | null;
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

/** One open draft event. Its signal aborts when it closes. */
export interface DraftView {
  readonly root: HTMLElement;
  readonly surface: DraftSurface;
  readonly signal: AbortSignal;
  read(): DraftReading;
  /** Calls after something of the draft changed; batched. */
  onChange(listener: () => void, signal: AbortSignal): void;
  setTitle(title: string): boolean;
  /** Makes `text` the whole description; what is only added to keeps its formatting. A folded editor is opened first. */
  setDescription(text: string): boolean;
  addGuest(email: string): boolean;
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
