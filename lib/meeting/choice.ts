import type { VerdictKind } from './questions.ts';

/**
 * What somebody did about an event: wrote it instead, kept it as it is (`keep`; `meet` where that was the advice), put an
 * agenda into it, gave it less time, proposed writing to its organiser, or discarded it; or saved it as it was, and said
 * nothing (`kept`). `writing` and `proposing` are only meant so far: the mail was opened, and is not sent.
 */
export const CHOICES = [
  'write',
  'keep',
  'meet',
  'agenda',
  'shorten',
  'propose',
  'discard',
  'kept',
  'writing',
  'proposing',
] as const;
export type ChoiceKind = (typeof CHOICES)[number];

/** A choice as it is remembered, for not asking again and for the insight pages. */
export interface Choice {
  readonly kind: ChoiceKind;
  /** What was advised. */
  readonly verdict: VerdictKind;
  /** In the person's own words, or those of a chip; null where none was given. */
  readonly reason: string | null;
  /** What the event takes of people's time: people × minutes; null where that is not known. */
  readonly minutes: number | null;
}

/** Whether somebody meant to write, and has (or has not) sent it. */
export function isWriting(kind: ChoiceKind): boolean {
  return kind === 'write' || kind === 'propose' || kind === 'writing' || kind === 'proposing';
}

/** What a choice to write is, once its mail was sent, or while it was not. */
export function writingChoice(isProposal: boolean, isSent: boolean): ChoiceKind {
  if (isProposal) return isSent ? 'propose' : 'proposing';
  return isSent ? 'write' : 'writing';
}

/** Choices after which the card does not ask about an event again. */
export function settlesEvent(kind: ChoiceKind): boolean {
  return kind === 'keep' || kind === 'meet' || isWriting(kind);
}

/** An event as a page names it: by its id once it has one, and by account, title and start. */
export interface EventName {
  readonly account: string;
  /** Event and calendar; null before it was saved. */
  readonly id: { readonly eventId: string; readonly calendarId: string } | null;
  readonly title: string;
  /** `YYYY-MM-DDTHH:mm`; null while it has no time. */
  readonly start: string | null;
}

/** The id of one event of a series ends with when it takes place: all of a series count as one event. */
const INSTANCE = /_R?\d{8}(?:T\d{6}Z?)?$/;

/** The key that an event's id makes; null where it has none. */
export function idKey({ id }: EventName): string | null {
  return id === null ? null : `${id.eventId.replace(INSTANCE, '')}\n${id.calendarId.toLowerCase()}`;
}

/** The key that stands for an event that has no id yet; null while nothing tells it from others. */
export function draftKey({ account, title, start }: EventName): string | null {
  const words = title.replace(/\s+/g, ' ').trim().toLowerCase();
  return words === '' || start === null ? null : `${account}\n${words}\n${start}`;
}
