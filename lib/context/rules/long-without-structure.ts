import type { Sentence } from '../../text/sentences.ts';
import type { Rule } from '../hint.ts';
import { readingOf } from '../readings.ts';

/** About a screen of prose. */
const MANY_WORDS = 250;
/** Words that a reader takes in at one go, on average over the paragraphs. */
const LONG_PARAGRAPH = 120;

/** Whether most of it ends as sentences do: a log and a table are no prose, and have a structure of their own. */
function isProse(sentences: readonly Sentence[]): boolean {
  return sentences.filter(({ text }) => /[.?!…:][)"”’']*$/.test(text.trimEnd())).length * 3 >= sentences.length * 2;
}

/** A long mail in blocks too large to find one's way in. */
export const longWithoutStructure: Rule = {
  id: 'long-without-structure',
  title: 'Long, without structure',
  practice: 'P20',
  source: 'Readers scan before they read: short paragraphs and lists are found again, walls of text are put off.',
  look(message) {
    const { words, paragraphs, sentences } = readingOf(message);
    if (words < MANY_WORDS || !isProse(sentences) || sentences.some(({ isListItem }) => isListItem)) return null;
    if (words / Math.max(1, paragraphs) < LONG_PARAGRAPH) return null;
    return {
      question: 'What is the gist?',
      why: `${words} words in ${paragraphs === 1 ? 'one block' : `${paragraphs} long blocks`}. A first line with the gist, or a short list, gets it read today.`,
      weight: 35,
      span: null,
      fix: null,
    };
  },
};
