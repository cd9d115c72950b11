import type { EventDraft } from '../../model/event.ts';
import type { Occurrence } from '../../model/occurrences.ts';
import { parseRule } from '../../model/recurrence.ts';
import { addDays } from '../../model/zone.ts';
import { app } from '../app.ts';
import { iconButton } from '../buttons.ts';
import { nameOf } from '../draft.ts';
import { drawing, h } from '../element.ts';
import { ruleText } from '../fields/recurrence-select.ts';
import { renderRich } from '../fields/rich-editor.ts';
import { ICONS, type IconName } from '../icons.ts';
import { IS_OLD } from '../page-data.ts';
import { longDate, timeText } from '../times.ts';
import { words } from '../words/words.ts';
import { guestRows } from './guests.ts';
import { menuButton } from './menu.ts';

/** A row of the details: icon, content, and what stands at its end. */
export function detailsRow(icon: IconName | null, content: HTMLElement, end: Node | null = null): HTMLElement {
  return h(
    'div',
    { class: 'details-row' },
    h(
      'div',
      { 'aria-hidden': 'true', class: 'row-icon' },
      icon === null
        ? h('div', { class: 'details-colour' })
        : h('span', { 'aria-hidden': 'true' }, drawing(ICONS[icon])),
    ),
    content,
    h('div', { class: 'details-end' }, h('div', {}, end)),
  );
}

const lines = (first: Node | string, second: Node | string): HTMLElement =>
  h('div', { class: 'details-lines' }, h('div', {}, first), h('div', { class: 'second' }, second));

function whenText({ shownStart, shownEnd, event }: Occurrence): string {
  const last = event.allDay ? addDays(shownEnd, -1) : shownEnd;
  const sameDay = shownStart.slice(0, 10) === last.slice(0, 10);
  if (event.allDay) return sameDay ? longDate(shownStart) : `${longDate(shownStart)} – ${longDate(last)}`;
  if (sameDay) return `${longDate(shownStart)}\u2009⋅\u2009${timeText(shownStart)}\u2009–\u2009${timeText(shownEnd)}`;
  return `${longDate(shownStart)}, ${timeText(shownStart)}\u2009–\u2009${longDate(shownEnd)}, ${timeText(shownEnd)}`;
}

function whenRow(occurrence: Occurrence): HTMLElement {
  const { event } = occurrence;
  const title = event.title || words.noTitle;
  const heading = h('span', { role: 'heading', 'aria-level': '1', id: 'rAECCd', class: 'details-title' }, title);
  const series = app.data.events.find((one) => occurrence.id.startsWith(`${one.id}_`) || one.id === event.id);
  const rule = series?.recurrence ?? null;
  const content = h(
    'div',
    { id: 'xDetDlgWhen', class: 'row-content' },
    h(
      'div',
      { class: 'details-lines' },
      h(
        'div',
        IS_OLD ? {} : { jscontroller: 'eg8UTd', 'data-text': title, 'data-tooltip-position': 'bottom' },
        heading,
      ),
      h(
        'div',
        { class: 'details-when' },
        h('span', {}, whenText(occurrence)),
        h('span', { class: 'second' }, rule === null || !parseRule(rule) ? '' : ruleText(rule, event.start)),
      ),
    ),
  );
  const made = detailsRow(null, content);
  made.style.setProperty(
    '--chip',
    event.color ?? app.data.calendars.find(({ id }) => id === event.calendarId)?.color ?? '#039be5',
  );
  return made;
}

function conferenceRows(code: string): HTMLElement {
  const href = `https://meet.google.com/${code}`;
  const join = h(
    'a',
    {
      href,
      target: '_blank',
      rel: 'noreferrer noopener',
      'aria-label': `${words.joinMeet} (${code})`,
      class: 'button filled',
    },
    words.joinMeet,
  );
  const video = detailsRow(
    'camera',
    h(
      'div',
      { class: 'row-content' },
      lines(h('span', { 'data-no-intercept-links-to-host': '' }, join), `meet.google.com/${code}`),
    ),
    iconButton(words.copyConference, 'copy', () => undefined, { jsname: 'Na8eSd' }),
  );
  const phone = detailsRow(
    'phone',
    h(
      'div',
      { class: 'row-content' },
      lines(
        h('a', { href: 'tel:+49-30-0000000', class: 'link' }, words.byPhone),
        '(DE) +49 30 0000000 PIN: 000 000 000#',
      ),
    ),
  );
  video.id = 'xDetDlgVideo';
  phone.id = 'xDetDlgPhone';
  return h(
    'div',
    IS_OLD ? {} : { jscontroller: 'I4fut', 'data-in-bubble': 'false' },
    video,
    h('div', { role: 'alert' }),
    phone,
  );
}

