import { folded } from './dates/fold.ts';
import type { Lexicon } from './languages/lexicon.ts';
import type { Span } from './message.ts';
import { type Line, MAY, may } from './own-words/lines.ts';
import { sentenceEnds } from './sentence-ends.ts';

/**
 * A sentence of the writer's own, without its greeting or list mark, on one line: in `text` a line break inside it
 * is a space and an apostrophe is straight. Offsets are of the whole text.
 */
export interface Sentence extends Span {
  readonly text: string;
  /** Number of its paragraph, from 0; a greeting or closing belongs to none. */
  readonly paragraph: number;
  readonly isListItem: boolean;
}

/** What a text is made of. `greeting` is whom it greets, as written. */
export interface Structure {
  readonly sentences: readonly Sentence[];
  readonly greeting: string | null;
  readonly paragraphs: number;
  /** Where what is said ends, as an offset: before a closing such as *Thanks, Mira*. */
  readonly end: number;
}

/** Lines that belong together: a mail client may have wrapped them, so a sentence can cross from one to the next. */
export interface Block extends Span {
  readonly paragraph: number;
  readonly isListItem: boolean;
}

/** The blocks of a text, before they are taken apart into sentences. */
export interface Layout extends Omit<Structure, 'sentences'> {
  readonly blocks: readonly Block[];
}

/** A sentence longer than this is a table or a log; what follows is not read. */
const LONGEST = 1_000;
/** More sentences than anybody writes in a mail; what follows is a pasted file and is not read. */
export const MOST_SENTENCES = 500;
/** What a line of a list begins with. */
export const LIST_MARK = /^\s*(?:[-*•·–—▪◦・]|\(?\d{1,2}[.)]|\(?[a-z]\))\s+/i;

