import { dateKey } from '../../model/event-token.ts';
import { type Occurrence, occurrencesBetween } from '../../model/occurrences.ts';
import { addMinutes, minutesBetween, offsetMinutes, toLocal } from '../../model/zone.ts';
import { app } from '../app.ts';
import { h } from '../element.ts';
import { pressDismissed } from '../popup.ts';
import { format, shortRange, shortTime } from '../times.ts';
import { plusDays, shownDays, type View } from '../view.ts';
import { words } from '../words/words.ts';
import { chip } from './chip.ts';
import { isBar, layOut } from './layout.ts';

export const HOUR_HEIGHT = 48;

export interface GridActions {
  /** An empty stretch was clicked or dragged over. */
  create(start: string, end: string, allDay: boolean, anchor: HTMLElement): void;
  open(occurrence: Occurrence, anchor: HTMLElement): void;
  goTo(view: View): void;
}

const gmt = (): string => {
  const offset = offsetMinutes(app.now(), app.data.account.timeZone);
  return `GMT${offset < 0 ? '-' : '+'}${String(Math.abs(offset / 60)).padStart(2, '0')}`;
};

function dayHead(day: string, actions: GridActions): HTMLElement {
  const isToday = day === app.today();
  const number = h(
    'button',
    {
      type: 'button',
      class: `day-number${isToday ? ' is-today' : ''}`,
      'aria-label': format(day, { weekday: 'long', day: 'numeric', month: 'long' }),
    },
    String(Number(day.slice(8))),
  );
  number.addEventListener('click', () => actions.goTo({ name: 'day', day }));
  return h(
    'div',
    { role: 'columnheader', class: 'day-head' },
    h('div', { class: `day-name${isToday ? ' is-today' : ''}` }, format(day, { weekday: 'short' })),
    number,
  );
}

/** The ghost of the event being written. */
export function ghost(from: number, to: number, start: string, end: string): HTMLElement {
  const node = h(
    'div',
    { class: 'ghost' },
    h('span', { class: 'chip-title' }, words.noTitle),
    h('span', { class: 'chip-time' }, shortRange(start, end)),
  );
  node.style.top = `${(from / 60) * HOUR_HEIGHT}px`;
  node.style.height = `${((to - from) / 60) * HOUR_HEIGHT - 2}px`;
  return node;
}

/** Clicking gives an hour, dragging what was dragged over. */
function watchSlots(column: HTMLElement, day: string, actions: GridActions): void {
  const minuteAt = (y: number): number => {
    const minutes = ((y - column.getBoundingClientRect().top) / HOUR_HEIGHT) * 60;
    return Math.max(0, Math.min(1410, Math.floor(minutes / 30) * 30));
  };
  column.addEventListener('pointerdown', (down) => {
    if (down.button !== 0 || down.target !== column || pressDismissed()) return;
    const first = minuteAt(down.clientY);
    let last = first;
    let drawn: HTMLElement | null = null;
    const at = (minutes: number): string => addMinutes(`${day}T00:00`, minutes);
    const range = (): [number, number] => {
      if (last === first) return [first, Math.min(1440, first + 60)];
      return [Math.min(first, last), Math.max(first, last) + 30];
    };
    const draw = (): void => {
      const [from, to] = range();
      drawn?.remove();
      drawn = ghost(from, to, at(from), at(to));
      column.append(drawn);
    };
    const move = (event: PointerEvent): void => {
      const now = minuteAt(event.clientY);
      if (now === last) return;
      last = now;
      draw();
    };
    const up = (event: PointerEvent): void => {
      document.removeEventListener('pointermove', move);
      document.removeEventListener('pointerup', up);
      if (event.target instanceof Node && !column.contains(event.target) && last === first) return;
      draw();
      const [from, to] = range();
      if (drawn) actions.create(at(from), at(to), false, drawn);
    };
    document.addEventListener('pointermove', move);
    document.addEventListener('pointerup', up);
  });
}

