import { readOnce } from './reader.ts';
import type { TextReading } from './text-reading.ts';

export { LONGEST_TEXT } from './reader.ts';
export type { TextReading } from './text-reading.ts';

/** Reads the writer's own words in one pass, in time linear to their length. Knows no clock: dates are read by `findDates`. */
export function readText(ownText: string): TextReading {
  return readOnce(ownText);
}
