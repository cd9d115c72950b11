/**
 * Zones by the letters that people put after a time. *EST* in summer is a slip for the time on the wall in the East, so that winter
 * and summer names mean the same place; letters that several parts of the world share are left out or mean the most usual one.
 */
const ZONES: Readonly<Record<string, string>> = {
  UTC: 'utc gmt',
  'Europe/Berlin': 'cet cest mez mesz',
  'Europe/London': 'bst uk_time',
  'Europe/Helsinki': 'eet eest',
  'America/New_York': 'et est edt eastern eastern_time',
  'America/Chicago': 'ct cst cdt central_time',
  'America/Denver': 'mt mst mdt mountain_time',
  'America/Los_Angeles': 'pt pst pdt pacific pacific_time',
  'Asia/Kolkata': 'ist',
  'Asia/Tokyo': 'jst',
  'Asia/Singapore': 'sgt',
  'Australia/Sydney': 'aest aedt aet',
  'Pacific/Auckland': 'nzst nzdt nzt',
};

/** Words, or phrases with `_` in them, and the zone that each names. */
export const ZONE_WORDS: readonly (readonly [string, string])[] = Object.entries(ZONES).flatMap(([zone, words]) =>
  words.split(' ').map((word) => [word, zone] as const),
);

const OFFSET = /[+\u2212-](1[0-4]|0?\d)(?::?([03]0))?(?![\d:])/y;

/** *UTC+2*, *GMT-05:00*: the zone so many hours ahead or behind, and where its words end; null where no offset stands there. */
export function offsetZone(text: string, at: number): { readonly zone: string; readonly end: number } | null {
  OFFSET.lastIndex = at;
  const match = OFFSET.exec(text);
  if (match === null) return null;
  const [, hours = '0', minutes = '00'] = match;
  const isAhead = text[at] === '+';
  const end = OFFSET.lastIndex;
  // Of the zones with half an hour only India's is common.
  if (minutes === '30') return isAhead && Number(hours) === 5 ? { zone: 'Asia/Kolkata', end } : null;
  // Such zones are named by what has to be added to them.
  return { zone: `Etc/GMT${isAhead ? '-' : '+'}${Number(hours)}`, end };
}
