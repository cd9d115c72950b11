import { app } from '../app.ts';
import { iconButton } from '../buttons.ts';
import { nameOf, type OpenDraft } from '../draft.ts';
import { drawing, h } from '../element.ts';
import { guestField } from '../fields/guest-field.ts';
import { ICONS } from '../icons.ts';
import { words } from '../words/words.ts';

type Later = (milliseconds: number, work: () => void) => void;

function roomPicker(draft: OpenDraft): { list: HTMLElement; choices: HTMLElement } {
  const { event } = draft;
  const inner = h('div', {});
  const list = h('div', { id: 'xRmLst' }, inner);
  const choices = h('div', { role: 'listbox', 'aria-label': words.addRooms, class: 'room-choices' });
  const draw = (): void => {
    inner.replaceChildren(
      ...event.rooms.map((email) =>
        h(
          'div',
          { 'data-email': email, 'data-id': email, 'aria-label': nameOf(email), jsname: 'OLRBPb', class: 'guest' },
          h('span', { class: 'icon' }, drawing(ICONS.room)),
          h('div', { class: 'guest-names' }, h('span', {}, nameOf(email))),
          iconButton(words.removeGuest, 'close', () => set(event.rooms.filter((room) => room !== email))),
        ),
      ),
    );
    choices.replaceChildren(
      ...app.data.rooms
        .filter((room) => !event.rooms.includes(room.email))
        .map((room) => {
          const option = h('div', { role: 'option', tabindex: '0', class: 'option' }, room.name);
          option.addEventListener('click', () => set([...event.rooms, room.email]));
          return option;
        }),
    );
  };
  const set = (rooms: readonly string[]): void => {
    event.rooms = rooms;
    draw();
  };
  draw();
  return { list, choices };
}

/** Fills the right side: guests with their permissions, and the rooms. */
export function fillGuests(draft: OpenDraft, guests: HTMLElement, rooms: HTMLElement, later: Later): void {
  const field = guestField(draft, () => undefined);
  const picker = roomPicker(draft);
  const permissions = words.permissions.map((label, index) => {
    const box = h('input', { type: 'checkbox', class: 'box', 'aria-label': label });
    box.checked = index > 0;
    return h('label', { class: 'check' }, box, h('span', {}, label));
  });
  later(80, () => guests.append(field.input));
  later(200, () => guests.append(h('div', { id: 'xGstLst' }, field.list), picker.list));
  later(260, () =>
    guests.append(
      h('div', { class: 'permissions' }, h('div', { class: 'list-title' }, words.guestPermissions), ...permissions),
    ),
  );
  later(260, () => rooms.append(picker.choices));
}
