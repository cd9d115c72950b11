import { calendarToken } from '../../model/event-token.ts';
import { app } from '../app.ts';
import { bareButton, iconButton } from '../buttons.ts';
import { meetCode, type OpenDraft } from '../draft.ts';
import { h } from '../element.ts';
import { guestField, row } from '../fields/guest-field.ts';
import { recurrenceSelect } from '../fields/recurrence-select.ts';
import { richEditor } from '../fields/rich-editor.ts';
import { select } from '../fields/select.ts';
import { allDayBox, timeFields } from '../fields/time-fields.ts';
import { zoneName } from '../fields/zone-select.ts';
import { IS_OLD } from '../page-data.ts';
import { longDate, timeText } from '../times.ts';
import { words } from '../words/words.ts';
import { panelAttributes } from './tabs.ts';

interface PanelActions {
  onChange(): void;
  /** Another calendar was chosen: the whole form is written anew. */
  onCalendar(): void;
}

/** Words that open a field when clicked. */
const opener = (key: string, label: string, open: () => void): HTMLElement =>
  bareButton({ class: 'opener' }, open, h('span', { 'data-key': key }, label));

function timeRow(draft: OpenDraft, actions: PanelActions): HTMLElement {
  const { event } = draft;
  const block = h('div', { jsname: 'TAmOZ', class: 'bubble-time' });
  const expand = (): void => {
    const fields = timeFields(draft, false, actions.onChange);
    const allDay = allDayBox(draft, null, () => {
      fields.draw();
      actions.onChange();
    });
    const zone = h(
      'div',
      { jsname: 'xpDKHf', class: 'zone-line' },
      h('div', { jsname: 'hf42V' }, h('span', { jsname: 'V67aGc' }, zoneName(event.timeZone, event.start))),
    );
    block.replaceChildren(
      h(
        'div',
        { jsname: 'wU3vpb' },
        fields.element,
        h('div', { class: 'time-second-line' }, h('div', IS_OLD ? {} : { jscontroller: 'etBPYb' }, allDay), zone),
        recurrenceSelect(draft, actions.onChange),
      ),
    );
  };
  const parts = [
    h('span', { 'data-key': 'startDate' }, longDate(event.start)),
    ...(event.allDay
      ? []
      : [
          '\u2002\u00a0\u2002',
          h('span', { 'data-key': 'startTime' }, timeText(event.start)),
          '\u2009–\u2009',
          h('span', { 'data-key': 'endTime' }, timeText(event.end)),
        ]),
  ];
  const second = [zoneName(event.timeZone, event.start), words.doesNotRepeat].join(' · ');
  const inside = h(
    'div',
    { jsname: IS_OLD ? 'ksKsZd' : 'WamLdf', class: 'opener-lines' },
    h('span', {}, ...parts),
    h('span', { class: 'second' }, second),
  );
  const button = IS_OLD
    ? h('div', { role: 'button', tabindex: '0', class: 'opener' }, inside)
    : h('button', { type: 'button', class: 'opener' }, inside);
  button.addEventListener('click', expand);
  block.append(button);
  return row('clock', block);
}

function meetRow(draft: OpenDraft, actions: PanelActions): HTMLElement {
  const holder = h('div', { class: 'bubble-meet' });
  const draw = (): void => {
    const code = draft.event.conference;
    holder.replaceChildren(
      code === null
        ? bareButton({ class: 'opener' }, () => set(meetCode()), h('span', {}, words.addMeet))
        : h(
            'div',
            { class: 'meet-lines' },
            h(
              'a',
              { href: `https://meet.google.com/${code}`, target: '_blank', class: 'button filled' },
              words.joinMeet,
            ),
            iconButton(words.removeConference, 'close', () => set(null)),
            h('div', { class: 'second' }, `meet.google.com/${code}`),
          ),
    );
  };
  const set = (code: string | null): void => {
    draft.event.conference = code;
    draw();
    actions.onChange();
  };
  draw();
  return row('camera', holder);
}

function locationRow(draft: OpenDraft, actions: PanelActions): HTMLElement {
  const holder = h('div', { jsname: 'TmcEkb' });
  const open = (): void => {
    const input = h('input', {
      type: 'text',
      jsname: 'YPqjbf',
      role: 'combobox',
      autocomplete: 'off',
      'aria-label': words.addLocation,
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      placeholder: words.addLocation,
      class: 'filled-input',
    });
    input.value = draft.event.location;
    input.addEventListener('input', () => {
      draft.event.location = input.value;
      actions.onChange();
    });
    holder.replaceChildren(
      h(
        'div',
        { jsname: 'vHVaxd' },
        h('div', { jsname: 'yNrILb' }, h('div', { jsname: IS_OLD ? 'YPqjbf' : 'rYJt4b' }, input)),
      ),
    );
    input.focus();
  };
  if (draft.event.location === '')
    holder.append(h('div', { jsname: 'RmhjUd' }, opener('location', words.addLocation, open)));
  else open();
  return row('place', holder);
}

function descriptionRow(draft: OpenDraft, actions: PanelActions): HTMLElement {
  const holder = h('div', { jsname: 'OXFAed' });
  const open = (focus: boolean): void => {
    const editor = richEditor(draft.event.description, (description) => {
      draft.event.description = description;
      actions.onChange();
    });
    holder.replaceChildren(h('div', { class: 'bubble-editor' }, editor));
    if (focus) editor.focus();
  };
  if (draft.event.description.length === 0)
    holder.append(opener('description', words.addDescriptionLong, () => open(true)));
  else open(false);
  return h('div', { jsname: 'hGaP9' }, row('lines', holder));
}

function calendarRow(draft: OpenDraft, actions: PanelActions): HTMLElement {
  const calendars = app.data.calendars.filter((calendar) => calendar.owned);
  const chosen = select({
    id: 'xCalSel',
    label: words.calendarLabel,
    options: calendars.map(({ id, name }) => ({ value: calendarToken(id), label: name })),
    value: calendarToken(draft.event.calendarId),
    onChoose: (value) => {
      draft.event.calendarId = calendars.find(({ id }) => calendarToken(id) === value)?.id ?? draft.event.calendarId;
      actions.onChange();
      actions.onCalendar();
    },
  });
  return row('calendar', chosen, h('div', { class: 'second' }, words.calendarSummary));
}

/** The form of a plain event in the bubble. */
export function eventPanel(draft: OpenDraft, actions: PanelActions): HTMLElement {
  const guests = guestField(draft, actions.onChange);
  return h(
    'div',
    { ...panelAttributes('event'), class: 'panel' },
    h(
      'div',
      { jsname: 'YEMhHd' },
      timeRow(draft, actions),
      row('people', guests.input, guests.list),
      meetRow(draft, actions),
      locationRow(draft, actions),
      descriptionRow(draft, actions),
      calendarRow(draft, actions),
    ),
  );
}
