import type { Health } from './health.ts';

/**
 * One thing to find in a page: its name for the health record, and selectors in the order in which they are trusted
 * (id, `data-*` or name, role or structure). `optional` things may be absent without that being a miss.
 */
export interface Spec {
  readonly name: string;
  readonly selectors: readonly [string, ...string[]];
  readonly optional?: boolean;
}

/** The first element that the earliest matching selector gives, or null. Misses and fallbacks are counted once a root. */
export function find(root: ParentNode & Node, spec: Spec, health: Health): HTMLElement | null {
  for (const [index, selector] of spec.selectors.entries()) {
    const found = root.querySelector<HTMLElement>(selector);
    if (found === null) continue;
    if (index > 0) sayOnce(root, `${spec.name}#${index}`, health, () => health.fallback(spec.name, index));
    return found;
  }
  if (spec.optional !== true) sayOnce(root, spec.name, health, () => health.miss(spec.name));
  return null;
}

/** All elements that the earliest matching selector gives, in document order; counted like `find`. */
export function findAll(root: ParentNode & Node, spec: Spec, health: Health): readonly HTMLElement[] {
  for (const [index, selector] of spec.selectors.entries()) {
    const found = root.querySelectorAll<HTMLElement>(selector);
    if (found.length === 0) continue;
    if (index > 0) sayOnce(root, `${spec.name}#${index}`, health, () => health.fallback(spec.name, index));
    return [...found];
  }
  if (spec.optional !== true) sayOnce(root, spec.name, health, () => health.miss(spec.name));
  return [];
}

/** What was already said about a root, so that a compose read at each key press counts once. */
const said = new WeakMap<Health, WeakMap<Node, Set<string>>>();

function sayOnce(root: Node, what: string, health: Health, say: () => void): void {
  const roots = said.get(health) ?? new WeakMap<Node, Set<string>>();
  said.set(health, roots);
  const names = roots.get(root) ?? new Set<string>();
  roots.set(root, names);
  if (names.has(what)) return;
  names.add(what);
  say();
}

/**
 * Whether an element is drawn: neither it nor anything around it is hidden. It reads layout, so it belongs into batched
 * work, never into a mutation or an event of the page.
 */
export function isShown(element: Element): boolean {
  if (!element.isConnected) return false;
  if (typeof element.checkVisibility === 'function') return element.checkVisibility({ visibilityProperty: true });
  const view = element.ownerDocument.defaultView;
  for (let node: Element | null = element; node !== null && view !== null; node = node.parentElement) {
    if (view.getComputedStyle(node).display === 'none') return false;
  }
  return view?.getComputedStyle(element).visibility !== 'hidden';
}
