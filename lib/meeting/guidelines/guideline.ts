import type { Reader } from '../../hours/reply-by.ts';
import type { WorkingHours } from '../../hours/working.ts';
import type { DraftEvent } from '../draft.ts';
import type { Span } from '../span.ts';

/** What a guideline may know besides the draft. */
export interface GuidelineContext {
  /** The person's own zone (IANA name) and hours. */
  readonly timeZone: string;
  readonly hours: WorkingHours;
  /** Days on which they would rather have no meetings: Monday is 1, Sunday 7. */
  readonly noMeetingDays: readonly number[];
  /** Guests whose zone is known, by lower-case address. */
  readonly readers: ReadonlyMap<string, Reader>;
  /** What one calls a guest. */
  nameOf(email: string): string;
  /** The language of the page, a BCP 47 tag: what is added to a description is in it where its own words don't tell. */
  readonly page?: string | null;
  /** Other events of the person's own near the draft, as far as the page shows them. */
  readonly neighbours: readonly Span[];
}

/** What one press does about it. */
export type AdviceFix =
  | { readonly kind: 'agenda'; readonly label: string }
  | { readonly kind: 'minutes'; readonly label: string; readonly minutes: number }
  /** Adds a line to the description. */
  | { readonly kind: 'describe'; readonly label: string; readonly text: string };

/** What a guideline has to say about a draft, for the person. */
export interface Advice {
  readonly id: string;
  readonly what: string;
  readonly why: string;
  readonly fixes: readonly AdviceFix[];
}

/** A piece of good practice for meetings that do take place. One file each, listed in `registry.ts`. */
export interface Guideline {
  /** Kebab case; stands in the settings with `guideline.` before it where it was turned off. */
  readonly id: string;
  /** What it is called where one turns it on again. */
  readonly title: string;
  readonly practice: string;
  /** Why it is good practice, in a sentence or two; said with its advice, and where one turns it off. */
  readonly why: string;
  look(draft: DraftEvent, context: GuidelineContext): Omit<Advice, 'id' | 'why'> | null;
}
