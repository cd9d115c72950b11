import { WORDS } from '../../agenda/words/registry.ts';
import { structureOfDescription } from '../plan.ts';
import type { Guideline } from './guideline.ts';
import { languageOfDraft } from './language.ts';

/** Titles that say that there is a meeting and not what for: the whole title, give or take names and times. */
const BARE =
  /^(?:(?:quick|short|brief|kurzer?|kurzes|team|weekly|monthly|daily)\s+)*(?:meeting|sync(?:-?up)?|catch[- ]?up|check[- ]?in|chat|call|talk|touch ?base|discussion|discuss|connect|follow[- ]?up|meet|appointment|jour fixe|besprechung|termin|treffen|austausch|abstimmung|gespräch|rücksprache|update|tbd|tbc)(?:\s+(?:mit|with|w\/)\s+.{1,40})?\W*$/iu;
/** Only names, however they are joined: *Mira / Jonas*, *Ada x Bo*. */
const NAMES = /^\p{Lu}[\p{L}’'-]+(?:(?:\s*(?:\/|&|\+|<>|<->)\s*|\s+(?:x|und|and)\s+)\p{Lu}[\p{L}’'-]+)+$/u;
/** So many words in the description say what it is for, whatever the title says. */
const ENOUGH = 6;

export const noPurpose: Guideline = {
  id: 'no-purpose',
  title: 'No clear purpose',
  practice: 'P3',
  why: 'Guests can’t prepare, nor tell whether they are needed. One sentence in the description is enough.',
  look(draft, { page = null }) {
    const title = (draft.title ?? '').trim().slice(0, 200);
    if (title !== '' && !BARE.test(title) && !NAMES.test(title)) return null;
    const plan = structureOfDescription(draft.description);
    if (plan.topics > 0 || plan.documents > 0 || plan.words >= ENOUGH) return null;
    return {
      what: 'It does not say what it is for.',
      fixes: [{ kind: 'describe', label: 'Start the sentence', text: WORDS[languageOfDraft(draft, page)].purpose }],
    };
  },
};
