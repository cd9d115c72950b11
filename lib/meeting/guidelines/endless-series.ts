import type { Guideline } from './guideline.ts';

export const endlessSeries: Guideline = {
  id: 'endless-series',
  title: 'A series without end',
  practice: 'P30',
  why: 'A series that ends is renewed on purpose, or not at all. Three months are a good first term.',
  look(draft) {
    const rule = draft.recurrence;
    if (rule === null || !/FREQ=/i.test(rule) || /(?:^|[;:])(?:COUNT|UNTIL)=/i.test(rule)) return null;
    return {
      what: 'It repeats for ever.',
      fixes: [],
    };
  },
};
