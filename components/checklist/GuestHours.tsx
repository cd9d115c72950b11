import { useRef, useState } from 'preact/hooks';
import { DEFAULT_HOURS } from '../../lib/hours/working.ts';
import { cityOf } from '../../lib/hours/zone.ts';
import type { Colleague } from '../../lib/settings.ts';
import { Button } from '../kit/Button.tsx';
import { useFocusKept } from '../kit/useFocusKept.ts';
import { HoursPicker } from './HoursPicker.tsx';
import type { NamedGuest } from './state.ts';
import { WORDS } from './words.ts';
import { likelyZones } from './zoneChoices.ts';

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
/** So many zones stand in a line; the others are asked for. */
const ZONES = 3;

/** What time it would be for each guest, and the question where nobody has said. */
export function GuestHours({ guests, colleagues, zone, onHours }: GuestHoursProps) {
  const [isAll, setAll] = useState(false);
  const [asking, setAsking] = useState<string | null>(null);
  const section = useRef<HTMLElement>(null);
  /** Where to go on from a button that goes away: a line, or what stands in it. */
  const next = useRef<{ line: number; control: string } | null>(null);
  useFocusKept(section, () => {
    const { line = -1, control = '' } = next.current ?? {};
    next.current = null;
    const found = section.current?.querySelectorAll<HTMLElement>('li')[line];
    const wanted = control === '' ? found : found?.querySelector<HTMLElement>(control);
    return wanted ?? section.current?.querySelector<HTMLElement>('h3');
  });
  if (guests.length === 0) return null;
  const zones = likelyZones(zone, colleagues).slice(0, ZONES);
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
        {shown.map((guest, line) => (
          <li key={guest.email} tabIndex={-1}>
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
              <Line
                guest={guest}
                zones={zones}
                onAsk={() => setAsking(guest.email)}
                onZone={(timeZone) => {
                  next.current = { line, control: 'button' };
                  onHours(guest.email, { timeZone, hours: DEFAULT_HOURS });
                }}
              />
            )}
          </li>
        ))}
      </ul>
      {guests.length > shown.length && (
        <Button
          small
          onClick={() => {
            next.current = { line: shown.length, control: '' };
            setAll(true);
          }}
        >
          {WORDS.moreOf(guests.length - shown.length)}
        </Button>
      )}
    </section>
  );
}

interface LineProps {
  readonly guest: NamedGuest;
  /** The zones that a press on one sets. */
  readonly zones: readonly string[];
  readonly onZone: (timeZone: string) => void;
  /** Another zone, or other hours. */
  readonly onAsk: () => void;
}

/** What time it is for a guest; or the question, which one press on a zone answers. */
function Line({ guest, zones, onZone, onAsk }: LineProps) {
  const { name, zone, local, isOutside } = guest;
  if (zone === null || local === null) {
    return (
      // biome-ignore lint/a11y/useSemanticElements: a fieldset lays its legend out apart, and has no name in every browser.
      <div class="row" role="group" aria-label={WORDS.askHours(name)}>
        <span>{WORDS.askHours(name)}</span>
        {zones.map((likely) => (
          <Button key={likely} small kind="outlined" onClick={() => onZone(likely)}>
            {cityOf(likely)}
          </Button>
        ))}
        <Button small label={WORDS.otherHoursOf(name)} onClick={onAsk}>
          {WORDS.otherHours}
        </Button>
      </div>
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
