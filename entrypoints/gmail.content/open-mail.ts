import { type Signal, signal } from '@preact/signals';
import type { DraftNote } from '../../lib/messages.ts';
import type { PageId } from '../../lib/replies/pending.ts';

/** What the person has said of the reply to a mail. Null: as the mail itself tells. */
export interface Expectation {
  readonly isOn: boolean | null;
  /** Epoch milliseconds. */
  readonly due: number | null;
  /** Addresses, in lower case, of those whose answer is waited for. */
  readonly from?: readonly string[] | undefined;
  /** Every reader is asked, whomever its words name: so it is with an agenda. */
  readonly isOfAll?: boolean;
}

/** What is known of one open compose besides what stands in it. */
export interface OpenMail {
  /** The draft's id, as soon as the page tells it. */
  readonly draft: Signal<PageId | null>;
  readonly expectation: Signal<Expectation>;
  /** Rules that the person left out of this mail. */
  readonly leftOut: Signal<ReadonlySet<string>>;
  /** Words that a rule leaves alone in it, by their keys. */
  readonly leftHere: Signal<ReadonlySet<string>>;
  /** The agenda that this mail carries, or only proposes. */
  readonly agenda: Signal<DraftNote['agenda']>;
  /** The pending reply that this mail reminds of. */
  readonly nudges: Signal<string | null>;
  /** Something that the person has to know about this mail, in a sentence or two. */
  readonly notice: Signal<string | null>;
}

/** What is expected of a mail: what the person has said, and that an agenda is for all whom it is sent to. */
export function expectationOf({ expectation, agenda }: OpenMail): Expectation {
  const isAgenda = agenda.value !== null && !agenda.value.isProposal;
  return { ...expectation.value, isOfAll: isAgenda };
}

export function createOpenMail(draft: PageId | null = null): OpenMail {
  return {
    draft: signal(draft),
    expectation: signal({ isOn: null, due: null }),
    leftOut: signal(new Set()),
    leftHere: signal(new Set()),
    agenda: signal(null),
    nudges: signal(null),
    notice: signal(null),
  };
}