/** Links of a description leave through Google's own redirect, as on the real page. */
function throughRedirect(root: HTMLElement): HTMLElement {
  for (const link of root.querySelectorAll('a')) {
    if (!link.href.startsWith('http')) continue;
    link.href = `https://www.google.com/url?q=${encodeURIComponent(link.href)}&sa=D&source=calendar&usd=2`;
  }
  return root;
}

function locationRow(location: string): HTMLElement {
  const map = `https://www.google.com/maps/search/${encodeURIComponent(location)}`;
  const link = h('a', { href: map, target: '_blank', rel: 'noreferrer noopener', class: 'link' }, location);
  return detailsRow(
    'place',
    h(
      'div',
      { id: 'xDetDlgLoc', class: 'row-content' },
      h('span', { class: 'XuJrye' }, words.locationPrefix),
      h('div', {}, link),
    ),
  );
}

function descriptionRow(description: EventDraft['description']): HTMLElement {
  const body = h('span', { class: 'details-text' });
  body.append(...renderRich(description));
  return detailsRow(
    'lines',
    h(
      'div',
      { id: 'xDetDlgDesc', class: 'row-content' },
      h('span', { class: 'XuJrye' }, words.descriptionPrefix),
      throughRedirect(body),
    ),
  );
}

function notesRow(): HTMLElement {
  const take = h('a', { role: 'button', tabindex: '0', jsname: 'e3D5Zb', class: 'link' }, words.takeNotes);
  const more = menuButton({ label: words.notesOptions, icon: 'down', jsname: 'd461P' }, words.notesOptions, [
    { label: words.takeNotes, act: () => undefined },
  ]);
  return detailsRow(
    'document',
    h('div', { class: 'row-content' }, lines(take, words.takeNotesHint)),
    h('div', {}, more),
  );
}

function calendarRow(occurrence: Occurrence): HTMLElement {
  const { calendarId, organiser } = occurrence.event;
  const name = app.data.calendars.find(({ id }) => id === calendarId)?.name ?? calendarId;
  const hovercard = IS_OLD ? {} : { 'data-hovercard-id': organiser };
  const content = h(
    'div',
    { id: 'xDetDlgCal', class: 'row-content', ...hovercard },
    h(
      'div',
      {},
      h(
        'div',
        {},
        h('span', { class: 'XuJrye' }, `${words.calendarPrefix} ${name}`),
        h('div', { 'aria-hidden': 'true' }, name),
      ),
      h('div', { class: 'second' }, `${words.createdBy} ${nameOf(organiser) || organiser}`),
    ),
  );
  const made = detailsRow('calendar', content);
  if (!IS_OLD)
    for (const [key, value] of Object.entries({ ...hovercard, role: 'button', 'aria-haspopup': 'dialog' }))
      made.setAttribute(key, value);
  return made;
}

function notificationRow(minutes: readonly number[]): HTMLElement {
  const items = minutes.map((count) => h('li', {}, words.before(count, words.units[0] ?? '')));
  return detailsRow(
    'bell',
    h(
      'div',
      { id: 'xDetDlgNot', class: 'row-content' },
      h('ol', { 'aria-label': words.notifications, class: 'plain-list' }, ...items),
    ),
  );
}

/** Everything between the header and the footer. */
export function contentRows(occurrence: Occurrence): Node[] {
  const { event } = occurrence;
  const rows = [
    whenRow(occurrence),
    event.conference === null ? null : conferenceRows(event.conference),
    event.location === '' ? null : locationRow(event.location),
    event.kind === 'event' && !IS_OLD ? notesRow() : null,
    event.kind === 'task'
      ? detailsRow(
          'check',
          h('div', { class: 'row-content' }, h('a', { role: 'button', tabindex: '0', class: 'link' }, words.markDone)),
        )
      : null,
    event.guests.length === 0 ? null : guestRows(event),
    event.description.length === 0 ? null : descriptionRow(event.description),
    event.notifications.length === 0 ? null : notificationRow(event.notifications),
    calendarRow(occurrence),
  ];
  return rows.filter((row) => row !== null);
}
