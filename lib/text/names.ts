import type { Person } from './message.ts';

/** Mailboxes that belong to a role or a list, not to one person. */
const ROLES =
  /^(?:info|team|all|everyone|office|sales|support|hello|hi|contact|admin|service|help|mail|jobs|hr|press|billing|accounts?|finance|staff|noreply|no-reply|kontakt|buero|vertrieb)\b/i;

/** The name in the order in which one says it: *Lovelace, Ada* is *Ada Lovelace*; quotes and what stands in brackets go. */
function spoken(name: string): string {
  const plain = name
    .replace(/["“”']/g, '')
    .replace(/\([^)]{0,80}\)/g, '')
    .trim();
  const comma = /^([^,]+),\s*([^,]+)$/.exec(plain);
  return comma === null ? plain : `${comma[2]} ${comma[1]}`;
}

/** What one calls somebody: the first name, or what the address tells of it; null for a role or where nothing tells. */
export function callName(person: Person): string | null {
  const name = person.name === null ? '' : spoken(person.name);
  if (name !== '' && !name.includes('@')) {
    const first = name.split(/\s+/).find((word) => !/^(?:dr|prof|mr|mrs|ms|herr|frau)\.?$/i.test(word));
    return first ?? name;
  }
  const local = person.email.split('@')[0] ?? '';
  if (ROLES.test(local)) return null;
  const first = local.split(/[._+-]/)[0] ?? '';
  return /^\p{L}{2,}$/u.test(first) ? first.charAt(0).toUpperCase() + first.slice(1) : null;
}

/** How one shows somebody: the full name as one says it, else the address. */
export function displayName(person: Person): string {
  const name = person.name === null ? '' : spoken(person.name);
  return name === '' ? person.email : name;
}

/** Words of a text that could be names, each once. Scripts without capitals count every word. */
function nameWords(text: string): ReadonlySet<string> {
  return new Set(
    [...text.matchAll(/[\p{L}\p{M}][\p{L}\p{M}'’-]*/gu)]
      .map(([word]) => word)
      .filter((word) => !/^\p{Ll}/u.test(word))
      .map((word) => word.toLocaleLowerCase()),
  );
}

/** Those of `people` whom a text names, by first name, by whole name or by address. */
export function namedIn(text: string, people: readonly Person[]): readonly Person[] {
  const words = nameWords(text);
  return people.filter((person) => {
    const first = callName(person)?.toLocaleLowerCase() ?? '';
    if (first.length > 1 && words.has(first)) return true;
    // Scripts that write without spaces: the whole name anywhere.
    if (person.name !== null && /[^\p{Script=Latin}\p{P}\p{Z}]/u.test(person.name)) return text.includes(person.name);
    return text.toLowerCase().includes(person.email);
  });
}
