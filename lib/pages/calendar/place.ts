import { find } from '../find.ts';
import type { Health } from '../health.ts';
import { BUBBLE, DETAILS, PAGE } from './selectors.ts';
import type { DraftSurface } from './types.ts';

/** Where a host goes: into `parent`, in front of `before` or last. */
export interface Place {
  readonly parent: Element;
  readonly before: Node | null;
}

/**
 * Where the card goes in a draft: in a bubble at the end of what scrolls, on the page in front of the notifications;
 * there other places only with `mayFallBack`, since the page loads piece by piece. Reads layout: the dialog and its slot lay
 * their children out in a row, where a card would stand beside the form.
 */
export function placeInDraft(
  root: HTMLElement,
  surface: DraftSurface,
  mayFallBack: boolean,
  health: Health,
): Place | null {
  const places = surface === 'bubble' ? bubblePlaces(root, health) : pagePlaces(root, health);
  for (const [index, place] of places.entries()) {
    if (place === null || !root.contains(place.parent) || place.parent === root || isRow(place.parent)) continue;
    if (index > 0 && surface === 'page' && !mayFallBack) return null;
    if (index > 0) health.fallback(`${surface}.place`, index);
    return place;
  }
  if (mayFallBack) health.miss(`${surface}.place`);
  return null;
}

/** At the end of the list of contents, where Calendar itself appends. */
export function placeInDetails(root: HTMLElement, health: Health): Place | null {
  const content = find(root, DETAILS.content, health);
  return content === null || content === root || isRow(content) ? null : { parent: content, before: null };
}

function bubblePlaces(root: HTMLElement, health: Health): readonly (Place | null)[] {
  return [
    inside(find(root, BUBBLE.scroll, health)),
    after(find(root, BUBBLE.panel, health)),
    before(find(root, BUBBLE.footer, health)),
  ];
}

function pagePlaces(root: HTMLElement, health: Health): readonly (Place | null)[] {
  const details = find(root, PAGE.details, health);
  const notifications = find(root, PAGE.notifications, health);
  const row = notifications?.parentElement === details ? notifications : (notifications?.parentElement ?? null);
  return [
    before(row),
    after(find(root, PAGE.meetRow, health)),
    details === null ? null : { parent: details, before: details.firstChild },
    before(find(root, PAGE.guestList, health)),
  ];
}

function inside(element: Element | null): Place | null {
  return element === null ? null : { parent: element, before: null };
}

function before(element: Element | null): Place | null {
  const parent = element?.parentElement ?? null;
  return parent === null ? null : { parent, before: element };
}

function after(element: Element | null): Place | null {
  const parent = element?.parentElement ?? null;
  return parent === null ? null : { parent, before: element?.nextSibling ?? null };
}

function isRow(element: Element): boolean {
  if (element.matches('[role="dialog"], [jsname="bN97Pc"]')) return true;
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (style === undefined) return false;
  if (/flex$/.test(style.display)) return !style.flexDirection.startsWith('column');
  return /grid$/.test(style.display) && style.gridTemplateColumns.trim().split(/\s+/).length > 1;
}
