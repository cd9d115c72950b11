import type { Colleague } from '../../lib/settings.ts';

/** Zones that are offered at once, besides one's own and those of colleagues: one for each part of the working world. */
const COMMON = [
  'Europe/Berlin',
  'America/New_York',
  'Asia/Tokyo',
  'Europe/London',
  'America/Los_Angeles',
  'Asia/Kolkata',
];
const MOST = 5;

/** Zones to offer first: one's own, those that colleagues have, then common ones; each once. */
export function likelyZones(own: string, colleagues: Readonly<Record<string, Colleague>>): readonly string[] {
  const counts = new Map<string, number>();
  for (const { timeZone } of Object.values(colleagues)) counts.set(timeZone, (counts.get(timeZone) ?? 0) + 1);
  const theirs = [...counts].sort(([, a], [, b]) => b - a).map(([zone]) => zone);
  return [...new Set([own, ...theirs, ...COMMON])].slice(0, MOST);
}

/** Every zone that the browser knows, by name. */
export function allZones(): readonly { readonly value: string; readonly label: string }[] {
  return Intl.supportedValuesOf('timeZone').map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }));
}
