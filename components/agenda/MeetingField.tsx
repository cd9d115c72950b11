import { useState } from 'preact/hooks';
import type { Agenda } from '../../lib/agenda/agenda.ts';
import { TextField } from '../kit/Field.tsx';
import { WhenField } from '../kit/WhenField.tsx';
import { dateOf, instantFrom, timeOf } from './dates.ts';
import { EDITOR } from './words.ts';

export interface MeetingFieldProps {
  readonly agenda: Agenda;
  readonly onChange: (meeting: Agenda['meeting'] & object) => void;
}

/** Day, time and length of a meeting. It has a time once all three are there. */
export function MeetingField({ agenda, onChange }: MeetingFieldProps) {
  const { meeting, timeZone } = agenda;
  const of = (at: number | undefined, read: (at: number, zone: string) => string) =>
    at === undefined ? '' : read(at, timeZone);
  const [typed, setTyped] = useState<{ date?: string; time?: string; minutes?: string }>({});
  const shown = {
    date: typed.date ?? of(meeting?.start, dateOf),
    time: typed.time ?? of(meeting?.start, timeOf),
    minutes: typed.minutes ?? (meeting == null ? '' : `${meeting.minutes}`),
  };
  const put = (change: Partial<typeof shown>) => {
    const next = { ...shown, ...change };
    const start = instantFrom(next.date, next.time, timeZone);
    const minutes = Number.parseInt(next.minutes, 10);
    const isWhole = start !== null && minutes > 0 && minutes <= 1_440;
    setTyped(isWhole ? {} : { ...typed, ...change });
    if (isWhole) onChange({ start, minutes });
  };
  const isBegun = shown.date !== '' || shown.time !== '' || shown.minutes !== '';
  const isWrong = isBegun && Object.keys(typed).length > 0;
  return (
    <div class="when-fields">
      <WhenField label={EDITOR.date} type="date" value={shown.date} onInput={(date) => put({ date })} />
      <WhenField label={EDITOR.time} type="time" value={shown.time} hint={timeZone} onInput={(time) => put({ time })} />
      <TextField
        label={EDITOR.minutes}
        inputMode="numeric"
        value={shown.minutes}
        hint={isWrong ? EDITOR.noDate : undefined}
        onInput={(minutes) => put({ minutes })}
      />
    </div>
  );
}
