import { calendarToken } from '../../model/event-token.ts';
import { app } from '../app.ts';
import { bareButton } from '../buttons.ts';
import type { OpenDraft } from '../draft.ts';
import { drawing, h, isShown, show } from '../element.ts';
import { ICONS } from '../icons.ts';
import { IS_OLD } from '../page-data.ts';
import { words } from '../words/words.ts';

const COLOURS = [
  '#D50000',
  '#E67C73',
  '#F4511E',
  '#F6BF26',
  '#33B679',
  '#0B8043',
  '#039BE5',
  '#3F51B5',
  '#7986CB',
  '#8E24AA',
  '#616161',
];
const INDEXES = [69, 68, 70, 75, 79, 74, -1, 82, 83, 89, 85];

/** The event's colour: a round button and its menu. */
export function colourMenu(draft: OpenDraft): HTMLElement {
  const { event } = draft;
  const own = app.data.calendars.find(({ id }) => id === event.calendarId)?.color ?? '#039be5';
  const dot = h('div', { jsname: 'QPiGnd', class: 'colour-dot' });
  const menu = h('div', { role: 'menu', tabindex: '0', class: 'colour-menu' });
  const holder = h('div', { jsname: 'xl07Ob', 'aria-hidden': 'true' }, menu);
  show(holder, false);
  const draw = (): void => {
    dot.style.backgroundColor = event.color ?? own;
  };
  menu.append(
    ...COLOURS.map((colour, index) => {
      const item = h('div', {
        jsname: 'Ly0WL',
        'data-color': colour,
        'data-color-index': INDEXES[index] ?? 0,
        tabindex: '0',
        'aria-label': words.setColor(words.colorNames[index] ?? ''),
        role: 'menuitem',
        class: 'colour-dot',
      });
      item.style.backgroundColor = colour.toLowerCase();
      item.addEventListener('click', (click) => {
        click.stopPropagation();
        event.color = colour.toLowerCase();
        show(holder, false);
        draw();
      });
      return item;
    }),
  );
  draw();
  const button = bareButton(
    {
      jsname: 'ULdf',
      'aria-label': words.color,
      'aria-haspopup': 'true',
      'aria-expanded': 'false',
      class: 'colour-button',
    },
    () => show(holder, !isShown(holder)),
    dot,
    drawing(ICONS.down),
    IS_OLD ? holder : null,
  );
  return h(
    'div',
    {
      jsname: 'BdtoYc',
      'data-calendar': own.toUpperCase(),
      'data-calendar-id': calendarToken(event.calendarId),
      class: 'colour',
    },
    button,
    IS_OLD ? null : holder,
  );
}
