import type { DraftEvent, Guest } from './draft.ts';

/** Domains at which anybody can have an address: sharing one makes no house of two people, nor having another an outsider. */
const PUBLIC = new Set(
  'gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com icloud.com me.com mac.com aol.com gmx.de gmx.net gmx.com web.de t-online.de proton.me protonmail.com pm.me fastmail.com mail.com yandex.com qq.com 163.com orange.fr free.fr'.split(
    ' ',
  ),
);

/** Rooms and other things that are invited like people. */
const RESOURCE = /@(?:[\w-]+\.)*(?:resource|group)\.calendar\.google\.com$/i;

/** Guests who are people (or lists of them): no rooms. */
export function peopleOf(draft: DraftEvent): readonly Guest[] {
  return draft.guests.filter(({ email }) => !RESOURCE.test(email));
}

/** Whether a guest is from outside the organiser's house; false where that cannot be told. */
export function isOutside(guest: Guest, organiserDomain: string | undefined): boolean {
  const domain = guest.email.split('@')[1]?.toLowerCase() ?? '';
  const own = organiserDomain?.toLowerCase() ?? '';
  if (domain === '' || own === '' || PUBLIC.has(own) || RESOURCE.test(guest.email)) return false;
  return domain !== own && !domain.endsWith(`.${own}`) && !own.endsWith(`.${domain}`);
}

/** How many come, with the organiser: those that the page names, or as many as it says where it names none. */
export function headcount(draft: DraftEvent): number {
  return Math.max(peopleOf(draft).length + 1, draft.headcount ?? 0);
}

/** Whether two people are of one house: their addresses share a domain, and not one at which anybody can have an address. */
export function isSameHouse(one: string, other: string): boolean {
  const domain = one.split('@')[1]?.toLowerCase() ?? '';
  return domain !== '' && domain === other.split('@')[1]?.toLowerCase() && !PUBLIC.has(domain);
}
