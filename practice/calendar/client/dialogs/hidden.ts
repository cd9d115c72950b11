import { h } from '../element.ts';
import { IS_OLD } from '../page-data.ts';
import { words } from '../words/words.ts';

/** Dialogs that nobody sees but that are there, as on the real page: a Meet picker and an old bubble's shell. */
export function addHiddenDialogs(): void {
  const picker = h(
    'div',
    { role: 'dialog', class: 'hidden-dialog' },
    h('div', {}, h('input', { type: 'text', 'aria-label': words.addConference })),
  );
  picker.style.visibility = 'hidden';
  const stale = h(
    'div',
    { role: 'dialog', 'data-chips-dialog': 'true' },
    h('div', { jsname: 'GYcwYe' }, h('input', { type: 'text', jsname: 'YPqjbf' })),
    h(
      'div',
      IS_OLD
        ? { role: 'tabpanel', jsname: 'PAiuue' }
        : { role: 'tabpanel', jsname: 'PAiuue', 'aria-labelledby': 'tabEvent' },
    ),
    h('div', { jsname: 'c6xFrd' }),
  );
  stale.style.display = 'none';
  document.body.append(h('div', {}, picker), h('div', {}, stale));
}
