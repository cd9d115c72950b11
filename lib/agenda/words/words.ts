import type { Feedback } from '../agenda.ts';

/**
 * All that our mails and agendas say to other people, in one language. Neutral and polite; titles come in as `named`, already
 * in quotes, and null where there is none. One file for each language, listed in `registry.ts`.
 */
export interface AgendaWords {
  /** A BCP 47 tag: how days, times and lists are written. */
  readonly locale: string;
  quoted(title: string): string;
  /** *Berlin time*, from the city of a zone. */
  zone(city: string): string;
  /** A greeting by name, to one whose name is not known, and to all. */
  readonly greeting: {
    named(names: readonly string[]): string;
    readonly one: string;
    readonly all: string;
  };
  /** The end of a mail; the name may be unknown. */
  thanks(name: string | null): string;
  readonly mail: MailWords;
  readonly agenda: DocumentWords;
  readonly plan: PlanWords;
  readonly proposal: ProposalWords;
  /** Lines that a guideline adds to a description. */
  readonly purpose: string;
  /** Promises notes; `names` is null for everybody who need not come. */
  notes(names: string | null): string;
}

/** The mail in which an agenda is worked through in writing. */
export interface MailWords {
  /** `by` is the day by which to reply. */
  subject(title: string | null, by: string | null): string;
  /** What this is, where no meeting was planned. */
  settle(named: string | null): string;
  /** What this is instead of; `when` as `meetingWas` gives it. */
  instead(named: string | null, when: string | null): string;
  meetingWas(minutes: number, day: string, time: string): string;
  /** What each kind of feedback asks of a reader. */
  readonly wanted: Readonly<Record<Feedback, string>>;
  owner(name: string): string;
  /** What the organiser still has to say. */
  readonly gaps: { readonly background: string; readonly topic: string };
  readonly background: string;
  readonly topic: string;
  readonly topics: string;
  readonly documents: string;
  /** By when to reply, to several or to one; and where no day was set. */
  replyBy(when: string, isToSeveral: boolean): string;
  readonly replyInTime: string;
  replyHow(hasSeveralTopics: boolean): string;
  contact(words: string): string;
  /** The mail that brings a live meeting's agenda beforehand. */
  readonly before: {
    subject(title: string | null, day: string | null): string;
    here(named: string | null, when: string | null): string;
    missing(by: string): string;
  };
}

/** The parts of an agenda that stands by itself. */
export interface DocumentWords {
  /** What each kind of feedback is called. */
  readonly feedback: Readonly<Record<Feedback, string>>;
  readonly untitled: string;
  readonly untitledTopic: string;
  readonly objectives: string;
  readonly topics: string;
  readonly documents: string;
  readonly when: string;
  readonly replyBy: string;
  readonly lead: string;
  readonly contact: string;
  readonly attendees: string;
  /** In the middle of a line, before a name. */
  readonly owner: string;
  readonly endOfDay: string;
  /** What was answered, beneath the agenda: who has, who has not, and what is about no topic. */
  readonly answers: Readonly<Record<'title' | 'answered' | 'missing' | 'general', string>>;
}

/** The agenda of a live meeting, as lines of its description. */
export interface PlanWords {
  readonly heading: string;
  readonly lead: string;
  readonly questions: string;
  readonly attendees: string;
  readonly optional: string;
  readonly objectives: string;
  readonly plan: string;
  planIn(city: string): string;
  readonly why: string;
  readonly closing: string;
  /** What each kind of feedback asks of whoever comes, before a colon. */
  readonly goals: Readonly<Record<Feedback, string>>;
}

/** The kind reply to an invitation. */
export interface ProposalWords {
  subject(named: string | null): string;
  thanks(named: string | null, when: string | null): string;
  readonly might: string;
  readonly asks: Readonly<Record<Feedback, string>>;
  everyone(by: string | null): string;
  readonly keep: readonly [string, string];
  readonly lose: readonly [string, string];
  people(count: number): string;
  takes(cost: string): string;
  readonly shall: string;
}
