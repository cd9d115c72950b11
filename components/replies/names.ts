import type { Person } from '../../lib/text/message.ts';
import { WORDS } from './words.ts';

const ROUND = 50;

/** A person's name, or the address where the page gave none. */
function nameOf({ name, email }: Person): string {
  const trimmed = name?.trim() ?? '';
  return trimmed === '' ? email : trimmed;
}

/** `Jonas`, `Jonas and Mia`, `Jonas, Mia and 3 more`: at most `most` names before the count. */
export function namesOf(people: readonly Person[], most = 2): string {
  const names = people.map(nameOf);
  if (names.length === 0) return WORDS.nobody;
  const last = names.length > most ? WORDS.more(names.length - most) : names.at(-1);
  const first = names.length > most ? names.slice(0, most) : names.slice(0, -1);
  return first.length === 0 ? `${last}` : `${first.join(', ')} ${WORDS.and} ${last}`;
}

/** `12`, or `250+` where more are stored than were read: a round number, as nobody counted on. */
export function countText(count: number, isPartial: boolean): string {
  return isPartial ? WORDS.atLeast(count < ROUND ? count : count - (count % ROUND)) : `${count}`;
}
