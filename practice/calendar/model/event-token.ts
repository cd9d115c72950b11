const SUFFIXES = [
  ['@gmail.com', '@m'],
  ['@group.calendar.google.com', '@g'],
] as const;

const encode = (text: string): string => {
  const bytes = new TextEncoder().encode(text);
  return btoa(String.fromCharCode(...bytes)).replaceAll('=', '');
};

/** What `data-eventid` and the edit page's address carry: base64 of `"<event> <calendar>"`, without padding. */
export function eventToken(eventId: string, calendarId: string): string {
  const short = SUFFIXES.find(([long]) => calendarId.endsWith(long));
  return encode(`${eventId} ${short ? calendarId.slice(0, -short[0].length) + short[1] : calendarId}`);
}

/** The other way. Null for anything else. */
export function readEventToken(token: string): { readonly eventId: string; readonly calendarId: string } | null {
  try {
    const bytes = Uint8Array.from(atob(token.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
    const [eventId, calendar] = new TextDecoder().decode(bytes).split(' ');
    if (!eventId || !calendar) return null;
    const long = SUFFIXES.find(([, short]) => calendar.endsWith(short));
    return { eventId, calendarId: long ? calendar.slice(0, -long[1].length) + long[0] : calendar };
  } catch {
    return null;
  }
}

/** What `#xCalSel`'s options carry. */
export const calendarToken = (calendarId: string): string => encode(calendarId);

/** What `data-datekey` carries for a day, `YYYY-MM-DD`. */
export function dateKey(day: string): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return ((year - 1970) << 9) | (month << 5) | date;
}
