import { type Cursor, has, longest, nextAt, type Read, sensesAt, skip } from './cursor.ts';
import { numberAt, yearAt } from './numbers.ts';
import { ROLE, type Senses, type Unit } from './senses.ts';
import type { DayRef } from './times.ts';

/** Units that make a stretch of days; shorter ones pass within a day. */
function isLong(unit: Unit | undefined): unit is Unit {
  return unit !== undefined && unit !== 'second' && unit !== 'minute' && unit !== 'hour';
}

const LINK = ROLE.of | ROLE.the | ROLE.glue;

function stretch(unit: Unit, shift: number, count: number, end: number): Read<DayRef> {
  return { value: { is: 'stretch', unit, shift, count }, end };
}

/** *Une heure cette semaine*: the word at a place shifts what follows it, and not what is before. */
function leadsOn(cursor: Cursor, at: number): boolean {
  const { unit, part } = nextAt(cursor, at + 1);
  return unit !== undefined || part !== undefined;
}

/** *This week*, *next month*, *la semaine prochaine*, *the past hour*, *next 4 days*, *2 upcoming months*. */
function shiftedAt(cursor: Cursor, at: number): Read<DayRef> | null {
  const first = sensesAt(cursor, at);
  // "Year to date", "the week after next": one phrase with both.
  if (first.shift !== undefined && first.unit !== undefined) return stretch(first.unit, first.shift, 1, at + 1);
  if (first.shift !== undefined) {
    const amount = fewAt(cursor, at + 1);
    const place = amount?.end ?? at + 1;
    // "Next school year", "cette année scolaire": the kind of year stands between or behind.
    const kind =
      nextAt(cursor, place).prefix === 'year' && nextAt(cursor, place).unit === undefined ? place + 1 : place;
    const { unit, month, season } = nextAt(cursor, kind);
    if (month !== undefined && amount === null) {
      return { value: { is: 'month', month, year: null, shift: first.shift }, end: kind + 1 };
    }
    if (season !== undefined && amount === null) {
      return { value: { is: 'season', season, year: null, shift: first.shift }, end: kind + 1 };
    }
    if (unit === undefined || unit === 'second') return null;
    const again = amount === null ? nextAt(cursor, kind + 1) : first;
    // "cette semaine-là", "ce mois-ci" end in words of their own; "this coming week" begins with two.
    const end = kind + 1 + (again !== first && again.shift === first.shift ? 1 : 0);
    const behind = nextAt(cursor, end).prefix === 'year' && unit === 'year' ? end + 1 : end;
    return stretch(unit, first.shift, amount?.value ?? 1, behind);
  }
  const amount = fewAt(cursor, at);
  if (amount !== null) {
    const { shift } = nextAt(cursor, amount.end);
    const { unit } = nextAt(cursor, shift === undefined ? amount.end : amount.end + 1);
    if (unit === undefined || unit === 'second') return null;
    const after = leadsOn(cursor, amount.end + 1) ? undefined : nextAt(cursor, amount.end + 1).shift;
    if (shift !== undefined) return stretch(unit, shift, amount.value, amount.end + 2);
    return after === undefined ? null : stretch(unit, after, amount.value, amount.end + 2);
  }
  const second = nextAt(cursor, at + 1);
  if (!cursor.lexicon.shiftAfter) return null;
  if (first.unit !== undefined && first.unit !== 'second' && second.shift !== undefined && !leadsOn(cursor, at + 1)) {
    return stretch(first.unit, second.shift, 1, at + 2);
  }
  if (
    (first.month !== undefined || first.season !== undefined) &&
    second.shift !== undefined &&
    nextAt(cursor, at + 2).unit === undefined
  ) {
    return first.month === undefined
      ? { value: { is: 'season', season: first.season ?? 1, year: null, shift: second.shift }, end: at + 2 }
      : { value: { is: 'month', month: first.month, year: null, shift: second.shift }, end: at + 2 };
  }
  return null;
}

function fewAt(cursor: Cursor, at: number): Read<number> | null {
  const { roles, number } = nextAt(cursor, at);
  if (has({ roles }, ROLE.few)) return { value: number ?? 3, end: skip(cursor, at + 1, ROLE.of, 1) };
  return numberAt(cursor, at);
}

