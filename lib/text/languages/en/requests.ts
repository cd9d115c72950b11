import type { RequestPattern } from '../lexicon.ts';
import { DIRECT } from './requests/direct.ts';
import { INDIRECT } from './requests/indirect.ts';
import { OFFERS } from './requests/offers.ts';
import { PROPOSALS } from './requests/proposals.ts';

export { NOT_REQUESTS } from './requests/courtesies.ts';

/** Every way of asking; the first that a sentence meets names its kind. */
export const REQUESTS: readonly RequestPattern[] = [...PROPOSALS, ...DIRECT, ...INDIRECT, ...OFFERS];
