import { calendarToken } from '../../model/event-token.ts';
import { app } from '../app.ts';
import { bareButton } from '../buttons.ts';
import { meetCode, nameOf, type OpenDraft } from '../draft.ts';
import { drawing, h, show } from '../element.ts';
import { select } from '../fields/select.ts';
import { ICONS, type IconName } from '../icons.ts';
import { words } from '../words/words.ts';
import { colourMenu } from './colour-menu.ts';
import { descriptionRow } from './description-row.ts';
import { notificationList } from './notifications.ts';

type Later = (milliseconds: number, work: () => void) => void;

/** One row of the left side: an icon that nobody reads, then the content. */
const detailsRow = (icon: IconName, content: HTMLElement, attributes: Record<string, string> = {}): HTMLElement =>
  h(
    'div',
    { class: 'editor-row', ...attributes },
    h('div', { 'aria-hidden': 'true', class: 'row-icon' }, h('span', { 'aria-hidden': 'true' }, drawing(ICONS[icon]))),
    content,
  );

function conferenceRow(draft: OpenDraft): HTMLElement {
  const holder = h('div', { jsname: 'r92RDc' });
  const draw = (): void => {
    const code = draft.event.conference;
    if (code === null) {
      holder.replaceChildren(
        h(
          'div',
          {},
          bareButton(
            { id: 'xAddRtcSel', jsname: 'dpGXNd', 'data-solution': btoa('[[3],0]'), class: 'button tonal' },
            () => set(meetCode()),
            h('span', {}, words.addMeet),
          ),
        ),
      );
      return;
    }
    const join = h(
      'a',
      { href: `https://meet.google.com/${code}`, target: '_blank', class: 'button filled' },
      words.joinMeet,
    );
    holder.replaceChildren(
      h(
        'div',
        { class: 'meet-lines' },
        join,
        bareButton(
          { 'aria-label': words.removeConference, class: 'button plain' },
          () => set(null),
          drawing(ICONS.close),
        ),
        h('div', { class: 'second' }, `meet.google.com/${code}`),
      ),
    );
  };
  const set = (code: string | null): void => {
    draft.event.conference = code;
    draw();
  };
  draw();
  const content = h(
    'div',
    { id: 'xRTCIn' },
    h(
      'div',
      { jsname: 'oAi9S', 'data-in-bubble': 'false', 'data-is-narrow-viewport': 'false' },
      h('div', {}, h('div', { jsname: 'VXDewe' }, holder)),
    ),
  );
  return detailsRow('camera', content, { jsname: 'WwTOGd', jscontroller: 'rJx97b' });
}

function locationRow(draft: OpenDraft): HTMLElement {
  const list = h('div', {
    tabindex: '-1',
    role: 'listbox',
    'data-expanded': 'false',
    'data-childcount': '0',
    jsname: 'iuXDpb',
    class: 'suggestions',
  });
  show(list, false);
  // The real page, too, has a disabled input before the one that people type into.
  const disabled = h('input', {
    type: 'text',
    jsname: 'YPqjbf',
    autocomplete: 'off',
    tabindex: '0',
    disabled: true,
    'aria-hidden': 'true',
    'data-initial-value': '',
    class: 'never',
  });
  const input = h('input', {
    type: 'text',
    jsname: 'YPqjbf',
    autocomplete: 'off',
    tabindex: '0',
    'aria-label': words.location,
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-haspopup': 'true',
    placeholder: words.addLocation,
    'data-initial-value': draft.event.location,
    class: 'filled-input',
  });
  input.value = draft.event.location;
  input.addEventListener('input', () => {
    draft.event.location = input.value;
  });
  input.addEventListener('blur', () => input.setAttribute('data-initial-value', input.value));
  const combo = h(
    'div',
    { jsname: 'YPqjbf', 'data-showselected': 'false', 'data-throttle-time': '150' },
    h('div', { jsname: 'A51lKb', 'aria-disabled': 'true', class: 'never' }, disabled),
    h('div', { jsname: 'dSO9oc' }, input, h('div', { jsname: 'LwH6nd', class: 'never' }, words.addLocation)),
  );
  const content = h(
    'div',
    { class: 'row-content' },
    h(
      'div',
      { jsname: 'ldnB1c', 'aria-atomic': 'true', 'aria-live': 'assertive', role: 'alert', class: 'never' },
      words.localOnly,
    ),
    h(
      'div',
      {},
      h(
        'div',
        { id: 'xLocIn', 'data-placeholder': words.addLocation, jsname: 'vHVaxd' },
        h(
          'div',
          {},
          h(
            'span',
            { jsslot: true },
            h(
              'div',
              { jsname: 'yNrILb', 'data-persist-on-navigation': 'true', 'data-close-on-blur': 'true' },
              combo,
              h('div', {}, list),
            ),
          ),
        ),
      ),
    ),
  );
  return detailsRow('place', content);
}

