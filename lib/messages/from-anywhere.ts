import * as v from 'valibot';
import { Id } from '../schemas.ts';
import { Nothing } from './parts.ts';

/** Requests of more than one kind of page, and what they are answered with. */

/** From a page's adapter: counts by selector name. Names are our own words, never content. */
const HealthReport = v.object({
  type: v.literal('health'),
  site: v.picklist(['gmail', 'calendar']),
  misses: v.record(v.pipe(v.string(), v.regex(/^[a-z][\w.#-]{0,80}$/i)), v.pipe(v.number(), v.integer())),
  fallbacks: v.record(v.pipe(v.string(), v.regex(/^[a-z][\w.#-]{0,80}$/i)), v.pipe(v.number(), v.integer())),
});
/** From a page: a text there is in this language; its patterns are to be put beside the script that asks. */
const LoadLanguage = v.object({
  type: v.literal('load-language'),
  language: v.picklist(['en', 'de', 'fr', 'es', 'pt', 'ja']),
});
/** From anywhere: this context rule is to speak, or to stay silent. */
const TurnRule = v.object({ type: v.literal('turn-rule'), rule: Id, isOn: v.boolean() });

export const sharedRequests = [HealthReport, LoadLanguage, TurnRule] as const;

export const sharedAnswers = {
  health: Nothing,
  'load-language': Nothing,
  'turn-rule': Nothing,
} as const;
