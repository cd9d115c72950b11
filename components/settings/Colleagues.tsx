import { useRef, useState } from 'preact/hooks';
import { parsePeople } from '../../lib/agenda/people-text.ts';
import { formatMinutes } from '../../lib/hours/format.ts';
import { DEFAULT_HOURS } from '../../lib/hours/working.ts';
import type { Colleague, Settings } from '../../lib/settings.ts';
import { Button, IconButton } from '../kit/Button.tsx';
import { Select, TextField } from '../kit/Field.tsx';
import { useRemoving } from '../kit/useRemoving.ts';
import { WhenField } from '../kit/WhenField.tsx';
import { Days } from './Days.tsx';
import { parseHours, withDay, writeTime } from './parse.ts';
import { Section, useSaving } from './Section.tsx';
import { WORDS } from './words.ts';

export interface ColleaguesProps {
  readonly colleagues: Settings['colleagues'];
  /** The zone to begin with: one's own. */
  readonly zone: string;
  /** BCP 47. */
  readonly locale: string;
  readonly onAdd: (email: string, colleague: Colleague) => Promise<boolean>;
  readonly onForget: (email: string) => Promise<boolean>;
}

/** When others work. The card in Calendar asks for it, too. */
export function Colleagues({ colleagues, zone, locale, onAdd, onForget }: ColleaguesProps) {
  const [isSaved, save] = useSaving();
  const all = Object.entries(colleagues);
  const { root, removing } = useRemoving<HTMLElement>(all.length);
  return (
    <Section
      root={root}
      section="colleagues"
      title={WORDS.colleagues.title}
      about={WORDS.colleagues.about}
      isSaved={isSaved}
    >
      {all.length > 0 && (
        <ul class="rules">
          {all.map(([email, { timeZone, hours }], index) => (
            <li key={email} class="rule">
              <div>
                <p>{email}</p>
                <p class="second">
                  {WORDS.colleagues.line(
                    timeZone.replaceAll('_', ' '),
                    formatMinutes(hours.start, locale),
                    formatMinutes(hours.end, locale),
                  )}
                  {', '}
                  {hours.days.map((day) => WORDS.shortDays[day - 1]).join(' ')}
                </p>
              </div>
              <IconButton
                icon="remove"
                label={WORDS.colleagues.forget(email)}
                onClick={() => {
                  removing(index);
                  void save(onForget(email));
                }}
              />
            </li>
          ))}
        </ul>
      )}
      <NewColleague zone={zone} onAdd={(email, colleague) => save(onAdd(email, colleague))} />
    </Section>
  );
}

function NewColleague({ zone, onAdd }: Pick<ColleaguesProps, 'zone' | 'onAdd'>) {
  const [email, setEmail] = useState('');
  const [timeZone, setTimeZone] = useState(zone);
  const [start, setStart] = useState(writeTime(DEFAULT_HOURS.start));
  const [end, setEnd] = useState(writeTime(DEFAULT_HOURS.end));
  const [days, setDays] = useState<readonly number[]>(DEFAULT_HOURS.days);
  const [wrong, setWrong] = useState<{ readonly email?: string; readonly hours?: string }>({});
  const form = useRef<HTMLDivElement>(null);
  const zones = [...new Set([zone, ...Intl.supportedValuesOf('timeZone')])];
  const add = async () => {
    const { people, rest } = parsePeople(email);
    const [person] = people;
    const hours = parseHours(start, end, days);
    if (person === undefined || people.length > 1 || rest !== '')
      return setWrong({ email: WORDS.colleagues.noAddress });
    if (!hours.ok) return setWrong({ hours: hours.wrong });
    setWrong({});
    if (!(await onAdd(person.email, { timeZone, hours: hours.value }))) return;
    setEmail('');
    setDays(DEFAULT_HOURS.days);
    form.current?.querySelector('input')?.focus();
  };
  return (
    <div ref={form} class="pair">
      <TextField
        label={WORDS.colleagues.address}
        type="email"
        value={email}
        error={wrong.email ?? null}
        onInput={setEmail}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          void add();
          event.preventDefault();
        }}
      />
      <Select
        label={WORDS.colleagues.zone}
        value={timeZone}
        options={zones.map((one) => ({ value: one, label: one.replaceAll('_', ' ') }))}
        onChange={setTimeZone}
      />
      <WhenField label={WORDS.hours.start} type="time" value={start} isDraft onInput={setStart} />
      <WhenField label={WORDS.hours.end} type="time" value={end} isDraft error={wrong.hours ?? null} onInput={setEnd} />
      <Days label={WORDS.hours.days} days={days} onTurn={(day, isOn) => setDays(withDay(days, day, isOn))} />
      <div>
        <Button kind="outlined" onClick={() => void add()}>
          {WORDS.colleagues.add}
        </Button>
      </div>
    </div>
  );
}