function calendarRow(draft: OpenDraft): HTMLElement {
  const { event } = draft;
  const calendars = app.data.calendars.filter((calendar) => calendar.owned || calendar.id === event.calendarId);
  const owner = h(
    'p',
    { id: 'xCalOwn', jsname: 'Lo5txe', class: 'second' },
    nameOf(event.organiser) || event.organiser,
  );
  const chosen = select({
    id: 'xCalSel',
    jsname: 'tuPIjf',
    label: words.calendarLabel,
    options: calendars.map(({ id, name }) => ({ value: calendarToken(id), label: name })),
    value: calendarToken(event.calendarId),
    onChoose: (value) => {
      event.calendarId = calendars.find(({ id }) => calendarToken(id) === value)?.id ?? event.calendarId;
    },
  });
  const content = h(
    'div',
    { class: 'row-content side-by-side' },
    h('div', { jsname: 'lxECqb' }, h('div', {}, chosen, owner), colourMenu(draft)),
  );
  return detailsRow('calendar', content);
}

function busyRow(draft: OpenDraft): HTMLElement {
  const { event } = draft;
  const notes = [0, 1, 2].map((privacy) =>
    h('div', { jsname: 'ljs9mb', 'data-privacy': privacy, class: 'second' }, words.visibilities[privacy] ?? ''),
  );
  const showNote = (): void => {
    notes.forEach((note, privacy) => {
      note.style.display = privacy === event.visibility && privacy !== 0 ? 'inline' : 'none';
    });
  };
  showNote();
  const content = h(
    'div',
    { id: 'xBusySel', class: 'row-content side-by-side' },
    h(
      'div',
      {},
      select({
        jsname: 'UnmBKd',
        label: words.showAs,
        value: event.busy ? '0' : '1',
        options: [
          { value: '0', label: words.busy },
          { value: '1', label: words.free },
        ],
        onChoose: (value) => {
          event.busy = value === '0';
        },
      }),
    ),
    h(
      'div',
      {},
      select({
        jsname: 'y3puF',
        label: words.visibility,
        value: String(event.visibility),
        options: words.visibilities.map((label, index) => ({ value: String(index), label })),
        onChoose: (value) => {
          event.visibility = value === '1' ? 1 : value === '2' ? 2 : 0;
          showNote();
        },
      }),
    ),
    ...notes,
  );
  return detailsRow('briefcase', content);
}

/** Fills the left side piece by piece, as the real page loads. */
export function fillDetails(draft: OpenDraft, panel: HTMLElement, later: Later): void {
  const notifications = h('div', { id: 'xNtList', class: 'row-content' });
  panel.append(conferenceRow(draft));
  later(60, () => panel.append(locationRow(draft)));
  later(120, () => panel.append(detailsRow('bell', notifications)));
  later(160, () => notifications.append(notificationList(draft)));
  later(180, () => panel.append(calendarRow(draft)));
  later(220, () => panel.append(busyRow(draft)));
  later(320, () => panel.append(descriptionRow(draft)));
}
