import { addDays, addMinutes, minutesBetween } from '../../model/zone.ts';
import { moveEnd, moveStart, type OpenDraft, setAllDay } from '../draft.ts';
import { h, show } from '../element.ts';
import { IS_OLD } from '../page-data.ts';
import { dateText, readDate, readTime, timesFrom, timeText } from '../times.ts';
import { words } from '../words/words.ts';

interface Field {
  readonly wrapper: HTMLElement;
  readonly input: HTMLInputElement;
  /** Shows what the draft says now. */
  draw(): void;
}

interface FieldOptions {
  readonly id: string | null;
  readonly jsname: string;
  readonly label: string;
  shown(): string;
  /** Keeps what was typed; false where it cannot be read. */
  keep(text: string): boolean;
  /** `YYYYMMDD` for a date. */
  date?(): string;
}

/** One of the four inputs. Enter and leaving it keep what was typed, Escape brings the old value back. */
function field({ id, jsname, label, shown, keep, date }: FieldOptions): Field {
  const input = h('input', {
    type: 'text',
    jsname: 'YPqjbf',
    autocomplete: 'off',
    'aria-label': label,
    class: date ? 'time-input date-input' : 'time-input',
    ...(id === null ? {} : { id }),
  });
  const wrapper = h('div', { jsname, class: 'time-field' }, input);
  const draw = (): void => {
    input.value = shown();
    input.setAttribute('data-initial-value', shown());
    if (date) input.setAttribute('data-date', date());
  };
  const commit = (): void => {
    if (input.value !== shown() && !keep(input.value)) draw();
    draw();
  };
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      commit();
    }
    if (event.key === 'Escape') {
      event.stopPropagation();
      draw();
    }
  });
  input.addEventListener('blur', commit);
  return { wrapper, input, draw };
}

/** The list of times under a time field; each entry with its length where it is the end. */
function withTimes(target: Field, from: () => string | null, choose: (clock: string) => void): void {
  const list = IS_OLD
    ? h('div', { jsname: 'V68bde', role: 'listbox', class: 'time-list' })
    : h('div', { jsname: 'V68bde', class: 'time-list' });
  show(list, false);
  const holder = IS_OLD ? list : h('div', { jsname: 'rymPhb', role: 'listbox' });
  if (holder !== list) list.append(holder);
  target.input.addEventListener('focus', () => {
    const start = from();
    const day = '2024-01-01T';
    holder.replaceChildren(
      ...timesFrom(start ?? '00:00').map((clock) => {
        const minutes = start === null ? 0 : (minutesBetween(day + start, day + clock) + 1440) % 1440;
        const length = start === null ? '' : ` (${minutes < 60 ? `${minutes} min` : `${minutes / 60} h`})`;
        const option = h('div', { role: 'option', class: 'option' }, timeText(day + clock) + length);
        option.addEventListener('pointerdown', (event) => {
          event.preventDefault();
          choose(clock);
          show(list, false);
        });
        return option;
      }),
    );
    show(list, true);
  });
  target.input.addEventListener('blur', () => show(list, false));
  target.wrapper.append(list);
}

/** Start date, start time, end time, end date: in the bubble and on the edit page. `ids`: as on the edit page. */
export function timeFields(
  draft: OpenDraft,
  ids: boolean,
  onChange: () => void,
): { element: HTMLElement; draw(): void } {
  const { event } = draft;
  const id = (name: string): string | null => (ids || IS_OLD ? name : null);
  const lastDay = (): string => (event.allDay ? addDays(event.end, -1) : event.end).slice(0, 10);
  const compact = (day: string): string => day.slice(0, 10).replaceAll('-', '');
  const kept = (change: () => void): true => {
    change();
    draw();
    onChange();
    return true;
  };
  const setStartTime = (clock: string): true => kept(() => moveStart(draft, event.start.slice(0, 11) + clock));
  const setEndTime = (clock: string): true =>
    kept(() => {
      const end = event.end.slice(0, 11) + clock;
      moveEnd(
        draft,
        end <= event.start && event.end.slice(0, 10) === event.start.slice(0, 10) ? addMinutes(end, 1440) : end,
      );
    });

  const startDate = field({
    id: id('xStDaIn'),
    jsname: 'iKdrbf',
    label: words.startDate,
    shown: () => dateText(event.start),
    date: () => compact(event.start),
    keep: (text) => {
      const day = readDate(text, event.start);
      return day !== null && kept(() => moveStart(draft, day + event.start.slice(10)));
    },
  });
  const startTime = field({
    id: id('xStTiIn'),
    jsname: 'B4GDSd',
    label: words.startTime,
    shown: () => timeText(event.start),
    keep: (text) => {
      const clock = readTime(text);
      return clock !== null && setStartTime(clock);
    },
  });
  const endTime = field({
    id: id('xEnTiIn'),
    jsname: 'XCHdmd',
    label: words.endTime,
    shown: () => timeText(event.end),
    keep: (text) => {
      const clock = readTime(text.replace(/\(.*/, ''));
      return clock !== null && setEndTime(clock);
    },
  });
  const endDate = field({
    id: id('xEnDaIn'),
    jsname: 'qPZlPe',
    label: words.endDate,
    shown: () => dateText(`${lastDay()}T00:00`),
    date: () => compact(lastDay()),
    keep: (text) => {
      const day = readDate(text, event.end);
      if (day === null) return false;
      return kept(() => moveEnd(draft, event.allDay ? addDays(`${day}T00:00`, 1) : day + event.end.slice(10)));
    },
  });
  withTimes(startTime, () => null, setStartTime);
  withTimes(
    endTime,
    () => (event.start.slice(0, 10) === event.end.slice(0, 10) ? event.start.slice(11) : null),
    setEndTime,
  );

  const fields = [startDate, startTime, endTime, endDate];
  function draw(): void {
    for (const one of fields) one.draw();
    show(startTime.wrapper, !event.allDay);
    show(endTime.wrapper, !event.allDay);
  }
  draw();
  const element = h(
    'div',
    { class: 'time-fields' },
    startDate.wrapper,
    startTime.wrapper,
    h('span', { class: 'time-to' }, words.to),
    endTime.wrapper,
    endDate.wrapper,
  );
  return { element, draw };
}

/** The all-day box: `role=checkbox` in the older form, a wrapper with an input in the newer. */
export function allDayBox(draft: OpenDraft, id: string | null, onChange: () => void): HTMLElement {
  const toggle = (checked: boolean): void => {
    setAllDay(draft, checked);
    onChange();
  };
  const label = h('span', { class: 'check-label' }, words.allDay);
  const named = id === null ? {} : { id };
  if (IS_OLD) {
    const box = h('div', {
      ...named,
      role: 'checkbox',
      tabindex: '0',
      'aria-checked': String(draft.event.allDay),
      'aria-label': words.allDay,
      class: 'old-box',
    });
    const flip = (): void => {
      const checked = box.getAttribute('aria-checked') !== 'true';
      box.setAttribute('aria-checked', String(checked));
      toggle(checked);
    };
    box.addEventListener('click', flip);
    box.addEventListener('keydown', (event) => {
      if (event.key !== ' ') return;
      event.preventDefault();
      flip();
    });
    return h('div', { class: 'check' }, box, label);
  }
  const input = h('input', { type: 'checkbox', jsname: 'YPqjbf', 'aria-label': words.allDay, class: 'box' });
  input.checked = draft.event.allDay;
  input.addEventListener('change', () => toggle(input.checked));
  return h('div', { class: 'check' }, h('div', { ...named, class: 'box-holder' }, input), label);
}
