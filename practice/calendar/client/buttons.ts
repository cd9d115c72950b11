import { type Attributes, drawing, h } from './element.ts';
import { ICONS, type IconName } from './icons.ts';
import { IS_OLD } from './page-data.ts';

let tooltips = 150 + Math.floor(Math.random() * 40);

/** `tt-c<n>`: counts up through the page's life, so that no two pages agree on it. */
const nextTooltip = (): string => {
  tooltips += 1;
  return `tt-c${tooltips}`;
};

const press = (node: HTMLElement, action: (event: Event) => void): void => {
  node.addEventListener('click', action);
  if (node instanceof HTMLButtonElement) return;
  node.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    action(event);
  });
};

/** The bare button of this year: `button`, or before 2022-08 `div[role=button]`. */
export function bareButton(
  attributes: Attributes,
  action: (event: Event) => void,
  ...inside: (Node | null)[]
): HTMLElement {
  const node = IS_OLD
    ? h(
        'div',
        { role: 'button', tabindex: '0', 'aria-disabled': 'false', ...attributes },
        h('div', { jsname: 'ksKsZd', class: 'ripple' }),
        h('span', { jsslot: true, class: 'button-slot' }, ...inside),
      )
    : h('button', { type: 'button', ...attributes }, ...inside);
  press(node, action);
  return node;
}

/** A round button with an icon; where the year has them, with its tooltip node beside it. */
export function iconButton(
  label: string,
  icon: IconName,
  action: (event: Event) => void,
  attributes: Attributes = {},
): HTMLElement {
  const known = { 'aria-label': label, class: 'icon-button', ...attributes };
  if (IS_OLD) {
    return bareButton({ 'data-tooltip': label, ...known }, action, h('span', { class: 'icon' }, drawing(ICONS[icon])));
  }
  const tooltip = nextTooltip();
  const button = h(
    'button',
    { type: 'button', jscontroller: 'PIVayb', 'data-tooltip-id': tooltip, ...known },
    h('span', { class: 'ripple' }),
    h('span', { jscontroller: 'LBaJxb', jsname: 'm9ZlFb', class: 'ripple' }),
    h('span', { jsname: 'S5tZuc', 'aria-hidden': 'true', class: 'icon' }, drawing(ICONS[icon])),
    h('div', { class: 'touch' }),
  );
  press(button, action);
  return h(
    'span',
    { 'data-is-tooltip-wrapper': 'true', class: 'tooltip-wrapper' },
    button,
    h('div', { role: 'tooltip', 'aria-hidden': 'true', id: tooltip, class: 'tooltip' }, label),
  );
}

/** A button with words. `look`: `filled`, `outlined` or `plain`. */
export function textButton(
  label: string,
  look: 'filled' | 'outlined' | 'plain' | 'tonal',
  action: (event: Event) => void,
  attributes: Attributes = {},
): HTMLElement {
  const given = { class: `button ${look}`, ...attributes };
  if (IS_OLD) return bareButton(given, action, h('span', { class: 'button-label' }, label));
  return bareButton(
    given,
    action,
    h('span', { class: 'ripple' }),
    h('span', { jscontroller: 'LBaJxb', jsname: 'm9ZlFb', class: 'ripple' }),
    h('span', { jsname: 'V67aGc', class: 'button-label' }, label),
  );
}

/** The button itself, out of the wrapper that `iconButton` may have made. */
export const buttonIn = (element: HTMLElement): HTMLElement =>
  element.matches('button, [role=button]') ? element : (element.querySelector('button') ?? element);
