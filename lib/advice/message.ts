import { askedOf } from '../context/asked-of.ts';
import { type Hint, SHOWN_UNASKED, type Situation } from '../context/hint.ts';
import { ownerOf } from '../context/owner.ts';
import { isSensitive, isStillAhead, isUrgent, readingOf } from '../context/readings.ts';
import { readContext } from '../context/registry.ts';
import { documentMissing } from '../context/rules/document-missing.ts';
import { timesIn } from '../context/times.ts';
import type { FoundDate, FoundTime } from '../text/dates/find-dates.ts';
import type { Message } from '../text/message.ts';
import { findDeadlines } from '../text/signals/deadlines.ts';
import type { Request } from '../text/signals.ts';

/** All that is found in a mail, and the hints that its panel would show. Offsets are those of the message's `ownText`. */
export interface MessageAdvice {
  /** Something is asked or proposed, in the body or by the subject alone. */
  readonly asks: boolean;
  readonly requests: readonly Request[];
  /** Every time that is named; `date` is null for a length (*for two hours*) and for what comes back (*every Monday*). */
  readonly dates: readonly FoundTime[];
  /** By when something is to be done: of several, the first that is asked of the reader, otherwise the first at all. */
  readonly deadline: FoundDate | null;
  /** That of a new mail's subject, where the text names none. Offsets are those of the subject. */
  readonly subjectDeadline: FoundDate | null;
  readonly hasDocument: boolean;
  readonly isDocumentMissing: boolean;
  readonly isUrgent: boolean;
  /** Whether it is clear who is to act; `none` where nothing is asked. */
  readonly owner: 'clear' | 'unclear' | 'none';
  readonly isSensitive: boolean;
  /** What the panel shows without being asked, most useful first. */
  readonly hints: readonly Hint[];
}

const NONE_OFF: ReadonlySet<string> = new Set();

/** Every time that the writer's own sentences name. */
function datesIn(message: Message, situation: Situation): readonly FoundTime[] {
  return [...timesIn(readingOf(message), situation).values()].flatMap(({ times }) => times);
}

function deadlineIn(message: Message, situation: Situation): FoundDate | null {
  const reading = readingOf(message);
  const asking = new Set(reading.requests.map(({ sentence }) => sentence));
  let first: FoundDate | null = null;
  for (const { sentence, deadlines } of timesIn(reading, situation).values()) {
    const found = deadlines.find((date) => isStillAhead(date, situation.now));
    if (found === undefined) continue;
    if (asking.has(sentence)) return found;
    first ??= found;
  }
  return first;
}

/** *Slides needed by Friday*; the subject of an answer was written before, on another day. */
function deadlineOfSubject(message: Message, { now, timeZone }: Situation): FoundDate | null {
  const text = message.isReply ? '' : (message.subject ?? '');
  const subject = { text, start: 0, end: text.length, paragraph: -1, isListItem: false };
  return (
    findDeadlines(subject, readingOf(message).lexicon, now, timeZone).find((date) => isStillAhead(date, now)) ?? null
  );
}

/** Reads a mail as its panel does: the same reading, the same rules. Pure; `situation.now` is when it is written. */
export function adviseMessage(message: Message, situation: Situation): MessageAdvice {
  const { documents } = readingOf(message);
  // An offer, or that a time suits, can stand without an answer.
  const requests = readingOf(message).requests.filter(({ kind }) => kind !== 'offer');
  const asks = askedOf(message, situation) !== null;
  const deadline = deadlineIn(message, situation);
  return {
    asks,
    requests,
    dates: datesIn(message, situation),
    deadline,
    subjectDeadline: deadline === null ? deadlineOfSubject(message, situation) : null,
    hasDocument: documents.length > 0,
    isDocumentMissing: documentMissing.look(message, situation) !== null,
    isUrgent: isUrgent(message),
    owner: asks ? ownerOf(message, situation) : 'none',
    isSensitive: isSensitive(message),
    hints: readContext(message, situation, NONE_OFF).slice(0, SHOWN_UNASKED),
  };
}
