import { find, isShown } from '../find.ts';
import type { ReadContext } from './context.ts';
import { readConference, readEditor, readInput, readRecurrence, readZone } from './details-of-draft.ts';
import { type Described, describe } from './editor-text.ts';
import { findShown } from './fields.ts';
import { readGuests } from './guests.ts';
import { eventIdOfUrl } from './ids.ts';
import { PAGE } from './selectors.ts';
import type { DraftReading } from './types.ts';
import { readTimeFields } from './when.ts';

/**
 * The draft on the full page. What the page does not tell (yet) comes from its address, where that fills a new event in.
 * `root` holds the whole form: the header with title and Save, too.
 */
export function readPageDraft(root: HTMLElement, context: ReadContext): DraftReading {
  const { health, prefill } = context;
  const when = readTimeFields(root, 'page', PAGE.allDay, context);
  const told = when !== null && when.start !== null ? when : prefill;
  const start = told?.start ?? null;
  const location = readOnlyLocation(root, context) ?? readInput(root, PAGE.location, context, prefill?.location);
  const recurrence = readRecurrence(root, context);
  return {
    surface: 'page',
    id: isNew(root, context) ? null : eventIdOfUrl(context.url),
    isEvent: !isOtherKind(root, context),
    title: readInput(root, PAGE.title, context, prefill?.title),
    guests: readGuestsOfPage(root, context),
    start,
    end: told?.end ?? null,
    allDay: when?.allDay ?? told?.allDay ?? null,
    timeZone: readZone(root, PAGE.zone, start, context),
    recurrence: recurrence.isKnown ? recurrence.rule : (prefill?.recurrence ?? null),
    ...(readDescription(root, context) ?? { description: prefill?.description ?? null }),
    location,
    hasConference: readConference(root, PAGE.conference, PAGE.addConference, location, context),
    hasSave: isDrawn(find(root, PAGE.save, health)),
  };
}

function readGuestsOfPage(root: HTMLElement, context: ReadContext): DraftReading['guests'] {
  const guests = readGuests(root, PAGE.guests, PAGE.calendar, context);
  if (guests !== null) return guests;
  const hasList = find(root, PAGE.guestList, context.health) !== null;
  const asked = hasList ? [] : (context.prefill?.guests ?? []);
  return asked.filter((email) => email !== context.account.email).map((email) => ({ email, optional: false }));
}

function readDescription(root: HTMLElement, context: ReadContext): Described | null {
  const box = find(root, PAGE.readOnlyDescription, context.health);
  // An editor that is still loading shows its toolbar first.
  const isEditor = box?.parentElement?.querySelector('[role="toolbar"], [role="button"], [role="textbox"]') != null;
  return box === null || isEditor ? readEditor(root, PAGE.description, context) : describe(box);
}

function readOnlyLocation(root: HTMLElement, context: ReadContext): string | null {
  const element = find(root, PAGE.readOnlyLocation, context.health);
  const text = element?.textContent?.trim() ?? '';
  return text === '' ? null : text;
}

function isNew(root: HTMLElement, context: ReadContext): boolean {
  return findShown(root.ownerDocument, PAGE.kind, context.health)?.getAttribute('data-is-create') === 'true';
}

/** Where the page has the bubble's tabs, they tell a task or an absence from an event; until 2023 the event's panel did. */
function isOtherKind(root: HTMLElement, { health }: ReadContext): boolean {
  const selected = find(root, PAGE.kindTab, health)?.getAttribute('aria-selected') ?? null;
  if (selected !== null) return selected === 'false';
  const panel = find(root, PAGE.kindPanel, health);
  return panel !== null && !isShown(panel);
}

function isDrawn(element: HTMLElement | null): boolean {
  return element !== null && isShown(element);
}
