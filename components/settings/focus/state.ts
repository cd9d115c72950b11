import { formatDueDay, formatTime } from '../../../lib/hours/format.ts';
import type { Answers, Failure } from '../../../lib/messages.ts';
import type { Clock } from '../../replies/state.ts';
import { WORDS, writeMinutes } from './words.ts';

/** What the page knows of a calendar's blocks. */
export type Focus = Answers['tend-focus'];
export type Block = Focus['blocks'][number];
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export type Loaded<Value> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'ready'; readonly value: Value };

/** *Tomorrow, 10:30 to 12:00*. */
export function writeWhen({ start, end }: Stretch, { timeZone, now, locale }: Clock): string {
  const day = formatDueDay(start, timeZone, now, locale);
  const first = day.slice(0, 1).toLocaleUpperCase(locale);
  return WORDS.when(`${first}${day.slice(1)}`, formatTime(start, timeZone, locale), formatTime(end, timeZone, locale));
}

export const writeLength = ({ start, end }: Stretch): string => writeMinutes(Math.round((end - start) / 60_000));

export const keyOf = ({ start, end }: Stretch): string => `${start}-${end}`;

/** Blocks that are ours to take back. */
export const isOurs = ({ state }: Block): boolean => state === 'there' || state === 'wanted';
