import { find } from '../find.ts';
import { isAddress } from './account.ts';
import type { ReadContext } from './context.ts';
import { describe } from './editor-text.ts';
import { shownText } from './fields.ts';
import { readGuests } from './guests.ts';
import { findDates } from './localised-dates.ts';
import { normalise } from './localised-text.ts';
import { findTimes } from './localised-times.ts';
import { ruleOfProse } from './recurrence-prose.ts';
import { DETAILS } from './selectors.ts';
import type { DetailsReading, EventId } from './types.ts';
import { type When, whenOf } from './when.ts';

const INSTANCE = /_R?\d{8}(?:T\d{6}Z?)?$/;
/** Lists that only show how many there are say so in the first number of their head. */
const MOST = 100_000;

/** What an existing event's popup tells. It may still be loading: whatever is not there yet is null or empty. */
export function readDetails(root: HTMLElement, id: EventId, context: ReadContext): DetailsReading {
  const organiser = organiserOf(root, id, context);
  const guests = (readGuests(root, DETAILS.guests, DETAILS.calendar, context) ?? []).filter(
    ({ email }) => email !== organiser,
  );
  const isInvitation = find(root, DETAILS.respond, context.health) !== null;
  const own = context.account.email;
  const recurrence = readRecurrence(root, context);
  return {
    id,
    organiser,
    isOwn: !isInvitation && (organiser === null || organiser === own),
    isInvitation: isInvitation && organiser !== own,
    isSeries: recurrence !== null || INSTANCE.test(id.eventId),
    title: textOf(find(root, DETAILS.title, context.health)),
    guests,
    headcount: guests.length > 0 ? null : countOf(root, context),
    ...readWhen(root, context),
    timeZone: context.account.timeZone,
    recurrence,
    ...readDescription(root, context),
    location: textOf(last(find(root, DETAILS.location, context.health))),
    hasConference: find(root, DETAILS.video, context.health) === null ? null : true,
  };
}

function textOf(element: Element | null): string | null {
  return element?.textContent?.trim() || null;
}

/** The organiser's own row; where none is shown, it is whose calendar this is. */
function organiserOf(root: HTMLElement, { calendarId }: EventId, { health }: ReadContext): string | null {
  const row = find(root, DETAILS.organiser, health);
  const email = (row?.getAttribute('data-email') ?? row?.getAttribute('data-id') ?? '').trim().toLowerCase();
  if (isAddress(email)) return email;
  const owner = find(root, DETAILS.calendar, health)?.getAttribute('data-hovercard-id')?.trim().toLowerCase() ?? '';
  if (isAddress(owner) && !/@(?:group|resource)\.calendar\.google\.com$/.test(owner)) return owner;
  return isAddress(calendarId) && !/calendar\.google\.com$/.test(calendarId) ? calendarId.toLowerCase() : null;
}

/** How many are invited, from the head of a list that names nobody. */
function countOf(root: HTMLElement, context: ReadContext): number | null {
  const text = shownText(find(root, DETAILS.attendees, context.health)).normalize('NFKC');
  const count = Number(/\d[\d.,\u00a0\u202f ]*/.exec(text)?.[0].replace(/\D/g, ''));
  return Number.isInteger(count) && count > 0 && count <= MOST ? count : null;
}

/** The lines under the title, each in its element. */
function linesOfWhen(root: HTMLElement, { health }: ReadContext): readonly Element[] {
  const title = find(root, DETAILS.title, health);
  return leavesOf(find(root, DETAILS.when, health)).filter((leaf) => title === null || !title.contains(leaf));
}

/** The rule of a series, which its details tell in prose only; null where no line is one that is understood to the end. */
function readRecurrence(root: HTMLElement, context: ReadContext): string | null {
  const { languages, near } = context;
  const lines = linesOfWhen(root, context).map((leaf) => leaf.textContent ?? '');
  for (const language of languages) {
    const rule = lines.map((line) => ruleOfProse(line, language, near)).find((found) => found !== null);
    if (rule !== undefined) return rule;
  }
  return null;
}

/** The lines under the title: one language's dates and times, put together. */
function readWhen(root: HTMLElement, context: ReadContext): When {
  const { languages, near } = context;
  const lines = linesOfWhen(root, context);
  for (const language of languages) {
    for (const leaf of lines) {
      const text = normalise(leaf.textContent ?? '', language);
      const dates = findDates(text, language, near);
      const [first] = dates;
      if (first === undefined) continue;
      let rest = text;
      for (const { start, end } of dates) rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
      const [startTime = null, endTime = null] = findTimes(rest, language, false);
      return whenOf({ startDate: first.date, endDate: dates[1]?.date ?? null, startTime, endTime });
    }
  }
  return { start: null, end: null, allDay: null };
}

/** The innermost elements with text, in their order. */
function leavesOf(root: Element | null): readonly Element[] {
  return [...(root?.querySelectorAll('*') ?? [])].filter(
    (element) => element.childElementCount === 0 && (element.textContent ?? '').trim() !== '',
  );
}

/** The words of the description, without the label for screen readers in front of them. */
function readDescription(root: HTMLElement, { health }: ReadContext): Pick<DetailsReading, 'description' | 'linked'> {
  const words = last(find(root, DETAILS.description, health));
  if (words === null) return { description: null };
  const described = describe(words);
  return { ...described, description: described.description || null };
}

/** The last part of a row: labels stand before it. */
function last(row: Element | null): Element | null {
  return row === null ? null : (row.lastElementChild ?? row);
}
