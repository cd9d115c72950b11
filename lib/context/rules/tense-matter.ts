import { callLine } from '../fix-lines.ts';
import type { Rule } from '../hint.ts';
import { isSensitive, readingOf } from '../readings.ts';
import { isToList } from '../to-list.ts';

/** A talk that is over is no proposal of one. */
const TALKED =
  /\b(?:spoke|talked|said|told|was|were|happened|went|shouted|sprach|gesagt|gesprochen)\b[^.!?]{0,60}\b(?:on|over|by|in|am) (?:the |our |a )?(?:phone|call|meeting|person|telefon)\b/giu;
/** A bare announcement of a death, of somebody whom neither writer nor reader calls theirs. */
const NEWS = /^(?:has )?passed away$/i;
const NEAR = /\b(?:my|our|your|his|her|their|dear|colleague|friend|funeral|condolences?|sorry|sadness|loss)\b/i;

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
    // Nobody calls a list.
    if (first === undefined || !isSensitive(message) || isToList(message)) return null;
    if (sentences.some(({ text }) => lexicon.conversation.proposesCall.test(text.replace(TALKED, '')))) return null;
    // A death that is told to many is news: nobody is to be called about it.
    if (first.text.length < 20 && NEWS.test(first.text) && !NEAR.test(message.ownText)) return null;
    return {
      question: 'Could we talk about this?',
      why: 'This is hard to read alone. Writing is slower and easily misread where feelings are touched; a voice leaves room to answer.',
      weight: 72,
      span: { start: first.start, end: first.end },
      fix: callLine(message),
    };
  },
};
