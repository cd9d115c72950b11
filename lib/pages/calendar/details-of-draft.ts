import type { DraftEvent, LocalDateTime } from '../../meeting/draft.ts';
import { find, isShown, type Spec } from '../find.ts';
import type { ReadContext } from './context.ts';
import { type Described, describe, editorText } from './editor-text.ts';
import { fieldValue, findShown, inputOf, looksWritten, shownText } from './fields.ts';
import { toLocalDateTime } from './plain-date.ts';
import { normaliseRule } from './prefill.ts';
import { RECURRENCE } from './selectors.ts';
import { isTimeZone, zoneOfText } from './zones.ts';

/**
 * The text of an input that a spec finds; null where there is none. One that tells nothing (an empty field that nobody has
 * typed into, in a page that may have lost its values) has what the address fills in.
 */
export function readInput(root: HTMLElement, spec: Spec, context: ReadContext, prefill?: string | null): string | null {
  const element = findShown(root, spec, context.health);
  const input = inputOf(element);
  // Where an event may only be read, its fields are plain text.
  if (input === null) return element?.textContent?.trim() || (prefill ?? null);
  return (fieldValue(input, context.isTouched) ?? prefill ?? '').trim();
}

/** What somebody wrote behind an opener that is still folded ("Add description"); null for the mere label. */
export function readOpener(root: HTMLElement, spec: Spec, context: ReadContext): string | null {
  const opener = findShown(root, spec, context.health);
  if (opener === null) return null;
  const text = editorText(opener);
  return looksWritten(text) ? text : null;
}

/** What the rich editor holds, or null where there is none. */
export function readEditor(root: HTMLElement, spec: Spec, context: ReadContext): Described | null {
  const editor = findShown(root, spec, context.health);
  return editor === null ? null : describe(editor);
}

/**
 * The chosen rule of repetition. Each choice carries a JSON array: second item null for none, fourth the rule. `isKnown`
 * is false where the page has no such choice (a bubble that was not opened up).
 */
export function readRecurrence(root: HTMLElement, context: ReadContext): { rule: string | null; isKnown: boolean } {
  const chosen = findShown(root, RECURRENCE.chosen, context.health);
  if (chosen === null) return { rule: null, isKnown: find(root, RECURRENCE.list, context.health) !== null };
  return { rule: ruleOf(chosen.getAttribute('data-value') ?? ''), isKnown: true };
}

function ruleOf(json: string): string | null {
  try {
    const value: unknown = JSON.parse(json);
    if (!Array.isArray(value) || value[1] === null) return null;
    const rules: readonly unknown[] = Array.isArray(value[3]) ? value[3] : [value[3]];
    for (const rule of rules) {
      const found = typeof rule === 'string' ? normaliseRule(rule) : null;
      if (found !== null) return found;
    }
    return null;
  } catch {
    // The choice "custom" carries no array: which rule it will be is not known yet.
    return null;
  }
}

/** The zone that the draft's times are in: its own choice, the address's, else the person's. */
export function readZone(root: HTMLElement, spec: Spec, at: LocalDateTime | null, context: ReadContext): string | null {
  const own = context.prefill?.timeZone ?? context.account.timeZone;
  const element = findShown(root, spec, context.health);
  if (element === null) return own;
  const options = [...element.querySelectorAll<HTMLElement>('[role="option"]')];
  const chosen = options.find((option) => option.getAttribute('aria-selected') === 'true');
  if (options.length > 0 && chosen === undefined) return own;
  const from = chosen ?? element;
  for (const name of ['data-value', 'data-timezone', 'data-tzid', 'data-id', 'value']) {
    const value = from.getAttribute(name) ?? inputOf(from)?.getAttribute(name);
    if (typeof value === 'string' && isTimeZone(value)) return value;
  }
  const text = shownText(from) || (from.textContent?.trim() ?? '') || (inputOf(from)?.value ?? '');
  return text === '' ? own : zoneOfText(text, own, at ?? toLocalDateTime(context.near, 720));
}

const CONFERENCE =
  /\/\/(?:meet\.google\.com\/[a-z]|(?:[\w-]+\.)?zoom\.us\/(?:j|my|w|s)\/|teams\.(?:microsoft|live)\.com\/|[\w-]+\.webex\.com\/|whereby\.com\/|meet\.jit\.si\/)/i;

/** Whether a call belongs to the event: a link in its row, or as its place. Null where nothing tells. */
export function readConference(
  root: HTMLElement,
  row: Spec,
  add: Spec | null,
  location: string | null,
  context: ReadContext,
): DraftEvent['hasConference'] {
  const element = find(root, row, context.health);
  const links = [...(element ?? root).querySelectorAll('a[href]')].filter(
    (link) => link.closest('[contenteditable]') === null,
  );
  if (links.some((link) => CONFERENCE.test(link.getAttribute('href') ?? ''))) return true;
  if (element !== null && /\bmeet\.google\.com\/[a-z]{3}-[a-z]{4}-[a-z]{3}\b/.test(shownText(element))) return true;
  if (location !== null && CONFERENCE.test(location)) return true;
  const offer = add === null ? null : find(root, add, context.health);
  return offer !== null && isShown(offer) ? false : (context.prefill?.hasConference ?? null);
}
