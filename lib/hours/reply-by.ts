import { DEFAULT_HOURS, endOfWorkingDay, type WorkingHours } from './working.ts';

/** Someone who is to answer: their zone and hours. */
export interface Reader {
  readonly zone: string;
  readonly hours?: WorkingHours;
}

/** Working days that a reader gets by default: sent on Monday at any hour, due when Wednesday's work ends (practice P18). */
export const REPLY_DAYS = 2;

/**
 * By when an answer can fairly be asked for: the end of the reader's next-but-one working day, and with several readers
 * the last of theirs. Without readers, the writer's own zone stands for them.
 */
export function replyBy(
  now: number,
  zone: string,
  { readers = [], days = REPLY_DAYS }: { readonly readers?: readonly Reader[]; readonly days?: number } = {},
): number {
  const all = readers.length > 0 ? readers : [{ zone }];
  return Math.max(...all.map((reader) => endOfWorkingDay(now, days, reader.zone, reader.hours ?? DEFAULT_HOURS)));
}
