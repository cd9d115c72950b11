import { bareButton } from '../buttons.ts';
import type { OpenDraft } from '../draft.ts';
import { drawing, h } from '../element.ts';
import { select } from '../fields/select.ts';
import { ICONS } from '../icons.ts';
import { words } from '../words/words.ts';

const UNITS = [60, 3600, 86_400, 604_800] as const;

/** `10 minutes before`, in the largest unit that divides it. */
function spoken(minutes: number): { count: number; unit: number; text: string } {
  const seconds = minutes * 60;
  const unit = [...UNITS].reverse().find((one) => seconds >= one && seconds % one === 0) ?? 60;
  const count = seconds / unit;
  return { count, unit, text: words.before(count, words.units[UNITS.indexOf(unit)] ?? '') };
}

/** The notifications of the edit page: one line each, and a button for another. */
export function notificationList(draft: OpenDraft): HTMLElement {
  const { event } = draft;
  const list = h('ul', { 'aria-label': words.notifications, class: 'notifications' });
  const set = (index: number, minutes: number | null): void => {
    event.notifications = event.notifications.flatMap((old, at) =>
      at !== index ? [old] : minutes === null ? [] : [minutes],
    );
    draw();
  };
  const line = (minutes: number, index: number): HTMLElement => {
    const { count, unit, text } = spoken(minutes);
    const number = h('input', {
      type: 'number',
      jsname: 'YPqjbf',
      autocomplete: 'off',
      tabindex: '0',
      'aria-label': words.inAdvance,
      value: count,
      min: '0',
      dir: 'ltr',
      'data-initial-value': count,
      class: 'filled-input narrow',
    });
    number.addEventListener('change', () => set(index, (Number(number.value) * unit) / 60));
    return h(
      'li',
      {
        jsname: 'b3rLgd',
        'data-key': `3s${minutes * 60}s${count}`,
        'data-time-value': count,
        'data-is-all-day': String(event.allDay),
        'aria-label': text,
        class: 'notification',
      },
      h(
        'div',
        {},
        h(
          'div',
          {},
          select({
            jsname: 'iMra0',
            label: words.notificationMethod,
            value: '3',
            options: [
              { value: '1', label: words.email },
              { value: '3', label: words.notification },
            ],
            onChoose: () => undefined,
          }),
        ),
      ),
      h('div', {}, h('div', { jsname: 'zgL4vd' }, number)),
      h(
        'div',
        {},
        h(
          'div',
          {},
          select({
            jsname: 'qvPVGe',
            label: words.unitOfTime,
            value: String(unit),
            options: UNITS.map((one, at) => ({ value: String(one), label: words.units[at] ?? '' })),
            onChoose: (value) => set(index, (count * Number(value)) / 60),
          }),
        ),
      ),
      bareButton(
        { jsname: 'uXqWSe', 'aria-label': words.removeNotification, class: 'icon-button' },
        () => set(index, null),
        drawing(ICONS.close),
      ),
    );
  };
  const draw = (): void => list.replaceChildren(...event.notifications.map(line));
  const add = bareButton(
    { jsname: 'mWZCyf', 'aria-label': words.addNotification, class: 'button plain' },
    () => {
      event.notifications = [...event.notifications, 30];
      draw();
    },
    h('span', {}, words.addNotification),
  );
  draw();
  return h(
    'div',
    { jsname: 'VPIWce', 'data-show-method-select': 'true' },
    h('div', { jsname: 'bN97Pc' }, list, h('div', {}, h('div', {}, add))),
  );
}
