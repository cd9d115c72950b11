import { structureOfDescription } from '../plan.ts';
import { occasionOf } from '../situations/registry.ts';
import type { Guideline } from './guideline.ts';

/** Occasions that are no worse for having no plan. */
const FREE = new Set(['social', 'one-on-one']);

export const noAgenda: Guideline = {
  id: 'no-agenda',
  title: 'No agenda',
  practice: 'P6',
  why: 'With topics, times and who leads each, people come prepared, and it may take half as long.',
  look(draft) {
    const occasion = occasionOf(draft.title ?? '', '', false);
    if (occasion !== null && FREE.has(occasion.kind.id)) return null;
    const { topics, documents } = structureOfDescription(draft.description);
    if (topics > 0 || documents > 0) return null;
    return {
      what: 'It has no agenda.',
      fixes: [{ kind: 'agenda', label: 'Add agenda' }],
    };
  },
};
