import { findAll } from '../find.ts';
import type { Health } from '../health.ts';
import { pageLanguages, readAccount } from './account.ts';
import { decodeDateKey } from './ids.ts';
import { dayNumber, isRealDate, type PlainDate } from './plain-date.ts';
import { type Prefill, readPrefill } from './prefill.ts';
import { DATE_KEYS } from './selectors.ts';
import type { CalendarAccount } from './types.ts';
import { localTimeAt } from './zones.ts';

/** What reading any draft of a page needs besides the draft. */
export interface ReadContext {
  readonly health: Health;
  readonly url: URL;
  readonly account: CalendarAccount;
  /** In which the page may write its dates, likeliest first. */
  readonly languages: readonly string[];
  /** A day close to those on the page, for dates that leave out their year. */
  readonly near: PlainDate;
  readonly prefill: Prefill | null;
  /** Whether somebody has typed into a field since we watch it. */
  readonly isTouched: (input: Element) => boolean;
}

export interface ContextOptions {
  readonly document: Document;
  readonly url: URL;
  readonly health: Health;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly isTouched?: (input: Element) => boolean;
}

export function createReadContext({ document, url, health, now, isTouched }: ContextOptions): ReadContext {
  const account = readAccount(document, health);
  return {
    health,
    url,
    account,
    languages: pageLanguages(document, account),
    near: dayOfUrl(url) ?? dayOfGrid(document, health) ?? today(now, account.timeZone),
    prefill: readPrefill(url, account.timeZone),
    isTouched: isTouched ?? (() => false),
  };
}

/** `/r/week/2026/6/25` and its like. */
function dayOfUrl(url: URL): PlainDate | null {
  const match = /\/r\/[a-z]+\/(\d{4})\/(\d{1,2})\/(\d{1,2})(?:\/|$)/.exec(url.pathname);
  if (match === null) return null;
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isRealDate(date) ? date : null;
}

/** The middle one of the days that the grid shows. */
function dayOfGrid(document: Document, health: Health): PlainDate | null {
  const keys = findAll(document, DATE_KEYS, health).map((cell) =>
    decodeDateKey(cell.getAttribute('data-datekey') ?? ''),
  );
  const days = keys
    .filter((day): day is PlainDate => day !== null && isRealDate(day))
    .sort((a, b) => dayNumber(a) - dayNumber(b));
  return days[Math.floor(days.length / 2)] ?? null;
}

function today(now: number, timeZone: string | null): PlainDate {
  const [year = 1970, month = 1, day = 1] = localTimeAt(new Date(now), timeZone ?? 'UTC')
    .slice(0, 10)
    .split('-')
    .map(Number);
  return { year, month, day };
}
