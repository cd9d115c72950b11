import { headcount } from '../guests.ts';
import { occasionOf } from '../situations/registry.ts';
import type { Guideline } from './guideline.ts';

/** Beyond so many guests most of them only listen. */
const MOST = 7;
/** Occasions for which many are the point. */
const OPEN = new Set(['social', 'announcement', 'for-information', 'training']);

export const manyGuests: Guideline = {
  id: 'many-guests',
  title: 'More than seven guests',
  practice: 'P21',
  why: 'Beyond seven, most only listen. Invite those who decide or contribute; send the others the minutes.',
  look(draft) {
    const guests = headcount(draft) - 1;
    const occasion = occasionOf(draft.title ?? '', '', false);
    if (guests <= MOST || (occasion !== null && OPEN.has(occasion.kind.id))) return null;
    return {
      what: `It invites ${guests} people.`,
      fixes: [],
    };
  },
};
