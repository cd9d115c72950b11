import type { GuestResponse, SeriesScope } from '../../model/event.ts';
import type { Occurrence } from '../../model/occurrences.ts';
import { app } from '../app.ts';
import { bareButton, iconButton } from '../buttons.ts';
import { askScope } from '../dialogs/questions.ts';
import { h } from '../element.ts';
import { IS_OLD } from '../page-data.ts';
import { toast } from '../toast.ts';
import { words } from '../words/words.ts';
import { menuButton } from './menu.ts';

/** Somebody else's event that this account was asked to. */
export const isInvitation = ({ event }: Occurrence): boolean =>
  event.organiser !== app.data.account.email && event.guests.some((guest) => guest.email === app.data.account.email);

const ANSWERS: readonly { id: string; jsname: string; label: 'yes' | 'no' | 'maybe'; response: GuestResponse }[] = [
  { id: 'xRsvpYesBu', jsname: 'lezaG', label: 'yes', response: 'accepted' },
  { id: 'xRsvpNoBu', jsname: 'TtJ8Me', label: 'no', response: 'declined' },
  { id: 'xRsvpMaybeBu', jsname: 'EVpSp', label: 'maybe', response: 'tentative' },
];

/** Yes, No, Maybe. */
export function rsvpFooter(occurrence: Occurrence): HTMLElement {
  const given = occurrence.event.guests.find((guest) => guest.email === app.data.account.email)?.response;
  const respond = async (response: GuestResponse): Promise<void> => {
    let scope: SeriesScope = 'all';
    if (occurrence.event.recurrence !== null) {
      const chosen = await askScope(words.respondRecurring);
      if (chosen === null) return;
      scope = chosen;
    }
    const done = await app.respond(occurrence.id, response, scope);
    toast(done === null ? words.gone : words.responded);
  };
  const buttons = ANSWERS.map(({ id, jsname, label, response }) => {
    const selected = given === response;
    const button = bareButton(
      {
        jsname,
        id,
        'aria-label': words.respond(words[label], selected),
        class: `button ${selected ? 'tonal' : 'outlined'}`,
        ...(label === 'yes' && !IS_OLD ? { 'data-button-type': 'actionButton' } : {}),
      },
      () => void respond(response),
      h('span', { jsname: 'V67aGc', 'aria-hidden': 'true' }, words[label]),
    );
    if (label !== 'yes' || IS_OLD) return h('div', IS_OLD ? {} : { 'data-is-touch-wrapper': 'true' }, button);
    const ways = menuButton(
      { label: ` ${words.respond(words.yes, selected)}`, icon: 'down' },
      words.respond(words.yes, selected),
      [
        { label: words.yes, jsname: 'lezaG', act: () => void respond('accepted') },
        { label: `${words.yes}, ${words.inRoom}`, jsname: 'ViOCad', act: () => void respond('accepted') },
        { label: `${words.yes}, ${words.virtually}`, jsname: 'NyZ9Md', act: () => void respond('accepted') },
      ],
      { jsname: 'fTiLvc', role: 'menu' },
      'sW4r3e',
    );
    return h('div', { class: 'rsvp-yes' }, button, ways);
  });
  const more = IS_OLD
    ? null
    : h(
        'div',
        {},
        h(
          'div',
          {},
          iconButton(words.showActions, 'up', () => undefined, {
            'data-use-native-focus-logic': 'true',
            'aria-expanded': 'false',
            'aria-controls': 'Q2Tw1b',
          }),
        ),
      );
  return h(
    'div',
    { class: 'rsvp' },
    h(
      'div',
      { jsname: 'lHDFj', class: 'rsvp-line' },
      h('span', { 'aria-hidden': 'true' }, words.going),
      h('div', {}, h('div', { class: 'rsvp-buttons' }, ...buttons)),
      more,
    ),
    IS_OLD ? null : h('div', { id: 'Q2Tw1b', class: 'never' }),
  );
}
