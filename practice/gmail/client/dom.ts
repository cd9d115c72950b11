export type Child = Node | string | null;

/** Makes an element. Attributes only: a style is set by class, as the page's policy allows no inline style. */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attrs: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attrs)) made.setAttribute(name, value);
  for (const child of children) if (child !== null) made.append(child);
  return made;
}

/** The short form for the many `div`s with nothing but a class. */
export const div = (className: string, ...children: readonly Child[]): HTMLDivElement =>
  el('div', className ? { class: className } : {}, ...children);

/** Shows or hides by the object model, which leaves `display: none` in the node's style as Gmail does. */
export function show(node: HTMLElement, shown: boolean): void {
  node.style.display = shown ? '' : 'none';
}

export const isShown = (node: HTMLElement): boolean => node.style.display !== 'none';

let serial = 0x1c;

/** A generated id as Gmail's: short, different in every session and for every node. */
export function generatedId(): string {
  serial += 1;
  return `:${serial.toString(36)}`;
}

/** Acts on a click and, as for a real button, on Enter and Space. */
export function onPress(node: HTMLElement, act: (event: Event) => void): void {
  node.addEventListener('click', act);
  node.addEventListener('keydown', (event) => {
    if (node.tagName === 'BUTTON' || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    act(event);
  });
}
