import type { DraftEvent } from './draft.ts';
import { headcount } from './guests.ts';
import { occasionOf } from './situations/registry.ts';

/** Titles of time that somebody keeps for themselves, or is away: the whole title, give or take a name, or before a colon. */
const OWN_TIME =
  /^\W*(?:(?:[\p{L}.]+:? )?(?:focus(?: time| block| day| session)?|deep work|do not book|dnb|block(?:ed|er)?|hold(?: for)?|busy|ooo|out of (?:the )?office|vacation|holidays?|pto|annual leave|parental leave|day off|leave|travel(?:ling|ing)?(?: to .*)?|flight\b.*|train to\b.*|commut(?:e|ing)|school run|pick up (?:the )?(?:kids|children)|gym|doctor|dentist|wfh|home ?office|no meetings?|meeting-free|fokuszeit|urlaub|abwesend|feiertag|dienstreise|arzt(?:termin)?|elternzeit|krank))\W*$|^\W*(?:ooo|out of (?:the )?office|focus(?: time)?|deep work|abwesend|fokuszeit)\s*[:–—-].*$/iu;

/** Why a draft event is no meeting; null where it is one. */
export function whyNoMeeting(draft: DraftEvent): string | null {
  if (OWN_TIME.test((draft.title ?? '').slice(0, 200))) return 'This is time of your own, not a meeting.';
  if (headcount(draft) < 2) return 'Nobody else is invited yet.';
  if (draft.allDay === true) {
    const occasion = occasionOf(draft.title ?? '', '', false);
    const isTogether = occasion !== null && occasion.kind.answers.face === 'yes';
    if (!isTogether) return 'It lasts all day: a date to know, not a meeting.';
  }
  return null;
}
