import type { Settings, SettingsChange } from '../../lib/settings.ts';
import { Select } from '../kit/Field.tsx';
import { Section, useSaving } from './Section.tsx';
import { WORDS } from './words.ts';

export interface ZoneProps {
  readonly timeZone: Settings['timeZone'];
  /** What the browser says. */
  readonly browserZone: string;
  readonly onSave: (change: SettingsChange) => Promise<boolean>;
}

/** The zone that one lives in. */
export function Zone({ timeZone, browserZone, onSave }: ZoneProps) {
  const [isSaved, save] = useSaving();
  const known = Intl.supportedValuesOf('timeZone');
  const zones = timeZone === null || known.includes(timeZone) ? known : [timeZone, ...known];
  const options = [
    { value: '', label: WORDS.zone.browser(browserZone) },
    ...zones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') })),
  ];
  return (
    <Section section="time-zone" title={WORDS.zone.title} about={WORDS.zone.about} isSaved={isSaved}>
      <Select
        class="short"
        label={WORDS.zone.label}
        value={timeZone ?? ''}
        options={options}
        onChange={(zone) => void save(onSave(() => ({ timeZone: zone === '' ? null : zone })))}
      />
    </Section>
  );
}
