import type { OpenDraft } from '../draft.ts';
import { h } from '../element.ts';
import { row } from '../fields/guest-field.ts';
import { longDate, timeText } from '../times.ts';
import { words } from '../words/words.ts';
import { panelAttributes, type TabName } from './tabs.ts';

/** The forms that are no meeting: a task, focus time, out of office. */
export function otherPanel(name: Exclude<TabName, 'event'>, draft: OpenDraft, onChange: () => void): HTMLElement {
  const { event } = draft;
  const times = event.allDay
    ? longDate(event.start)
    : `${longDate(event.start)}  ${timeText(event.start)} – ${timeText(event.end)}`;
  const text = h('textarea', {
    'aria-label': words.taskDescription,
    placeholder: words.taskDescription,
    rows: '3',
    class: 'filled-input',
  });
  text.addEventListener('input', () => {
    event.description = [text.value];
    onChange();
  });
  const decline = h('input', { type: 'checkbox', class: 'box', 'aria-label': words.declineMeetings });
  decline.checked = true;
  return h(
    'div',
    { ...panelAttributes(name), class: 'panel' },
    row('clock', h('span', {}, times)),
    name === 'task'
      ? row('lines', text)
      : row('calendar', h('label', { class: 'check' }, decline, h('span', {}, words.declineMeetings))),
  );
}
