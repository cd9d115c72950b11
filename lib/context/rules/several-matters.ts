import type { Rule } from '../hint.ts';
import { commissions, readingOf } from '../readings.ts';

/** Words by which a writer turns to another matter. */
const TURN =
  /^\W*(?:(?:on|and) (?:another|a (?:separate|different|completely different)) (?:note|topic|matter|subject)|(?:and )?another (?:thing|topic|matter|question)|(?:and )?one (?:more|last|other) (?:thing|question|topic)|separately|unrelated(?:ly)?|(?:oh, |and )?by the way|btw|changing (?:the )?(?:subject|topic)s?|something (?:else|different)|noch etwas|noch eine (?:frage|sache)|übrigens|ein anderes thema|unabhängig davon)(?!\p{L})/iu;

/** A second matter is raised, with something asked about each, and work among it: questions by the way are talk. */
export const severalMatters: Rule = {
  id: 'several-matters',
  title: 'Several matters in one mail',
  practice: 'P20',
  source: 'One matter a mail: each gets its own answer, its own subject and its own end.',
  look(message) {
    const { sentences, requests } = readingOf(message);
    if (commissions(message).length === 0) return null;
    const turn = sentences.find(({ text }, i) => i > 0 && TURN.test(text));
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
