import { dateKey } from '../../model/event-token.ts';
import { occurrencesBetween } from '../../model/occurrences.ts';
import { app } from '../app.ts';
import { h } from '../element.ts';
import { pressDismissed } from '../popup.ts';
import { format } from '../times.ts';
import { plusDays, shownDays, type View } from '../view.ts';
import { words } from '../words/words.ts';
import { chip } from './chip.ts';
import type { GridActions } from './week.ts';

const MOST = 3;

/** The month: six weeks of cells with the first events of each day. */
export function monthGrid(view: View, actions: GridActions): HTMLElement {
  const days = shownDays(view);
  const all = occurrencesBetween(
    app.data.events,
    days[0] ?? '',
    plusDays(days.at(-1) ?? '', 1),
    app.data.account.timeZone,
  );
  const cells = days.map((day) => {
    const next = plusDays(day, 1);
    const here = all.filter(
      ({ shownStart, shownEnd, event }) =>
        shownStart < `${next}T00:00` && (event.allDay ? shownEnd > `${day}T00:00` : shownStart >= `${day}T00:00`),
    );
    const number = h(
      'button',
      { type: 'button', class: `month-number${day === app.today() ? ' is-today' : ''}` },
      String(Number(day.slice(8))),
    );
    number.addEventListener('click', (event) => {
      event.stopPropagation();
      actions.goTo({ name: 'day', day });
    });
    const cell = h(
      'div',
      {
        role: 'gridcell',
        'data-datekey': dateKey(day),
        class: `month-cell${day.slice(0, 7) === view.day.slice(0, 7) ? '' : ' other-month'}`,
      },
      number,
      ...here.slice(0, MOST).map((occurrence) => chip(occurrence, 'bar', (anchor) => actions.open(occurrence, anchor))),
      here.length > MOST ? h('div', { class: 'more-events' }, words.moreEvents(here.length - MOST)) : null,
    );
    cell.addEventListener(
      'click',
      () => pressDismissed() || actions.create(`${day}T00:00`, `${next}T00:00`, true, cell),
    );
    return cell;
  });
  const heads = days
    .slice(0, 7)
    .map((day) => h('div', { class: 'month-head', role: 'columnheader' }, format(day, { weekday: 'short' })));
  return h('div', { class: 'month', role: 'grid' }, ...heads, ...cells);
}
