import { type FoundDate, type FoundTime, findAllTimes } from '../text/dates/find-dates.ts';
import type { Sentence } from '../text/sentences.ts';
import { deadlinesAmong } from '../text/signals/deadlines.ts';
import type { TextReading } from '../text/text-reading.ts';
import type { Situation } from './hint.ts';

/** What one sentence says of time. Offsets are those of the text. */
export interface SaidOfTime {
  readonly sentence: Sentence;
  readonly times: readonly FoundTime[];
  /** Those by which something is to be done. */
  readonly deadlines: readonly FoundDate[];
}

type Times = ReadonlyMap<Sentence, SaidOfTime>;

interface Known {
  readonly now: number;
  readonly timeZone: string;
  readonly times: Times;
}

/** Nearly every rule asks about times, and some for each request: they are found once. */
const known = new WeakMap<TextReading, Known>();

/** What a text's sentences say of time, in their order: only those that name one at all. */
export function timesIn(reading: TextReading, { now, timeZone }: Pick<Situation, 'now' | 'timeZone'>): Times {
  const kept = known.get(reading);
  if (kept !== undefined && kept.now === now && kept.timeZone === timeZone) return kept.times;
  const { lexicon } = reading;
  const times = new Map<Sentence, SaidOfTime>();
  for (const sentence of reading.timely) {
    const found = findAllTimes(sentence.text, sentence.start, lexicon.dates, now, timeZone);
    if (found.length === 0) continue;
    times.set(sentence, { sentence, times: found, deadlines: deadlinesAmong(found, sentence, lexicon, now) });
  }
  known.set(reading, { now, timeZone, times });
  return times;
}
