import { h } from '../element.ts';
import { IS_OLD } from '../page-data.ts';
import { words } from '../words/words.ts';

export type TabName = 'event' | 'task' | 'focus' | 'away';

const TABS: readonly { name: TabName; id: string | null; panelId: string | null; label: string }[] = [
  { name: 'event', id: 'tabEvent', panelId: 'tabEvent', label: words.event },
  { name: 'task', id: 'tabTask', panelId: 'tabTask', label: words.task },
  { name: 'away', id: null, panelId: 'tabAway', label: words.outOfOffice },
  { name: 'focus', id: null, panelId: null, label: words.focusTime },
];

/** What a panel carries: since 2023-06 the tab has the id and the panel points at it; before, the panel had it. */
export function panelAttributes(name: TabName): Record<string, string> {
  const tab = TABS.find((one) => one.name === name);
  const named: Record<string, string> = { role: 'tabpanel', jsname: 'PAiuue' };
  if (IS_OLD && tab?.panelId) named.id = tab.panelId;
  if (!IS_OLD && tab?.id) named['aria-labelledby'] = tab.id;
  return named;
}

/** Event, Task and the others. */
export function tabList(chosen: TabName, choose: (name: TabName) => void): HTMLElement {
  const tabs = TABS.map(({ name, id, label }) => {
    const attributes = {
      role: 'tab',
      class: 'tab',
      'aria-selected': String(name === chosen),
      ...(id !== null && !IS_OLD ? { id } : {}),
    };
    const tab = IS_OLD
      ? h('div', { ...attributes, tabindex: '0' }, label)
      : h('button', { ...attributes, type: 'button' }, h('span', { jsname: 'V67aGc' }, label));
    tab.addEventListener('click', () => {
      for (const other of tabs) other.setAttribute('aria-selected', String(other === tab));
      choose(name);
    });
    return tab;
  });
  return h('div', { role: 'tablist', jsname: 'I0Fcpe', class: 'tabs' }, ...tabs);
}
