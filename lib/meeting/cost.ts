import type { DraftEvent } from './draft.ts';
import type { Cost } from './questions.ts';

/** What the event takes of people's time; null while it has no times, no guests, or lasts all day. */
export function cost(_draft: DraftEvent): Cost | null {
  return null;
}
