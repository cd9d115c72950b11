import type { OccasionKind } from './situation.ts';

/** A title that says of itself that it only informs, whatever it informs about. */
export const INFORMING: readonly OccasionKind[] = [
  {
    id: 'for-information',
    format: 'announcement',
    answers: { document: 'yes', immediate: 'no', face: 'no' },
    unlessNaming: 'any',
    reason: 'It says that it only informs. Written, each reads it when it suits, and it can be found later.',
  },
];

/** Occasions that writing serves better (practice P2), in the order in which they are tried, with small practical things among them. */
export const WRITING: readonly OccasionKind[] = [
  {
    id: 'written-comments',
    format: 'feedback',
    answers: { feedback: 'yes', document: 'yes', face: 'no' },
    unlessNaming: 'any',
    reason: 'It asks for comments. Better ones come in writing, beside the text, when there is time for it.',
  },
  {
    id: 'announcement',
    format: 'announcement',
    answers: { document: 'yes', immediate: 'no', face: 'no' },
    unlessNaming: 'any',
    reason: 'News for many is best written once, clearly, where everyone can find it and ask below.',
  },
  {
    id: 'status',
    format: 'status',
    answers: { document: 'yes', immediate: 'no', urgent: 'no', face: 'no' },
    unlessNaming: 'any',
    reason: 'A status is news that flows one way. Written, each reads it when it suits, and it can be found later.',
  },
  {
    id: 'practical',
    format: 'logistics',
    answers: { document: 'no', feedback: 'no', substantial: 'no', face: 'yes' },
    unlessNaming: 'any',
    reason: 'Small practical things are settled in a few minutes of talk; by mail they take days of turns.',
  },
  {
    id: 'sign-off',
    format: 'decision',
    answers: { document: 'yes', feedback: 'yes' },
    unlessNaming: 'any',
    reason: 'A yes to a text is given in writing: each reads it, and it is on record.',
  },
  {
    id: 'technical',
    format: 'technical',
    answers: { feedback: 'yes', substantial: 'yes' },
    unlessNaming: 'any',
    reason: 'Technical detail is read and checked at one’s own pace; in a meeting it goes by too fast.',
  },
  {
    id: 'decision',
    format: 'decision',
    answers: { document: 'yes', feedback: 'yes', substantial: 'yes' },
    unlessNaming: 'any',
    reason: 'A decision gets better with the options and reasons written down, and stays findable with its why.',
  },
  {
    id: 'document-review',
    format: 'review',
    answers: { feedback: 'yes', substantial: 'yes', document: 'yes', face: 'no' },
    unlessNaming: 'any',
    reason: 'Good comments need the text and some quiet, and each finds that at another time.',
  },
  {
    id: 'plan',
    format: 'planning',
    answers: { feedback: 'yes', substantial: 'yes', document: 'yes' },
    unlessNaming: 'any',
    reason: 'A plan is a text: let one person draft it and the others comment; meet for what stays open.',
  },
  {
    id: 'budget',
    format: 'planning',
    answers: { document: 'yes', substantial: 'yes', face: 'no' },
    unlessNaming: 'any',
    reason: 'A budget is read, compared and come back to; hearing it once is not enough.',
  },
  {
    id: 'planning',
    format: 'planning',
    answers: { substantial: 'yes' },
    unlessNaming: 'any',
    reason: 'A plan takes thought. Let one person draft it and the others comment; meet for what stays open.',
  },
  {
    id: 'figures',
    format: 'status',
    answers: { document: 'yes', substantial: 'yes', face: 'no' },
    unlessNaming: 'any',
    reason: 'Figures are read, compared and come back to; hearing them once is not enough.',
  },
  {
    id: 'review',
    format: 'review',
    answers: { feedback: 'yes' },
    unlessNaming: 'any',
    reason: 'Something is looked over together. If it is a text, people see more in it alone.',
  },
];
