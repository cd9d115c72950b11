import { practiceName } from '../../lib/context/practices.ts';
import { RULES } from '../../lib/context/registry.ts';
import { GUIDELINES, settingOf } from '../../lib/meeting/guidelines/registry.ts';
import type { RulesProps } from './Rules.tsx';
import { WORDS } from './words.ts';

/** Everything that looks at a mail or at a draft event and can be turned off, in the order of its registry. */
export const SWITCHABLE: readonly Omit<RulesProps, 'off' | 'isChosen' | 'onTurn'>[] = [
  {
    section: 'hints',
    title: WORDS.rules.title,
    about: WORDS.rules.about,
    rules: RULES.map(({ id, title, practice, source }) => ({
      id,
      title,
      practice: practiceName(practice),
      why: source,
    })),
  },
  {
    section: 'advice',
    title: WORDS.guidelines.title,
    about: WORDS.guidelines.about,
    rules: GUIDELINES.map(({ id, title, why }) => ({ id: settingOf(id), title, practice: null, why })),
  },
];
