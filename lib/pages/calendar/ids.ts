import type { PlainDate } from './plain-date.ts';
import type { EventId } from './types.ts';

/** What Calendar shortens at the end of a calendar's id before it goes into a token. */
const DOMAINS: Readonly<Record<string, string>> = {
  '@m': '@gmail.com',
  '@g': '@group.calendar.google.com',
  '@v': '@group.v.calendar.google.com',
  '@i': '@import.calendar.google.com',
};

/** Tokens that start so are tasks, which have no event behind them. */
const TASK = 'tasks_';
/** Far beyond any real token; a longer one is somebody's joke. */
const LONGEST = 4_000;

/**
 * The event that a `data-eventid` or the last part of an `/eventedit/…` address names: base64 (also URL-safe, also
 * without its padding) of "event calendar". Null for a task, and for whatever else is not such a token.
 */
export function decodeEventToken(token: string): EventId | null {
  if (token.startsWith(TASK) || token.length > LONGEST) return null;
  const parts = decodeBase64(token)?.split(' ');
  if (parts?.length !== 2) return null;
  const [eventId = '', calendar = ''] = parts;
  const calendarId = expandCalendar(calendar);
  if (eventId === '' || eventId.startsWith(TASK) || !/^[^@]+@[^@]+$/.test(calendarId)) return null;
  return { eventId, calendarId };
}

/** A calendar's id out of a token of its own (`data-value` of the calendar chooser), or null. */
export function decodeCalendarToken(token: string): string | null {
  const text = token.length > LONGEST ? null : decodeBase64(token);
  if (text === null) return null;
  const calendarId = expandCalendar(text);
  return /^[^@\s]+@[^@\s]+$/.test(calendarId) ? calendarId : null;
}

/** The existing event that an address of the edit page names; null for a new one, or a copy of another. */
export function eventIdOfUrl(url: URL): EventId | null {
  const token = /\/eventedit\/([^/]+)\/?$/.exec(url.pathname)?.[1];
  return token === undefined ? null : decodeEventToken(token.replace(/%3D/gi, '='));
}

/** The day that a `data-datekey` stands for: `(year - 1970) << 9 | month << 5 | day`. */
export function decodeDateKey(key: string): PlainDate | null {
  if (!/^\d{1,6}$/.test(key)) return null;
  const bits = Number(key);
  const date = { year: (bits >> 9) + 1970, month: (bits >> 5) & 15, day: bits & 31 };
  return date.month >= 1 && date.month <= 12 && date.day >= 1 ? date : null;
}

function expandCalendar(calendar: string): string {
  const domain = DOMAINS[calendar.slice(-2)];
  return domain === undefined ? calendar : calendar.slice(0, -2) + domain;
}

function decodeBase64(token: string): string | null {
  const plain = token.trim().replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, '');
  if (!/^[A-Za-z0-9+/]+$/.test(plain)) return null;
  try {
    const bytes = Uint8Array.from(atob(plain), (char) => char.charCodeAt(0));
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return /\p{Cc}/u.test(text) ? null : text;
  } catch {
    // Not base64, or not text: no token of ours.
    return null;
  }
}
