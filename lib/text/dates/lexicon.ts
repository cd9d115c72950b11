import { folded } from './fold.ts';
import { type Edge, NO_SENSES, opened, type Part, ROLE, type RoleName, type Senses, type Unit } from './senses.ts';
import type { TimeExpression } from './times.ts';
import { anchorSlots, type Slots, wordSlots } from './word-slots.ts';
import { ZONE_WORDS } from './zones.ts';

/** How one language names times: its words with all that each can mean. Made by `dateWords`. */
export interface WordLexicon {
  readonly words: ReadonlyMap<string, Senses>;
  /** Of `words`, for `canBe`. */
  readonly known: Slots;
  /** For `canNameTime`. */
  readonly anchors: Slots;
  /** Phrases by their first word, the longest first. */
  readonly phrases: ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly senses: Senses }[]>;
  /** What can be written right after a number: *5pm*, *10h*. */
  readonly suffixes: ReadonlyMap<string, Senses>;
  readonly ordinalSuffixes: ReadonlySet<string>;
  /** A full stop makes an ordinal of a number: *2. Mai*. */
  readonly ordinalDot: boolean;
  /** *03/04*: which number is the month where both could be. `zone` leaves it to where the writer lives. */
  readonly monthFirst: 'never' | 'zone';
  /** Hours from 1 to 7 that say no more are meant in the afternoon: *by 5*. */
  readonly halfDays: boolean;
  /** A unit that names an hour of the day as well: *à 15 heures*. */
  readonly hourIsClock: boolean;
  /** *half eight* is 7:30. */
  readonly halfBefore: boolean;
  /** *Treinta y uno*, *vingt et un*: an *and* within numbers below a hundred. */
  readonly andInTens: boolean;
  /** *Le quinze*: a day of the month needs no ordinal. */
  readonly cardinalDays: boolean;
  /** *La semaine prochaine*: *next* may stand after what it is said of. */
  readonly shiftAfter: boolean;
}

/** What makes a time a deadline, in one language. Patterns meet one clause, which is of bounded length. */
export interface DeadlineCues {
  /** Right before the time, at the end of what its clause says up to there. */
  readonly before: RegExp;
  /** Right after the time. */
  readonly after: RegExp;
  /** In the words of the time itself: *within two days*, *EOD*. */
  readonly inside: RegExp;
  /** Anywhere in the clause. */
  readonly around: RegExp;
  /** The clause asks for something, so that a day in it is when it is wanted. */
  readonly request: RegExp;
  /** What is asked for is to do something together at that time. */
  readonly appointment: RegExp;
  /** The clause tells how long something lasts or what is past, whatever cues it holds. */
  readonly never: RegExp;
  /** Right before or after a time without a cue: the time itself is what is asked about, as in *whether Tuesday works*. */
  readonly matter?: { readonly before: RegExp; readonly after: RegExp };
  /** Right before a time: something goes on all the while, as in *over the weekend*. */
  readonly during?: RegExp;
  /** The clause foretells what others do, and holds none of `ours`: news, by which nobody here has anything to do. */
  readonly news?: { readonly others: RegExp; readonly ours: RegExp };
}

/** How one language tells dates and deadlines. */
export interface DateLexicon {
  readonly words: WordLexicon;
  /** Reads times itself, where a language has no spaces to tell words by. */
  read?(text: string): readonly TimeExpression[];
  readonly deadlines: DeadlineCues;
  readonly past?: PastCues;
}

/** What puts a time that could be the next such or the last into the past. */
export interface PastCues {
  /** Met against what stands right before it. */
  readonly before: RegExp;
  /** Met against what stands right after it. */
  readonly after?: RegExp;
  /** For a month, a quarter or half a year, which have numbers and results only once they are over. */
  readonly stretch?: { readonly before: RegExp; readonly after: RegExp };
}

/** A language's words as its file writes them: lists with spaces between words, `_` inside a phrase, `|` between list items. */
export interface DateWords {
  readonly months: string;
  readonly weekdays: string;
  /** Each `word=value`. */
  readonly numbers: string;
  readonly ordinals: string;
  readonly units: Readonly<Partial<Record<Unit, string>>>;
  /** Each `word=unit:count`. */
  readonly lengths?: string;
  readonly parts: Readonly<Record<Part, string>>;
  /** Each `word=days`, from today. */
  readonly days: string;
  /** Each `word=-1|0|1`. */
  readonly shifts: string;
  readonly edges: Readonly<Record<Edge, string>>;
  /** Each `word=minutes` after midnight. */
  readonly clocks: string;
  readonly am: string;
  readonly pm: string;
  /** Each `name=words|words`. */
  readonly holidays: Readonly<Record<string, string>>;
  /** Spring, summer, autumn, winter. */
  readonly seasons: string;
  readonly sets: string;
  readonly prefixes: Readonly<Partial<Record<'quarter' | 'half' | 'week' | 'year', string>>>;
  readonly roles: Readonly<Partial<Record<RoleName, string>>>;
  /** Words that are more often something else than a time. */
  readonly weak: string;
  /** Words before numbers that are no times: *version*, *invoice*. */
  readonly labels?: string;
  /** Names of days that come back: *Mondays*, *mornings*. */
  readonly plurals?: string;
  /** More words with several senses at once. */
  readonly more?: Readonly<Record<string, Omit<Senses, 'roles'>>>;
  /** Each `suffix` or, where by itself it is another word, `suffix=word`. */
  readonly suffixes: string;
  readonly ordinalSuffixes: string;
  readonly ordinalDot?: boolean;
  readonly monthFirst?: 'zone';
  readonly halfDays?: boolean;
  readonly hourIsClock?: boolean;
  readonly halfBefore?: boolean;
  readonly andInTens?: boolean;
  readonly cardinalDays?: boolean;
  readonly shiftAfter?: boolean;
}

