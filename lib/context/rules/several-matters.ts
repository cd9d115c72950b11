import type { Rule } from '../hint.ts';
import { commissions, readingOf } from '../readings.ts';

/** A second matter is raised, with something asked about each, and work among it: questions by the way are talk. */
export const severalMatters: Rule = {
  id: 'several-matters',
  title: 'Several matters in one mail',
  practice: 'P20',
  source: 'One matter a mail: each gets its own answer, its own subject and its own end.',
  look(message) {
    const { sentences, requests, lexicon } = readingOf(message);
    if (commissions(message).length === 0) return null;
    const turn = sentences.find(({ text }, i) => i > 0 && lexicon.conversation.turns.test(text));
    if (turn === undefined) return null;
    // What is asked about it comes with it or right after; further on it is about something else again.
    const at = sentences.indexOf(turn);
    const second = sentences.slice(at, at + 3);
    const isBoth =
      requests.some(({ start }) => start < turn.start) && requests.some(({ sentence }) => second.includes(sentence));
    if (!isBoth) return null;
    return {
      question: 'Which of these shall I answer first?',
      why: 'Here a second matter begins. In a mail of its own it gets its own subject and isn’t lost behind the first.',
      weight: 40,
      span: { start: turn.start, end: turn.end },
      fix: null,
    };
  },
};
