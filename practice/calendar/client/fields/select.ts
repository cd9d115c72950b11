import { drawing, h, isShown, show } from '../element.ts';
import { ICONS } from '../icons.ts';
import { IS_OLD } from '../page-data.ts';

export interface Option {
  readonly value: string;
  readonly label: string;
}

export interface SelectOptions {
  readonly id?: string;
  readonly jsname?: string;
  readonly label: string;
  readonly options: readonly Option[];
  readonly value: string;
  onChoose(value: string): void;
}

const optionNode = (
  { value, label }: Option,
  selected: boolean,
  choose: ((value: string) => void) | null,
): HTMLElement => {
  const attributes = { role: 'option', 'data-value': value, 'aria-selected': String(selected), class: 'option' };
  const node = IS_OLD
    ? h(
        'div',
        { jsname: 'wQNmvb', tabindex: selected ? '0' : '-1', ...attributes },
        h('div', { jsname: 'ksKsZd' }),
        h('span', { jsslot: true }, label),
      )
    : h('li', { ...attributes, tabindex: '-1' }, h('span', { class: 'option-label' }, label));
  node.addEventListener('click', (event) => {
    if (!choose) return;
    event.stopPropagation();
    choose(value);
  });
  return node;
};

/**
 * A drop-down. Before 2023 a `listbox` that holds every option in its face (`d9BH4c`) and copies them into a list
 * when it opens; since then a `combobox` with a `ul` beside it.
 */
export function select(settings: SelectOptions): HTMLElement {
  const outer = h('div', {
    class: 'select',
    ...(settings.id === undefined ? {} : { id: settings.id }),
    ...(settings.jsname === undefined ? {} : { jsname: settings.jsname }),
    ...(IS_OLD ? { role: 'listbox', 'aria-expanded': 'false', 'aria-label': settings.label, tabindex: '0' } : {}),
  });
  let value = settings.value;

  function draw(): void {
    const chosen = settings.options.find((option) => option.value === value);
    const choose = (next: string): void => {
      value = next;
      draw();
      settings.onChoose(next);
    };
    const nodes = (pick: ((value: string) => void) | null): HTMLElement[] =>
      settings.options.map((option) => optionNode(option, option.value === value, pick));
    const arrow = h('span', { class: 'select-arrow' }, drawing(ICONS.down));
    if (IS_OLD) {
      const list = h('div', { role: 'presentation', jsname: 'V68bde', class: 'select-list' });
      show(list, false);
      const face = h('div', { jsname: 'd9BH4c', role: 'presentation', class: 'select-face' }, ...nodes(null));
      outer.replaceChildren(
        h('div', { jsname: 'LgbsSe', role: 'presentation', class: 'select-button' }, face, arrow),
        list,
      );
      outer.onclick = () => {
        if (isShown(list)) return close(list);
        list.replaceChildren(...nodes(choose));
        show(list, true);
        outer.setAttribute('aria-expanded', 'true');
      };
      return;
    }
    const list = h('ul', { role: 'listbox', 'aria-label': settings.label, class: 'select-list' }, ...nodes(choose));
    const menu = h('div', { jsname: 'xl07Ob' }, list);
    show(list, false);
    const face = h(
      'div',
      {
        role: 'combobox',
        'aria-label': settings.label,
        'aria-expanded': 'false',
        'aria-haspopup': 'listbox',
        tabindex: '0',
        class: 'select-button',
      },
      h('span', { class: 'select-face' }, chosen?.label ?? ''),
      arrow,
    );
    face.addEventListener('click', () => {
      show(list, !isShown(list));
      face.setAttribute('aria-expanded', String(isShown(list)));
    });
    outer.replaceChildren(h('div', { jsname: 'wSASue' }, face, menu));
  }

  function close(list: HTMLElement): void {
    show(list, false);
    outer.setAttribute('aria-expanded', 'false');
  }

  outer.addEventListener('focusout', (event) => {
    if (event.relatedTarget instanceof Node && outer.contains(event.relatedTarget)) return;
    const list = outer.querySelector<HTMLElement>(IS_OLD ? '[jsname=V68bde]' : '[role=listbox]');
    if (list) close(list);
  });
  outer.addEventListener('keydown', (event) => {
    const options = settings.options;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const next = step && options[options.findIndex((option) => option.value === value) + step];
    if (!next) return;
    event.preventDefault();
    value = next.value;
    draw();
    (IS_OLD ? outer : outer.querySelector<HTMLElement>('[role=combobox]'))?.focus();
    settings.onChoose(next.value);
  });
  draw();
  return outer;
}
