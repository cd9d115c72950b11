import { agendaFromDraft } from '../../lib/agenda/from-draft.ts';
import { proposalLetter } from '../../lib/agenda/proposal.ts';
import type { Reader } from '../../lib/hours/reply-by.ts';
import type { WorkingHours } from '../../lib/hours/working.ts';
import { cost } from '../../lib/meeting/cost.ts';
import type { SourceReading } from './source.ts';
import type { Subject } from './state.ts';

/** What a mail in place of a meeting needs besides the event. `now` is epoch milliseconds, `zone` the writer's own. */
export interface WritingContext {
  readonly email: string;
  /** What the writer is called; null where nobody has said. */
  readonly name?: string | null;
  readonly now: number;
  readonly zone: string;
  /** The page's language, a BCP 47 tag. */
  readonly page: string | null;
  readonly hours: WorkingHours;
  readonly readers: ReadonlyMap<string, Reader>;
}

/** The agenda to be worked through in writing; for an invitation with the letter that proposes it to the organiser. */
export function writingOf(
  event: SourceReading,
  subject: Subject,
  { email, name = null, zone, ...known }: WritingContext,
) {
  const organiser = subject === 'invitation' ? event.organiser : null;
  const me = { email, name };
  const context = { organiser: me, timeZone: event.timeZone ?? zone, ...known };
  if (organiser === null) return { agenda: agendaFromDraft(event, context) };
  const host = { email: organiser, name: null };
  const others = event.guests.filter((guest) => guest.email !== organiser);
  const agenda = agendaFromDraft({ ...event, guests: [{ email: organiser, optional: false }, ...others] }, context);
  const letter = proposalLetter({ agenda, organiser: host, me, cost: cost(event) });
  return { agenda, letter };
}
