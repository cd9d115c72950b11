import type { OccasionKind } from './situation.ts';

/** Occasions of which the title tells what they are and not how they are best held. */
export const OPEN: readonly OccasionKind[] = [
  {
    id: 'office-hours',
    format: 'other',
    answers: { immediate: 'yes' },
    unlessNaming: 'any',
    reason: 'Whoever has a question comes and gets an answer at once.',
  },
  {
    id: 'regular',
    format: 'status',
    answers: {},
    unlessNaming: 'any',
    reason: 'A regular round: news in it can be written, talk among people can’t.',
  },
  {
    id: 'committee',
    format: 'decision',
    answers: {},
    unlessNaming: 'any',
    reason: 'A body that decides: its papers are read before, and its decisions are minuted.',
  },
];
