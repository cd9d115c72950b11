import type { EventGuest } from '../../model/event.ts';
import { app } from '../app.ts';
import { iconButton } from '../buttons.ts';
import { asGuest, nameOf, type OpenDraft } from '../draft.ts';
import { drawing, h, show } from '../element.ts';
import { ICONS } from '../icons.ts';
import { IS_OLD } from '../page-data.ts';
import { words } from '../words/words.ts';

const COLOURS = ['#0b57d0', '#b3261e', '#146c2e', '#8430ce', '#b06000', '#007b83'];

/** A round picture with the first letter. */
export function avatar(name: string): HTMLElement {
  const letter = [...name.trim()][0]?.toUpperCase() ?? '?';
  const circle = h('div', { class: 'avatar', 'aria-hidden': 'true' }, letter);
  circle.style.backgroundColor = COLOURS[(name.codePointAt(0) ?? 0) % COLOURS.length] ?? '';
  return circle;
}

interface RowActions {
  remove(guest: EventGuest): void;
  toggleOptional(guest: EventGuest): void;
  expand(guest: EventGuest): void;
}

function guestRow(guest: EventGuest, actions: RowActions): HTMLElement {
  const name = guest.name || guest.email;
  const second = guest.members === null ? (guest.optional ? words.optional : '') : words.people(guest.members);
  const optional = iconButton(words.markOptional, 'person', () => actions.toggleOptional(guest), {
    'aria-pressed': String(guest.optional),
  });
  return h(
    'div',
    {
      class: 'guest',
      role: 'treeitem',
      'data-id': guest.email,
      'data-email': guest.email,
      'aria-label': [name, guest.optional ? words.optional : ''].filter(Boolean).join(', '),
      jsname: 'OLRBPb',
      ...(guest.members === null ? {} : { 'data-is-expandable': 'true' }),
    },
    avatar(name),
    h('div', { class: 'guest-names' }, h('span', {}, name), h('span', { class: 'second' }, second)),
    guest.members === null ? optional : iconButton(words.expandGroup, 'down', () => actions.expand(guest)),
    iconButton(`${words.removeGuest} ${name}`, 'close', () => actions.remove(guest)),
  );
}

function organiserRow(email: string): HTMLElement {
  const name = nameOf(email) || email;
  return h(
    'div',
    {
      class: 'guest',
      role: 'treeitem',
      'data-id': email,
      'data-email': email,
      'aria-label': `${name}, ${words.organiser}`,
      jsname: 'OLRBPb',
      id: 'xDtlDlgOrg',
    },
    avatar(name),
    h('div', { class: 'guest-names' }, h('span', {}, name), h('span', { class: 'second' }, words.organiser)),
  );
}

/** The guests' input with its suggestions, and the list below it. */
export function guestField(draft: OpenDraft, onChange: () => void): { input: HTMLElement; list: HTMLElement } {
  const { event } = draft;
  const suggestions = h('div', { role: 'listbox', class: 'suggestions' });
  show(suggestions, false);
  const entry = h('input', {
    type: 'text',
    autocomplete: 'off',
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-label': words.guests,
    placeholder: words.addGuests,
    class: 'filled-input',
  });
  const list = h('div', { 'aria-label': words.guestsInvited, class: 'guests', ...(IS_OLD ? {} : { role: 'tree' }) });

  const set = (guests: readonly EventGuest[]): void => {
    event.guests = guests;
    draw();
    onChange();
  };
  const actions: RowActions = {
    remove: (guest) => set(event.guests.filter((one) => one !== guest)),
    toggleOptional: (guest) =>
      set(event.guests.map((one) => (one === guest ? { ...one, optional: !one.optional } : one))),
    expand: (guest) => {
      const members = app.data.people.filter((one) => one.members === null && one.email.endsWith('@fernweg.example'));
      set([...event.guests.filter((one) => one !== guest), ...members.map((one) => asGuest(one.email))]);
    },
  };
  function draw(): void {
    const rows = event.guests.map((guest) => guestRow(guest, actions));
    list.replaceChildren(...(rows.length > 0 ? [organiserRow(event.organiser), ...rows] : []));
  }
  function add(text: string): void {
    const addresses = text.split(/[,;\s]+/).filter((part) => /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(part));
    const fresh = addresses
      .map(asGuest)
      .filter((guest) => guest.email !== event.organiser && !event.guests.some((one) => one.email === guest.email));
    if (addresses.length === 0) return;
    entry.value = '';
    suggest();
    if (fresh.length > 0) set([...event.guests, ...fresh]);
  }
  function suggest(): void {
    const typed = entry.value.trim().toLowerCase();
    const found =
      typed === ''
        ? []
        : app.data.people.filter(({ email, name }) => `${name} ${email}`.toLowerCase().includes(typed)).slice(0, 5);
    suggestions.replaceChildren(
      ...found.map((person) => {
        const option = h(
          'div',
          { role: 'option', class: 'option suggestion' },
          avatar(person.name),
          h('div', { class: 'guest-names' }, h('span', {}, person.name), h('span', { class: 'second' }, person.email)),
        );
        option.addEventListener('pointerdown', (pointer) => {
          pointer.preventDefault();
          add(person.email);
        });
        return option;
      }),
    );
    show(suggestions, found.length > 0);
    entry.setAttribute('aria-expanded', String(found.length > 0));
  }
  entry.addEventListener('input', suggest);
  entry.addEventListener('blur', () => {
    show(suggestions, false);
    add(entry.value);
  });
  entry.addEventListener('keydown', (key) => {
    if (key.key !== 'Enter' && key.key !== ',') return;
    key.preventDefault();
    const first = app.data.people.find(
      ({ email, name }) =>
        entry.value !== '' && `${name} ${email}`.toLowerCase().includes(entry.value.trim().toLowerCase()),
    );
    add(entry.value.includes('@') ? entry.value : (first?.email ?? ''));
  });
  draw();
  return { input: h('div', { class: 'combo' }, entry, suggestions), list };
}

/** An icon at the left of a row, with the row's content. */
export function row(icon: keyof typeof ICONS | null, ...content: (Node | string | null)[]): HTMLElement {
  return h(
    'div',
    { class: 'row' },
    h(
      'div',
      { 'aria-hidden': 'true', class: 'row-icon' },
      icon === null ? null : h('span', { 'aria-hidden': 'true' }, drawing(ICONS[icon])),
    ),
    h('div', { class: 'row-content' }, ...content),
  );
}
