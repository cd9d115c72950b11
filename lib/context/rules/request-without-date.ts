import { dayLine } from '../fix-lines.ts';
import type { Rule } from '../hint.ts';
import { commissions, dueOf, isUrgent, namesDayNear, readingOf } from '../readings.ts';
import { isToList } from '../to-list.ts';

/** A line or two between people who are talking anyway needs no date. */
const FEWEST_WORDS = { new: 6, reply: 8 } as const;

/** Something is asked, and nothing says by when. */
export const requestWithoutDate: Rule = {
  id: 'request-without-date',
  title: 'Request without a date',
  practice: 'P17',
  source: 'Without a date everyone sets their own: for some it is now, for others never. A date gives hours or days.',
  look(message, situation) {
    const { words, sentences, lexicon, vagueness } = readingOf(message);
    // What is put to whoever feels like it wants a name before it wants a day.
    const requests = commissions(message).filter(
      ({ text }) => readingOf(message).lexicon.toAnyone?.test(text) !== true,
    );
    const [first] = requests;
    if (first === undefined || words < (message.isReply ? FEWEST_WORDS.reply : FEWEST_WORDS.new) || isUrgent(message))
      return null;
    if (sentences.some(({ text }) => lexicon.anytime.test(text))) return null;
    if (isToList(message)) return null;
    if (requests.some((request) => dueOf(message, request, situation) !== null)) return null;
    if (namesDayNear(message, requests, situation)) return null;
    const vague = vagueness.find(({ start }) =>
      requests.some((request) => start >= request.start && start < request.end),
    );
    return {
      question: 'By when do you need it?',
      why:
        vague === undefined
          ? 'You ask for something and name no day. A date that leaves time lets me plan instead of guess.'
          : `“${vague.text}” leaves it open. A date that leaves time lets me plan instead of guess.`,
      weight: 75,
      span: { start: first.start, end: first.end },
      fix: dayLine('reply', 'Add a date', message, situation),
    };
  },
};
