import { folded } from '../text/languages/phrases.ts';
import { ownDescription } from './description.ts';
import type { DraftEvent } from './draft.ts';
import { headcount } from './guests.ts';
import { firstMatch, knownWords } from './situations/known-words.ts';
import { occasionOf } from './situations/registry.ts';

/** What may stand around the words of one's own time: a name before or after, an emoji, *all day*. */
const AROUND_BEFORE = /^[^\p{L}\p{N}]*(?:\p{Lu}[\p{L}.'’-]{0,20}[^\p{L}\p{N}]{1,3}){0,2}$/u;
const NAME_AFTER = /^ (\p{Lu}[\p{L}.'’-]{0,20}(?: \p{Lu}[\p{L}.'’-]{0,20})?)\W*$/u;
const AROUND_AFTER =
  /^(?:[^\p{L}\p{N}]*|['’]?s?[\s]*[:–—(|/-]\s*[\p{L}\p{N}.'’ -]{0,40}\W*|\s(?:today|all day|all week|am|pm|heute|ganztägig)\W*)$/u;
/** After a notice's first words: nothing, or what it is about. */
const AFTER_NOTICE = /^(?:[^\p{L}\p{N}]*$|\s*[:–—(|-]\s*\S)/u;
/** Feasts that are days in a calendar when they last all day. */
const FEAST =
  /birthday|anniversary|christmas|holiday|geburtstag|weihnacht|anniversaire|noel|cumpleanos|navidad|aniversario|natal|誕生日/i;

/** Whether words with capitals are a name and not what people meet for: *Urlaub Jonas*, not *Holiday Planning*. */
const isName = (words: string | undefined): boolean => words !== undefined && occasionOf(words, '', true) === null;

/** What is said after such words where it is work about journeys: *Hotel booking system*, *Flight simulator demo*. */
const WORK =
  /(?<!\p{L})(?:book(?:ing|er)s?|search|app|api|system|software|platform|website|page|project|contract|deal|market|industry|group|chain|partners?|clients?|rates?|selection|options?|simulator|controls?|test|safety|data|demo|pitch|campaign|tender|rfp|buchung\p{L}*|projekt|vertrag|projet|contrat|proyecto|contrato|projeto)(?!\p{L})/iu;
/** A flight by its number and its airports: *LH 1848 MUC–FCO*. */
const FLIGHT = /^\W*[A-Z][A-Z\d] ?\d{2,4}\b.{0,30}?\b[A-Z]{3} ?(?:[-–—→>/]|to) ?[A-Z]{3}\b/;

/** Whether a title tells of a journey or a night away, whoever comes along. */
function isJourney(text: string): boolean {
  if (FLIGHT.test(text)) return true;
  return knownWords().some(({ travel }) => {
    const match = travel?.exec(text) ?? null;
    if (match === null) return false;
    const rest = text.slice(match[0].length);
    return !WORK.test(rest) && (rest.trim() === '' || occasionOf(rest, '', true) === null);
  });
}

/** Whether a title names time of one's own, an absence or a notice. */
function isNoMeetingTitle(title: string): boolean {
  const text = folded(title.slice(0, 200).normalize('NFC')).trim();
  if (isJourney(text)) return true;
  return knownWords().some(({ ownTime, notice }) => {
    const own = ownTime?.exec(text) ?? null;
    if (own !== null) {
      const before = text.slice(0, own.index);
      const after = text.slice(own.index + own[0].length);
      if (AROUND_BEFORE.test(before) && (AROUND_AFTER.test(after) || isName(NAME_AFTER.exec(after)?.[1]))) return true;
    }
    const told = notice?.exec(text) ?? null;
    if (told === null || /[\p{L}\p{N}]/u.test(text.slice(0, told.index))) return false;
    return AFTER_NOTICE.test(text.slice(told.index + told[0].length));
  });
}

/** Why a draft event is no meeting; null where it is one. */
export function whyNoMeeting(draft: DraftEvent): string | null {
  const title = draft.title ?? '';
  if (isNoMeetingTitle(title)) return 'This is time of somebody’s own or a notice, not a meeting.';
  if (headcount(draft) < 2) return 'Nobody else is invited yet.';
  const told = folded(ownDescription(draft.description).slice(0, 2_000).normalize('NFC'));
  if (firstMatch(told, ({ cues }) => cues.noAttendance) !== null) return 'It says that nobody has to come.';
  if (draft.allDay === true) {
    const occasion = occasionOf(title, '', false);
    const isTogether = occasion?.kind.spansDays === true && !FEAST.test(folded(occasion.words));
    if (!isTogether) return 'It lasts all day: a date to know, not a meeting.';
  }
  return null;
}
