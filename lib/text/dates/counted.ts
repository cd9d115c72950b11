import { type Cursor, has, nextAt, type Read, sensesAt, skip } from './cursor.ts';
import { bareDayAt, dayAt } from './days.ts';
import { lengthAt } from './numbers.ts';
import { ROLE } from './senses.ts';
import { stretchAt } from './stretches.ts';
import type { DayRef } from './times.ts';

function counted(
  amounts: Extract<DayRef, { is: 'counted' }>['amounts'],
  sign: 1 | -1,
  from: DayRef | null,
  end: number,
): Read<DayRef> {
  return { value: { is: 'counted', amounts, sign, from }, end };
}

/** Word before a place that may stand apart from it by an article: *in the …*, *dans les …*. */
function before(cursor: Cursor, at: number): number {
  if (at === 0 || cursor.tokens[at]?.gap === 'break') return 0;
  const { roles } = sensesAt(cursor, at - 1);
  return has({ roles }, ROLE.the) && at > 1 && !has({ roles }, ROLE.inside | ROLE.since)
    ? sensesAt(cursor, at - 2).roles
    : roles;
}

/** A moment that is counted from now or from a day: *in two weeks*, *3 days ago*, *two weeks from Monday*, *the week of the 18th*. */
export function countedAt(cursor: Cursor, at: number): Read<DayRef> | null {
  const week = weekOf(cursor, at);
  if (week !== null) return week;
  const length = lengthAt(cursor, at);
  if (length === null) return null;
  const next = nextAt(cursor, length.end);
  const isPart = next.unit !== undefined;
  if (has(next, ROLE.ago)) return counted(length.value, -1, null, length.end + 1);
  if (has(next, ROLE.on | ROLE.back)) {
    const sign = has(next, ROLE.back) ? -1 : 1;
    const place = skip(cursor, length.end + 1, ROLE.the | ROLE.of | ROLE.on, 2);
    const day = dayAt(cursor, place) ?? bareDayAt(cursor, place, place > length.end + 1);
    if (day !== null) return counted(length.value, sign, day.value, day.end);
  }
  if (has(next, ROLE.later)) return counted(length.value, 1, null, length.end + 1);
  const roles = before(cursor, at);
  if (isPart) return null;
  if (has({ roles }, ROLE.inside)) return counted(length.value, 1, null, length.end);
  return has({ roles }, ROLE.since) ? counted(length.value, -1, null, length.end) : null;
}

/** *The week of April 10th*, *the week commencing 4 February*, *a week starting tomorrow*. */
function weekOf(cursor: Cursor, at: number): Read<DayRef> | null {
  const { unit } = sensesAt(cursor, at);
  if (unit !== 'week' && unit !== 'weekend') return null;
  const next = nextAt(cursor, at + 1);
  if (!has(next, ROLE.of | ROLE.commencing)) return null;
  const place = skip(cursor, at + 2, ROLE.the | ROLE.of | ROLE.glue);
  const day = dayAt(cursor, place) ?? bareDayAt(cursor, place, true);
  if (day !== null && day.value.is !== 'stretch') return { value: { is: 'weekOf', day: day.value }, end: day.end };
  const period = day === null ? stretchAt(cursor, place, has(next, ROLE.commencing)) : null;
  return period === null ? null : { value: { is: 'weekOf', day: period.value }, end: period.end };
}
