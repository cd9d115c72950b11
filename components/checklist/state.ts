import type { ChoiceKind } from '../../lib/meeting/choice.ts';
import type { GuestTime } from '../../lib/meeting/guest-hours.ts';
import type { Failure } from '../../lib/messages.ts';

/** What a card is about: an event that somebody is writing, their own that exists, or one that somebody asked them to. */
export type Subject = 'draft' | 'own' | 'invitation';

/**
 * Where a card stands: `folded` to one line until somebody asks; `considering` the event; `opening` Gmail; the mail `opened`
 * there; `sent`; `kept` as it is (or settled otherwise, before); or a step that `failed`.
 */
export type CardState =
  | { readonly kind: 'folded' }
  | { readonly kind: 'considering' }
  | { readonly kind: 'opening' }
  | {
      readonly kind: 'opened';
      /** Some time ago: nobody knows whether it still is open there. */
      readonly isEarlier?: boolean;
    }
  | { readonly kind: 'sent' }
  | {
      readonly kind: 'kept';
      readonly choice: ChoiceKind;
      readonly reason: string | null;
      /** Just now, so that one may still say why. */
      readonly isFresh: boolean;
    }
  | { readonly kind: 'failed'; readonly step: 'write'; readonly failure: Failure }
  | { readonly kind: 'failed'; readonly step: 'discard' };

/**
 * What a press has just changed in the draft; each can be taken back. `refused` is what the page did not take, `edited` what
 * the person has changed since, so that it is not ours to take back.
 */
export type Note =
  | { readonly kind: 'agenda' }
  | { readonly kind: 'line' }
  | { readonly kind: 'minutes'; readonly minutes: number }
  | { readonly kind: 'refused' }
  | { readonly kind: 'edited' };

/** A guest with the name that one calls them. */
export interface NamedGuest extends GuestTime {
  readonly name: string;
}
