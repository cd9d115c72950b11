import type { Question } from './questions.ts';
import type { Weighed } from './weigh.ts';

/** One answer as a reason: said by the person, or read from the draft. */
type Reasons = Readonly<Record<Question, { readonly yes: string; readonly no: string }>>;

const REASONS: Reasons = {
  document: {
    yes: 'It will be needed in writing anyway, so it may as well begin there.',
    no: 'Nobody will need it in writing later.',
  },
  immediate: {
    yes: 'An answer is needed at once, and talking is the shortest way to one.',
    no: 'The answer can wait a few hours.',
  },
  urgent: {
    yes: 'It can’t wait, so talk to just the people whom it concerns.',
    no: 'Nothing breaks if it takes a day.',
  },
  feedback: {
    yes: 'It asks for considered feedback, which people give better with the text before them.',
    no: 'It needs no considered feedback.',
  },
  substantial: {
    yes: 'It takes time and concentration, and each reads at their own pace.',
    no: 'It takes little thought.',
  },
  face: {
    yes: 'People need to see each other for this.',
    no: 'Nobody needs to be in the same room for it.',
  },
  sensitive: {
    yes: 'It can touch somebody’s feelings; a voice leaves room to respond.',
    no: 'It touches nobody’s feelings.',
  },
};

/** Why an answer counts, as a sentence for the person. */
export function reasonOf({ question, value, by }: Weighed): string {
  const reason = REASONS[question][value];
  return by === 'person' ? `You said so: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}` : reason;
}
