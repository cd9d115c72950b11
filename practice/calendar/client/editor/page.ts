import { addMinutes } from '../../model/zone.ts';
import { app } from '../app.ts';
import { panelAttributes, tabList } from '../bubble/tabs.ts';
import { buttonIn, iconButton, textButton } from '../buttons.ts';
import { askToDiscard } from '../dialogs/questions.ts';
import { isChanged, type OpenDraft } from '../draft.ts';
import { h, show } from '../element.ts';
import { recurrenceSelect } from '../fields/recurrence-select.ts';
import { allDayBox, timeFields } from '../fields/time-fields.ts';
import { zoneSelect } from '../fields/zone-select.ts';
import { IS_OLD } from '../page-data.ts';
import { saveDraft } from '../saving.ts';
import { words } from '../words/words.ts';
import { fillDetails } from './details-tab.ts';
import { fillGuests } from './guests-side.ts';

export interface EditorPage {
  readonly element: HTMLElement;
  /** Stops what is still loading. */
  end(): void;
  save(): void;
  cancel(): void;
}

function tab(label: string, id: string | null, selected: boolean): HTMLElement {
  const attributes = {
    role: 'tab',
    tabindex: selected ? '0' : '-1',
    'aria-selected': String(selected),
    class: 'tab',
    ...(id === null ? {} : { id }),
  };
  return IS_OLD
    ? h('div', attributes, label)
    : h('button', { type: 'button', ...attributes }, h('span', { jsname: 'V67aGc' }, label));
}

const panel = (id: string | null): HTMLElement =>
  h('span', {
    jsslot: true,
    jsname: 'PAiuue',
    role: 'tabpanel',
    ...(id === null ? {} : { id }),
    class: 'editor-panel',
  });

/** Two tabs and their panels; the one not chosen is hidden, not removed. */
function tabbed(jsname: string, pairs: readonly { tab: HTMLElement; panel: HTMLElement }[]): HTMLElement {
  for (const pair of pairs) {
    show(pair.panel, pair === pairs[0]);
    pair.tab.addEventListener('click', () => {
      for (const other of pairs) {
        other.tab.setAttribute('aria-selected', String(other === pair));
        show(other.panel, other === pair);
      }
    });
  }
  return h(
    'div',
    { jsname, class: 'editor-side' },
    h('div', { role: 'tablist', class: 'tabs' }, ...pairs.map((pair) => pair.tab)),
    h('div', { jsname: 'KYYiw' }, ...pairs.map((pair) => pair.panel)),
  );
}

function findATime(draft: OpenDraft): HTMLElement {
  const hours = Array.from({ length: 9 }, (_, index) =>
    addMinutes(`${draft.event.start.slice(0, 10)}T09:00`, index * 60),
  );
  return h(
    'div',
    { jsname: 'kFQX3', 'data-is-placeholder': 'true', class: 'find-time' },
    ...[app.data.account.email, ...draft.event.guests.map((guest) => guest.email)].map((email) =>
      h(
        'div',
        { class: 'find-row' },
        h('span', { class: 'second' }, email),
        ...hours.map(() => h('span', { class: 'find-cell' })),
      ),
    ),
  );
}

/**
 * What came from the bubble as a task, focus time or an absence can be turned back into an event. Nobody has described that
 * page: it has the bubble's tabs here, each variant in its own way, and none of an event's fields below.
 */
function kindTabs({ event }: OpenDraft, sides: HTMLElement): HTMLElement | null {
  if (event.kind === 'event') return null;
  for (const [name, value] of Object.entries(panelAttributes('event'))) sides.setAttribute(name, value);
  show(sides, false);
  return tabList(event.kind, (kind) => {
    event.kind = kind;
    show(sides, kind === 'event');
  });
}

/** The full edit page. `leave` is called when it is saved or given up. */
export function editorPage(draft: OpenDraft, leave: () => void): EditorPage {
  const { event } = draft;
  const timers: ReturnType<typeof setTimeout>[] = [];
  const later = (milliseconds: number, work: () => void): void => {
    timers.push(setTimeout(work, milliseconds));
  };
  const save = async (): Promise<void> => {
    if (await saveDraft(draft)) leave();
  };
  const cancel = async (): Promise<void> => {
    if (!isChanged(draft) || (await askToDiscard())) leave();
  };

  const title = h('input', {
    type: 'text',
    jsname: 'YPqjbf',
    autocomplete: 'off',
    id: 'xTiIn',
    'aria-label': words.title,
    placeholder: words.addTitle,
    'data-initial-value': event.title,
    class: 'title-input',
  });
  title.value = event.title;
  title.addEventListener('input', () => {
    event.title = title.value;
  });
  title.addEventListener('blur', () => title.setAttribute('data-initial-value', title.value));

  const times = timeFields(draft, true, () => drawRest());
  const allDay = allDayBox(draft, 'xAlDaCbx', () => {
    times.draw();
    drawRest();
  });
  const rest = h('div', { class: 'editor-rest' });
  const drawRest = (): void => {
    rest.replaceChildren(
      allDay,
      event.allDay ? '' : zoneSelect(draft, () => drawRest()),
      recurrenceSelect(draft, () => undefined),
    );
  };
  drawRest();

  const details = panel('tabEventDetails');
  const guests = panel('tabGuests');
  const rooms = panel(null);
  const findTime = panel('tabFindATime');
  findTime.append(findATime(draft));
  fillDetails(draft, details, later);
  fillGuests(draft, guests, rooms, later);

  const sides = h(
    'div',
    { class: 'editor-sides' },
    tabbed('tDXc4', [
      { tab: tab(words.eventDetails, 'xEvtTab', true), panel: details },
      { tab: tab(words.findATime, null, false), panel: findTime },
    ]),
    tabbed('Li0BSb', [
      { tab: tab(words.guests, 'xGstTab', true), panel: guests },
      { tab: tab(words.rooms, null, false), panel: rooms },
    ]),
  );

  const cancelButton = iconButton(words.cancelEditing, 'close', () => void cancel(), { id: 'xCancelBu' });
  const element = h(
    'div',
    { id: 'YPCqFe', class: 'editor-page' },
    h(
      'div',
      {},
      h(
        'div',
        { role: 'main', class: 'editor-main' },
        h(
          'div',
          {
            jsname: 'nB7Rvb',
            class: 'editor-form',
            ...(IS_OLD ? {} : { 'data-is-create': String(draft.occurrence === null) }),
          },
          h(
            'div',
            { class: 'editor-header' },
            cancelButton,
            h('div', { jsname: 'GYcwYe', class: 'editor-title' }, title),
            textButton(words.save, 'filled', () => void save(), {
              id: 'xSaveBu',
              jsname: 'x8hlje',
              'aria-label': words.save,
            }),
            iconButton(words.moreActions, 'more', () => undefined),
          ),
          h('div', { id: 'xDaRaSel', class: 'editor-times' }, times.element),
          kindTabs(draft, sides),
          rest,
          sides,
        ),
      ),
    ),
  );
  later(0, () => (event.title === '' ? title : buttonIn(cancelButton)).focus());
  return {
    element,
    save: () => void save(),
    cancel: () => void cancel(),
    end: () => {
      for (const timer of timers) clearTimeout(timer);
    },
  };
}
