import type { DraftEvent } from '../../lib/meeting/draft.ts';
import type { DetailsView, DraftView, EventId, Neighbour } from '../../lib/pages/calendar/types.ts';
import type { Subject } from './state.ts';

/** An event as a card reads it. */
export interface SourceReading extends DraftEvent {
  readonly id: EventId | null;
  /** False for a task, focus time, out of office. */
  readonly isEvent: boolean;
  /** Who called it, where that is somebody else. */
  readonly organiser: string | null;
  /** Whether it is one of a series. */
  readonly isSeries: boolean;
}

/** Where a card's event comes from, and what may be done to it there. */
export interface CardSource {
  readonly signal: AbortSignal;
  subject(): Subject;
  read(): SourceReading;
  onChange(listener: () => void, signal: AbortSignal): void;
  /** Calls when the person presses Save. */
  onSave(listener: () => void, signal: AbortSignal): void;
  /** Null where the page does not show them. */
  neighbours(): readonly Neighbour[] | null;
  place(host: HTMLElement, signal: AbortSignal): boolean;
  /** Null where the event may only be looked at. */
  readonly edit: Pick<DraftView, 'setDescription' | 'setMinutes' | 'discard'> | null;
}

export function sourceOfDraft(draft: DraftView): CardSource {
  return {
    signal: draft.signal,
    // The edit page is also where events that exist are changed.
    subject: () => (draft.read().id === null ? 'draft' : 'own'),
    read() {
      const now = draft.read();
      return { ...now, organiser: null, isSeries: now.recurrence !== null };
    },
    onChange: (listener, signal) => draft.onChange(listener, signal),
    onSave: (listener, signal) => draft.onSave(listener, signal),
    neighbours: () => draft.neighbours(),
    place: (host, signal) => draft.place(host, signal),
    edit: draft,
  };
}

export function sourceOfDetails(details: DetailsView): CardSource {
  return {
    signal: details.signal,
    subject: () => (details.read().isInvitation ? 'invitation' : 'own'),
    read() {
      const { isOwn, isInvitation, organiser, ...event } = details.read();
      // Somebody else's calendar is nobody's to advise on.
      return { ...event, isEvent: isOwn || isInvitation, organiser: isInvitation ? organiser : null };
    },
    onChange: (listener, signal) => details.onChange(listener, signal),
    onSave: () => {},
    neighbours: () => null,
    place: (host, signal) => details.place(host, signal),
    edit: null,
  };
}