function bars(occurrences: readonly Occurrence[], days: readonly string[], actions: GridActions): HTMLElement {
  const lanes: string[] = [];
  const first = days[0] ?? '';
  const chips = occurrences.filter(isBar).map((occurrence) => {
    const start = occurrence.shownStart.slice(0, 10);
    const end = occurrence.event.allDay
      ? occurrence.shownEnd.slice(0, 10)
      : plusDays(addMinutes(occurrence.shownEnd, -1).slice(0, 10), 1);
    const from = Math.max(
      0,
      days.findIndex((day) => day >= start),
    );
    const span = Math.max(
      1,
      Math.min(days.length, Math.round(minutesBetween(`${first}T00:00`, `${end}T00:00`) / 1440)) - from,
    );
    let lane = lanes.findIndex((until) => until <= start || until <= first);
    if (lane < 0) lane = lanes.length;
    lanes[lane] = end;
    const node = chip(occurrence, 'bar', (anchor) => actions.open(occurrence, anchor));
    node.style.gridColumn = `${from + 1} / span ${span}`;
    node.style.gridRow = String(lane + 1);
    return node;
  });
  const cells = days.map((day, index) => {
    const cell = h('div', { role: 'gridcell', 'data-datekey': dateKey(day), class: 'bar-cell' });
    cell.style.gridColumn = String(index + 1);
    cell.style.gridRow = `1 / span ${lanes.length + 1}`;
    cell.addEventListener(
      'click',
      () => pressDismissed() || actions.create(`${day}T00:00`, `${plusDays(day, 1)}T00:00`, true, cell),
    );
    return cell;
  });
  const row = h('div', { class: 'bars', role: 'row' }, ...cells, ...chips);
  row.style.gridTemplateColumns = `repeat(${days.length}, minmax(0, 1fr))`;
  return row;
}

function dayColumn(day: string, occurrences: readonly Occurrence[], actions: GridActions): HTMLElement {
  const column = h('div', { role: 'gridcell', 'data-datekey': dateKey(day), class: 'day-column', tabindex: '-1' });
  for (const { occurrence, from, to, column: at, columns } of layOut(occurrences, day)) {
    const node = chip(occurrence, 'block', (anchor) => actions.open(occurrence, anchor));
    node.style.top = `${(from / 60) * HOUR_HEIGHT}px`;
    node.style.height = `${Math.max(20, ((to - from) / 60) * HOUR_HEIGHT - 2)}px`;
    node.style.left = `${(at / columns) * 100}%`;
    node.style.width = `calc(${100 / columns}% - ${at === columns - 1 ? 10 : 2}px)`;
    column.append(node);
  }
  if (day === app.today()) {
    const now = toLocal(app.now(), app.data.account.timeZone);
    const line = h('div', { class: 'now-line' }, h('div', { class: 'now-dot' }));
    line.style.top = `${(minutesBetween(`${day}T00:00`, now) / 60) * HOUR_HEIGHT}px`;
    column.append(line);
  }
  watchSlots(column, day, actions);
  return column;
}

/** The week or the day: heads, the row of whole days, the hours. */
export function weekGrid(view: View, actions: GridActions): HTMLElement {
  const days = shownDays(view);
  const all = occurrencesBetween(
    app.data.events,
    days[0] ?? '',
    plusDays(days.at(-1) ?? '', 1),
    app.data.account.timeZone,
  );
  const timed = all.filter((occurrence) => !isBar(occurrence));
  const hours = Array.from({ length: 23 }, (_, index) =>
    h(
      'div',
      { class: 'hour-label' },
      shortTime(`2024-01-01T${String(index + 1).padStart(2, '0')}:00`)
        .replace(/([ap]m)/, ' $1')
        .toUpperCase(),
    ),
  );
  const columns = h('div', { class: 'columns', role: 'row' }, ...days.map((day) => dayColumn(day, timed, actions)));
  columns.style.height = `${24 * HOUR_HEIGHT}px`;
  const scroller = h(
    'div',
    { class: 'hours', tabindex: '-1' },
    h('div', { class: 'hour-labels', 'aria-hidden': 'true' }, ...hours),
    columns,
  );
  const zone = h('div', { class: 'gmt', 'aria-label': words.zoneColumn }, gmt());
  return h(
    'div',
    { class: 'grid', role: 'grid' },
    h(
      'div',
      { class: 'grid-head', role: 'row' },
      h('div', { class: 'corner' }, ''),
      ...days.map((day) => dayHead(day, actions)),
    ),
    h('div', { class: 'grid-bars' }, zone, bars(all, days, actions)),
    scroller,
  );
}
