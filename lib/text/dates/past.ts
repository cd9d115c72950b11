import { asUtc, type WallClock } from '../../hours/zone.ts';
import type { PastCues } from './lexicon.ts';
import type { DayRef } from './times.ts';

/** Characters beside a time that tell whether it is over. */
const REACH = 80;

/** Whether what stands around a month or a longer stretch speaks of it as of one that is over: *our Q3 numbers*. */
export function isStretchPast(text: string, start: number, end: number, cues: PastCues | undefined): boolean {
  if (cues?.stretch === undefined) return false;
  const { before, after } = cues.stretch;
  return before.test(text.slice(Math.max(0, start - REACH), start)) || after.test(text.slice(end, end + REACH));
}

/** Whether what stands around a time puts it into the past: *since Monday*, *I sent it on Monday*, *on Monday we met*. */
export function isPast(text: string, start: number, end: number, cues: PastCues | undefined): boolean {
  if (cues === undefined) return false;
  const before = text.slice(Math.max(0, start - REACH), start);
  return cues.before.test(before) || cues.after?.test(text.slice(end, end + REACH)) === true;
}

/** The last such day before today, where a reference leaves open which one is meant. */
export function pastOf(ref: DayRef, today: WallClock): DayRef {
  switch (ref.is) {
    case 'weekday':
    case 'season':
    case 'holiday':
    case 'month':
      return ref.shift === null && !('year' in ref && ref.year !== null) ? { ...ref, shift: -1 } : ref;
    case 'quarter':
    case 'halfYear': {
      if (ref.year !== null) return ref;
      const last = ref.is === 'quarter' ? ref.quarter * 3 : ref.half * 6;
      const isRunning = last >= today.month && last - (ref.is === 'quarter' ? 3 : 6) < today.month;
      return isRunning ? ref : { ...ref, year: last < today.month ? today.year : today.year - 1 };
    }
    case 'date': {
      if (ref.year !== null) return ref;
      const month = ref.month ?? (ref.day > today.day ? today.month - 1 : today.month);
      const isAhead = asUtc({ ...today, month, day: ref.day }) > asUtc(today);
      const year = month < 1 || isAhead ? today.year - 1 : today.year;
      return { ...ref, month: month < 1 ? 12 : month, year };
    }
    default:
      return ref;
  }
}
