import { languages } from '../../text/languages/registry.ts';
import { dayLine } from '../fix-lines.ts';
import type { Rule } from '../hint.ts';
import { readingOf, subjectAsks } from '../readings.ts';

/** Shorter mail says by itself what it is. */
const FEWEST_WORDS = 20;

/** A mail that tells much and asks nothing, and does not say that it only informs. */
export const noClearRequest: Rule = {
  id: 'no-clear-request',
  title: 'No clear request',
  practice: 'P17',
  source: 'A request names what is asked, of whom and by when; a reader who has to guess puts the mail off.',
  look(message, situation) {
    const { words, requests, informing, sentences, isLanguageSure } = readingOf(message);
    if (message.isReply || !isLanguageSure || words < FEWEST_WORDS || sentences.length < 2) return null;
    // A subject is too short to tell its language, and need not be in that of the text.
    const subjectInforms = languages().some(({ informingSubject }) => informingSubject.test(message.subject ?? ''));
    if (subjectInforms || subjectAsks(message)) return null;
    if (requests.length > 0 || informing !== null) return null;
    return {
      question: 'What would you like me to do?',
      why: 'It tells me a lot, and I can’t find what you need from me. One sentence that asks saves a round of mail.',
      weight: 60,
      span: null,
      fix: dayLine('opinion', 'Ask for their view', message, situation),
    };
  },
};
