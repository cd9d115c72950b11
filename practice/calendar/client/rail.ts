import { app, weekOf } from './app.ts';
import { bareButton, iconButton } from './buttons.ts';
import { drawing, h } from './element.ts';
import { ICONS } from './icons.ts';
import { format } from './times.ts';
import { plusDays, shownDays, type View } from './view.ts';
import { words } from './words/words.ts';

interface RailActions {
  create(anchor: HTMLElement): void;
  goTo(view: View): void;
}

/** The small month in the left rail. */
function miniMonth(view: View, actions: RailActions): HTMLElement {
  const holder = h('div', { class: 'mini' });
  let month = view.day.slice(0, 7);
  const shown = new Set(view.name === 'month' ? [] : shownDays(view));
  const draw = (): void => {
    const first = weekOf(`${month}-01`);
    const step = (count: number): void => {
      month = plusDays(`${month}-15`, count * 30).slice(0, 7);
      draw();
    };
    const days = Array.from({ length: 42 }, (_, index) => plusDays(first, index)).map((day) => {
      const look = `mini-day${day.slice(0, 7) === month ? '' : ' other-month'}${shown.has(day) ? ' is-shown' : ''}${day === app.today() ? ' is-today' : ''}`;
      const button = h(
        'button',
        {
          type: 'button',
          class: look,
          'aria-label': format(day, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
        },
        String(Number(day.slice(8))),
      );
      button.addEventListener('click', () => actions.goTo({ name: view.name, day }));
      return button;
    });
    const heads = Array.from({ length: 7 }, (_, index) =>
      h('span', { class: 'mini-head', 'aria-hidden': 'true' }, format(plusDays(first, index), { weekday: 'narrow' })),
    );
    holder.replaceChildren(
      h(
        'div',
        { class: 'mini-bar' },
        h('span', { class: 'mini-title' }, format(`${month}-01`, { month: 'long', year: 'numeric' })),
        iconButton(words.previousMonth, 'left', () => step(-1)),
        iconButton(words.nextMonth, 'right', () => step(1)),
      ),
      h('div', { class: 'mini-days' }, ...heads, ...days),
    );
  };
  draw();
  return holder;
}

function calendarList(title: string, calendars: readonly { name: string; color: string }[]): HTMLElement {
  return h(
    'div',
    { class: 'calendar-list' },
    h('div', { class: 'list-title' }, h('span', {}, title), h('span', { class: 'icon' }, drawing(ICONS.up))),
    ...calendars.map(({ name, color }) => {
      const box = h('input', { type: 'checkbox', 'aria-label': name, class: 'calendar-box' });
      box.checked = true;
      box.style.setProperty('--chip', color);
      return h('label', { class: 'calendar-line' }, box, h('span', {}, name));
    }),
  );
}

/** The left side: Create, the small month, the calendars. */
export function rail(view: View, actions: RailActions): HTMLElement {
  const create = bareButton(
    { class: 'create' },
    () => actions.create(create),
    h('span', { class: 'icon' }, drawing(ICONS.plus, 24)),
    h('span', {}, words.create),
    h('span', { class: 'icon' }, drawing(ICONS.down, 18)),
  );
  const meet = h(
    'div',
    { class: 'meet-with' },
    h('span', { class: 'icon' }, drawing(ICONS.people)),
    h('span', {}, words.meetWith),
  );
  return h(
    'div',
    { class: 'rail' },
    create,
    miniMonth(view, actions),
    meet,
    calendarList(words.myCalendars, [
      ...app.data.calendars.filter(({ owned }) => owned),
      { name: words.tasks, color: '#4285f4' },
    ]),
    calendarList(words.otherCalendars, [
      ...app.data.calendars.filter(({ owned }) => !owned),
      { name: words.holidays, color: '#0b8043' },
    ]),
  );
}
