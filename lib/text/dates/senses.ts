/** What a length of time is counted in. `workday` leaves weekends out. */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'workday'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century';

/** A part of the day. */
export type Part = 'morning' | 'lunch' | 'afternoon' | 'evening' | 'night';

/** Which end of a stretch of time is meant. */
export type Edge = 'start' | 'middle' | 'end';

/**
 * What a word does beside naming a time, one bit each: it may do several (*to* ends a range and counts minutes). `cue` goes before
 * an hour that nothing else marks as one (*at five*); `inside` before a length of time that is to pass (*in two days*).
 */
export const ROLE = {
  the: 1,
  of: 2,
  glue: 4,
  cue: 8,
  inside: 16,
  from: 32,
  to: 64,
  between: 128,
  and: 256,
  or: 512,
  ago: 1_024,
  later: 2_048,
  /** After a length of time and before a day: counted on from it, or back. */
  on: 4_096,
  back: 8_192,
  every: 16_384,
  oclock: 32_768,
  pastHour: 65_536,
  toHour: 131_072,
  during: 262_144,
  /** Before a length of time that has passed, as *il y a* or *vor*. */
  since: 524_288,
  /** May come after an hour or a day of the month that stands as a bare number. */
  follows: 1_048_576,
  /** Makes what comes after it no time: *happy* Easter, *good* morning. */
  spoils: 2_097_152,
  /** Tells that a stretch begins with what follows: *the week of*, *the week commencing*. */
  commencing: 4_194_304,
  half: 8_388_608,
  a: 16_777_216,
  few: 33_554_432,
  once: 67_108_864,
  /** Makes what came before it no time: Thanksgiving *turkey*, second *floor*. */
  spoiled: 134_217_728,
  /** *Three times per week*. */
  each: 268_435_456,
  /** A cue that tells a difference as well: *by ten*. */
  by: 536_870_912,
} as const;

export type RoleName = keyof typeof ROLE;

/**
 * How a time can begin with a word: by itself, only with a word after it that names a time (*a* week), or, as a bare number, with
 * any such word beside it. A word without one begins none, which is quick to see.
 */
export type Opening = 'alone' | 'joined' | 'number';

/** All that a word can mean to a date. A word with no senses ends whatever stood before it. */
export interface Senses {
  readonly roles: number;
  readonly opening?: Opening | undefined;
  readonly number?: number | undefined;
  /** 100 or 1000, which multiply. */
  readonly scale?: number | undefined;
  readonly ordinal?: number | undefined;
  /** 1 to 12. */
  readonly month?: number | undefined;
  /** Monday is 1, Sunday 7. */
  readonly weekday?: number | undefined;
  readonly unit?: Unit | undefined;
  /** How many of its unit the word means by itself: a fortnight is two weeks. */
  readonly times?: number | undefined;
  readonly part?: Part | undefined;
  /** Days from today. */
  readonly day?: number | undefined;
  /** -1 is the last one, 0 this one, 1 the next one. */
  readonly shift?: number | undefined;
  readonly edge?: Edge | undefined;
  readonly half?: 'am' | 'pm' | undefined;
  /** Minutes after midnight. */
  readonly clock?: number | undefined;
  /** Name of a holiday, of `holidays.ts`. */
  readonly holiday?: string | undefined;
  readonly season?: number | undefined;
  /** Names a repeated time by itself: *daily*. */
  readonly isSet?: boolean | undefined;
  /** More often another word than a time: *may*, *second*, *sat*. */
  readonly isWeak?: boolean | undefined;
  readonly isPlural?: boolean | undefined;
  /** A unit in the singular, which after a number only describes: *a five year plan*. */
  readonly isOne?: boolean | undefined;
  /** A day or a part of one, but not both at once: *morgen*, *mañana*. */
  readonly isEither?: boolean | undefined;
  /** A whole year, a quarter or a half of one, that the word names by itself. */
  readonly year?: number | undefined;
  /** `year` is the first of ten: *the nineties*. */
  readonly isDecade?: boolean | undefined;
  readonly quarter?: number | undefined;
  readonly isHalfYear?: boolean | undefined;
  /** Numbers of a date written in digits, in their order. */
  readonly digits?: readonly number[] | undefined;
  /** What separates `digits`. */
  readonly mark?: string | undefined;
  /** It is written in digits. */
  readonly isDigits?: boolean | undefined;
  /** A time with minutes, as 8:30. */
  readonly isClock?: boolean | undefined;
  /** A number with a fraction, which is no hour and no day. */
  readonly isFraction?: boolean | undefined;
  /** An IANA zone: after a time of day, and written with a capital letter. */
  readonly zone?: string | undefined;
  /** Before it a number names a thing or counts it: *version*, *invoice*, *phone*. */
  readonly isLabel?: boolean | undefined;
  /** Stands before a day of the month only, which may then be written *22.04*: *am*, *zum*, *vom*. */
  readonly isDated?: boolean | undefined;
  /** Stands before a quarter, a half of a year, a week or a year that is told by a number: Q, H, KW, FY. */
  readonly prefix?: 'quarter' | 'half' | 'week' | 'year' | undefined;
}

const OPENING_ROLES = ROLE.every | ROLE.a | ROLE.half | ROLE.few | ROLE.once;

function openingOf(senses: Senses): Opening | undefined {
  const { ordinal, month, weekday, unit, part, day, shift } = senses;
  if ((ordinal ?? month ?? weekday ?? unit ?? part ?? day ?? shift) !== undefined) return 'alone';
  const { edge, clock, holiday, season, isSet, digits, prefix, isDecade } = senses;
  if ((edge ?? clock ?? holiday ?? season ?? isSet ?? digits ?? prefix ?? isDecade) !== undefined) return 'alone';
  if ((senses.number ?? senses.scale) !== undefined) return 'number';
  return (senses.roles & OPENING_ROLES) === 0 ? undefined : 'joined';
}

/**
 * The same senses, with how a time can begin with them. Every key is there, also where it holds nothing, and always in this order:
 * senses are looked at all the time, which is several times as quick where all of them are of one shape.
 */
export function opened(senses: Senses): Senses {
  return {
    roles: senses.roles,
    opening: openingOf(senses),
    number: senses.number,
    scale: senses.scale,
    ordinal: senses.ordinal,
    month: senses.month,
    weekday: senses.weekday,
    unit: senses.unit,
    times: senses.times,
    part: senses.part,
    day: senses.day,
    shift: senses.shift,
    edge: senses.edge,
    half: senses.half,
    clock: senses.clock,
    holiday: senses.holiday,
    season: senses.season,
    isSet: senses.isSet,
    isWeak: senses.isWeak,
    isPlural: senses.isPlural,
    isOne: senses.isOne,
    isEither: senses.isEither,
    year: senses.year,
    isDecade: senses.isDecade,
    quarter: senses.quarter,
    isHalfYear: senses.isHalfYear,
    digits: senses.digits,
    mark: senses.mark,
    isDigits: senses.isDigits,
    isClock: senses.isClock,
    isFraction: senses.isFraction,
    zone: senses.zone,
    isLabel: senses.isLabel,
    isDated: senses.isDated,
    prefix: senses.prefix,
  };
}

export const NO_SENSES: Senses = opened({ roles: 0 });
