import { Toggle } from '../kit/Field.tsx';
import { withDay } from './parse.ts';
import { WORDS } from './words.ts';

export interface DaysProps {
  readonly label: string;
  /** Monday is 1, Sunday 7. */
  readonly days: readonly number[];
  readonly onChange: (days: number[]) => void;
}

/** Days of the week, each on or off. */
export function Days({ label, days, onChange }: DaysProps) {
  return (
    <fieldset class="days">
      <legend class="label second">{label}</legend>
      <div class="chips">
        {WORDS.days.map((name, index) => (
          <Toggle
            key={name}
            label={WORDS.shortDays[index] ?? name}
            name={name}
            isOn={days.includes(index + 1)}
            onChange={(isOn) => onChange(withDay(days, index + 1, isOn))}
          />
        ))}
      </div>
    </fieldset>
  );
}
