import type { WallClock } from '../../hours/zone.ts';

/** A day, and the minute of it after midnight where one was named. */
export interface ResolvedDay {
  readonly day: WallClock;
  readonly minutes: number | null;
}

/** A phrase that names a day relative to today; null where the words found name none after all. */
export interface DatePhrase {
  readonly pattern: RegExp;
  resolve(match: RegExpMatchArray, today: WallClock): ResolvedDay | null;
  /** *End of day*: today where it stands alone, and no date of its own right after one. */
  readonly isPartOfDay?: boolean;
}

/** How one language names days. `phrases` go first; `rest` is asked about what they left. */
export interface DateLexicon {
  readonly phrases: readonly DatePhrase[];
  /** A time of day right after a day: its groups are `hour`, `minute`, `half` (am or pm). */
  readonly timeAfter: RegExp;
  rest?(text: string, today: WallClock): readonly FoundDay[];
}

/** A day found in a text: offsets into that text. */
export interface FoundDay extends ResolvedDay {
  readonly start: number;
  readonly end: number;
}
