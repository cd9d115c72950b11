import type { RequestPattern } from '../lexicon.ts';
import { COURTESIES } from './requests/courtesies.ts';
import { DIRECT } from './requests/direct.ts';
import { DUTIES } from './requests/duties.ts';
import { HINTS } from './requests/hints.ts';
import { INDIRECT } from './requests/indirect.ts';
import { MATTERS } from './requests/matters.ts';
import { MISSING } from './requests/missing.ts';
import { NOTICES } from './requests/notices.ts';
import { OFFERS } from './requests/offers.ts';
import { PROPOSALS } from './requests/proposals.ts';
import { RHETORIC } from './requests/rhetoric.ts';
import { TASKS } from './requests/tasks.ts';
import { WISHES } from './requests/wishes.ts';

/** Every way of asking; the first that a sentence meets names its kind. */
export const REQUESTS: readonly RequestPattern[] = [
  ...PROPOSALS,
  ...DIRECT,
  ...TASKS,
  ...INDIRECT,
  ...MISSING,
  ...DUTIES,
  ...NOTICES,
  ...HINTS,
  ...WISHES,
  ...MATTERS,
  ...OFFERS,
];

/** What only looks like one. */
export const NOT_REQUESTS: readonly RegExp[] = [...COURTESIES, ...RHETORIC];
