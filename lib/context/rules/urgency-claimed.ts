import type { Request } from '../../text/signals.ts';
import { dayLine } from '../fix-lines.ts';
import type { Rule } from '../hint.ts';
import { dueOf, isUrgent, readingOf } from '../readings.ts';
import { timesIn } from '../times.ts';

/** Words of a mail that is urgent, at most: in a longer one the word is part of what it tells. */
const MOST_WORDS = 250;

/** Something is called urgent, and no time says how urgent. */
export const urgencyClaimed: Rule = {
  id: 'urgency-claimed',
  title: 'Urgent, without a time',
  practice: 'P4',
  source:
    'Most things are not urgent; where one is, a time says more than the word, and a known route is quicker than mail.',
  look(message, situation) {
    const reading = readingOf(message);
    const { urgency, requests, words, lexicon, sentences } = reading;
    const [first] = urgency;
    if (!isUrgent(message) || requests.length === 0 || words > MOST_WORDS) return null;
    // Whoever feels like it drops nothing.
    const isOpen = ({ text }: Request): boolean => lexicon.toAnyone?.test(text) === true;
    if (requests.some(isOpen) && requests.every((request) => request.kind === 'question' || isOpen(request)))
      return null;
    // A call is what is to be done then, and the mail asks for one.
    if (requests.some(({ text }) => lexicon.conversation.proposesCall.test(text))) return null;
    if (dueOf(message, requests[0] ?? null, situation) !== null) return null;
    // A time right beside the word says why or how soon: *asap, since we're shipping today*.
    const claim = sentences.find(({ start, end }) => first !== undefined && first.start >= start && first.end <= end);
    if (claim !== undefined && timesIn(reading, situation).has(claim)) return null;
    return {
      question: 'How soon is it really needed?',
      why: `“${first?.text ?? (message.subject ?? '').trim()}” makes me drop what I am doing. If it can wait until a certain time, that time tells me more; if it can’t, call me.`,
      weight: 55,
      span: first === undefined ? null : { start: first.start, end: first.end },
      fix: dayLine('latest', 'Say by when', message, situation, 1),
    };
  },
};
