import { type DateLexicon, dateWords } from './lexicon.ts';

const NOTHING = /(?!)/;

/** What is safe to read where a language is not known: days written in digits only, such as *2026-11-26* and *26.11.2026*. */
export const NO_DATES: DateLexicon = {
  words: dateWords({
    months: '',
    weekdays: '',
    numbers: '',
    ordinals: '',
    units: {},
    parts: { morning: '', lunch: '', afternoon: '', evening: '', night: '' },
    days: '',
    shifts: '',
    edges: { start: '', middle: '', end: '' },
    clocks: '',
    am: '',
    pm: '',
    holidays: {},
    seasons: '',
    sets: '',
    prefixes: {},
    roles: {},
    weak: '',
    suffixes: '',
    ordinalSuffixes: '',
  }),
  deadlines: {
    before: NOTHING,
    after: NOTHING,
    inside: NOTHING,
    around: NOTHING,
    request: NOTHING,
    appointment: NOTHING,
    never: NOTHING,
  },
};
