import { useState } from 'preact/hooks';
import { EVERY, type UrgentSettings, withSender } from '../../../lib/replies/urgent.ts';
import type { Settings, SettingsChange } from '../../../lib/settings.ts';
import { Button, IconButton } from '../../kit/Button.tsx';
import { Select, TextField, Toggle } from '../../kit/Field.tsx';
import { Switch } from '../../kit/Switch.tsx';
import { Section, useSaving } from '../Section.tsx';
import { useShown } from '../shown.ts';
import { URGENT } from './urgent-words.ts';

export interface UrgentProps {
  readonly settings: Settings;
  /** Whether it is turned on and the browser allows it. */
  readonly isOn: boolean;
  /** Called in the click; false where the browser did not allow it. */
  readonly onTurn: (isOn: boolean) => Promise<boolean>;
  readonly onSave: (change: SettingsChange) => Promise<boolean>;
}

const CHOICES = [EVERY.least, 10, EVERY.usual, 30, EVERY.most];
/** Of Gmail's quota, for one look that finds nothing. */
const UNITS_A_LOOK = 2;

function unitsADay({ every, isAlways }: UrgentSettings, { start, end }: Settings['hours']): number {
  const minutes = isAlways ? 24 * 60 : end - start;
  return Math.ceil(minutes / every) * UNITS_A_LOOK;
}

/** Whose mail may be told of between mail times, and how often it is looked for. */
export function Urgent({ settings, isOn, onTurn, onSave }: UrgentProps) {
  const [{ urgent, hours }, show] = useShown(settings);
  const [isSaved, save] = useSaving();
  const [went, turn] = useSaving();
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const put = (change: (now: UrgentSettings) => Partial<UrgentSettings>) => {
    const all: SettingsChange = ({ urgent: now }) => ({ urgent: { ...now, ...change(now) } });
    return save(show(all, onSave(all)));
  };
  const add = async () => {
    const next = withSender(urgent.senders, text);
    setWrong(typeof next === 'string' ? URGENT.wrong[next] : null);
    if (typeof next === 'string') return;
    const isKept = await put((now) => {
      const latest = withSender(now.senders, text);
      return typeof latest === 'string' ? {} : { senders: [...latest] };
    });
    if (isKept) setText('');
  };
  const { senders, every, isAlways } = urgent;
  const choices = [...new Set([...CHOICES, every])].toSorted((a, b) => a - b);
  return (
    <Section title={URGENT.title} about={URGENT.about} isSaved={went === true ? true : isSaved}>
      <div role="alert">{went === false && <p class="wrong">{URGENT.failed}</p>}</div>
      <div class="rule">
        <p>{URGENT.turn}</p>
        <Switch label={URGENT.turn} isOn={isOn} onChange={(next) => void turn(onTurn(next))} />
      </div>
      {senders.length > 0 && (
        <ul class="chips" aria-label={URGENT.senders}>
          {senders.map((sender) => (
            <li key={sender} class="chip">
              <span class="chip-text">{sender}</span>
              <IconButton
                icon="close"
                label={URGENT.remove(sender)}
                onClick={() => void put((now) => ({ senders: now.senders.filter((one) => one !== sender) }))}
              />
            </li>
          ))}
        </ul>
      )}
      {senders.length === 0 && isOn && <p class="note">{URGENT.none}</p>}
      <div class="with-button">
        <TextField
          label={URGENT.new}
          hint={URGENT.hint}
          value={text}
          error={wrong}
          most={320}
          onInput={(next) => {
            setText(next);
            setWrong(null);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            void add();
            event.preventDefault();
          }}
        />
        <Button kind="outlined" onClick={() => void add()}>
          {URGENT.add}
        </Button>
      </div>
      <Select
        label={URGENT.every}
        value={`${every}`}
        options={choices.map((minutes) => ({ value: `${minutes}`, label: URGENT.minutes(minutes) }))}
        onChange={(next) => void put(() => ({ every: Number(next) }))}
      />
      <Toggle label={URGENT.always} isOn={isAlways} onChange={(next) => void put(() => ({ isAlways: next }))} />
      <p class="second">{`${URGENT.cost(unitsADay(urgent, hours))} ${URGENT.seen}`}</p>
    </Section>
  );
}
