import { Switch } from '../../kit/Switch.tsx';
import { Section, useSaving } from '../Section.tsx';
import { WORDS } from './words.ts';

export interface DigestProps {
  readonly isOn: boolean;
  /** Called in the click; false where the browser did not allow it. */
  readonly onTurn: (isOn: boolean) => Promise<boolean>;
}

/** One notification a mail time, or none. */
export function Digest({ isOn, onTurn }: DigestProps) {
  const [went, run] = useSaving();
  return (
    <Section title={WORDS.digest.title} about={WORDS.digest.about} isSaved={went === true ? true : null}>
      <div role="alert">{went === false && <p class="wrong">{WORDS.digest.failed}</p>}</div>
      <Switch label={WORDS.digest.title} isOn={isOn} onChange={(next) => void run(onTurn(next))} />
    </Section>
  );
}
