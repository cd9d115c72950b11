import { minutesOf, spanOf } from '../span.ts';
import type { Guideline } from './guideline.ts';

/** Less than that between two meetings is no pause, in milliseconds. */
const PAUSE = 5 * 60_000;
const MINUTE = 60_000;
/** What a half hour and an hour give way for a pause; longer ones give ten minutes. */
const SHORTER = (minutes: number): number => (minutes <= 45 ? minutes - 5 : minutes - 10);

export const backToBack: Guideline = {
  id: 'back-to-back',
  title: 'Back to back',
  practice: 'P24',
  why: 'Without five minutes in between, one comes late to the next and remembers less of both.',
  look(draft, { timeZone, neighbours }) {
    const span = spanOf(draft, timeZone);
    if (span === null) return null;
    const before = neighbours.some(({ end }) => end <= span.start && span.start - end < PAUSE);
    const after = neighbours.some(({ start }) => start >= span.end && start - span.end < PAUSE);
    if (!before && !after) return null;
    const where = before && after ? 'between two others' : before ? 'right after another' : 'right before another';
    const minutes = SHORTER(minutesOf(span));
    const canShorten = after && minutes >= 15 && span.start + minutes * MINUTE < span.end;
    return {
      what: `It stands ${where}, with no pause.`,
      fixes: canShorten ? [{ kind: 'minutes', label: `Make it ${minutes} min`, minutes }] : [],
    };
  },
};
