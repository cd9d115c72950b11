import type { Address } from '../../wire.ts';
import { div, el, show } from '../dom.ts';
import type { Page } from '../page.ts';

const MOST = 4;
let mentions = 0;

/** What stands between an `@` and the cursor; null where there is no mention being typed. */
function typedMention(): { readonly range: Range; readonly text: string } | null {
  const selection = document.getSelection();
  const node = selection?.anchorNode;
  if (!selection?.isCollapsed || !(node instanceof Text)) return null;
  const before = node.data.slice(0, selection.anchorOffset);
  const match = /(?:^|\s)[@+]([\p{L}.]{1,30})$/u.exec(before);
  if (!match?.[1]) return null;
  const range = document.createRange();
  range.setStart(node, before.length - match[1].length - 1);
  range.setEnd(node, before.length);
  return { range, text: match[1].toLowerCase() };
}

function chip(address: Address): HTMLElement {
  const [first] = address.name.split(' ');
  const made = el(
    'a',
    { class: 'gmail_plusreply', id: `plusReplyChip-${mentions}`, href: `mailto:${address.email}`, tabindex: '-1' },
    `@${first ?? address.name}`,
  );
  mentions += 1;
  return made;
}

/** Offers contacts after an `@` in the text. Enter, Tab or a click takes one: a chip, and the person becomes a recipient. */
export function offerMentions(page: Page, editor: HTMLElement, onMention: (address: Address) => void): void {
  const list = el('div', { class: 'ah5', role: 'listbox' });
  let offered: readonly Address[] = [];
  show(list, false);

  const take = (address: Address): void => {
    const typed = typedMention();
    offered = [];
    list.remove();
    if (!typed) return;
    typed.range.deleteContents();
    const space = document.createTextNode('\u00a0');
    typed.range.insertNode(space);
    typed.range.insertNode(chip(address));
    document.getSelection()?.collapse(space, 1);
    onMention(address);
  };
  const offer = (): void => {
    const typed = typedMention();
    offered = typed
      ? page.start.contacts
          .filter(({ name, email }) =>
            `${name} ${email}`
              .toLowerCase()
              .split(' ')
              .some((word) => word.startsWith(typed.text)),
          )
          .slice(0, MOST)
      : [];
    if (!typed || offered.length === 0) {
      list.remove();
      return;
    }
    const options = offered.map((address, index) => {
      const option = el(
        'div',
        { class: 'ah6', role: 'option', 'aria-selected': String(index === 0) },
        div('', address.name),
        div('', address.email),
      );
      option.addEventListener('mousedown', (event) => {
        event.preventDefault();
        take(address);
      });
      return option;
    });
    list.replaceChildren(...options);
    document.body.append(list);
    const box = typed.range.getBoundingClientRect();
    Object.assign(list.style, {
      display: '',
      left: `${box.left}px`,
      top: `${Math.min(box.bottom + 4, innerHeight - 200)}px`,
    });
  };

  editor.addEventListener('input', offer);
  editor.addEventListener('blur', () => {
    offered = [];
    list.remove();
  });
  editor.addEventListener('keydown', (event) => {
    const [first] = offered;
    if (first && event.key === 'Escape') {
      event.preventDefault();
      offered = [];
      list.remove();
      return;
    }
    if (!first || (event.key !== 'Enter' && event.key !== 'Tab') || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    take(first);
  });
}
