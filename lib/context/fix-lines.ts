import { formatDay } from '../hours/format.ts';
import { replyBy } from '../hours/reply-by.ts';
import type { FixLines, FixWords } from '../text/languages/fix-words.ts';
import type { Message } from '../text/message.ts';
import type { Fix, Situation } from './hint.ts';
import { readerDays, zoneForReaders } from './readers.ts';
import { readingOf } from './readings.ts';

/** Characters of a mail that tell how its readers are spoken to. */
const SAMPLE = 5_000;

/**
 * What fixes write in the mail's own language. Null where the text does not tell that, or the language is not there: a line in
 * another one would be worse than none.
 */
export function fixWordsFor(message: Message): FixWords | null {
  const { lexicon, isLanguageSure } = readingOf(message);
  return isLanguageSure ? (lexicon.fixes ?? null) : null;
}

/** A line of the mail's language with its words filled in. */
function lineOf(
  key: keyof FixLines,
  message: Message,
  filled: { readonly day?: string; readonly name?: string } = {},
): string | null {
  const line = fixWordsFor(message)?.lines(message.ownText.slice(0, SAMPLE), message.to.length)[key];
  if (line === undefined) return null;
  return line.replace(/\{(day|name)\}/g, (_, word: 'day' | 'name') => filled[word] ?? '');
}

/** An insertion with the day by which an answer can fairly be asked for (practice P18), written out. */
export function dayLine(
  key: 'reply' | 'opinion' | 'latest',
  label: string,
  message: Message,
  situation: Situation,
  days?: number,
): Fix | null {
  const day = fairDay(message, situation, days);
  const text = day === null ? null : lineOf(key, message, { day });
  return text === null ? null : { kind: 'insert', label, text };
}

/** The day by which the readers can fairly be asked to answer, as the mail's language writes it; null where that is unknown. */
export function fairDay(message: Message, situation: Situation, days?: number): string | null {
  const words = fixWordsFor(message);
  if (words === null) return null;
  const readers = readerDays(message, situation);
  const zone = zoneForReaders(readers, situation);
  const by = replyBy(situation.now, zone, { readers, ...(days !== undefined && { days }) });
  return formatDay(by, zone, words.locale);
}

/** An insertion that proposes to talk. */
export function callLine(message: Message): Fix | null {
  const text = lineOf('call', message);
  return text === null ? null : { kind: 'insert', label: 'Propose a call', text };
}

/** The beginning of what somebody new has to know; the writer goes on. */
export function backgroundLine(name: string, message: Message): Fix | null {
  const text = lineOf('background', message, { name });
  return text === null ? null : { kind: 'insert', label: `Tell ${name} the background`, text, isBeginning: true };
}

/** The beginning of a line for a link, which the writer pastes; null where that line stands in the mail already. */
export function linkLine(message: Message): Fix | null {
  const text = lineOf('link', message);
  if (text === null || message.ownText.includes(text.trim())) return null;
  return { kind: 'insert', label: 'Add a link', text, isBeginning: true };
}

/** An insertion that tells what to do where a link does not open; null where it stands in the mail already. */
export function accessLine(message: Message): Fix | null {
  const text = lineOf('access', message);
  return text === null || message.ownText.includes(text)
    ? null
    : { kind: 'insert', label: 'Say what to do if not', text };
}

/** An insertion that asks one person. */
export function ownerLine(name: string, message: Message): Fix | null {
  const text = lineOf('owner', message, { name });
  return text === null ? null : { kind: 'insert', label: `Ask ${name}`, text };
}
