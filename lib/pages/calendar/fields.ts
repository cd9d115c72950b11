import { findAll, isShown, type Spec } from '../find.ts';
import type { Health } from '../health.ts';

/** Of what a spec finds, the first that is drawn; where none is, the first of all. Reads layout: batched work only. */
export function findShown(root: ParentNode & Node, spec: Spec, health: Health): HTMLElement | null {
  const all = findAll(root, spec, health);
  return all.find(isShown) ?? all[0] ?? null;
}

/** The input that an element is, or holds. */
export function inputOf(element: HTMLElement | null): HTMLInputElement | null {
  if (element === null) return null;
  return isInput(element) ? element : element.querySelector<HTMLInputElement>('input:not([disabled])');
}

export function isInput(element: Element | null): element is HTMLInputElement {
  return element?.localName === 'input';
}

/**
 * What a field shows. A page saved to a file has lost it; there, and as long as nobody has typed into the field, the
 * page's own copy (`data-initial-value`) counts. Null where the field tells nothing.
 */
export function fieldValue(input: HTMLInputElement, isTouched: (input: Element) => boolean): string | null {
  if (input.value !== '') return input.value;
  const initial = input.getAttribute('data-initial-value');
  if (isTouched(input)) return '';
  return initial ?? (input.hasAttribute('value') ? '' : null);
}

/** The texts inside an element that are drawn, each node's apart, so that neighbours don't run into one another. */
export function shownText(element: Element | null): string {
  if (element === null) return '';
  const texts: string[] = [];
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    if (text.trim() !== '' && node.parentElement !== null && isShown(node.parentElement)) texts.push(text);
  }
  return texts.join(' ').replace(/\s+/g, ' ').trim();
}

/**
 * Whether a collapsed opener ("Add location", in any language) shows what somebody wrote: a label has no digit, address,
 * comma or line break, and is short.
 */
export function looksWritten(text: string): boolean {
  return text.length > 80 || /[\p{N}@,;:?\n]|\.\s/u.test(text);
}
