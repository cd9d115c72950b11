import { calendarToken } from '../../model/event-token.ts';
import { app } from '../app.ts';
import { nameOf, type OpenDraft } from '../draft.ts';
import { h } from '../element.ts';
import { select } from '../fields/select.ts';
import { words } from '../words/words.ts';
import { colourMenu } from './colour-menu.ts';
import { conferenceRow } from './conference-row.ts';
import { descriptionRow } from './description-row.ts';
import { detailsRow } from './details-row.ts';
import { locationRow } from './location-row.ts';
import { notificationList } from './notifications.ts';

type Later = (milliseconds: number, work: () => void) => void;

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
