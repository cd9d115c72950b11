import { createReader, readOnce } from './reader.ts';
import type { TextReading } from './text-reading.ts';

export { LONGEST_TEXT, languageWantedBy, readable } from './reader.ts';
export type { TextReading } from './text-reading.ts';

/** Texts longer than this often say the same again and again: remembering pays even in one reading. */
const LONG = 20_000;

/** Reads the writer's own words in one pass, in time linear to their length. Knows no clock: dates are read by `findDates`. */
export function readText(ownText: string): TextReading {
  return ownText.length > LONG ? createReader().read(ownText) : readOnce(ownText);
}
