import { offsetMinutes, toInstant } from '../../model/zone.ts';
import type { OpenDraft } from '../draft.ts';
import { h } from '../element.ts';
import { LANGUAGE } from '../page-data.ts';
import { words } from '../words/words.ts';
import { select } from './select.ts';

const ZONES = [
  'Pacific/Honolulu',
  'America/Los_Angeles',
  'America/Denver',
  'America/Chicago',
  'America/New_York',
  'America/Sao_Paulo',
  'Atlantic/Reykjavik',
  'Europe/London',
  'Europe/Berlin',
  'Africa/Cairo',
  'Asia/Jerusalem',
  'Asia/Amman',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Asia/Shanghai',
  'Asia/Tokyo',
  'Australia/Sydney',
  'Pacific/Auckland',
  'UTC',
];

/** `(GMT+01:00) Central European Standard Time`, in the page's language. */
export function zoneName(zone: string, local: string): string {
  const instant = toInstant(local, zone);
  const offset = offsetMinutes(instant, zone);
  const sign = offset < 0 ? '-' : '+';
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  const name = new Intl.DateTimeFormat(LANGUAGE, { timeZone: zone, timeZoneName: 'long' })
    .formatToParts(instant)
    .find((part) => part.type === 'timeZoneName')?.value;
  return `(GMT${sign}${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}) ${name ?? zone}`;
}

/** The zone of the edit page's times. */
export function zoneSelect(draft: OpenDraft, onChange: () => void): HTMLElement {
  const { event } = draft;
  const zones = ZONES.includes(event.timeZone) ? ZONES : [...ZONES, event.timeZone];
  const chooser = select({
    label: words.timeZone,
    options: zones.map((zone) => ({ value: zone, label: zoneName(zone, event.start) })),
    value: event.timeZone,
    onChoose: (zone) => {
      event.timeZone = zone;
      onChange();
    },
  });
  return h('div', { jsname: 'L2QMlb', class: 'zone-select' }, h('div', { jsname: 'PH80Af' }, chooser));
}
