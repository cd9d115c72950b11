import { find, findAll, isShown } from '../find.ts';
import type { ReadContext } from './context.ts';
import { readConference, readInput, readOpener, readRecurrence, readZone } from './details-of-draft.ts';
import { describe } from './editor-text.ts';
import { findShown } from './fields.ts';
import { readGuests } from './guests.ts';
import { BUBBLE } from './selectors.ts';
import type { DraftReading } from './types.ts';
import { areTimeFieldsShown, readCollapsedTime, readTimeFields, type When } from './when.ts';

/** The draft in a quick-create bubble. Its `data-eventid`, where it wears one, is no event's yet. */
export function readBubbleDraft(root: HTMLElement, context: ReadContext): DraftReading {
  const when = readWhen(root, context);
  const location = readInput(root, BUBBLE.location, context) ?? readOpener(root, BUBBLE.locationOpener, context);
  const save = find(root, BUBBLE.save, context.health);
  return {
    surface: 'bubble',
    id: null,
    isEvent: isEventTab(root, context),
    title: readInput(root, BUBBLE.title, context),
    guests: readGuests(root, BUBBLE.guests, BUBBLE.calendar, context) ?? [],
    ...when,
    timeZone: readBubbleZone(root, when, context),
    recurrence: readRecurrence(root, context).rule,
    ...readDescription(root, context),
    location,
    hasConference: readConference(root, BUBBLE.conference, null, location, context),
    hasSave: save !== null && isShown(save),
  };
}

/** Fields that are open say more than the line that they replace; hidden ones may be left over from before. */
function readWhen(root: HTMLElement, context: ReadContext): When {
  const fields = () => readTimeFields(root, 'bubble', BUBBLE.allDay, context);
  const line = () => readCollapsedTime(root, context);
  const when = areTimeFieldsShown(root) ? (fields() ?? line()) : (line() ?? fields());
  return when ?? { start: null, end: null, allDay: null };
}

/** Before its fields are open, the bubble's one line may name the zone's offset. */
function readBubbleZone(root: HTMLElement, { start }: When, context: ReadContext): string | null {
  const isOpen = find(root, BUBBLE.zone, context.health) !== null;
  return readZone(root, isOpen ? BUBBLE.zone : BUBBLE.collapsedTime, start, context);
}

function readDescription(root: HTMLElement, context: ReadContext): Pick<DraftReading, 'description' | 'linked'> {
  const editor = findShown(root, BUBBLE.description, context.health);
  if (editor !== null && isShown(editor)) return describe(editor);
  const opener = readOpener(root, BUBBLE.descriptionOpener, context);
  return opener === null && editor !== null ? describe(editor) : { description: opener };
}

/**
 * Whether the bubble is on its plain event: tasks, focus time, out of office share it, and the names of those are not
 * known. The event's tab says so, or its panel by being drawn (until 2023 the panel had the tab's id); a bubble without
 * either is an event if it shows an event's fields and no other tab is chosen.
 */
export function isEventTab(root: HTMLElement, { health }: Pick<ReadContext, 'health'>): boolean {
  const selected = find(root, BUBBLE.tab, health)?.getAttribute('aria-selected') ?? null;
  if (selected !== null) return selected === 'true';
  const panel = find(root, BUBBLE.panel, health);
  if (panel !== null) return isShown(panel);
  if (findAll(root, BUBBLE.otherTabs, health).some((tab) => tab.getAttribute('aria-selected') === 'true')) return false;
  const field = findShown(root, BUBBLE.collapsedTime, health) ?? findShown(root, BUBBLE.guestInput, health);
  return field !== null && isShown(field);
}
