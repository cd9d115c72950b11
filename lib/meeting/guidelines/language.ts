import { languageFor } from '../../agenda/words/registry.ts';
import type { LanguageId } from '../../text/languages/lexicon.ts';
import { ownDescription } from '../description.ts';
import type { DraftEvent } from '../draft.ts';

/** The language of an event's own words; the page's (a BCP 47 tag) where they don't tell. */
export function languageOfDraft({ title, description }: DraftEvent, page: string | null): LanguageId {
  return languageFor(`${title ?? ''}\n${ownDescription(description)}`, page);
}
