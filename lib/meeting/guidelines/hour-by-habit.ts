import { occasionOf } from '../situations/registry.ts';
import { minutesOf, spanOf } from '../span.ts';
import type { Guideline } from './guideline.ts';

/** Occasions that take the time that they take. */
const FREE = new Set([
  'social',
  'brainstorm',
  'training',
  'interview',
  'incident',
  'sensitive',
  'bad-news',
  'in-person',
  'coworking',
]);

export const hourByHabit: Guideline = {
  id: 'hour-by-habit',
  title: 'An hour by habit',
  practice: 'P39',
  why: 'Talk fills the time that it gets. Less of it, and an end before the next thing begins, does everyone good.',
  look(draft, { timeZone }) {
    const span = spanOf(draft, timeZone);
    const occasion = occasionOf(draft.title ?? '', '', false);
    if (span === null || minutesOf(span) !== 60) return null;
    if (occasion !== null && FREE.has(occasion.kind.id)) return null;
    return {
      what: 'An hour is only the default: 25 or 50 minutes may do.',
      fixes: [
        { kind: 'minutes', label: 'Make it 25 min', minutes: 25 },
        { kind: 'minutes', label: 'Make it 50 min', minutes: 50 },
      ],
    };
  },
};
