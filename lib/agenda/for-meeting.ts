import { formatTime } from '../hours/format.ts';
import { cityOf, zoneOrUtc } from '../hours/zone.ts';
import { ownDescription } from '../meeting/description.ts';
import type { DraftEvent } from '../meeting/draft.ts';
import { peopleOf } from '../meeting/guests.ts';
import { minutesOf, spanOf } from '../meeting/span.ts';
import type { Person } from '../text/message.ts';
import { callName, displayName } from '../text/names.ts';
import type { Agenda, Topic } from './agenda.ts';
import { type AgendaContext, agendaFromDraft } from './from-draft.ts';
import { type Turn, turnsOf } from './schedule.ts';
import { WORDS, wordsFor } from './words/registry.ts';

/** Minutes for saying why one is here, and for settling who does what; shorter meetings get less of both. */
const framing = (minutes: number): { readonly opening: number; readonly closing: number } =>
  minutes >= 45 ? { opening: 5, closing: 5 } : minutes >= 20 ? { opening: 2, closing: 3 } : { opening: 0, closing: 2 };

/** Splits minutes evenly, in steps of five where that leaves everyone enough; what is left over goes to the first. */
function share(minutes: number, parts: number): readonly number[] {
  if (parts === 0) return [];
  const even = Math.floor(minutes / parts);
  const each = even >= 10 ? even - (even % 5) : Math.max(1, even);
  return Array.from({ length: parts }, (_, index) => (index === 0 ? Math.max(1, minutes - each * (parts - 1)) : each));
}

/**
 * The agenda of a live meeting (practice P6): what the draft asks as topics, each with its minutes and an owner, between a
 * word on why one is here and the settling of who does what.
 */
export function agendaForMeeting(draft: DraftEvent, context: AgendaContext): Agenda {
  const written = agendaFromDraft(draft, context);
  const span = spanOf(draft, written.timeZone);
  const minutes = span === null ? null : minutesOf(span);
  const words = wordsFor(written);
  const toSettle: Topic = { title: words.mail.gaps.topic, owner: null, feedback: 'decide' };
  const asked = written.topics.length > 0 ? written.topics : [toSettle];
  const { opening, closing } = framing(minutes ?? 0);
  const shares = minutes === null ? [] : share(minutes - opening - closing, asked.length);
  const { lead } = written;
  const topics: Topic[] = [
    ...(opening > 0 ? [{ title: words.plan.why, owner: lead, feedback: 'inform', minutes: opening } as const] : []),
    ...asked.map((topic, index): Topic => ({ ...topic, minutes: shares[index] ?? null })),
    {
      title: words.plan.closing,
      owner: lead,
      feedback: 'decide',
      minutes: minutes === null ? null : closing,
    },
  ];
  return { ...written, form: 'meeting', topics, replyBy: null };
}

function owner(topic: Topic, lead: Person): string {
  const person = topic.owner ?? lead;
  return callName(person) ?? displayName(person);
}

/** *14:00–14:05*; only the minutes where it has no time yet. */
function turnWords({ start, minutes }: Turn, zone: string, locale: string): string {
  if (minutes === null) return '';
  if (start === null) return `${minutes} min: `;
  const time = (at: number): string => formatTime(at, zone, locale);
  return `${time(start)}–${time(start + minutes * 60_000)} `;
}

/**
 * The agenda as plain lines for an event's description: lead and contact, attendees, objectives and a minute-by-minute plan.
 * `draft` tells who need not come.
 */
export function agendaLines(agenda: Agenda, draft: DraftEvent): string {
  const { lead, contact = '', attendees, topics, timeZone } = agenda;
  const zone = zoneOrUtc(timeZone);
  const { plan: words, locale } = wordsFor(agenda);
  const optional = new Set(peopleOf(draft).flatMap(({ email, optional: isOptional }) => (isOptional ? [email] : [])));
  const people = attendees.map(
    (person) => `${callName(person) ?? displayName(person)}${optional.has(person.email) ? ` (${words.optional})` : ''}`,
  );
  const turns = turnsOf(agenda);
  const isFrame = (index: number): boolean => index === topics.length - 1 || topics[index]?.title === words.why;
  const goals = topics.filter((_topic, index) => !isFrame(index));
  return [
    words.heading,
    `${words.lead}: ${displayName(lead)}${displayName(lead) === lead.email ? '' : ` (${lead.email})`}`,
    `${words.questions}: ${contact.trim() === '' ? lead.email : contact.trim()}`,
    ...(people.length === 0 ? [] : [`${words.attendees}: ${people.join(', ')}`]),
    '',
    words.objectives,
    ...goals.map((topic) => `- ${words.goals[topic.feedback]}: ${topic.title}`),
    '',
    agenda.meeting == null ? words.plan : words.planIn(cityOf(zone)),
    ...topics.map((topic, index) => {
      const turn = turns[index] ?? { start: null, minutes: null };
      return `- ${turnWords(turn, zone, locale)}${topic.title} (${owner(topic, lead)})`;
    }),
  ].join('\n');
}

/** A description with the agenda under the words that stand there. */
export function withAgenda(description: string | null, lines: string): string {
  const before = (description ?? '').trimEnd();
  return before === '' ? lines : `${before}\n\n${lines}`;
}

/** Heads of the agendas that we write, in each language. */
const HEADS = Object.values(WORDS).map(({ plan }) => `${plan.heading}\n${plan.lead}: `);

/** Whether an agenda of ours already stands in a description. */
export function hasAgenda(description: string | null): boolean {
  const own = `\n${ownDescription(description)}`;
  return HEADS.some((head) => own.includes(`\n${head}`));
}
