import type { Guest } from '../../meeting/draft.ts';
import { find, findAll, type Spec } from '../find.ts';
import { isAddress } from './account.ts';
import type { ReadContext } from './context.ts';
import { saysOptional, saysOrganiser } from './guest-words.ts';
import { decodeCalendarToken } from './ids.ts';

/** The organiser's row; on a page of one's own event that is oneself. */
const ORGANISER = '#xDtlDlgOrg';
/** Rooms are resources, and a calendar that several people share is nobody's guest. */
const NOT_PEOPLE = /@(?:resource|group)\.calendar\.google\.com$/;

/** The guests of a draft, without organiser and rooms, in the page's order. Null where the page has no list of them. */
export function readGuests(
  root: HTMLElement,
  list: Spec,
  calendar: Spec,
  context: ReadContext,
): readonly Guest[] | null {
  const rows = findAll(root, list, context.health).filter((row) => !isOffered(row) && !isMember(row));
  if (rows.length === 0) return null;
  const organiser = organiserOf(root, calendar, context);
  const guests = new Map<string, Guest>();
  for (const row of rows) {
    const email = emailOf(row);
    if (!isAddress(email) || NOT_PEOPLE.test(email) || email === organiser || isOrganiser(row)) continue;
    const optional = guests.get(email)?.optional === true || isOptional(row);
    guests.set(email, { email, optional });
  }
  return [...guests.values()];
}

function emailOf(row: Element): string {
  return (row.getAttribute('data-email') ?? '').trim().toLowerCase();
}

/** Rooms, and the suggestions under the field where guests are typed. */
function isOffered(row: Element): boolean {
  if (row.closest('#xRmLst') !== null) return true;
  return row.closest('#xGstLst') === null && row.closest('[role="option"], [role="listbox"]') !== null;
}

/** A group that is folded out shows its members inside; the group is the guest. */
function isMember(row: Element): boolean {
  const around = row.parentElement?.closest('[data-email]') ?? null;
  return around !== null && emailOf(around) !== emailOf(row);
}

function organiserOf(root: HTMLElement, calendar: Spec, context: ReadContext): string | null {
  const row = root.querySelector(`${ORGANISER}[data-email], ${ORGANISER} [data-email]`);
  if (row !== null) return emailOf(row);
  const chosen = find(root, calendar, context.health)?.querySelector('[data-value][aria-selected="true"]');
  const owner = decodeCalendarToken(chosen?.getAttribute('data-value') ?? '');
  return owner !== null && !NOT_PEOPLE.test(owner) ? owner.toLowerCase() : context.account.email;
}

function isOrganiser(row: Element): boolean {
  return row.closest(ORGANISER) !== null || saysOrganiser(row.getAttribute('aria-label') ?? '');
}

function isOptional(row: Element): boolean {
  const flag = row.getAttribute('data-optional') ?? row.getAttribute('data-is-optional');
  return flag === null ? saysOptional(row.getAttribute('aria-label') ?? '') : flag !== 'false' && flag !== '0';
}
