import { keptTag, type RichElement, type RichText } from '../../model/rich-text.ts';
import { h } from '../element.ts';
import { words } from '../words/words.ts';

let editors = 0;

/** A description as nodes of the page. */
export function renderRich(rich: RichText): Node[] {
  return rich.map((node) => {
    if (typeof node === 'string') return document.createTextNode(node);
    const href = node.tag === 'a' && /^(https?|mailto):/i.test(node.href ?? '') ? node.href : null;
    const element = h(node.tag, href ? { href, target: '_blank', rel: 'noopener' } : {});
    element.append(...renderRich(node.children));
    return element;
  });
}

/** What stands in an editor, as a description. */
export function readRich(parent: Node): RichText {
  return [...parent.childNodes].flatMap((node): (string | RichElement)[] => {
    if (node instanceof Text) return node.data === '' ? [] : [node.data];
    if (!(node instanceof HTMLElement) || node.shadowRoot) return [];
    const tag = keptTag(node.tagName);
    if (tag === null) return [...readRich(node)];
    const href = node.getAttribute('href');
    return [{ tag, children: readRich(node), ...(href === null ? {} : { href }) }];
  });
}

/** The description's editor. Its id counts up with every editor of the page. */
export function richEditor(rich: RichText, onChange: (rich: RichText) => void): HTMLElement {
  const editor = h('div', {
    jsname: 'yrriRe',
    'aria-label': words.description,
    'aria-multiline': 'true',
    id: `T2Ybvb${editors}`,
    g_editable: 'true',
    role: 'textbox',
    contenteditable: 'true',
    class: 'editor',
  });
  editors += 1;
  editor.style.direction = 'ltr';
  editor.append(...(rich.length > 0 ? renderRich(rich) : [h('div', {}, h('br'))]));
  const isEmpty = (): boolean => (editor.textContent ?? '').trim() === '' && !editor.querySelector('li');
  const changed = (): void => onChange(isEmpty() ? [] : readRich(editor));
  editor.addEventListener('input', changed);
  editor.addEventListener('paste', () => queueMicrotask(changed));
  return editor;
}
