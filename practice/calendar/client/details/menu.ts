import { iconButton } from '../buttons.ts';
import { h, isShown, show } from '../element.ts';
import type { IconName } from '../icons.ts';
import { IS_OLD } from '../page-data.ts';

export interface MenuItem {
  readonly label: string;
  readonly jsname?: string;
  act(): void;
}

/** A button and the menu that it opens. */
export function menuButton(
  button: { readonly label: string; readonly icon: IconName; readonly jsname?: string },
  menuLabel: string,
  items: readonly MenuItem[],
  menuAttributes: Record<string, string> = {},
  listName = 'rymPhb',
): HTMLElement {
  const list = h(
    'ul',
    {
      role: 'menu',
      'aria-label': menuLabel,
      class: 'menu',
      ...(IS_OLD
        ? {}
        : {
            'data-list-type': 'MENU',
            jscontroller: 'uoEu0c',
            jsname: listName,
            'data-should-focus-root': 'true',
            'data-should-wrap-focus': 'false',
          }),
    },
    ...items.map(({ label, jsname, act }) => {
      const item = h(
        'li',
        { role: 'menuitem', ...(jsname === undefined ? {} : { jsname }), tabindex: '-1', class: 'option' },
        h('span', { class: 'option-label' }, h('span', { jsname: 'K4r5Ff' }, label)),
      );
      item.addEventListener('click', () => {
        show(holder, false);
        act();
      });
      return item;
    }),
  );
  const holder = h('div', { class: 'menu-holder', ...menuAttributes }, h('div', { jsname: 'SDSjce' }, list));
  show(holder, false);
  const opener = iconButton(button.label, button.icon, () => show(holder, !isShown(holder)), {
    'aria-expanded': 'false',
    'aria-haspopup': 'menu',
    ...(button.jsname === undefined ? {} : { jsname: button.jsname }),
  });
  return h(
    'div',
    { jscontroller: 'ZvHseb', jsname: 'gHzwMc', 'data-is-menu-hoisted': 'true', class: 'menu-button' },
    h('div', { jsname: 'WjL7X', jsslot: true }, opener),
    h('div', { jsname: 'U0exHf', jsslot: true }, holder),
  );
}
