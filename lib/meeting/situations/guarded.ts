import type { OccasionKind } from './situation.ts';

/** Occasions for which writing is never advised: they lose too much in it, or cannot wait for it. */
export const GUARDED: readonly OccasionKind[] = [
  {
    id: 'bad-news',
    format: 'sensitive',
    answers: { sensitive: 'yes', face: 'yes' },
    guard: true,
    unlessNaming: 'rules',
    reason: 'This is bad news for somebody. They should hear it from a person who can answer, not read it.',
  },
  {
    id: 'sensitive',
    format: 'sensitive',
    answers: { sensitive: 'yes', face: 'yes' },
    guard: true,
    unlessNaming: 'rules',
    reason: 'This can touch somebody’s feelings. Tone gets lost in writing; a voice leaves room to respond.',
  },
  {
    id: 'incident',
    format: 'incident',
    answers: { immediate: 'yes', urgent: 'yes' },
    guard: true,
    unlessNaming: 'things',
    reason: 'Something is broken now. Talking is the shortest way; write down afterwards what was learned.',
  },
  {
    id: 'interview',
    format: 'interview',
    answers: { face: 'yes', immediate: 'yes' },
    guard: true,
    unlessNaming: 'things',
    reason: 'Two sides get to know each other here, and that happens in conversation.',
  },
  {
    id: 'first-meeting',
    format: 'intro-external',
    answers: { face: 'yes' },
    guard: true,
    unlessNaming: 'things',
    reason: 'A first meeting: a face makes everything that follows easier, mail included.',
  },
  {
    id: 'intro-external',
    format: 'intro-external',
    outsideOnly: true,
    answers: { face: 'yes' },
    guard: true,
    unlessNaming: 'things',
    reason: 'A first meeting with people from outside: a face makes everything that follows easier, mail included.',
  },
];
