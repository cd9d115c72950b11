import type { Message, Person } from '../text/message.ts';
import type { Situation } from './hint.ts';
import { dueOf, namedReaders, readersOf, readingOf, subjectAsks } from './readings.ts';

/** What a mail asks of somebody. `text` has at most 200 characters; `due` is epoch milliseconds, null where no time is named. */
export interface Asked {
  readonly text: string;
  readonly due: number | null;
  /** Who is to answer: those named in the request, otherwise everyone in To. */
  readonly from: readonly Person[];
}

const LONGEST = 200;
/** Which way of asking stands for the mail when there are several. */
const STRENGTH = { direct: 3, indirect: 2, question: 2, proposal: 1, offer: 0 } as const;

/** On one line, at most 200 characters, cut between words and never inside a character. */
function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST) return line;
  const cut = line.slice(0, LONGEST - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > LONGEST / 2 ? cut.slice(0, space) : cut).toWellFormed().replace(/[\s\uFFFD]+$/, '')}…`;
}

/** What is asked in the writer's own words (or by the subject alone), by when and of whom; null when nothing is asked. */
export function askedOf(message: Message, situation: Situation): Asked | null {
  const requests = readingOf(message).requests.filter(({ kind }) => kind !== 'offer');
  const strongest = [...requests].sort((a, b) => STRENGTH[b.kind] - STRENGTH[a.kind])[0];
  if (strongest === undefined) {
    if (!subjectAsks(message)) return null;
    const due = dueOf(message, null, situation)?.at ?? null;
    return { text: short(message.subject ?? ''), due, from: readersOf(message, situation) };
  }
  const named = namedReaders(message, strongest, situation);
  return {
    text: short(strongest.text),
    due: dueOf(message, strongest, situation)?.at ?? null,
    from: named.length > 0 ? named : readersOf(message, situation),
  };
}
