import type { Address } from '../../wire.ts';

const WHOLE = /^\s*"?([^"<]*?)"?\s*<([^<>]+)>\s*$/;

/** Reads one typed recipient: `Name <address>`, an address, or the beginning of a contact's name. Null for blank text. */
export function readAddress(text: string, contacts: readonly Address[]): Address | null {
  const typed = text.trim();
  if (typed === '') return null;
  const whole = WHOLE.exec(typed);
  if (whole?.[2]) return { name: whole[1] || whole[2], email: whole[2].trim() };
  const lower = typed.toLowerCase();
  const known = contacts.find(
    ({ name, email }) => email.toLowerCase() === lower || name.toLowerCase().startsWith(lower),
  );
  return known ?? { name: typed, email: typed };
}

/** Reads a list such as an address bar's `to=`. */
export const readAddresses = (text: string, contacts: readonly Address[]): Address[] =>
  text.split(/[,;]/).flatMap((part) => readAddress(part, contacts) ?? []);

export const ADDRESS = /^[^\s@<>"(),:;]+@[^\s@<>"(),:;]+\.[^\s@<>"(),:;.]+$/;
