import type { BodyNode } from '../wire.ts';

const TAGS: ReadonlySet<string> = new Set(
  'a b i u s em strong span div p br ul ol li blockquote pre code h1 h2 h3 h4 table tbody thead tr td th font img hr'.split(
    ' ',
  ),
);
const ATTRS: ReadonlySet<string> = new Set(
  'class id href target dir tabindex contenteditable data-smartmail data-hovercard-id aria-label colspan rowspan alt'.split(
    ' ',
  ),
);
const SAFE_LINK = /^(https?:|mailto:)/i;

/** Makes a mail's body from its tree, keeping only what a mail needs. */
export function buildBody(nodes: readonly BodyNode[]): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const node of nodes) {
    if (typeof node === 'string') {
      fragment.append(node);
      continue;
    }
    const made = document.createElement(TAGS.has(node.tag) ? node.tag : 'span');
    for (const [name, value] of Object.entries(node.attrs ?? {})) {
      if (ATTRS.has(name) && (name !== 'href' || SAFE_LINK.test(value))) made.setAttribute(name, value);
    }
    made.append(buildBody(node.children ?? []));
    fragment.append(made);
  }
  return fragment;
}

/** Reads a body back into its tree. Comments and what no mail may hold are left out. */
export function readBody(parent: Node): BodyNode[] {
  const nodes: BodyNode[] = [];
  for (const child of parent.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) nodes.push(child.textContent ?? '');
    if (!(child instanceof Element)) continue;
    const tag = child.tagName.toLowerCase();
    if (!TAGS.has(tag)) {
      nodes.push(...readBody(child));
      continue;
    }
    const attrs: Record<string, string> = {};
    for (const { name, value } of child.attributes) if (ATTRS.has(name)) attrs[name] = value;
    nodes.push({ tag, attrs, children: readBody(child) });
  }
  return nodes;
}

/** Whether a body holds neither text nor a thing such as a chip. */
export const isBlank = (editor: HTMLElement): boolean =>
  (editor.textContent ?? '').trim() === '' && !editor.querySelector('img, a');
