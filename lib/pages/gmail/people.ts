import type { Person } from '../../text/message.ts';
import { findAll } from '../find.ts';
import type { Health } from '../health.ts';
import { isHidden } from './body-parts.ts';
import { COMPOSE, recipientSpecs } from './selectors.ts';

export type Field = 'to' | 'cc' | 'bcc';

const ADDRESS = /^[^\s@<>()[\]",;]+@[^\s@<>()[\]",;]+$/;
/** An address that is typed to its end, as far as can be told. */
const WHOLE = /\.[a-z\d-]{2,}$/;
/** One recipient as it is written: `"Doe, Jane" <jane@example.com>`, or a bare address. */
const WRITTEN = /(?:"((?:[^"\\]|\\.)*)"\s*|([^<>,;"]{0,300}))<([^<>\s]+)>|([^\s<>,;"@]{1,100}@[^\s<>,;"]+)/g;

/** A person from an address and a name; null where the address is none. A name that only repeats the address is none. */
export function personOf(email: string | null | undefined, name: string | null | undefined): Person | null {
  const address = (email ?? '').trim().toLowerCase();
  if (!ADDRESS.test(address)) return null;
  const shown = (name ?? '').replace(/\s+/g, ' ').trim();
  return { email: address, name: shown === '' || shown.toLowerCase() === address ? null : shown };
}

/** The people written in a text such as a recipient field's value; whatever is no whole address is left out. */
export function peopleIn(text: string): readonly Person[] {
  return [...text.matchAll(WRITTEN)].flatMap(([, quoted, plain, address, bare]) => {
    const name = quoted === undefined ? plain : quoted.replace(/\\(.)/g, '$1');
    const person = personOf(address ?? bare, name);
    return person === null ? [] : [person];
  });
}

/** Each person once, by address; a later mention with a name beats an earlier one without. */
export function uniquePeople(people: readonly Person[]): readonly Person[] {
  const byEmail = new Map<string, Person>();
  for (const person of people) {
    const known = byEmail.get(person.email);
    if (known === undefined || (known.name === null && person.name !== null)) byEmail.set(person.email, person);
  }
  return [...byEmail.values()];
}

/** A person from an element that carries an address in one of the ways that Gmail uses. */
export function personOfElement(element: Element): Person | null {
  const email = element.getAttribute('data-hovercard-id') ?? element.getAttribute('email');
  const name = element.getAttribute('data-name') ?? element.getAttribute('name') ?? nameShown(element, email);
  return personOf(email, name);
}

/** Recipients by field: chips of either form, what is typed but not yet a chip, or what a collapsed line shows. */
export function readRecipients(root: HTMLElement, health: Health): Readonly<Record<Field, readonly Person[]>> {
  const fields = {
    to: readField(root, 'to', health),
    cc: readField(root, 'cc', health),
    bcc: readField(root, 'bcc', health),
  };
  if (fields.to.length + fields.cc.length + fields.bcc.length > 0) return fields;
  const collapsed = findAll(root, COMPOSE.collapsedRecipients, health).map(personOfElement);
  const people = uniquePeople(collapsed.filter((person) => person !== null));
  if (people.length === 0 && !hasRecipientFields(root)) health.miss('compose.recipients');
  return { ...fields, to: people };
}

function readField(root: HTMLElement, field: Field, health: Health): readonly Person[] {
  const specs = recipientSpecs(field);
  const chips = findAll(root, specs.chips, health)
    .filter((chip) => !isOffered(chip))
    .map(personOfElement);
  const classic = findAll(root, specs.classic, health).flatMap((input) =>
    input instanceof HTMLInputElement ? peopleIn(input.value) : [],
  );
  const typed = [...root.querySelectorAll(specs.typed)].flatMap((input) =>
    input instanceof HTMLTextAreaElement || input instanceof HTMLInputElement ? peopleIn(input.value) : [],
  );
  const whole = typed.filter(({ email }) => WHOLE.test(email));
  return uniquePeople([...chips.filter((person) => person !== null), ...classic, ...whole]);
}

/** Whether a "chip" is only suggested: in a list that is hidden, or in one of several that the field's input steers. */
function isOffered(chip: HTMLElement): boolean {
  const list = chip.closest<HTMLElement>('[role="listbox"]');
  const field = list?.closest('[name]') ?? null;
  if (list === null || field === null) return false;
  for (let node: HTMLElement | null = list; node !== null && node !== field; node = node.parentElement) {
    if (isHidden(node)) return true;
  }
  if (list.id === '' || field.querySelectorAll('[role="listbox"]').length < 2) return false;
  return [...field.querySelectorAll('input')].some((input) =>
    ['aria-controls', 'aria-owns'].some((name) => input.getAttribute(name)?.split(/\s+/).includes(list.id)),
  );
}

function hasRecipientFields(root: HTMLElement): boolean {
  return root.querySelector('[name="to"]') !== null;
}

/** The text of a collapsed recipient is their name. */
function nameShown(element: Element, email: string | null): string | null {
  if (element.localName !== 'span' || element.childElementCount > 0) return null;
  const text = (element.textContent ?? '').replace(/[,;]\s*$/, '').trim();
  return text === '' || text === email ? null : text;
}
