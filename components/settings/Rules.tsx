import { useId, useState } from 'preact/hooks';
import { Icon } from '../kit/Icon.tsx';
import { Switch } from '../kit/Switch.tsx';
import { SearchField } from '../replies/SearchField.tsx';
import { Section, useSaving } from './Section.tsx';
import type { SettingsSection } from './sections.ts';
import { WORDS } from './words.ts';

/** With so many one looks for a rule rather than reads them all. */
const SEARCHABLE = 8;

/** What can be turned on and off: a rule of the context panel, a guideline of the card. */
export interface Switchable {
  readonly id: string;
  readonly title: string;
  /** What the practice that it serves is called; null for one without a name. */
  readonly practice: string | null;
  /** Why it is looked for. */
  readonly why: string;
}

export interface RulesProps {
  readonly section: SettingsSection;
  readonly title: string;
  readonly about: string;
  readonly rules: readonly Switchable[];
  /** Ids of those that are off. */
  readonly off: readonly string[];
  /** Whether the person came for these: then they are shown at once. */
  readonly isChosen: boolean;
  readonly onTurn: (id: string, isOn: boolean) => Promise<boolean>;
}

/** All rules of one kind, each with what it is for; folded, how many are on and which are not. */
export function Rules({ section, title, about, rules, off, isChosen, onTurn }: RulesProps) {
  const [isSaved, save] = useSaving();
  const [isOpen, setOpen] = useState(isChosen);
  const [wasChosen, setWasChosen] = useState(isChosen);
  const [query, setQuery] = useState('');
  const id = useId();
  if (isChosen !== wasChosen) {
    setWasChosen(isChosen);
    // In this very render: whoever scrolls here next finds it as high as it will be.
    if (isChosen) setOpen(true);
  }
  const silent = rules.filter((rule) => off.includes(rule.id));
  const count = WORDS.rules.count(rules.length - silent.length, rules.length);
  const found = rules.filter((rule) => isFound(rule, query));
  return (
    <Section section={section} title={title} about={about} isSaved={isSaved}>
      <button
        type="button"
        class="layered group-toggle"
        aria-label={WORDS.rules.countOf(count, title)}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {count}
        <Icon name={isOpen ? 'up' : 'down'} />
      </button>
      {!isOpen && silent.length > 0 && (
        <p class="second">{WORDS.rules.silent(silent.map((rule) => rule.title).join(', '))}</p>
      )}
      {isOpen && rules.length >= SEARCHABLE && (
        <SearchField label={WORDS.rules.search} query={query} onQuery={setQuery} />
      )}
      <ul id={id} class="rules" hidden={!isOpen}>
        {isOpen &&
          found.map((rule) => (
            <RuleRow
              key={rule.id}
              rule={rule}
              isOn={!off.includes(rule.id)}
              onTurn={(isOn) => void save(onTurn(rule.id, isOn))}
            />
          ))}
      </ul>
      <p class="second" role="status">
        {isOpen && found.length === 0 && WORDS.rules.notFound(query.trim())}
      </p>
    </Section>
  );
}

function isFound({ title, practice, why }: Switchable, query: string): boolean {
  const text = `${title} ${why} ${practice ?? ''}`.toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function RuleRow({ rule, isOn, onTurn }: { rule: Switchable; isOn: boolean; onTurn: (isOn: boolean) => void }) {
  const id = useId();
  return (
    <li class="rule">
      <div>
        <p>{rule.title}</p>
        <p id={id} class="second">
          {rule.practice === null ? rule.why : `${rule.why} ${WORDS.rules.practice(rule.practice)}`}
        </p>
      </div>
      <Switch label={rule.title} describedBy={id} isOn={isOn} onChange={onTurn} />
    </li>
  );
}
