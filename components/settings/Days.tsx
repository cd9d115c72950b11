import { Toggle } from '../kit/Field.tsx';
import { WORDS } from './words.ts';

export interface DaysProps {
  readonly label: string;
  /** Monday is 1, Sunday 7. */
  readonly days: readonly number[];
  readonly onTurn: (day: number, isOn: boolean) => void;
}

/** Days of the week, each on or off. */
export function Days({ label, days, onTurn }: DaysProps) {
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
            onChange={(isOn) => onTurn(index + 1, isOn)}
          />
        ))}
      </div>
    </fieldset>
  );
}
