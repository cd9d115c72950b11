import type { Pattern } from './collect.ts';
import type { Verdict } from './verdicts.ts';

/** Characters of the longest text that a pattern is given at once: sentences, lines and titles are cut before. */
const LONGEST = 1_000;

const filled = (unit: string, length: number): string =>
  unit === '' ? '' : unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** The checker's own worst text, brought to that length. */
function attackOf({ pumps, suffix }: NonNullable<Verdict['attack']>): string {
  const each = Math.floor(LONGEST / Math.max(1, pumps.length));
  return pumps.map(([prefix, pump]) => prefix + filled(pump, each)).join('') + suffix;
}

/** Texts made of the pattern's own words, which is what gets furthest in it. */
function ownTexts(source: string): string[] {
  const words = [...new Set(source.match(/\p{L}{2,}/gu) ?? [])].slice(0, 40);
  const units = [
    'a',
    'A',
    ' ',
    '\t',
    '.',
    ',',
    '?',
    '-',
    '1',
    '1/',
    "'",
    '"',
    '(',
    '@',
    'a@',
    'a ',
    'Aa ',
    '- ',
    'é',
    '。',
  ];
  const mixed = words.length === 0 ? [] : [filled(`${words.join(' ')} `, LONGEST)];
  return [
    ...mixed,
    ...[...units, ...words.slice(0, 12).map((word) => `${word} `)].map((unit) => filled(unit, LONGEST)),
  ];
}

/** The longest time, in milliseconds, that a pattern takes on a text that is as long as it ever gets and made to tire it. */
export function longestTime({ source, flags }: Pattern, verdict: Verdict): number {
  const pattern = new RegExp(source, flags.replace(/[gyd]/g, ''));
  const texts = [...(verdict.attack === undefined ? [] : [attackOf(verdict.attack)]), ...ownTexts(source)];
  const time = (text: string): number => {
    const start = performance.now();
    pattern.test(text);
    pattern.test(`${text}\u0000`);
    return performance.now() - start;
  };
  // The quickest of three: whatever else the machine does is no fault of the pattern.
  return Math.max(...texts.map((text) => Math.min(time(text), time(text), time(text))));
}
