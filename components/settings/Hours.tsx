import { useState } from 'preact/hooks';
import type { Settings, SettingsChange } from '../../lib/settings.ts';
import { WhenField } from '../kit/WhenField.tsx';
import { Days } from './Days.tsx';
import { parseHours, withDay, writeTime } from './parse.ts';
import { Section, useSaving } from './Section.tsx';
import { WORDS } from './words.ts';

export interface HoursProps {
  readonly hours: Settings['hours'];
  readonly noMeetingDays: Settings['noMeetingDays'];
  readonly onSave: (change: SettingsChange) => Promise<boolean>;
}

/** When one works, and when one would rather not meet. What makes no sense yet stays in its field and is said. */
export function Hours({ hours, noMeetingDays, onSave }: HoursProps) {
  const [isSaved, save] = useSaving();
  const [typed, setTyped] = useState<{ start?: string; end?: string }>({});
  const [wrong, setWrong] = useState<string | null>(null);
  const start = typed.start ?? writeTime(hours.start);
  const end = typed.end ?? writeTime(hours.end);
  const put = async (change: { start?: string; end?: string; days?: number[] }) => {
    const next = { ...typed, ...change };
    const parsed = parseHours(next.start ?? start, next.end ?? end, change.days ?? hours.days);
    setWrong(parsed.ok ? null : parsed.wrong);
    if (change.days === undefined) setTyped(next);
    if (parsed.ok && (await save(onSave(() => ({ hours: parsed.value }))))) setTyped({});
  };
  return (
    <Section section="working-hours" title={WORDS.hours.title} about={WORDS.hours.about} isSaved={isSaved}>
      <div class="pair">
        <WhenField label={WORDS.hours.start} type="time" value={start} onInput={(text) => void put({ start: text })} />
        <WhenField
          label={WORDS.hours.end}
          type="time"
          value={end}
          error={wrong}
          onInput={(text) => void put({ end: text })}
        />
      </div>
      <Days
        label={WORDS.hours.days}
        days={hours.days}
        onTurn={(day, isOn) => void put({ days: withDay(hours.days, day, isOn) })}
      />
      <Days
        label={WORDS.hours.noMeetings}
        days={noMeetingDays}
        onTurn={(day, isOn) => void save(onSave((now) => ({ noMeetingDays: withDay(now.noMeetingDays, day, isOn) })))}
      />
      <p class="second">{WORDS.hours.noMeetingsAbout}</p>
    </Section>
  );
}
