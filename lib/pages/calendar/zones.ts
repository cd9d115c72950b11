import type { LocalDateTime } from '../../meeting/draft.ts';

/** Whether a name is that of a time zone that this browser knows (an IANA name, no bare offset). */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z][\w+-]*(?:\/[\w+-]+){0,2}$/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** The wall clock of a zone at an instant. */
export function localTimeAt(instant: Date, timeZone: string): LocalDateTime {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}

/** Minutes east of UTC that a zone keeps around a wall-clock time (its hour of change apart, exactly then). */
export function offsetAt(local: LocalDateTime, timeZone: string): number {
  const asIfUtc = Date.parse(`${local}:00Z`);
  const guess = asIfUtc - offsetOfInstant(asIfUtc, timeZone) * 60_000;
  return offsetOfInstant(guess, timeZone);
}

function offsetOfInstant(instant: number, timeZone: string): number {
  return (
    (Date.parse(`${localTimeAt(new Date(instant), timeZone)}:00Z`) - Math.floor(instant / 60_000) * 60_000) / 60_000
  );
}

/**
 * The zone that a text like "(GMT-05:00) Eastern Time - New York" means: by its own name, by its city, or the person's
 * own zone where the text gives no other offset. `at` is when: offsets change in spring. Null where it clearly means another zone that we cannot name.
 */
export function zoneOfText(text: string, own: string | null, at: LocalDateTime): string | null {
  const trimmed = text.normalize('NFKC').trim();
  if (isTimeZone(trimmed)) return trimmed;
  const offset = offsetOfText(trimmed);
  const fits = (zone: string) => offset === null || offsetAt(at, zone) === offset;
  const city = zoneOfCity(trimmed);
  if (city !== null && fits(city)) return city;
  return own !== null && fits(own) ? own : null;
}

function offsetOfText(text: string): number | null {
  const match = /(?:GMT|UTC)\s*(?:([+\u2212-])\s*(\d{1,2})(?::?(\d{2}))?)?/i.exec(text);
  if (match === null) return null;
  const minutes = Number(match[2] ?? 0) * 60 + Number(match[3] ?? 0);
  return match[1] === '+' || match[1] === undefined ? minutes : -minutes;
}

function zoneOfCity(text: string): string | null {
  const city = /[-\u2013\u2014]\s+([^-\u2013\u2014]+)$/.exec(text)?.[1]?.trim().replace(/\s+/g, '_').toLowerCase();
  if (city === undefined || /\d/.test(city)) return null;
  return Intl.supportedValuesOf('timeZone').find((zone) => zone.toLowerCase().endsWith(`/${city}`)) ?? null;
}
