export type Frequency = 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';

/** The words with which one language tells how often an event repeats; all lower case. */
export interface RecurrenceWords {
  /** Say how often, alone. */
  readonly alone: Readonly<Record<string, Frequency>>;
  /** Stand before a number, a unit or a day. */
  readonly every: readonly string[];
  readonly units: Readonly<Record<string, Frequency>>;
  /** Numbers in words, where one skips: *every other week*. */
  readonly intervals: Readonly<Record<string, number>>;
  /** Mean Monday to Friday. */
  readonly workingDays: readonly string[];
  /** Between how often and when. */
  readonly links: readonly string[];
  readonly and: readonly string[];
  /** A day's number in its month, -1 for the last. */
  readonly ordinals: Readonly<Record<string, number>>;
  /** A day by its number: the word before it, and what is written after it. */
  readonly dayNumber: { readonly before: readonly string[]; readonly form: RegExp };
  /** After *every third Wednesday*, which alone could mean anything. */
  readonly ofMonth: readonly string[];
  readonly until: readonly string[];
  readonly times: readonly string[];
  /** Between two days. */
  readonly to: readonly string[];
}

const en: RecurrenceWords = {
  alone: { daily: 'DAILY', weekly: 'WEEKLY', monthly: 'MONTHLY', annually: 'YEARLY', yearly: 'YEARLY' },
  every: ['every', 'each'],
  units: {
    day: 'DAILY',
    days: 'DAILY',
    week: 'WEEKLY',
    weeks: 'WEEKLY',
    month: 'MONTHLY',
    months: 'MONTHLY',
    year: 'YEARLY',
    years: 'YEARLY',
  },
  intervals: { other: 2, two: 2, three: 3, four: 4 },
  workingDays: ['weekday', 'weekdays'],
  links: ['on', 'the'],
  and: ['and', '&'],
  ordinals: { first: 1, second: 2, third: 3, fourth: 4, fifth: 5, last: -1 },
  dayNumber: { before: ['day'], form: /^(\d{1,2})(?:st|nd|rd|th)?$/ },
  ofMonth: ['of', 'the', 'each', 'every', 'month'],
  until: ['until'],
  times: ['times', 'time'],
  to: ['to', '-', '–'],
};

const de: RecurrenceWords = {
  alone: { täglich: 'DAILY', wöchentlich: 'WEEKLY', monatlich: 'MONTHLY', jährlich: 'YEARLY' },
  every: ['jeden', 'jede', 'jedes', 'alle'],
  units: {
    tag: 'DAILY',
    tage: 'DAILY',
    woche: 'WEEKLY',
    wochen: 'WEEKLY',
    monat: 'MONTHLY',
    monate: 'MONTHLY',
    jahr: 'YEARLY',
    jahre: 'YEARLY',
  },
  intervals: { zweite: 2, zweiten: 2, zweites: 2, zwei: 2, drei: 3, vier: 4 },
  workingDays: ['wochentag', 'wochentagen', 'wochentage', 'werktag', 'werktagen', 'werktage'],
  links: ['am', 'an', 'den', 'jeden'],
  and: ['und', '&'],
  ordinals: { ersten: 1, zweiten: 2, dritten: 3, vierten: 4, fünften: 5, letzten: -1 },
  dayNumber: { before: ['tag'], form: /^(\d{1,2})\.?$/ },
  ofMonth: ['im', 'des', 'monat', 'monats', 'jedes', 'jeden'],
  until: ['bis'],
  times: ['mal', 'termine'],
  to: ['bis', '-', '–'],
};

/** By the first part of a language tag. What is not here is not read. */
export const RECURRENCE_WORDS: ReadonlyMap<string, RecurrenceWords> = new Map([
  ['en', en],
  ['de', de],
]);
