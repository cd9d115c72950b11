import { parseLocal } from '../hours/zone.ts';
import type { DraftEvent } from './draft.ts';
import { headcount } from './guests.ts';
import type { Cost } from './questions.ts';
import { timesPerYear } from './recurrence.ts';
import { minutesOf, spanOf } from './span.ts';

/**
 * What the event takes of people's time: everybody invited (optional guests too: they may come) and the organiser, without
 * rooms. Null while it has no times or no guests, and for an event that lasts all day.
 */
export function cost(draft: DraftEvent): Cost | null {
  const people = headcount(draft);
  // Real minutes where the zone is known, so that a night with a change of clocks counts right.
  const span = spanOf(draft, 'UTC');
  if (people < 2 || span === null) return null;
  const minutes = minutesOf(span);
  const personMinutes = people * minutes;
  const start = parseLocal(draft.start ?? '');
  const times = draft.recurrence === null || start === null ? null : timesPerYear(draft.recurrence, start);
  return { people, minutes, personMinutes, perYearMinutes: times === null ? null : times * personMinutes };
}

/** What an hour of one person costs. `currency` is an ISO 4217 code. */
export interface Rate {
  readonly amount: number;
  readonly currency: string;
}

/** That time as money, in the rate's currency: this once, and a year of it where it is a series. */
export interface Price {
  readonly currency: string;
  readonly once: number;
  readonly perYear: number | null;
}

/** What the time of a cost is worth at a rate; null where either is not known. */
export function priceOf(cost: Cost | null, rate: Rate | null): Price | null {
  if (cost === null || rate === null || rate.amount <= 0) return null;
  const worth = (minutes: number): number => (minutes / 60) * rate.amount;
  return {
    currency: rate.currency,
    once: worth(cost.personMinutes),
    perYear: cost.perYearMinutes === null ? null : worth(cost.perYearMinutes),
  };
}
