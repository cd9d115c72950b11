import type { Person } from '../text/message.ts';

const ADDRESS = /[^\s<>,;"'()@]{1,100}@(?:[^\s<>,;"'()@.]{1,63}(?:\.[^\s<>,;"'()@.]{1,63}){1,8}|localhost)/;

/** People as one types or pastes them, and the words that name nobody. */
export interface PeopleText {
  readonly people: readonly Person[];
  readonly rest: string;
}

/** One part: *Ada Lovelace <ada@example.org>*, *ada@example.org (Ada)*, or the address alone. */
function personOf(part: string): Person | null {
  const email = ADDRESS.exec(part)?.[0];
  if (email === undefined || email.length > 320) return null;
  const name = part
    .replace(email, ' ')
    .replace(/[<>()"]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return { email: email.toLowerCase(), name: name === '' ? null : name.slice(0, 500) };
}

/** Reads *Ada <ada@example.org>, bo@example.org; Cy*: commas, semicolons and lines part people; each comes once. */
export function parsePeople(text: string): PeopleText {
  const found = new Map<string, Person>();
  const rest: string[] = [];
  // A comma inside quotes belongs to a name: "Lovelace, Ada" <ada@example.org>.
  for (const part of text.match(/(?:"[^"]*"|[^,;\n])+/g) ?? []) {
    const person = personOf(part);
    if (person !== null) found.set(person.email, found.get(person.email) ?? person);
    else if (part.trim() !== '') rest.push(part.trim());
  }
  return { people: [...found.values()], rest: rest.join(', ') };
}

/** As one would type it: *Ada Lovelace <ada@example.org>*. */
export function writePerson({ email, name }: Person): string {
  const words = name?.trim() ?? '';
  if (words === '') return email;
  return /[,;]/.test(words) ? `"${words.replaceAll('"', '')}" <${email}>` : `${words} <${email}>`;
}
