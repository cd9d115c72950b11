import { findAll, isShown } from '../find.ts';
import type { Health } from '../health.ts';
import { createReadContext } from './context.ts';
import { decodeEventToken } from './ids.ts';
import { readBubbleDraft } from './read-bubble.ts';
import { readPageDraft } from './read-page.ts';
import { EVENT_TOKENS } from './selectors.ts';
import { findSurfaces } from './surfaces.ts';
import type { DraftReading, EventId } from './types.ts';

/** All that a page of Calendar tells at this moment. */
export interface CalendarPage {
  readonly site: 'calendar';
  /** The foremost: the edit page, else a quick-create bubble, else an event's details, else the grid behind them. */
  readonly surface: 'page' | 'bubble' | 'details' | 'grid';
  readonly account: string | null;
  readonly timeZone: string | null;
  readonly language: string | null;
  /** Only drafts of events: a bubble that stands on a task, focus time or the like is none. */
  readonly drafts: readonly DraftReading[];
  /** Existing events that can be seen: chips, details, and the one that the edit page is about. */
  readonly events: readonly EventId[];
}

/** Reads a page once. `now` (epoch milliseconds) places dates without a year where the page itself does not. */
export function readCalendarPage(document: Document, url: URL, health: Health, now = Date.now()): CalendarPage {
  const context = createReadContext({ document, url, health, now });
  const { bubbles, isPage, page, details } = findSurfaces(document, url);
  const drafts = [
    ...(page === null ? [] : [readPageDraft(page, context)]),
    ...bubbles.map((bubble) => readBubbleDraft(bubble, context)),
  ];
  return {
    site: 'calendar',
    surface: isPage ? 'page' : bubbles.length > 0 ? 'bubble' : details !== null ? 'details' : 'grid',
    account: context.account.email,
    timeZone: context.account.timeZone,
    language: context.account.language,
    drafts: drafts.filter((draft) => draft.isEvent),
    events: unique([...readEvents(document, bubbles, health), ...drafts.map((draft) => draft.id)]),
  };
}

function readEvents(document: Document, drafts: readonly HTMLElement[], health: Health): readonly (EventId | null)[] {
  const tokenOf = (element: Element) => element.getAttribute('data-eventid') ?? '';
  const elements = findAll(document, EVENT_TOKENS, health);
  // A draft's own id is on its form and on its place in the grid; no event is behind it.
  const unsaved = new Set(elements.filter((each) => drafts.some((draft) => draft.contains(each))).map(tokenOf));
  return elements
    .filter((element) => !unsaved.has(tokenOf(element)) && isShown(element))
    .map((element) => decodeEventToken(tokenOf(element)));
}

function unique(ids: readonly (EventId | null)[]): readonly EventId[] {
  const known = ids.filter((id) => id !== null);
  return [...new Map(known.map((id) => [`${id.eventId} ${id.calendarId}`, id])).values()];
}
