import type { Span } from '../message.ts';
import type { Edge, Part, Unit } from './senses.ts';

/** So many of a unit. */
export interface Amount {
  readonly count: number;
  readonly unit: Unit;
}

/** Which day, or which stretch of days, is meant. Nothing here knows what day it is today. */
export type DayRef =
  /** `other` holds day and month the other way round where both could be meant. */
  | {
      readonly is: 'date';
      readonly day: number;
      readonly month: number | null;
      readonly year: number | null;
      readonly other: { readonly day: number; readonly month: number } | null;
    }
  | { readonly is: 'weekday'; readonly weekday: number; readonly shift: number | null }
  | { readonly is: 'days'; readonly days: number }
  | { readonly is: 'stretch'; readonly unit: Unit; readonly shift: number; readonly count: number }
  | { readonly is: 'month'; readonly month: number; readonly year: number | null; readonly shift: number | null }
  | { readonly is: 'quarter'; readonly quarter: number; readonly year: number | null }
  | { readonly is: 'halfYear'; readonly half: number; readonly year: number | null }
  | { readonly is: 'year'; readonly year: number; readonly count: number }
  | { readonly is: 'week'; readonly week: number; readonly year: number | null }
  | { readonly is: 'season'; readonly season: number; readonly year: number | null; readonly shift: number | null }
  | { readonly is: 'holiday'; readonly name: string; readonly year: number | null; readonly shift: number | null }
  | { readonly is: 'counted'; readonly amounts: readonly Amount[]; readonly sign: 1 | -1; readonly from: DayRef | null }
  | { readonly is: 'edge'; readonly edge: Edge; readonly of: DayRef }
  | { readonly is: 'nth'; readonly nth: number; readonly weekday: number; readonly of: DayRef }
  | { readonly is: 'weekdayOf'; readonly weekday: number; readonly of: DayRef }
  | { readonly is: 'dayOf'; readonly day: number; readonly of: DayRef }
  | { readonly is: 'weekOf'; readonly day: DayRef };

/** A time of day in minutes after midnight; a guess where neither half of the day nor minutes were named. */
export interface Clock {
  readonly minutes: number;
  readonly isGuess: boolean;
  /** The zone that is named beside it: *5 pm ET*. */
  readonly zone?: string;
}

/** A time as a text names it, before anybody asks what day today is. `length` and `repeat` name no moment. */
export interface TimeExpression extends Span {
  readonly kind: 'moment' | 'length' | 'repeat';
  readonly day: DayRef | null;
  readonly untilDay: DayRef | null;
  readonly clock: Clock | null;
  readonly untilClock: Clock | null;
  readonly part: Part | null;
}

/** A time while it is being read. */
export interface Draft {
  readonly day: DayRef | null;
  readonly untilDay: DayRef | null;
  readonly clock: Clock | null;
  readonly untilClock: Clock | null;
  readonly part: Part | null;
  readonly kind: TimeExpression['kind'];
  /** A word that can only be meant as a time was among its words. */
  readonly isSure: boolean;
}
