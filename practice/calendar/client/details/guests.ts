import type { EventDraft, EventGuest } from '../../model/event.ts';
import { iconButton } from '../buttons.ts';
import { nameOf } from '../draft.ts';
import { drawing, h } from '../element.ts';
import { avatar } from '../fields/guest-field.ts';
import { ICONS } from '../icons.ts';
import { IS_OLD } from '../page-data.ts';
import { words } from '../words/words.ts';

/** Beyond this many the details show a count and no names. */
const MOST_NAMED = 20;

const RESPONSES = {
  accepted: () => words.attending,
  declined: () => words.declined,
  tentative: () => words.maybe,
  needsAction: () => '',
} as const;

function treeItem(guest: EventGuest, isOrganiser: boolean): HTMLElement {
  const { email } = guest;
  const name = guest.name || email;
  const second = [
    isOrganiser ? words.organiser : '',
    guest.optional ? words.optional : '',
    guest.members === null ? '' : words.people(guest.members),
  ].filter(Boolean);
  const hovercard = IS_OLD ? {} : { 'data-hovercard-id': email, 'data-hovercard-keyboard-triggering': 'enabled' };
  return h(
    'div',
    {
      ...hovercard,
      ...(IS_OLD ? {} : { 'data-hovercard-hover-trigger-disabled': 'true' }),
      'data-email': email,
      role: 'treeitem',
      'data-id': email,
      'aria-label': [name, RESPONSES[guest.response](), ...second].filter(Boolean).join(', '),
      jsname: 'OLRBPb',
      class: 'details-row guest',
      ...(isOrganiser ? { id: 'xDtlDlgOrg' } : {}),
      ...(guest.members === null ? {} : { 'data-is-expandable': 'true' }),
    },
    h(
      'div',
      { class: 'row-icon' },
      h(
        'div',
        hovercard,
        h('div', { jsname: 'VqvYHe', 'aria-hidden': 'true' }, avatar(name)),
        guest.response === 'accepted'
          ? h('div', { 'aria-hidden': 'true', class: 'guest-mark' }, drawing(ICONS.check, 12))
          : null,
      ),
    ),
    h(
      'div',
      { ...hovercard, class: 'row-content' },
      h('div', {}, h('div', {}, h('span', {}, h('span', {}, name))), h('div', { class: 'second' }, second.join(', '))),
    ),
    h('div', { class: 'details-end' }, h('div', {})),
  );
}

/** The guests: a head with how many said what, then one line each, unless they are too many. */
export function guestRows(event: EventDraft): HTMLElement {
  const organiser: EventGuest = {
    email: event.organiser,
    name: nameOf(event.organiser),
    optional: false,
    response: 'accepted',
    members: null,
  };
  const all = [organiser, ...event.guests.filter((guest) => guest.email !== event.organiser)];
  const count = all.reduce((sum, guest) => sum + (guest.members ?? 1), 0);
  const said = (response: EventGuest['response']): number => all.filter((guest) => guest.response === response).length;
  const summary = words.responseSummary(said('accepted'), said('declined'), said('tentative'), said('needsAction'));
  const head = h(
    'div',
    { jsname: 'bA8IK', class: 'details-row' },
    h('div', { 'aria-hidden': 'true', class: 'row-icon' }, h('span', { 'aria-hidden': 'true' }, drawing(ICONS.people))),
    h(
      'div',
      { id: 'xDetDlgAtt', class: 'row-content' },
      h('div', {}, h('div', {}, words.guestCount(count)), h('div', { class: 'second' }, summary)),
    ),
    h(
      'div',
      { class: 'details-end' },
      h(
        'div',
        { class: 'guest-buttons' },
        iconButton(words.copyGuests, 'copy', () => undefined, { jsname: 'UUkoTc' }),
        iconButton(words.chat, 'chat', () => undefined, { jsname: 'JPTkKc' }),
        iconButton(words.mailGuests, 'mail', () => undefined),
      ),
    ),
  );
  const named = all.length <= MOST_NAMED;
  const tree = h(
    'div',
    { jsname: 'MsyPn', role: 'tree', 'aria-label': words.guests },
    ...all.map((guest) => treeItem(guest, guest === organiser)),
  );
  return h(
    'div',
    IS_OLD ? {} : { jscontroller: 'UHpdjc', 'data-is-selection-enabled': 'false', 'data-is-expanded': String(named) },
    head,
    named ? tree : null,
  );
}
