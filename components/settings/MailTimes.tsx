import { useState } from 'preact/hooks';
import { formatMinutes } from '../../lib/hours/format.ts';
import type { Settings, SettingsChange } from '../../lib/settings.ts';
import { Button, IconButton } from '../kit/Button.tsx';
import { useRemoving } from '../kit/useRemoving.ts';
import { WhenField } from '../kit/WhenField.tsx';
import { Days } from './Days.tsx';
import { withDay, withTime } from './parse.ts';
import { Section, useSaving } from './Section.tsx';
import { WORDS } from './words.ts';

export interface MailTimesProps {
  readonly mailTimes: Settings['mailTimes'];
  /** BCP 47. */
  readonly locale: string;
  readonly onSave: (change: SettingsChange) => Promise<boolean>;
}

/** When mail is read. */
export function MailTimes({ mailTimes, locale, onSave }: MailTimesProps) {
  const [isSaved, save] = useSaving();
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const { times, days } = mailTimes;
  const { root, removing } = useRemoving<HTMLElement>(times.length);
  const put = (change: (now: Settings['mailTimes']) => Partial<Settings['mailTimes']>) =>
    save(onSave(({ mailTimes: now }) => ({ mailTimes: { ...now, ...change(now) } })));
  const add = async () => {
    const next = withTime(times, text);
    setWrong(next.ok ? null : next.wrong);
    if (!next.ok) return;
    const isKept = await put((now) => {
      const latest = withTime(now.times, text);
      return latest.ok ? { times: latest.value } : {};
    });
    if (isKept) setText('');
  };
  return (
    <Section root={root} section="mail-times" title={WORDS.mail.title} about={WORDS.mail.about} isSaved={isSaved}>
      {times.length > 0 && (
        <ul class="chips" aria-label={WORDS.mail.times}>
          {times.map((time, index) => (
            <li key={time} class="chip">
              <span class="chip-text">{formatMinutes(time, locale)}</span>
              <IconButton
                icon="close"
                label={WORDS.mail.remove(formatMinutes(time, locale))}
                onClick={() => {
                  removing(index);
                  void put((now) => ({ times: now.times.filter((one) => one !== time) }));
                }}
              />
            </li>
          ))}
        </ul>
      )}
      {(times.length === 0 || days.length === 0) && <p class="note">{WORDS.mail.never}</p>}
      <div class="with-button">
        <WhenField
          class="short"
          label={WORDS.mail.new}
          type="time"
          value={text}
          error={wrong}
          isDraft
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
          {WORDS.mail.add}
        </Button>
      </div>
      <Days
        label={WORDS.mail.days}
        days={days}
        onTurn={(day, isOn) => void put((now) => ({ days: withDay(now.days, day, isOn) }))}
      />
    </Section>
  );
}