/** *Q3*, *the third quarter of 2018*, *2019-H2*, *KW 12*, *week 10*, *fiscal year 2008*, *FY 2008*. */
function numberedAt(cursor: Cursor, at: number): Read<DayRef> | null {
  const first = sensesAt(cursor, at);
  const leading = first.year;
  const place = leading === undefined ? at : at + 1;
  const { prefix, ordinal } = place === at ? first : nextAt(cursor, place);
  const number = prefix === undefined ? null : numberAt(cursor, place + 1);
  if (prefix === 'year') {
    const year = yearAt(cursor, nextAt(cursor, place + 1).unit === 'year' ? place + 2 : place + 1);
    return year === null || leading !== undefined
      ? null
      : { value: { is: 'year', year: year.value, count: 1 }, end: year.end };
  }
  const [inDigits = 0, ofYear, more] = nextAt(cursor, place + 1).digits ?? [];
  // "KW 49/2026", "Q1/27".
  if (prefix !== undefined && ofYear !== undefined && more === undefined && nextAt(cursor, place + 1).mark === '/') {
    return numbered(prefix, inDigits, ofYear < 100 ? 2_000 + ofYear : ofYear, place + 2);
  }
  if (prefix !== undefined && number !== null && nextAt(cursor, place + 1).isFraction !== true) {
    const after = leading === undefined ? yearAt(cursor, skip(cursor, number.end, LINK)) : null;
    const end = after?.end ?? number.end;
    return numbered(prefix, number.value, leading ?? after?.value ?? null, end);
  }
  if (ordinal !== undefined && nextAt(cursor, place + 1).isHalfYear === true) {
    const year = yearAt(cursor, skip(cursor, place + 2, LINK));
    return numbered('half', ordinal, leading ?? year?.value ?? null, year?.end ?? place + 2);
  }
  if (
    ordinal !== undefined &&
    (nextAt(cursor, place + 1).unit === 'quarter' || nextAt(cursor, place + 1).unit === 'week')
  ) {
    const linked = skip(cursor, place + 2, LINK);
    const year = yearAt(cursor, linked);
    const of = year === null ? periodAt(cursor, linked) : null;
    const unit = nextAt(cursor, place + 1).unit === 'week' ? 'week' : 'quarter';
    if (year === null && of === null)
      return unit === 'quarter' && ordinal <= 4 ? numbered(unit, ordinal, null, place + 2) : null;
    return of === null || unit === 'quarter'
      ? numbered(unit, ordinal, year?.value ?? null, year?.end ?? of?.end ?? linked)
      : { value: { is: 'edge', edge: ordinal === 1 ? 'start' : 'middle', of: of.value }, end: of.end };
  }
  return null;
}

function numbered(prefix: string, value: number, year: number | null, end: number): Read<DayRef> | null {
  if (prefix === 'quarter' && value >= 1 && value <= 4) return { value: { is: 'quarter', quarter: value, year }, end };
  if (prefix === 'half' && value >= 1 && value <= 2) return { value: { is: 'halfYear', half: value, year }, end };
  if (prefix === 'week' && value >= 1 && value <= 53) return { value: { is: 'week', week: value, year }, end };
  return null;
}

/** *The 90s*, *the 1990s*, *the nineties*, *années 1990*, *année 2016*, *21st century*. */
function yearsAt(cursor: Cursor, at: number): Read<DayRef> | null {
  const { year, number, ordinal, unit, isDecade } = sensesAt(cursor, at);
  if (isDecade === true && year !== undefined) return years(year, 10, at + 1);
  const after = nextAt(cursor, at + 1);
  if (after.unit === 'decade' || isDecadeEnding(cursor, at + 1)) {
    const from = year ?? shortDecade(number);
    if (from !== null) return years(from, 10, at + 2);
  }
  if (ordinal !== undefined && after.unit === 'century') return years((ordinal - 1) * 100, 100, at + 2);
  if (unit !== 'year' && unit !== 'decade') return null;
  const named = yearAt(cursor, skip(cursor, at + 1, ROLE.of | ROLE.the, 1));
  if (named !== null) return years(named.value, unit === 'year' ? 1 : 10, named.end);
  const short = cursor.lexicon.shiftAfter && after.isDigits === true ? shortDecade(after.number) : null;
  return short === null ? null : years(short, 10, at + 2);
}

