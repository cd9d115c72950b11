import type { Lexicon } from '../lexicon.ts';
import { WORDLESS } from '../wordless.ts';

/** Words that end in a full stop without ending a sentence. */
export const ABBREVIATION =
  /(?:\b(?:e\.g|i\.e|mr|mrs|ms|dr|prof|st|vs|no|nr|approx|etc|inc|ltd|co|fig|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|a\.m|p\.m)|\b[A-Z])\.\s*$/i;

/** As much of English as a page needs that reads no mail: where a sentence ends. */
export const ENGLISH_SENTENCES: Lexicon = { ...WORDLESS, id: 'en', abbreviation: ABBREVIATION };