/** `word=value` pairs. */
function* pairs(list: string): Generator<readonly [string, number]> {
  for (const pair of list.split(' ').filter(Boolean)) {
    const at = pair.lastIndexOf('=');
    yield [pair.slice(0, at), Number(pair.slice(at + 1))];
  }
}

const split = (list: string | undefined): readonly string[] => (list ?? '').split(' ').filter(Boolean);

/** Makes a language's words ready to be looked up. */
export function dateWords(source: DateWords): WordLexicon {
  const all = new Map<string, Senses>();
  const add = (word: string, senses: Partial<Senses>): void => {
    const key = folded(word);
    const old = all.get(key) ?? NO_SENSES;
    all.set(key, { ...old, ...senses, roles: old.roles | (senses.roles ?? 0) });
  };
  const each = (list: string | undefined, senses: Partial<Senses>): void => {
    for (const word of split(list)) add(word, senses);
  };
  for (const [index, words] of source.months.split('|').entries()) each(words, { month: index + 1 });
  for (const [index, words] of source.weekdays.split('|').entries()) each(words, { weekday: index + 1 });
  for (const [index, words] of source.seasons.split('|').entries()) each(words, { season: index + 1 });
  for (const [word, number] of pairs(source.numbers)) {
    add(word, number === 100 || number === 1_000 ? { scale: number } : { number });
  }
  for (const [word, ordinal] of pairs(source.ordinals)) add(word, { ordinal });
  for (const [word, day] of pairs(source.days)) add(word, { day });
  for (const [word, shift] of pairs(source.shifts)) add(word, { shift });
  for (const [word, clock] of pairs(source.clocks)) add(word, { clock });
  for (const [unit, words] of Object.entries(source.units)) each(words, { unit: unit as Unit });
  for (const entry of split(source.lengths)) {
    const [word = '', unit = '', times = ''] = entry.split(/[=:]/);
    add(word, { unit: unit as Unit, times: Number(times) });
  }
  for (const [part, words] of Object.entries(source.parts)) each(words, { part: part as Part });
  for (const [edge, words] of Object.entries(source.edges)) each(words, { edge: edge as Edge });
  each(source.am, { half: 'am' });
  each(source.pm, { half: 'pm' });
  for (const [holiday, words] of Object.entries(source.holidays)) each(words, { holiday });
  each(source.sets, { isSet: true });
  for (const [prefix, words] of Object.entries(source.prefixes)) {
    each(words, { prefix: prefix as 'quarter' | 'half' | 'week' | 'year' });
  }
  for (const [role, words] of Object.entries(source.roles)) each(words, { roles: ROLE[role as RoleName] });
  for (const [word, senses] of Object.entries(source.more ?? {})) add(word, senses);
  for (const [word, zone] of ZONE_WORDS) add(word, { zone });
  each(source.labels, { isLabel: true });
  each(source.weak, { isWeak: true });
  each(source.plurals, { isPlural: true });
  const words = new Map<string, Senses>();
  const phrases = new Map<string, { words: readonly string[]; senses: Senses }[]>();
  for (const [key, plain] of all) {
    const senses = opened(plain);
    const parts = key.split('_');
    const [first = ''] = parts;
    if (parts.length === 1) {
      words.set(key, senses);
      continue;
    }
    phrases.set(first, [...(phrases.get(first) ?? []), { words: parts, senses }]);
  }
  // Words that only phrases know have senses as well, if empty ones: a reader passes over others.
  for (const key of all.keys()) {
    for (const part of key.split('_')) if (!words.has(part)) words.set(part, opened({ roles: 0 }));
  }
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  return {
    words,
    known: wordSlots(words),
    anchors: anchorSlots(all),
    phrases,
    suffixes: new Map(
      split(source.suffixes).map((entry) => {
        const [suffix = '', word = suffix] = entry.split('=');
        return [suffix, words.get(word) ?? NO_SENSES];
      }),
    ),
    ordinalSuffixes: new Set(split(source.ordinalSuffixes)),
    ordinalDot: source.ordinalDot ?? false,
    monthFirst: source.monthFirst ?? 'never',
    halfDays: source.halfDays ?? false,
    hourIsClock: source.hourIsClock ?? false,
    halfBefore: source.halfBefore ?? false,
    andInTens: source.andInTens ?? false,
    cardinalDays: source.cardinalDays ?? false,
    shiftAfter: source.shiftAfter ?? false,
  };
}
