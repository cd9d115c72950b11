import { type FoundDate, findDates } from '../dates/find-dates.ts';
import type { Lexicon } from '../languages/lexicon.ts';
import type { Sentence } from '../sentences.ts';

/** Characters before a date in which a word such as *by* can stand. */
const REACH = 30;

/** The dates of a sentence that are deadlines: after *by*, *before*, *until*, *due*, or in a clause that speaks of one. */
export function findDeadlines(sentence: Sentence, lexicon: Lexicon, now: number, zone: string): readonly FoundDate[] {
  return findDates(sentence.text, sentence.start, lexicon.dates, now, zone).filter(({ start }) => {
    const at = start - sentence.start;
    // The phrase may hold its own cue ("by the 15th"), so the date's first words are looked at as well.
    const before = sentence.text.slice(Math.max(0, at - REACH), at);
    const cueInside = /^(?:by|before|until|till|bis|vor)\b/i.test(sentence.text.slice(at));
    return cueInside || lexicon.deadlineBefore.test(before) || lexicon.deadlineAround.test(sentence.text);
  });
}
