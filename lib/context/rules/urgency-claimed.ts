import { dayLine } from '../fix-lines.ts';
import type { Rule } from '../hint.ts';
import { dueOf, readingOf } from '../readings.ts';

/** Something is called urgent, and no time says how urgent. */
export const urgencyClaimed: Rule = {
  id: 'urgency-claimed',
  title: 'Urgent, without a time',
  practice: 'P4',
  source:
    'Most things are not urgent; where one is, a time says more than the word, and a known route is quicker than mail.',
  look(message, situation) {
    const { urgency, requests } = readingOf(message);
    const [first] = urgency;
    if (first === undefined || requests.length === 0 || dueOf(message, requests[0] ?? null, situation) !== null)
      return null;
    return {
      question: 'How soon is it really needed?',
      why: `“${first.text}” makes me drop what I am doing. If it can wait until a certain time, that time tells me more; if it can’t, call me.`,
      weight: 55,
      span: { start: first.start, end: first.end },
      fix: dayLine('latest', 'Say by when', message, situation, 1),
    };
  },
};
