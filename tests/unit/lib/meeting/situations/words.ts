import { MEETINGS as SPANISH } from '../../../../../lib/text/languages/es/meetings.ts';
import { MEETINGS as FRENCH } from '../../../../../lib/text/languages/fr/meetings.ts';
import { MEETINGS as JAPANESE } from '../../../../../lib/text/languages/ja/meetings.ts';
import type { LanguageId } from '../../../../../lib/text/languages/lexicon.ts';
import type { MeetingWords } from '../../../../../lib/text/languages/meeting-words.ts';
import { MEETINGS as PORTUGUESE } from '../../../../../lib/text/languages/pt/meetings.ts';
import { languages, registerLanguage } from '../../../../../lib/text/languages/registry.ts';
import { WORDLESS } from '../../../../../lib/text/languages/wordless.ts';

/** Brings what meetings are called in every language along, whether or not the rest of the language is there. */
const WORDS: readonly (readonly [LanguageId, MeetingWords])[] = [
  ['fr', FRENCH],
  ['es', SPANISH],
  ['pt', PORTUGUESE],
  ['ja', JAPANESE],
];
for (const [id, meetings] of WORDS) {
  if (!languages().some((language) => language.id === id)) registerLanguage({ ...WORDLESS, id, meetings });
}
