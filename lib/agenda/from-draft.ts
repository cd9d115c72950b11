import { type Reader, replyDue } from '../hours/reply-by.ts';
import type { WorkingHours } from '../hours/working.ts';
import { instantOf, parseLocal, zoneOrUtc } from '../hours/zone.ts';
import { documentsOf, ownDescription } from '../meeting/description.ts';
import type { DraftEvent } from '../meeting/draft.ts';
import { peopleOf } from '../meeting/guests.ts';
import { occasionOf } from '../meeting/situations/registry.ts';
import type { Person } from '../text/message.ts';
import type { Agenda, Feedback, Topic } from './agenda.ts';
import { feedbackOf } from './feedback.ts';
import { sortDescription, surelyIn } from './topics.ts';
import { languageFor } from './words/registry.ts';

export { agendaBlocks, agendaSubject } from './mail.ts';

/** What an agenda needs besides the draft. `now` is epoch milliseconds; `timeZone` is the organiser's IANA zone. */
export interface AgendaContext {
  readonly organiser: Person;
  readonly now: number;
  readonly timeZone: string;
  /** The language of the page, a BCP 47 tag: the agenda is in it where the event's own words don't tell. */
  readonly page?: string | null;
  /** Names by lower-case address, where a page shows them. */
  readonly names?: ReadonlyMap<string, string>;
  /** The organiser's own hours; the default where missing. They stand for those of whom nothing is known, too. */
  readonly hours?: WorkingHours;
  /** When others work, by lower-case address, as far as it is known. */
  readonly readers?: ReadonlyMap<string, Reader>;
}

const LONGEST_TITLE = 300;
const MOST_DOCUMENTS = 50;

/** What kind of input an occasion asks for, where its title is all there is. */
const FEEDBACK: Readonly<Record<string, Feedback>> = {
  status: 'inform',
  announcement: 'inform',
  'for-information': 'inform',
  brainstorm: 'ideas',
  decision: 'decide',
  'sign-off': 'decide',
  planning: 'review',
  plan: 'review',
  budget: 'review',
  figures: 'review',
  technical: 'review',
  'written-comments': 'review',
  'document-review': 'review',
};

function topicFromTitle(title: string): Topic {
  const occasion = occasionOf(title, '', false);
  return { title, owner: null, feedback: FEEDBACK[occasion?.kind.id ?? ''] ?? feedbackOf(title, surelyIn(title)) };
}

/** When the meeting would have been; null where the draft has no times. */
function meetingOf(draft: DraftEvent, timeZone: string): { start: number; minutes: number } | null {
  const [start, end] = [parseLocal(draft.start ?? ''), parseLocal(draft.end ?? '')];
  if (start === null || end === null || draft.allDay === true) return null;
  const zone = draft.timeZone === null ? timeZone : zoneOrUtc(draft.timeZone);
  const [from, to] = [instantOf(start, zone), instantOf(end, zone)];
  return to > from ? { start: from, minutes: Math.round((to - from) / 60_000) } : null;
}

/** By when those who are asked can have answered, each in their own working time. */
function dueOf(attendees: readonly Person[], timeZone: string, { now, hours, readers }: AgendaContext) {
  const own: Reader = { zone: timeZone, ...(hours !== undefined && { hours }) };
  const asked = attendees.map(({ email }) => readers?.get(email.toLowerCase()) ?? own);
  const { at, zone } = replyDue(now, timeZone, { readers: asked.length > 0 ? asked : [own] });
  return { replyBy: at, ...(zone !== timeZone && { replyZone: zone }) };
}

/**
 * Turns a draft event into an agenda that is worked through in writing: the description's own words as background, each of its
 * questions and list items a topic (else one from the title), its links as documents, and a reply-by in the readers'
 * working time. An empty draft gives an agenda with no title and no topic, which renders as a skeleton to fill in.
 */
export function agendaFromDraft(draft: DraftEvent, context: AgendaContext): Agenda {
  const timeZone = zoneOrUtc(context.timeZone);
  const title = (draft.title ?? '').replace(/\s+/g, ' ').trim().slice(0, LONGEST_TITLE).toWellFormed();
  const lead = context.organiser;
  const attendees = peopleOf(draft)
    .filter(({ email }) => email.includes('@') && email !== lead.email)
    .map(({ email }): Person => ({ email, name: context.names?.get(email) ?? null }));
  const own = ownDescription(draft.description);
  const { topics, background } = sortDescription(own, [...attendees, lead], title);
  return {
    language: languageFor(`${title}\n${own}`, context.page ?? null),
    title,
    background,
    lead,
    attendees,
    topics: topics.length > 0 || title === '' ? topics : [topicFromTitle(title)],
    ...dueOf(attendees, timeZone, context),
    timeZone,
    documents: documentsOf(draft).slice(0, MOST_DOCUMENTS),
    meeting: meetingOf(draft, timeZone),
  };
}
