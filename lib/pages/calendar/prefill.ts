import type { LocalDateTime } from '../../meeting/draft.ts';
import { isAddress } from './account.ts';
import { addDays, parseCompactDate, toLocalDateTime } from './plain-date.ts';
import { isTimeZone, localTimeAt } from './zones.ts';

/** What an address like `/calendar/r/eventedit?text=…&dates=…` fills a new event with. Unknown is null. */
export interface Prefill {
  readonly title: string | null;
  readonly guests: readonly string[] | null;
  readonly start: LocalDateTime | null;
  readonly end: LocalDateTime | null;
  readonly allDay: boolean | null;
  readonly timeZone: string | null;
  readonly recurrence: string | null;
  readonly description: string | null;
  readonly location: string | null;
  readonly hasConference: boolean | null;
}

/** Reads the address of a new event's page; null for any other address. `ownZone` is where UTC times are shown. */
export function readPrefill(url: URL, ownZone: string | null): Prefill | null {
  const isTemplate =
    /\/(?:render|event)\/?$/.test(url.pathname) && url.searchParams.get('action')?.toUpperCase() === 'TEMPLATE';
  if (!isTemplate && !/\/eventedit\/?$/.test(url.pathname)) return null;
  const of = (name: string) => url.searchParams.get(name);
  const ctz = of('ctz');
  const timeZone = ctz !== null && isTimeZone(ctz) ? ctz : null;
  return {
    title: of('text'),
    guests: url.searchParams.has('add') ? addressesOf(url.searchParams.getAll('add')) : null,
    ...timesOf(of('dates') ?? '', timeZone ?? ownZone),
    timeZone,
    recurrence: normaliseRule(of('recur')),
    description: of('details'),
    location: of('location'),
    hasConference: of('vcon') === 'meet' ? true : null,
  };
}

/** `RRULE:…` where a text is (or begins with) such a rule, else null. */
export function normaliseRule(text: string | null | undefined): string | null {
  const rule = (text ?? '').split(/\r?\n/).find((line) => /^(?:RRULE:)?FREQ=[A-Z]+/i.test(line.trim()));
  if (rule === undefined || !/^[\w=;,:+-]{1,1000}$/.test(rule.trim())) return null;
  return `RRULE:${rule.trim().replace(/^RRULE:/i, '')}`;
}

function addressesOf(values: readonly string[]): readonly string[] {
  const all = values.flatMap((value) => value.split(/[,;]/)).map((part) => part.trim().toLowerCase());
  return [...new Set(all.map((part) => /<([^<>]+)>$/.exec(part)?.[1] ?? part).filter(isAddress))];
}

function timesOf(dates: string, zone: string | null): Pick<Prefill, 'start' | 'end' | 'allDay'> {
  const [from = '', to = ''] = dates.split('/');
  const firstDay = parseCompactDate(from);
  if (firstDay !== null) {
    const end = parseCompactDate(to);
    // The end is exclusive; an address that repeats the first day means that day.
    const after = end === null || to <= from ? addDays(firstDay, 1) : end;
    return { start: toLocalDateTime(firstDay, 0), end: toLocalDateTime(after, 0), allDay: true };
  }
  const start = instantOf(from, zone);
  return { start, end: instantOf(to, zone), allDay: start === null ? null : false };
}

function instantOf(text: string, zone: string | null): LocalDateTime | null {
  const match = /^(\d{8})T(\d{2})(\d{2})(?:(\d{2})?)(Z?)$/.exec(text);
  const date = parseCompactDate(match?.[1]);
  if (match === null || date === null) return null;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  if (minutes > 1440) return null;
  const local = toLocalDateTime(date, minutes);
  if (match[5] !== 'Z') return local;
  return zone === null ? null : localTimeAt(new Date(`${local}:00Z`), zone);
}
