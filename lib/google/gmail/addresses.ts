import type { Person } from '../../text/message.ts';
import { decodeWords } from './encoded-words.ts';

/** More people than this in one field is a list of recipients, not somebody's correspondence. */
const MOST_PEOPLE = 500;
const MOST_LENGTH = 100_000;
const ADDRESS = /^[^\s<>"'(),;:@]{1,64}@[^\s<>"'(),;:@]{1,255}$/;

/** A list of addresses at its commas, or a group's parts; what stands in quotes, comments or brackets is not divided. */
function entries(field: string): readonly string[] {
  const all: string[] = [];
  let entry = '';
  let isQuoted = false;
  let isAngled = false;
  let comments = 0;
  for (let at = 0; at < field.length; at += 1) {
    const sign = field.charAt(at);
    if (sign === '\\' && (isQuoted || comments > 0)) {
      if (comments === 0) entry += sign + field.charAt(at + 1);
      at += 1;
      continue;
    }
    if (sign === '"' && comments === 0) isQuoted = !isQuoted;
    else if (!isQuoted && sign === '(') comments += 1;
    else if (!isQuoted && sign === ')' && comments > 0) {
      comments -= 1;
      continue;
    } else if (!isQuoted && comments === 0 && (sign === '<' || sign === '>')) isAngled = sign === '<';
    if (comments > 0) continue;
    const isEnd = !isQuoted && !isAngled && (sign === ',' || sign === ';');
    // What stands before a group's colon is the group's own name.
    if (isEnd || (!isQuoted && !isAngled && sign === ':')) {
      if (isEnd) all.push(entry);
      entry = '';
    } else entry += sign;
  }
  return [...all, entry];
}

function unquoted(name: string): string {
  const text = name.trim();
  const inside = /^"([\s\S]*)"$/.exec(text)?.[1];
  return decodeWords(inside === undefined ? text : inside.replace(/\\([\s\S])/g, '$1'))
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 500);
}

function personIn(entry: string): Person | null {
  const angle = entry.lastIndexOf('<');
  const close = entry.indexOf('>', angle);
  const isNamed = angle >= 0 && close > angle;
  const email = (isNamed ? entry.slice(angle + 1, close) : entry).trim().toLowerCase();
  if (!ADDRESS.test(email)) return null;
  const name = isNamed ? unquoted(entry.slice(0, angle)) : '';
  return { email, name: name === '' || name.toLowerCase() === email ? null : name };
}

/** The people whom a field of a mail's head names, in order, each once; what is no address is left out. */
export function peopleIn(field: string | null): readonly Person[] {
  if (field === null) return [];
  const people = new Map<string, Person>();
  for (const entry of entries(field.slice(0, MOST_LENGTH))) {
    const person = personIn(entry);
    if (person !== null && !people.has(person.email)) people.set(person.email, person);
    if (people.size >= MOST_PEOPLE) break;
  }
  return [...people.values()];
}
