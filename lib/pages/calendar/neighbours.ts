import { find, findAll } from '../find.ts';
import type { ReadContext } from './context.ts';
import { decodeEventToken } from './ids.ts';
import { findDates } from './localised-dates.ts';
import { normalise } from './localised-text.ts';
import { findTimes } from './localised-times.ts';
import type { PlainDate } from './plain-date.ts';
import { CHIPS, DATE_KEYS } from './selectors.ts';
import type { Neighbour } from './types.ts';
import { whenOf } from './when.ts';

/** More events than a week of anybody's has are not read. */
const MOST = 300;
/** A chip's text begins with its times; what stands further back belongs to its title. */
const FURTHEST = 12;

/**
 * Timed events of the account's own calendar that the grid shows, in the account's zone. Null where no grid is shown, as while
 * Calendar goes from a draft's bubble to its edit page.
 */
export function readNeighbours(document: Document, context: ReadContext): readonly Neighbour[] | null {
  const chips = findAll(document, CHIPS, context.health);
  if (chips.length === 0 && find(document, DATE_KEYS, context.health) === null) return null;
  const own = context.account.email;
  if (own === null) return [];
  const found = new Map<string, Neighbour>();
  for (const chip of chips.slice(0, MOST)) {
    const token = chip.getAttribute('data-eventid') ?? '';
    if (decodeEventToken(token)?.calendarId.toLowerCase() !== own) continue;
    const neighbour = neighbourOf(chip, context);
    if (neighbour !== null) found.set(`${token} ${neighbour.start}`, neighbour);
  }
  return [...found.values()];
}

/** What a chip says for screen readers: times first, the day last ("2pm to 3pm, Plan, Mira, …, November 24, 2026"). */
function neighbourOf(chip: HTMLElement, { languages, near }: ReadContext): Neighbour | null {
  const spoken = [chip.getAttribute('aria-label'), chip.firstElementChild?.textContent];
  for (const text of spoken) {
    for (const language of text ? languages : []) {
      const found = timesOf(normalise(text ?? '', language), language, near);
      if (found !== null) return found;
    }
  }
  return null;
}

function timesOf(text: string, language: string, near: PlainDate): Neighbour | null {
  const dates = findDates(text, language, near);
  const date = dates.at(-1);
  if (date === undefined) return null;
  const [before = ''] = text.slice(0, date.start).split(/,\s/);
  if (!/\d/.test(before.slice(0, FURTHEST))) return null;
  const [startTime, endTime] = findTimes(before, language, true);
  if (startTime === undefined || endTime === undefined) return null;
  const { start, end } = whenOf({ startDate: date.date, endDate: null, startTime, endTime });
  return start === null || end === null ? null : { start, end };
}
