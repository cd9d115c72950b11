import type { Person } from '../text/message.ts';

/** The kind of input that a topic asks for (practice P12). */
export type Feedback = 'decide' | 'review' | 'ideas' | 'inform';

export interface Topic {
  readonly title: string;
  /** The directly responsible individual (practice P15); null while nobody is named. */
  readonly owner: Person | null;
  readonly feedback: Feedback;
}

/** An agenda that is worked through in writing. Times are epoch milliseconds, UTC. */
export interface Agenda {
  readonly title: string;
  readonly background: string;
  readonly lead: Person;
  readonly attendees: readonly Person[];
  readonly topics: readonly Topic[];
  readonly replyBy: number | null;
  /** IANA zone in which `replyBy` is written out. */
  readonly timeZone: string;
  readonly documents: readonly string[];
  /** The meeting that this stands instead of, in its own words of time; null or missing where none was planned. */
  readonly meeting?: { readonly start: number; readonly minutes: number } | null;
}
