import { eventToken } from '../../model/event-token.ts';
import type { Occurrence } from '../../model/occurrences.ts';
import { app } from '../app.ts';
import { nameOf } from '../draft.ts';
import { drawing, h } from '../element.ts';
import { ICONS } from '../icons.ts';
import { IS_OLD } from '../page-data.ts';
import { longDate, shortRange, shortTime } from '../times.ts';
import { words } from '../words/words.ts';

/** A task's own id, or the token of an event. */
export const chipId = ({ id, event }: Occurrence): string =>
  event.kind === 'task' ? id : eventToken(id, event.calendarId);

const answerOf = ({ event }: Occurrence) =>
  event.guests.find((guest) => guest.email === app.data.account.email)?.response ?? null;

/** What a screen reader hears of a chip; also what it carries as its hidden text. */
function spoken(occurrence: Occurrence): string {
  const { event, shownStart, shownEnd } = occurrence;
  const answer = answerOf(occurrence);
  const status =
    answer === 'declined'
      ? words.declinedChip
      : answer === 'needsAction'
        ? words.needsRsvp
        : answer === 'accepted'
          ? words.acceptedChip
          : '';
  return words.chip(
    event.allDay ? words.allDayChip : words.fromTo(shortTime(shownStart), shortTime(shownEnd)),
    event.title || words.noTitle,
    nameOf(event.calendarId) || nameOf(event.organiser),
    status,
    event.location === '' ? words.noLocation : words.locationIs(event.location),
    longDate(shownStart),
  );
}

const colourOf = ({ event }: Occurrence): string =>
  event.color ?? app.data.calendars.find((calendar) => calendar.id === event.calendarId)?.color ?? '#039be5';

const MARKS = { event: null, task: 'check', focus: 'focus', away: 'away' } as const;

/** An event on the grid. */
export function chip(occurrence: Occurrence, form: 'block' | 'bar', open: (chip: HTMLElement) => void): HTMLElement {
  const { event, shownStart, shownEnd } = occurrence;
  const answer = answerOf(occurrence);
  const state =
    answer === 'declined' ? 'declined' : answer === 'needsAction' || answer === 'tentative' ? 'open' : 'firm';
  const icon = MARKS[event.kind];
  const title = event.title || words.noTitle;
  const short = form === 'block' && Date.parse(`${shownEnd}Z`) - Date.parse(`${shownStart}Z`) < 45 * 60_000;
  const times = event.allDay ? '' : form === 'bar' || short ? shortTime(shownStart) : shortRange(shownStart, shownEnd);
  const past = !event.allDay && Date.parse(`${shownEnd}Z`) < Date.parse(`${app.today()}T00:00Z`);
  const node = h(
    'div',
    {
      role: 'button',
      tabindex: '0',
      'data-eventid': chipId(occurrence),
      'data-eventchip': '',
      class: `chip ${form} ${state}${short ? ' short' : ''}${past ? ' past' : ''}${event.kind === 'event' ? '' : ` ${event.kind}`}`,
      ...(IS_OLD ? { 'aria-label': spoken(occurrence) } : {}),
    },
    h('div', { class: 'XuJrye' }, spoken(occurrence)),
    h(
      'div',
      { class: 'chip-lines', 'aria-hidden': 'true' },
      icon === null ? null : h('span', { class: 'chip-icon' }, drawing(ICONS[icon], 14)),
      h('span', { class: 'chip-title' }, title + (short && times ? ', ' : '')),
      times === '' ? null : h('span', { class: 'chip-time' }, times),
      short || form === 'bar' || event.location === '' ? null : h('span', { class: 'chip-place' }, event.location),
    ),
  );
  node.style.setProperty('--chip', colourOf(occurrence));
  node.addEventListener('click', (pointer) => {
    pointer.stopPropagation();
    open(node);
  });
  node.addEventListener('keydown', (key) => {
    if (key.key !== 'Enter') return;
    key.preventDefault();
    open(node);
  });
  return node;
}
