import { callLine } from '../fix-lines.ts';
import type { Rule } from '../hint.ts';
import { isSensitive, readingOf } from '../readings.ts';

/** The mail speaks of something hard between people: a job, somebody's conduct, hurt, a break. */
export const tenseMatter: Rule = {
  id: 'tense-matter',
  title: 'Tense or sensitive matter',
  practice: 'P22',
  source:
    'Readers hear tone in mail that the writer did not put there, and far less surely than both believe (Kruger et al. 2005).',
  look(message) {
    const { sentences, lexicon, sensitive } = readingOf(message);
    const [first] = sensitive;
    if (first === undefined || !isSensitive(message)) return null;
    if (sentences.some(({ text }) => lexicon.conversation.proposesCall.test(text))) return null;
    return {
      question: 'Could we talk about this?',
      why: 'This is hard to read alone. Writing is slower and easily misread where feelings are touched; a voice leaves room to answer.',
      weight: 72,
      span: { start: first.start, end: first.end },
      fix: callLine(message),
    };
  },
};
