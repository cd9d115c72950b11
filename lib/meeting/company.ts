import { folded } from '../text/languages/phrases.ts';
import type { DraftEvent, Guest } from './draft.ts';
import { headcount, isOutside, peopleOf } from './guests.ts';
import { firstMatch } from './situations/known-words.ts';

/** Whether somebody from outside the organiser's house is invited. */
export function hasOutsiders(draft: DraftEvent, organiserDomain: string | undefined): boolean {
  return peopleOf(draft).some((guest) => isOutside(guest, organiserDomain));
}

/** Only names, however they are joined: *Mira / Jonas*, *Ada x Bo*, *Lee*. */
const NAMES =
  /^\p{Lu}[\p{L}’'.-]{0,30}(?: \p{Lu}[\p{L}’'.-]{0,30})?(?:\s{0,3}(?:\/|x|&|\+|<>|<->|,|–|-|und|and|et|y|e)\s{0,3}\p{Lu}[\p{L}’'.-]{0,30}){0,2}$/u;

/** The guests whom words name, by a part of their address that stands before the at sign. */
function named(text: string, draft: DraftEvent): readonly Guest[] {
  const words = new Set(
    folded(text)
      .toLowerCase()
      .match(/\p{L}{3,}/gu) ?? [],
  );
  return peopleOf(draft).filter(({ email }) =>
    (email.split('@')[0] ?? '').split(/[._+-]/).some((part) => words.has(part)),
  );
}

/** Whether a title consists of names, at least one of them a guest's: *Ana / Lee*, *Jonas*. */
export function namesGuests(draft: DraftEvent): boolean {
  const title = (draft.title ?? '').trim();
  return title.length <= 80 && NAMES.test(title) && named(title, draft).length > 0;
}

/** Words that judge what they are said of. */
const JUDGING =
  /(?<!\p{L})(?:feedback|performance|perf|review|ruckmeldung|beurteilung|evaluation|evaluacion|avaliacao|retour)(?!\p{L})/iu;

/** Whether two people talk about how one of them works: *Feedback for Dana*, with Dana. */
export function isAboutGuest(draft: DraftEvent, organiserDomain: string | undefined): boolean {
  const title = (draft.title ?? '').slice(0, 200);
  if (headcount(draft) !== 2 || hasOutsiders(draft, organiserDomain)) return false;
  return JUDGING.test(folded(title)) && named(title, draft).length > 0;
}

const PERSONNEL = /^(?:hr|people|people-?ops|human-?resources|personal|personalabteilung|rh|rrhh)$/i;
/** So many people, with the organiser, at a talk to which the personnel department comes along. */
const FEW = 4;

/** Whether somebody's own matter is likely: a few people of one house, and the personnel department among them. */
export function isWithPersonnel(draft: DraftEvent, organiserDomain: string | undefined): boolean {
  if (headcount(draft) > FEW || headcount(draft) < 3 || hasOutsiders(draft, organiserDomain)) return false;
  return peopleOf(draft).some(({ email }) => PERSONNEL.test(email.split('@')[0] ?? ''));
}

/** Whether a few people meet somebody from outside once, under no more than a name or the word *meeting*. */
export function isAcquaintance(draft: DraftEvent, organiserDomain: string | undefined): boolean {
  if (draft.recurrence !== null || headcount(draft) > FEW) return false;
  const outside = peopleOf(draft).filter((guest) => isOutside(guest, organiserDomain));
  if (outside.length === 0) return false;
  const words = folded(draft.title ?? '').toLowerCase();
  const isTheirs = outside.some(({ email }) => {
    const firm = email.split('@')[1]?.split('.')[0] ?? '';
    return firm.length >= 3 && words.includes(firm);
  });
  return isTheirs || isBareTitle(draft.title) || named(draft.title ?? '', { ...draft, guests: outside }).length > 0;
}

/** Whether a title says that people meet and not what for. */
export function isBareTitle(title: string | null): boolean {
  const words = folded((title ?? '').trim().slice(0, 200).normalize('NFC'));
  return words === '' || firstMatch(words, ({ bare }) => bare) !== null;
}

/** Whether it is time that two people of one house keep for each other: again and again, or under nothing but their names. */
export function isForTwo(draft: DraftEvent, organiserDomain: string | undefined): boolean {
  if (headcount(draft) !== 2 || hasOutsiders(draft, organiserDomain)) return false;
  return namesGuests(draft) || (draft.recurrence !== null && isBareTitle(draft.title));
}
