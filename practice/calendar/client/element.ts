import { generatedClass } from '../model/class-names.ts';
import { VARIANT } from './page-data.ts';

export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;
export type Child = Node | string | null | false;

const ours = new WeakSet<Node>();
const SVG = 'http://www.w3.org/2000/svg';

/** Our class names as this variant spells them. `XuJrye` and `notranslate` are known names of the real page. */
export const classes = (names: string): string =>
  names
    .split(' ')
    .filter((name) => name !== '')
    .map((name) => (name === 'XuJrye' || name === 'notranslate' ? name : generatedClass(name, VARIANT)))
    .join(' ');

/** Makes an element of the page's own. False and null attributes stay away; `class` takes our names. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  ours.add(element);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    element.setAttribute(name, name === 'class' ? classes(String(value)) : value === true ? '' : String(value));
  }
  for (const child of children) if (child !== null && child !== false) element.append(child);
  return element;
}

/** An icon, drawn from a path of a 24-unit square. */
export function drawing(path: string, size = 20): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  const shape = document.createElementNS(SVG, 'path');
  for (const node of [svg, shape]) ours.add(node);
  svg.setAttribute('width', String(size));
  svg.setAttribute('height', String(size));
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('focusable', 'false');
  svg.setAttribute('aria-hidden', 'true');
  shape.setAttribute('d', path);
  svg.append(shape);
  return svg;
}

/** Whether the page made this node itself; what somebody types into one of its editors counts too. */
export function isOurs(target: EventTarget | null): boolean {
  if (!(target instanceof Node)) return false;
  if (ours.has(target)) return true;
  const element = target instanceof Element ? target : target.parentElement;
  if (element?.shadowRoot) return false;
  const editor = element?.closest('[contenteditable]');
  return editor !== null && editor !== undefined && ours.has(editor);
}

/** Whether typing into this target is typing into one of the page's own fields. */
export function isOurField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement) || !isOurs(target)) return false;
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'button'].includes(target.type);
  return target instanceof HTMLTextAreaElement || target.isContentEditable;
}

export function show(element: HTMLElement, visible: boolean): void {
  element.style.display = visible ? '' : 'none';
}

export const isShown = (element: HTMLElement): boolean => element.style.display !== 'none';
