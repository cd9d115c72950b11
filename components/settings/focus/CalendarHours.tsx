import { useEffect, useState } from 'preact/hooks';
import type { Ask } from '../../../lib/ask.ts';
import { oneStretch } from '../../../lib/hours/calendar-hours.ts';
import { formatMinutes } from '../../../lib/hours/format.ts';
import { cityOf, isZone } from '../../../lib/hours/zone.ts';
import type { Answers } from '../../../lib/messages.ts';
import { type Settings, type SettingsChange, zoneOf } from '../../../lib/settings.ts';
import { Button } from '../../kit/Button.tsx';
import { FAILURES } from '../../kit/words.ts';
import { Section, useSaving } from '../Section.tsx';
import { WORDS as SETTINGS } from '../words.ts';
import type { Loaded } from './state.ts';
import { REFUSALS, WORDS } from './words.ts';

export interface CalendarHoursProps {
  readonly ask: Ask;
  readonly account: string;
  readonly settings: Settings;
  readonly onSave: (change: SettingsChange) => Promise<boolean>;
  /** BCP 47. */
  readonly locale: string;
  /** Called in the click. */
  readonly onSignIn: () => void;
}

type Reading = Answers['calendar-hours'];
type Hours = Settings['hours'];

/** The working hours that a calendar is set to, offered for one's own settings. */
export function CalendarHours({ ask, account, settings, locale, onSave, onSignIn }: CalendarHoursProps) {
  const [loaded, setLoaded] = useState<Loaded<Reading>>({ kind: 'loading' });
  const [isSaved, save] = useSaving();
  const load = async () => {
    setLoaded({ kind: 'loading' });
    const result = await ask({ type: 'calendar-hours', account });
    setLoaded(result.ok ? { kind: 'ready', value: result.value } : { kind: 'failed', failure: result.error });
  };
  useEffect(() => void load(), [account]);
  const refused = loaded.kind === 'ready' && loaded.value.outcome !== 'read' ? loaded.value.outcome : null;
  const trouble =
    refused !== null
      ? REFUSALS[refused]
      : loaded.kind === 'failed'
        ? `${WORDS.hours.unread} ${FAILURES[loaded.failure].happened} ${FAILURES[loaded.failure].todo}`
        : null;
  return (
    <Section title={WORDS.hours.title(account)} about={WORDS.hours.about} isSaved={isSaved}>
      {loaded.kind === 'loading' && <p role="status">{WORDS.hours.loading}</p>}
      {trouble !== null && (
        <div class="trouble" role="alert">
          <p>{trouble}</p>
          <Button kind="outlined" onClick={refused === 'signed-out' ? onSignIn : () => void load()}>
            {refused === 'signed-out' ? WORDS.signIn : WORDS.again}
          </Button>
        </div>
      )}
      {loaded.kind === 'ready' && loaded.value.outcome === 'read' && (
        <Read reading={loaded.value} settings={settings} locale={locale} onSave={(change) => save(onSave(change))} />
      )}
    </Section>
  );
}

const writeDays = (days: readonly number[]): string => days.map((day) => SETTINGS.shortDays[day - 1] ?? '').join(', ');
const writeHours = ({ days, start, end }: Hours, zone: string, locale: string): string =>
  WORDS.hours.line(writeDays(days), formatMinutes(start, locale), formatMinutes(end, locale), zone);

const isSame = (one: Hours, other: Hours): boolean =>
  one.start === other.start && one.end === other.end && writeDays(one.days) === writeDays(other.days);

interface ReadProps {
  readonly reading: Extract<Reading, { readonly outcome: 'read' }>;
  readonly settings: Settings;
  readonly locale: string;
  readonly onSave: CalendarHoursProps['onSave'];
}

function Read({ reading, settings, locale, onSave }: ReadProps) {
  /** What stood in the settings before, for the way back. */
  const [before, setBefore] = useState<Pick<Settings, 'hours' | 'timeZone'> | null>(null);
  const own = zoneOf(settings);
  const zone = reading.timeZone !== null && isZone(reading.timeZone) ? reading.timeZone : null;
  const found = reading.times === null ? null : oneStretch(reading.times);
  const theirs: Hours | null = found && { ...found.hours, days: [...found.hours.days] };
  const use = async (change: Partial<Settings>) => {
    const { hours, timeZone } = settings;
    if (await onSave(() => change)) setBefore(before ?? { hours, timeZone });
  };
  const undo = async () => {
    if (before !== null && (await onSave(() => before))) setBefore(null);
  };
  const hasOthers = theirs !== null && !isSame(theirs, settings.hours);
  const hasOtherZone = zone !== null && zone !== own;
  return (
    <>
      {theirs === null && <p class="note">{WORDS.hours.none}</p>}
      <dl class="compared">
        <dt>{WORDS.hours.theirs}</dt>
        <dd>{theirs === null ? WORDS.hours.noHours(zone ?? '–') : writeHours(theirs, zone ?? own, locale)}</dd>
        <dt>{WORDS.hours.ours}</dt>
        <dd>{writeHours(settings.hours, own, locale)}</dd>
      </dl>
      {found !== null && !found.isExact && <p class="second">{WORDS.hours.rough}</p>}
      <div role="status">
        {before !== null && (
          <p class="note good">
            <span>{theirs !== null && hasOtherZone ? WORDS.hours.usedIn(cityOf(own)) : WORDS.hours.used}</span>
            <Button small icon="undo" onClick={() => void undo()}>
              {WORDS.undo}
            </Button>
          </p>
        )}
        {before === null && theirs !== null && !hasOthers && !hasOtherZone && <p class="second">{WORDS.hours.same}</p>}
      </div>
      {theirs !== null && hasOthers && (
        <Button kind="tonal" onClick={() => void use({ hours: theirs })}>
          {WORDS.hours.use}
        </Button>
      )}
      {hasOtherZone && (
        <Button kind="outlined" onClick={() => void use({ timeZone: zone })}>
          {WORDS.hours.useZone}
        </Button>
      )}
    </>
  );
}
