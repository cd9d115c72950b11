import { NO_DATES } from '../dates/no-dates.ts';
import type { Lexicon } from './lexicon.ts';

const NOTHING = /(?!)/;

/** What is safe to say of a text in a language that is not read here, or not yet: a question mark asks, and no more. */
export const WORDLESS: Lexicon = {
  id: null,
  greeting: NOTHING,
  closing: NOTHING,
  abbreviation: /(?<!\p{L})\p{L}\.\s*$/u,
  requests: [],
  notRequests: [],
  informing: NOTHING,
  everyone: NOTHING,
  anytime: NOTHING,
  informingSubject: NOTHING,
  documents: [],
  notDocuments: [],
  urgency: [],
  notUrgent: NOTHING,
  deadlineBefore: NOTHING,
  deadlineAround: NOTHING,
  dates: NO_DATES,
  conversation: { proposesCall: NOTHING, tense: [], repeats: NOTHING, turns: NOTHING, introduces: NOTHING, asides: [] },
};
