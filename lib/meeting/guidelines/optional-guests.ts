import { WORDS } from '../../agenda/words/registry.ts';
import { peopleOf } from '../guests.ts';
import type { Guideline } from './guideline.ts';
import { languageOfDraft } from './language.ts';

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
/** More names than that are a number. */
const MOST_NAMED = 3;

export const optionalGuests: Guideline = {
  id: 'optional-guests',
  title: 'Optional guests',
  practice: 'P21',
  why: 'Whoever need not be there is better informed afterwards, in writing: it takes minutes, not the whole time.',
  look(draft, { nameOf, page = null }) {
    const optional = peopleOf(draft).filter((guest) => guest.optional);
    if (optional.length === 0) return null;
    const called = optional.map(({ email }) => nameOf(email));
    const names = listed(called);
    const isFew = optional.length <= MOST_NAMED;
    const who = isFew ? names : `${optional.length} guests`;
    // In words that don't tell the card that nobody comes at all.
    const { notes, locale } = WORDS[languageOfDraft(draft, page)];
    const text = notes(isFew ? new Intl.ListFormat(locale).format(called) : null);
    return {
      what: `${who} ${optional.length === 1 ? 'is' : 'are'} optional.`,
      fixes: (draft.description ?? '').includes(text) ? [] : [{ kind: 'describe', label: 'Promise notes', text }],
    };
  },
};
