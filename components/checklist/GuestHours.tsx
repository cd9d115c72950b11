import { useRef, useState } from 'preact/hooks';
import { cityOf } from '../../lib/hours/zone.ts';
import type { Colleague } from '../../lib/settings.ts';
import { Button } from '../kit/Button.tsx';
import { HoursPicker } from './HoursPicker.tsx';
import type { NamedGuest } from './state.ts';
import { WORDS } from './words.ts';

export interface GuestHoursProps {
  readonly guests: readonly NamedGuest[];
  /** When others work, as the person has said: by address. */
  readonly colleagues: Readonly<Record<string, Colleague>>;
  /** The person's own zone. */
  readonly zone: string;
  /** Null forgets it. */
  readonly onHours: (email: string, colleague: Colleague | null) => void;
}

/** So many guests are shown before *more*. */
const MOST = 4;

/** What time it would be for each guest, and the question where nobody has said. */
export function GuestHours({ guests, colleagues, zone, onHours }: GuestHoursProps) {
  const [isAll, setAll] = useState(false);
  const [asking, setAsking] = useState<string | null>(null);
  const section = useRef<HTMLElement>(null);
  if (guests.length === 0) return null;
  const shown = isAll ? guests : guests.slice(0, MOST);
  const stop = () => {
    setAsking(null);
    section.current?.querySelector<HTMLElement>('h3')?.focus();
  };
  return (
    <section ref={section} class="their-day">
      <h3 class="second strong" tabIndex={-1}>
        {WORDS.hoursHeading}
      </h3>
      <ul>
        {shown.map((guest) => (
          <li key={guest.email}>
            {asking === guest.email ? (
              <HoursPicker
                name={guest.name}
                known={colleagues[guest.email] ?? null}
                zone={zone}
                colleagues={colleagues}
                onDone={(colleague) => {
                  onHours(guest.email, colleague);
                  stop();
                }}
                onCancel={stop}
              />
            ) : (
              <Line guest={guest} onAsk={() => setAsking(guest.email)} />
            )}
          </li>
        ))}
      </ul>
      {guests.length > shown.length && (
        <Button small onClick={() => setAll(true)}>
          {WORDS.moreOf(guests.length - shown.length)}
        </Button>
      )}
    </section>
  );
}

function Line({ guest, onAsk }: { guest: NamedGuest; onAsk: () => void }) {
  const { name, zone, local, isOutside } = guest;
  if (zone === null || local === null) {
    return (
      <Button small onClick={onAsk}>
        {WORDS.askHours(name)}
      </Button>
    );
  }
  return (
    <div class="row">
      <span>
        {WORDS.there(name, local, cityOf(zone))}
        {isOutside && <strong class="outside"> · {WORDS.outside}</strong>}
      </span>
      <Button small label={WORDS.changeOf(name)} onClick={onAsk}>
        {WORDS.change}
      </Button>
    </div>
  );
}
