import { replyBy } from '../hours/reply-by.ts';
import { zoneOrUtc } from '../hours/zone.ts';
import type { DraftEvent } from '../meeting/draft.ts';
import type { Person } from '../text/message.ts';
import type { Agenda } from './agenda.ts';
import type { Block } from './blocks.ts';

/** What an agenda needs besides the draft. `now` is epoch milliseconds; `timeZone` is the organiser's IANA zone. */
export interface AgendaContext {
  readonly organiser: Person;
  readonly now: number;
  readonly timeZone: string;
  /** Names by lower-case address, where a page shows them. */
  readonly names?: ReadonlyMap<string, string>;
}

/** Turns a draft event into an agenda that is worked through in writing. An empty draft gives a skeleton to fill in. */
export function agendaFromDraft(draft: DraftEvent, context: AgendaContext): Agenda {
  const timeZone = zoneOrUtc(context.timeZone);
  const title = draft.title?.trim() ?? '';
  return {
    title,
    background: draft.description ?? '',
    lead: context.organiser,
    attendees: draft.guests.map(({ email }) => ({ email, name: context.names?.get(email) ?? null })),
    topics: [{ title, owner: null, feedback: 'review' }],
    replyBy: replyBy(context.now, timeZone),
    timeZone,
    documents: [],
  };
}

/** The mail's subject: what it is about and that it is instead of a meeting. */
export function agendaSubject(agenda: Agenda): string {
  return agenda.title;
}

/** The mail's body. */
export function agendaBlocks(agenda: Agenda): readonly Block[] {
  return [{ kind: 'paragraph', children: [{ kind: 'text', text: agenda.background }] }];
}
