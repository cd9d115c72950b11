import { type Cursor, has, nextAt, sensesAt, skip } from './cursor.ts';
import { numberAt, ordinalAt } from './numbers.ts';
import { ROLE, type Senses } from './senses.ts';

/** A word that may stand after *every*. */
function returns(senses: Senses): boolean {
  const { unit, weekday, part, month, prefix } = senses;
  return (
    unit !== undefined || weekday !== undefined || part !== undefined || month !== undefined || prefix === 'quarter'
  );
}

/** Whether nothing more is said in this clause. */
function ends({ tokens }: Cursor, at: number): boolean {
  const gap = tokens[at]?.gap;
  return gap === undefined || gap === 'break' || gap === 'comma';
}

/** A time that comes back, and the place after it: *every other Monday*, *daily*, *twice a week*, *Mondays*, *mornings*. */
export function repeatAt(cursor: Cursor, at: number): number | null {
  const first = sensesAt(cursor, at);
  if (has(first, ROLE.every)) {
    const the = skip(cursor, at + 1, ROLE.the | ROLE.few, 2);
    const number = numberAt(cursor, the) ?? ordinalAt(cursor, the);
    const place = number !== null && returns(nextAt(cursor, number.end)) ? number.end : the;
    if (!returns(nextAt(cursor, place)) || nextAt(cursor, place).unit === 'second') return null;
    const isTwo = nextAt(cursor, place).weekday !== undefined && nextAt(cursor, place + 1).part !== undefined;
    return place + (isTwo ? 2 : 1);
  }
  // "Meet weekly" tells when, "the weekly meeting" which.
  if (first.isSet === true) return first.isWeak === true && !ends(cursor, at + 1) ? null : at + 1;
  if (first.isPlural === true && (first.weekday !== undefined || first.part !== undefined || first.unit !== undefined))
    return at + 1;
  const times = has(first, ROLE.once) ? { end: at + 1 } : numberAt(cursor, at);
  if (times === null) return null;
  const place = has(first, ROLE.once)
    ? times.end
    : has(nextAt(cursor, times.end), ROLE.once)
      ? times.end + 1
      : times.end;
  // "Once a week", "three times a day", "one a day".
  const { unit } = nextAt(cursor, place + 1);
  const isEach = has(nextAt(cursor, place), ROLE.a | ROLE.every | ROLE.each);
  return isEach && unit !== undefined && unit !== 'second' ? place + 2 : null;
}
