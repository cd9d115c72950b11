import { languages } from '../../text/languages/registry.ts';
import { dayLine } from '../fix-lines.ts';
import type { Rule } from '../hint.ts';
import { readersOf, readingOf, subjectAsks } from '../readings.ts';

/** Shorter mail says by itself what it is. */
const FEWEST_WORDS = 20;
/** What goes to more people than these is told, not asked. */
const MOST_READERS = 5;

/** A mail that lays a trouble or a choice open and asks nothing. One that only tells is a mail like any other. */
export const noClearRequest: Rule = {
  id: 'no-clear-request',
  title: 'No clear request',
  practice: 'P17',
  source: 'A request names what is asked, of whom and by when; a reader who has to guess puts the mail off.',
  look(message, situation) {
    const { words, requests, informing, sentences, isLanguageSure, commitments, lexicon } = readingOf(message);
    if (message.isReply || !isLanguageSure || words < FEWEST_WORDS || sentences.length < 2) return null;
    // A subject is too short to tell its language, and need not be in that of the text.
    const subjectInforms = languages().some(({ informingSubject }) => informingSubject.test(message.subject ?? ''));
    if (subjectInforms || subjectAsks(message)) return null;
    if (requests.length > 0 || informing !== null || commitments.length > 0) return null;
    // What passes on a page is to be read.
    if (message.links.length > 0) return null;
    if (readersOf(message, situation).length > MOST_READERS) return null;
    if (!sentences.some(({ text }) => lexicon.openMatter?.test(text))) return null;
    return {
      question: 'What would you like me to do?',
      why: 'It tells me a lot, and I can’t find what you need from me. One sentence that asks saves a round of mail.',
      weight: 60,
      span: null,
      fix: dayLine('opinion', 'Ask for their view', message, situation),
    };
  },
};