function years(year: number, count: number, end: number): Read<DayRef> {
  return { value: { is: 'year', year, count }, end };
}

/** The 90 of *the 90s*. */
function shortDecade(number: number | undefined): number | null {
  return number !== undefined && number >= 20 && number < 100 && number % 10 === 0 ? number + 1_900 : null;
}

/** *Summer*, *summer 2026*, *summer of 2018*. */
function seasonAt(cursor: Cursor, at: number): Read<DayRef> | null {
  const { season } = sensesAt(cursor, at);
  if (season === undefined) return null;
  const named = yearAt(cursor, skip(cursor, at + 1, ROLE.of, 1));
  return { value: { is: 'season', season, year: named?.value ?? null, shift: null }, end: named?.end ?? at + 1 };
}

/** The *s* of *1990s*. */
function isDecadeEnding({ tokens }: Cursor, at: number): boolean {
  const token = tokens[at];
  return token?.gap === 'none' && token.senses.unit === 'second' && token.end - token.start === 1;
}

/** A stretch that *the* names by itself after an edge: *the month* of *the end of the month*. */
function periodAt(cursor: Cursor, at: number): Read<DayRef> | null {
  const place = skip(cursor, at, ROLE.the, 1);
  const named =
    shiftedAt(cursor, place) ?? numberedAt(cursor, place) ?? yearsAt(cursor, place) ?? seasonAt(cursor, place);
  if (named !== null) return named;
  const senses: Senses = nextAt(cursor, place);
  if (senses.month !== undefined) {
    const year = yearAt(cursor, skip(cursor, place + 1, ROLE.of, 1));
    return {
      value: { is: 'month', month: senses.month, year: year?.value ?? null, shift: null },
      end: year?.end ?? place + 1,
    };
  }
  if (senses.year !== undefined) return { value: { is: 'year', year: senses.year, count: 1 }, end: place + 1 };
  if (isLong(senses.unit)) return stretch(senses.unit, 0, 1, place + 1);
  if (senses.prefix === 'quarter') return stretch('quarter', 0, 1, place + 1);
  return null;
}

/** *The end of next week*, *mid November*, *early 2026*, *rest of the week*, *the last week of July*. */
function edgeAt(cursor: Cursor, at: number): Read<DayRef> | null {
  const { edge, unit, shift } = sensesAt(cursor, at);
  if (shift !== undefined && isLong(nextAt(cursor, at + 1).unit)) {
    const linked = skip(cursor, at + 2, LINK);
    const of =
      linked > at + 2 && sensesAt(cursor, linked - 1).roles !== 0 && has(sensesAt(cursor, at + 2), ROLE.of)
        ? periodAt(cursor, linked)
        : null;
    if (of !== null) return { value: { is: 'edge', edge: 'end', of: of.value }, end: of.end };
  }
  // "EOD" holds both; "weekend" in German is no end of a week.
  if (edge === undefined || unit !== undefined) {
    return edge === undefined || unit === undefined
      ? null
      : { value: { is: 'edge', edge, of: { is: 'stretch', unit, shift: 0, count: 1 } }, end: at + 1 };
  }
  const place = skip(cursor, at + 1, LINK);
  const of = periodAt(cursor, place);
  if (of !== null) return { value: { is: 'edge', edge, of: of.value }, end: of.end };
  const { day, weekday } = nextAt(cursor, place);
  if (day !== undefined) return { value: { is: 'days', days: day }, end: place + 1 };
  return weekday === undefined ? null : { value: { is: 'weekday', weekday, shift: null }, end: place + 1 };
}

/** A stretch of days that begins at a place. `isNamed`: *the month* counts as this one. */
export function stretchAt(cursor: Cursor, at: number, isNamed = false): Read<DayRef> | null {
  return longest(
    shiftedAt(cursor, at),
    numberedAt(cursor, at),
    yearsAt(cursor, at),
    seasonAt(cursor, at),
    edgeAt(cursor, at),
    isNamed ? periodAt(cursor, at) : null,
  );
}
