import type { Settings } from '../../../lib/settings.ts';
import { Select } from '../../kit/Field.tsx';
import { Days } from '../Days.tsx';
import { withDay } from '../parse.ts';
import { WORDS, writeMinutes } from './words.ts';

type Wanted = Settings['focus'];

export interface WishesProps {
  readonly wishes: Wanted;
  readonly onChange: (change: (wishes: Wanted) => Partial<Wanted>) => void;
}

const MINUTES = [30, 45, 60, 90, 120, 150, 180, 240, 300];
const SHORTEST = [15, 30, 45, 60, 90, 120];

/** The usual choices, and what is set where that is none of them. */
function optionsOf(usual: readonly number[], set: number): { readonly value: string; readonly label: string }[] {
  const all = [...new Set([...usual, set])].sort((one, other) => one - other);
  return all.map((minutes) => ({ value: String(minutes), label: writeMinutes(minutes) }));
}

/** How much time for focus the person wants, and when. */
export function Wishes({ wishes, onChange }: WishesProps) {
  const { minutes, shortest, days } = wishes;
  return (
    <>
      <div class="pair">
        <Select
          label={WORDS.wishes.minutes}
          value={String(minutes)}
          options={optionsOf(MINUTES, minutes)}
          // No block is longer than what a day is to have.
          onChange={(text) =>
            onChange((now) => ({ minutes: Number(text), shortest: Math.min(now.shortest, Number(text)) }))
          }
        />
        <Select
          label={WORDS.wishes.shortest}
          value={String(shortest)}
          options={optionsOf(
            SHORTEST.filter((one) => one <= minutes),
            shortest,
          )}
          onChange={(text) => onChange(() => ({ shortest: Number(text) }))}
        />
      </div>
      <Days
        label={WORDS.wishes.days}
        days={days}
        onTurn={(day, isOn) => onChange((now) => ({ days: withDay(now.days, day, isOn) }))}
      />
    </>
  );
}
