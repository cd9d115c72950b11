import { useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { DEFAULT_HOURS } from '../../lib/hours/working.ts';
import { cityOf } from '../../lib/hours/zone.ts';
import type { Colleague } from '../../lib/settings.ts';
import { Button } from '../kit/Button.tsx';
import { Select, Toggle } from '../kit/Field.tsx';
import { WhenField } from '../kit/WhenField.tsx';
import { WORDS } from './words.ts';
import { allZones, likelyZones } from './zoneChoices.ts';

export interface HoursPickerProps {
  readonly name: string;
  readonly known: Colleague | null;
  /** The person's own zone. */
  readonly zone: string;
  readonly colleagues: Readonly<Record<string, Colleague>>;
  readonly onDone: (colleague: Colleague | null) => void;
  readonly onCancel: () => void;
}

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
/** Minutes after midnight; null for a field that was emptied. */
const minutesOf = (text: string): number | null => {
  const [hours, minutes] = /^(\d{1,2}):(\d{2})/.exec(text)?.slice(1).map(Number) ?? [];
  return hours === undefined || minutes === undefined ? null : hours * 60 + minutes;
};

/** What was set, or what is wrong with it, in words. */
function hoursOf(from: string, to: string, days: readonly number[]): Colleague['hours'] | string {
  const [start, end] = [minutesOf(from), minutesOf(to)];
  if (start === null || end === null) return WORDS.noHours;
  if (end <= start) return WORDS.badHours;
  return days.length === 0 ? WORDS.noDay : { days, start, end };
}

/** *When does Yuki work?* One press on a likely zone answers it; another zone and other hours can be set. */
export function HoursPicker({ name, known, zone, colleagues, onDone, onCancel }: HoursPickerProps) {
  const id = useId();
  const form = useRef<HTMLDivElement>(null);
  const { start, end, days: usual } = known?.hours ?? DEFAULT_HOURS;
  const [from, setFrom] = useState(clock(start));
  const [to, setTo] = useState(clock(end));
  const [other, setOther] = useState(known?.timeZone ?? '');
  const zones = useMemo(() => [{ value: '', label: WORDS.choose }, ...allZones()], []);
  const [days, setDays] = useState(usual);
  const hours = hoursOf(from, to, days);
  const wrong = typeof hours === 'string' ? hours : null;
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('button')?.focus(), []);
  const done = (timeZone: string) => {
    if (timeZone !== '' && typeof hours !== 'string') onDone({ timeZone, hours });
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset lays its legend out apart, and has no name in every browser.
    <div
      ref={form}
      class="hours-picker"
      role="group"
      aria-labelledby={id}
      onKeyDown={(event) => leaveBy(event, onCancel)}
    >
      <p id={id}>{WORDS.askHours(name)}</p>
      <div class="row">
        {likelyZones(zone, colleagues).map((likely) => (
          <Button key={likely} small kind="outlined" onClick={() => done(likely)}>
            {cityOf(likely)}
          </Button>
        ))}
      </div>
      <div class="hours">
        <Select label={WORDS.otherZone} value={other} options={zones} onChange={setOther} class="zone" />
        <WhenField label={WORDS.from} type="time" value={from} isDraft onInput={setFrom} />
        <WhenField label={WORDS.to} type="time" value={to} isDraft onInput={setTo} error={wrong} />
      </div>
      <Days days={days} onTurn={setDays} />
      <div class="row">
        {other !== '' && (
          <Button small kind="tonal" onClick={() => done(other)}>
            {WORDS.save}
          </Button>
        )}
        {known !== null && (
          <Button small onClick={() => onDone(null)}>
            {WORDS.forget}
          </Button>
        )}
        <Button small onClick={onCancel}>
          {WORDS.cancel}
        </Button>
      </div>
    </div>
  );
}

function Days({ days, onTurn }: { days: readonly number[]; onTurn: (days: readonly number[]) => void }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset lays its legend out apart, and has no name in every browser.
    <div class="work-days" role="group" aria-label={WORDS.workDays}>
      {WORDS.days.map((name, index) => {
        const day = index + 1;
        const others = days.filter((one) => one !== day);
        return (
          <Toggle
            key={name}
            label={name.slice(0, 2)}
            name={name}
            isOn={days.includes(day)}
            onChange={(isOn) => onTurn(isOn ? [...others, day].sort((a, b) => a - b) : others)}
          />
        );
      })}
    </div>
  );
}

function leaveBy(event: KeyboardEvent, leave: () => void): void {
  if (event.key !== 'Escape') return;
  event.preventDefault();
  event.stopPropagation();
  leave();
}
