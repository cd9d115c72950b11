import { isShown, type Spec } from '../find.ts';
import { findShown, inputOf } from './fields.ts';
import { parseTime } from './localised-times.ts';
import { BUBBLE, TIME_FIELDS } from './selectors.ts';
import { pressEnter, pressOn, setValue, type Writable } from './write.ts';

/** How long a bubble gets to open its fields of date and time. */
const PATIENCE = 3_000;
const DAY = 24 * 60;

/** When a draft begins and how its page writes times, for giving it another end. */
export interface EndOptions {
  /** Minutes after midnight at which it is to end; past midnight where that is more than a day's. */
  readonly end: number;
  /** In which the page may write times, likeliest first. */
  readonly languages: readonly string[];
  /** Hears when it was typed. */
  readonly onWritten?: () => void;
}

/**
 * Types another end, as a person would, into the field for it; a bubble opens its fields first, and true then means that it
 * was asked to. Calendar reads the text itself, and puts the old one back where it does not understand it.
 */
export function writeEnd(writable: Writable, { end, languages, onWritten }: EndOptions): boolean {
  const { root, surface, health, retry } = writable;
  const field = (spec: Spec): HTMLInputElement | null => {
    const input = inputOf(findShown(root, spec, health));
    return input !== null && isShown(input) && !input.disabled && !input.readOnly ? input : null;
  };
  const write = (): boolean => {
    const input = field(TIME_FIELDS[surface].endTime);
    if (input === null) return false;
    const sample = input.value === '' ? (input.getAttribute('data-initial-value') ?? '') : input.value;
    input.focus();
    setValue(input, clockText(end % DAY, sample, languages));
    pressEnter(input);
    onWritten?.();
    return true;
  };
  if (write()) return true;
  const opener = surface === 'bubble' ? findShown(root, BUBBLE.collapsedTime, health) : null;
  if (opener === null) return false;
  pressOn(opener);
  retry(write, PATIENCE);
  return true;
}

/** A time of day in the manner of `sample`: on twelve hours with the language's own word, or on twenty-four. */
export function clockText(minutes: number, sample: string, languages: readonly string[]): string {
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60];
  const plain = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  if (parseTime(sample, languages)?.half == null) return plain;
  if (/\d\s?[ap]\.?m\.?$/i.test(sample.trim())) {
    return `${hour % 12 || 12}:${String(minute).padStart(2, '0')}${hour < 12 ? 'am' : 'pm'}`;
  }
  const at = Date.UTC(2026, 0, 1, hour, minute);
  const format = { hour: 'numeric', minute: '2-digit', hour12: true, timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(languages[0], format).format(at);
}
