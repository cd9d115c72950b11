import type { Request } from '../../text/signals.ts';
import { dayLine } from '../fix-lines.ts';
import type { Rule } from '../hint.ts';
import { demands, dueOf, namesDayNear, readingOf } from '../readings.ts';

/** A line or two between people who are talking anyway needs no date. */
const FEWEST_WORDS = 6;

/** A bare question waits for an answer where it speaks to the reader and opens a conversation; within one it is talk. */
function waits({ kind, text }: Request, isReply: boolean): boolean {
  if (kind !== 'question') return true;
  return (
    !isReply &&
    /\b(?:you|your|we|our|us|i|me|my)\b|(?<!\p{L})(?:du|dir|ihr|euch|sie|ihnen|wir|uns|ich|mir)(?!\p{L})/iu.test(text)
  );
}

/** Something is asked, and nothing says by when. */
export const requestWithoutDate: Rule = {
  id: 'request-without-date',
  title: 'Request without a date',
  practice: 'P17',
  source:
    'Without a date everyone sets their own: for some it is now, for others never. A date gives hours or days (P18).',
  look(message, situation) {
    const { words, urgency, sentences, lexicon } = readingOf(message);
    const requests = demands(message).filter((request) => waits(request, message.isReply));
    const [first] = requests;
    if (first === undefined || words < FEWEST_WORDS || urgency.length > 0) return null;
    if (sentences.some(({ text }) => lexicon.anytime.test(text))) return null;
    if (requests.some((request) => dueOf(message, request, situation) !== null)) return null;
    if (namesDayNear(message, requests, situation)) return null;
    return {
      question: 'By when do you need it?',
      why: 'You ask for something and name no day. A date that leaves time lets me plan instead of guess.',
      weight: 75,
      span: { start: first.start, end: first.end },
      fix: dayLine('reply', 'Add a date', message, situation),
    };
  },
};