/** Where a sentence may end inside of prose. Prose without any such place is one, and need not be asked about. */
const MAY_END = /[.?!…؟।]["'”’)\]»*_]*\s+\S|[?!؟।][^\s"'”’)\]»*_?!.]|[。？！]./u;

/** Characters at the end of a sentence that tell whether it ended. */
const LAST = 3;
const STOP = /\.\s*$/;
const ENDS = /[.?!]/;
const SMALL = /\p{Ll}/u;
const IN_ADDRESS = /[\w/&=%]/;
const SAYS_ANYTHING = /[\p{L}\p{N}]/u;

/** Sentences of one stretch of prose; a full stop after an abbreviation, or before a small letter, ends none. */
function* split(text: string, abbreviation: RegExp): Generator<{ text: string; index: number }> {
  if (!MAY_END.test(text)) {
    yield { text, index: 0 };
    return;
  }
  let start = 0;
  let before = 0;
  for (const end of sentenceEnds(text)) {
    const next = text[end] ?? '';
    const said = text.slice(Math.max(before, end - LAST), end);
    const goesOn =
      (STOP.test(said) && (abbreviation.test(text.slice(Math.max(start, end - 12), end)) || SMALL.test(next))) ||
      // Inside an address: nothing ends where no space follows.
      (ENDS.test(said.slice(-1)) && IN_ADDRESS.test(next));
    before = end;
    if (next !== '' && goesOn && end - start < LONGEST) continue;
    yield { text: text.slice(start, end), index: start };
    start = end;
  }
}

/** Lines shorter than this were broken by their writer, not wrapped by a program. */
const WRAPPED = 50;

function joins(before: Line, line: Line): boolean {
  if (before.text.trim().length < WRAPPED || before.end + 1 !== line.start) return false;
  // "since we're shipping / 2.40 today": a number goes on where nothing has ended.
  return (
    /^\s*\p{Ll}/u.test(line.text) || (/^\s*\d[\d.:]*\s+\p{Ll}/u.test(line.text) && /[\p{Ll},]\s*$/u.test(before.text))
  );
}

const POSTSCRIPT = /^\s{0,3}p\.? ?s\b/i;

/** A list's mark and the word after it. */
const MARK_AND_WORD = 32;
const NUMBER = /^\s*\d{1,2}\.\s+$/;
const FIRST_WORD = /^(?:\p{L}{3,12}|(?:0?[1-9]|1[0-2])\.(?!\d))/u;

/** The mark of a list that a line begins with. *24. Nov.* and *3. 12.* begin with a day, where a full stop makes an ordinal. */
function listMark(line: string, { dates }: Lexicon): string | null {
  const mark = LIST_MARK.exec(line.slice(0, 20))?.[0] ?? null;
  if (mark === null || !dates.words.ordinalDot || !NUMBER.test(mark) || Number.parseInt(mark, 10) > 31) return mark;
  const [word] = FIRST_WORD.exec(line.slice(mark.length)) ?? [''];
  const isMonth = word.endsWith('.') || dates.words.words.get(folded(word))?.month !== undefined;
  return isMonth ? null : mark;
}

/** Sorts the lines of a text into greeting, blocks by paragraph, and closing. */
export function layoutOf(text: string, lines: readonly Line[], lexicon: Lexicon): Layout {
  const blocks: Block[] = [];
  let greeting: string | null = null;
  let paragraph = 0;
  let isOpen = false;
  let before: Line | null = null;
  let said: number | null = null;
  let isClosed = false;
  for (const line of lines) {
    if (may(line, MAY.blank)) {
      if (isOpen) paragraph += 1;
      isOpen = false;
      before = null;
      continue;
    }
    // Where something was taken out, such as a quote, what follows begins anew.
    if (before !== null && before.end + 1 !== line.start) {
      if (isOpen) paragraph += 1;
      before = null;
    }
    if (blocks.length > 0 && lexicon.closing.test(line.text.slice(0, 80))) {
      said ??= blocks.at(-1)?.end ?? 0;
      isClosed = true;
    }
    // Below the closing stands a name; only a postscript goes on.
    if (isClosed && !POSTSCRIPT.test(line.text)) continue;
    isClosed = false;
    let start = line.start;
    if (blocks.length === 0 && greeting === null) {
      const match = lexicon.greeting.exec(line.text.slice(0, 400));
      if (match !== null) {
        const rest = match[1] ?? '';
        const length = rest === '' ? line.text.length : Math.min(line.text.slice(0, 400).length, 400) - rest.length;
        greeting = line.text.slice(0, length).trim();
        if (rest === '') continue;
        start = line.start + length;
      }
    }
    const mark = listMark(text.slice(start, Math.min(line.end, start + MARK_AND_WORD)), lexicon);
    const last = blocks.at(-1);
    if (mark === null && before !== null && last !== undefined && joins(before, line)) {
      blocks[blocks.length - 1] = { ...last, end: line.end };
    } else {
      blocks.push({ start: start + (mark?.length ?? 0), end: line.end, paragraph, isListItem: mark !== null });
    }
    isOpen = true;
    before = line;
  }
  const end = text.slice(0, said ?? blocks.at(-1)?.end ?? text.length).trimEnd().length;
  return { blocks, greeting, paragraphs: paragraph + (isOpen ? 1 : 0), end };
}

/** A sentence by itself, and where it begins in its block. */
export interface Said {
  readonly text: string;
  readonly at: number;
}

/** The sentences of one block's words. */
export function sentencesOf(words: string, lexicon: Lexicon): readonly Said[] {
  // A line break inside a block is a program's; to the segmenter it would end a sentence. Phones curl apostrophes.
  const prose = words.replaceAll('\n', ' ').replaceAll('’', "'");
  const sentences: Said[] = [];
  for (const { text: raw, index } of split(prose, lexicon.abbreviation)) {
    if (sentences.length >= MOST_SENTENCES) break;
    const text = raw.trim().slice(0, LONGEST);
    if (SAYS_ANYTHING.test(text)) sentences.push({ text, at: index + (raw.length - raw.trimStart().length) });
  }
  return sentences;
}

/** Where a sentence of a block stands in the whole text. */
export function placed({ text, at }: Said, { start, paragraph, isListItem }: Block): Sentence {
  return { text, start: start + at, end: start + at + text.length, paragraph, isListItem };
}

/** Takes a text apart: greeting, then sentences by paragraph, up to the closing. */
export function structureOf(text: string, lines: readonly Line[], lexicon: Lexicon): Structure {
  const { blocks, ...rest } = layoutOf(text, lines, lexicon);
  const sentences = blocks
    .flatMap((block) => sentencesOf(text.slice(block.start, block.end), lexicon).map((said) => placed(said, block)))
    .slice(0, MOST_SENTENCES);
  return { ...rest, sentences };
}
