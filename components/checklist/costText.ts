import type { Price } from '../../lib/meeting/cost.ts';
import type { Cost } from '../../lib/meeting/questions.ts';
import { WORDS } from './words.ts';

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

/** Minutes as a person says them: `45 min`, `1 h`, `1 h 30 min`; from ten hours on, whole hours. */
export function durationText(minutes: number): string {
  const rounded = Math.round(minutes);
  if (rounded >= 600) return WORDS.hours(whole.format(rounded / 60));
  const hours = Math.floor(rounded / 60);
  const rest = rounded % 60;
  if (hours === 0) return WORDS.minutes(whole.format(rest));
  if (rest === 0) return WORDS.hours(whole.format(hours));
  return `${WORDS.hours(whole.format(hours))} ${WORDS.minutes(whole.format(rest))}`;
}

/** `4 people × 1 h = 4 h`; with `each time` for one of a series of which nobody knows how often it comes. */
export function costText(cost: Cost, isSeries = false): string {
  const text = WORDS.cost(WORDS.people(cost.people), durationText(cost.minutes), durationText(cost.personMinutes));
  return isSeries && cost.perYearMinutes === null ? WORDS.eachTime(text) : text;
}

/** `208 h a year`, with what it is worth where that is known; null for a single event. */
export function yearText(cost: Cost, price: Price | null = null): string | null {
  if (cost.perYearMinutes === null) return null;
  const worth = price === null || price.perYear === null ? '' : `, ${moneyText(price.perYear, price.currency)}`;
  return WORDS.aYear(durationText(cost.perYearMinutes)) + worth;
}

/** `about €240`: two figures are as exact as such a sum can be. */
export function priceText(price: Price): string {
  return moneyText(price.once, price.currency);
}

function moneyText(amount: number, currency: string): string {
  const format = { style: 'currency', currency, maximumSignificantDigits: 2 } as const;
  return WORDS.about(new Intl.NumberFormat('en', format).format(amount));
}
