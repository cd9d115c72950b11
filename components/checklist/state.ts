import type { Failure } from '../../lib/messages.ts';

/**
 * Where a card stands: `considering` the draft; `opening` Gmail; the agenda `opened` there; its mail `sent`; `kept` as a
 * meeting; or a step that `failed`.
 */
export type CardState =
  | { readonly kind: 'considering' }
  | { readonly kind: 'opening' }
  | { readonly kind: 'opened' }
  | { readonly kind: 'sent' }
  | { readonly kind: 'kept' }
  | { readonly kind: 'failed'; readonly step: 'write'; readonly failure: Failure }
  | { readonly kind: 'failed'; readonly step: 'discard' };
