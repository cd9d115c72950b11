import type { Person } from '../text/message.ts';

/** The kind of input that a topic asks for (practice P12). */
export type Feedback = 'decide' | 'review' | 'ideas' | 'inform';

export interface Topic {
  readonly title: string;
  /** The directly responsible individual (practice P15); null while nobody is named. */
  readonly owner: Person | null;
  readonly feedback: Feedback;
  /** Minutes that it gets in a live meeting (practice P6); null or missing where nobody said. */
  readonly minutes?: number | null;
}

/** Where an agenda is worked through: in a mail's thread, or in a live meeting. */
export type Form = 'writing' | 'meeting';

/** An agenda. Times are epoch milliseconds, UTC. */
export interface Agenda {
  /** A BCP 47 tag: what its mail is written in. As its own words tell where missing. */
  readonly language?: string;
  /** `writing` where missing. */
  readonly form?: Form;
  readonly title: string;
  readonly background: string;
  readonly lead: Person;
  /** How to reach the lead besides by mail, in the lead's own words (practice P6): a number, a chat, an hour. */
  readonly contact?: string;
  readonly attendees: readonly Person[];
  readonly topics: readonly Topic[];
  readonly replyBy: number | null;
  /** The zone of the reader whose working day is the last to end: `replyBy` is written out in it. `timeZone` where missing. */
  readonly replyZone?: string;
  /** IANA zone in which all other times are written out. */
  readonly timeZone: string;
  readonly documents: readonly string[];
  /**
   * The meeting that this stands instead of, or of form `meeting` the meeting itself. Null where it has no time yet; missing
   * where no meeting was planned.
   */
  readonly meeting?: { readonly start: number; readonly minutes: number } | null;
}
