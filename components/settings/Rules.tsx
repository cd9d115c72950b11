import { useId } from 'preact/hooks';
import { Switch } from '../kit/Switch.tsx';
import { Section, useSaving } from './Section.tsx';
import { WORDS } from './words.ts';

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
  readonly title: string;
  readonly about: string;
  readonly rules: readonly Switchable[];
  /** Ids of those that are off. */
  readonly off: readonly string[];
  readonly onTurn: (id: string, isOn: boolean) => Promise<boolean>;
}

/** All rules of one kind, each with what it is for. */
export function Rules({ title, about, rules, off, onTurn }: RulesProps) {
  const [isSaved, save] = useSaving();
  return (
    <Section title={title} about={about} isSaved={isSaved}>
      <ul class="rules">
        {rules.map((rule) => (
          <RuleRow
            key={rule.id}
            rule={rule}
            isOn={!off.includes(rule.id)}
            onTurn={(isOn) => void save(onTurn(rule.id, isOn))}
          />
        ))}
      </ul>
    </Section>
  );
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
