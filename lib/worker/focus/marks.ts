import { type Block, blockId, type CalendarEvent } from '../../google/calendar/calendar.ts';
import type { Stretch } from '../../hours/stretch.ts';
import { BLOCK_KINDS, type BlockKind } from '../../store/block-rows.ts';

/** What our events carry in the calendar, where neither guests nor the page show it: what they are, and where we put them. */
export const OUR_MARK = { name: 'unhurried', value: 'block' } as const;
const KIND = 'unhurriedKind';
const PLACE = 'unhurriedPlace';

const TITLES: Readonly<Record<BlockKind, string>> = { focus: 'Focus time', mail: 'Mail time' };
const ABOUT = 'Kept free by Unhurried. Move or change it as you like: it then stays as you put it.';
/** Ids of ours begin so; a copy that the person makes of one of them gets an id of Google's. */
const OWN_ID = blockId('');

export const newBlockId = (): string => blockId(crypto.randomUUID());

const placeOf = ({ start, end }: Stretch): string => `${start}-${end}`;

export function marksAt(kind: BlockKind, place: Stretch): Readonly<Record<string, string>> {
  return { [OUR_MARK.name]: OUR_MARK.value, [KIND]: kind, [PLACE]: placeOf(place) };
}

/** Which of our blocks an event is; null for one that is not ours, or that the person made a series or a copy of. */
export function kindOf({ id, marks, repeats }: CalendarEvent): BlockKind | null {
  if (!id.startsWith(OWN_ID) || repeats || marks[OUR_MARK.name] !== OUR_MARK.value) return null;
  return BLOCK_KINDS.find((kind) => marks[KIND] === kind) ?? null;
}

/**
 * Whether an event of ours is as we, here or on another device, put it last. Calendar's own note of when it was changed says
 * less: not everything that changes an event is the person.
 */
export function isAsPut(event: CalendarEvent, kind: BlockKind): boolean {
  const hasOurWords = event.title === TITLES[kind] && event.description === ABOUT && event.location === '';
  const takesTime = kind === 'focus';
  return event.marks[PLACE] === placeOf(event) && hasOurWords && !event.hasGuests && event.isBusy === takesTime;
}

/** Where we put an event of ours last; where it stands, if it doesn't say. */
export function putAt({ marks, start, end }: CalendarEvent): Stretch {
  const [from = Number.NaN, to = Number.NaN] = (marks[PLACE] ?? '').split('-').map(Number);
  return from < to ? { start: from, end: to } : { start, end };
}

/** A block as it goes into the calendar. Focus is Calendar's own kind, or a plain event where the account has none; mail times block nobody. */
export function blockAt(kind: BlockKind, place: Stretch, timeZone: string, isPlain: boolean): Block {
  return {
    start: place.start,
    end: place.end,
    title: TITLES[kind],
    description: ABOUT,
    timeZone,
    kind: kind === 'mail' ? 'free' : isPlain ? 'busy' : 'focus',
    marks: marksAt(kind, place),
  };
}
