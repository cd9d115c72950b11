import { saidFinder } from './said.ts';

/** Sentences that tell a situation which is better talked over; one place a sentence. Moods of words are none. */
export const findSensitive = saidFinder(
  ({ conversation }) => conversation.tense,
  (text, { conversation }) => conversation.notTense?.some((other) => other.test(text)) === true,
);
