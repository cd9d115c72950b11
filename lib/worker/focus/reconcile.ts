import type { CalendarEvent } from '../../google/calendar/calendar.ts';
import type { Stretch } from '../../hours/stretch.ts';
import type { BlockKind, BlockRow } from '../../store/block-rows.ts';
import { isAsPut, kindOf, putAt } from './marks.ts';

/** What the calendar holds of ours. */
export interface Found {
  /** Single events of ours in the coming days, by id. */
  readonly events: ReadonlyMap<string, CalendarEvent>;
  /** Blocks that are there and are not such events any more: moved far away, or made a series. */
  readonly elsewhere: ReadonlyMap<string, CalendarEvent>;
  /** Ids of blocks that were there and are not any more. */
  readonly deleted: ReadonlySet<string>;
}

const isAt = (one: Stretch, other: Stretch): boolean => one.start === other.start && one.end === other.end;

export const placeOf = ({ start, end }: Stretch): Stretch => ({ start, end });

const theirs = (row: BlockRow, event: CalendarEvent): BlockRow => {
  return { ...row, ...placeOf(event), state: 'theirs', seen: placeOf(event) };
};

function met(row: BlockRow, event: CalendarEvent): BlockRow {
  if (row.state === 'theirs' || !isAsPut(event, row.kind)) return theirs(row, event);
  const seen = placeOf(event);
  if (row.state === 'leaving') return { ...row, seen };
  // On its way from one place to another it goes on; otherwise it was moved on another device.
  const isUnderWay = row.state === 'wanted' || (row.seen !== null && isAt(row.seen, event));
  const target = isUnderWay ? placeOf(row) : seen;
  return { ...row, ...target, meant: target, state: 'there', seen };
}

function missed(row: BlockRow, { elsewhere, deleted }: Found): readonly BlockRow[] {
  const event = elsewhere.get(row.id);
  if (event !== undefined) return [theirs(row, event)];
  if (!deleted.has(row.id)) return [row];
  return row.state === 'leaving' ? [] : [{ ...row, state: 'gone' }];
}

function adopt(account: string, kind: BlockKind, event: CalendarEvent): BlockRow {
  const place = placeOf(event);
  const state = isAsPut(event, kind) ? 'there' : 'theirs';
  return { account, id: event.id, kind, ...place, state, isTried: true, seen: place, meant: putAt(event) };
}

/**
 * The rows as the calendar shows them: what a run that died has done is taken over, what the person moved, changed or deleted is
 * theirs, and blocks of ours that nobody here knows of (made before, or on another device) are known from now on.
 */
export function reconcile(account: string, rows: readonly BlockRow[], found: Found): readonly BlockRow[] {
  const known = rows.flatMap((row) => {
    const event = found.events.get(row.id);
    return event === undefined ? missed(row, found) : [met(row, event)];
  });
  const ids = new Set(rows.map(({ id }) => id));
  const adopted = [...found.events.values()].flatMap((event) => {
    const kind = kindOf(event);
    return kind === null || ids.has(event.id) ? [] : [adopt(account, kind, event)];
  });
  return [...known, ...adopted];
}
