import { DEFAULT_HOURS, endOfWorkingDay, type WorkingHours } from './working.ts';

/** Someone who is to answer: their zone and hours. */
export interface Reader {
  readonly zone: string;
  readonly hours?: WorkingHours;
}

/** Working days that a reader gets by default: sent on Monday at any hour, due when Wednesday's work ends (practice P18). */
export const REPLY_DAYS = 2;

interface Reading {
  readonly readers?: readonly Reader[];
  readonly days?: number;
}

/** An instant, epoch milliseconds, and the zone of whoever's working day ends then. */
export interface Due {
  readonly at: number;
  readonly zone: string;
}

/** As `replyBy`, with the zone in which that is the end of a working day; the writer's own where it is one of several. */
export function replyDue(now: number, zone: string, { readers = [], days = REPLY_DAYS }: Reading = {}): Due {
  const all = readers.length > 0 ? readers : [{ zone }];
  const ends = all.map((reader): Due => {
    return { at: endOfWorkingDay(now, days, reader.zone, reader.hours ?? DEFAULT_HOURS), zone: reader.zone };
  });
  const at = Math.max(...ends.map((end) => end.at));
  const last = ends.filter((end) => end.at === at);
  return last.find((end) => end.zone === zone) ?? last[0] ?? { at, zone };
}

/**
 * By when an answer can fairly be asked for: the end of the reader's next-but-one working day, and with several readers
 * the last of theirs. Without readers, the writer's own zone stands for them.
 */
export function replyBy(now: number, zone: string, reading: Reading = {}): number {
  return replyDue(now, zone, reading).at;
}
