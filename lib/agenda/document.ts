import { formatDay, formatTime } from '../hours/format.ts';
import { zoneOrUtc } from '../hours/zone.ts';
import type { Person } from '../text/message.ts';
import { displayName } from '../text/names.ts';
import type { Agenda, Feedback, Topic } from './agenda.ts';
import type { Block, Inline } from './blocks.ts';
import { type Turn, turnsOf } from './schedule.ts';

/** What each kind of feedback is called where an agenda stands by itself (practice P12). */
export const FEEDBACK_NAMES: Readonly<Record<Feedback, string>> = {
  decide: 'Decision',
  review: 'Comments',
  ideas: 'Ideas',
  inform: 'For information',
};

const text = (words: string): Inline => ({ kind: 'text', text: words });
const strong = (words: string): Inline => ({ kind: 'text', text: words, strong: true });
const LOCALE = 'en-GB';

/** *Ada Lovelace (ada@example.org)*; the address alone where there is no name. */
export function personText(person: Person): string {
  const name = displayName(person);
  return name === person.email ? name : `${name} (${person.email})`;
}

const dayText = (at: number, zone: string): string => formatDay(at, zoneOrUtc(zone), LOCALE);
const timeText = (at: number, zone: string): string => formatTime(at, zoneOrUtc(zone), LOCALE);

/** *Thursday 26 November, 10:00–10:45 (Europe/Berlin)*; null where it has no time. */
export function whenText({ meeting, timeZone }: Agenda): string | null {
  if (meeting === undefined || meeting === null) return null;
  const { start, minutes } = meeting;
  const times = `${timeText(start, timeZone)}–${timeText(start + minutes * 60_000, timeZone)}`;
  return `${dayText(start, timeZone)}, ${times} (${timeZone})`;
}

/** *Thursday 26 November, end of day (Europe/Berlin)*, with its hour where it is told in a reader's zone; null where no day was set. */
export function replyByText({ replyBy, replyZone, timeZone }: Agenda): string | null {
  if (replyBy === null) return null;
  if (replyZone === undefined) return `${dayText(replyBy, timeZone)}, end of day (${timeZone})`;
  return `${dayText(replyBy, replyZone)}, ${timeText(replyBy, replyZone)} (${replyZone})`;
}

/** *10:00, 15 min* as far as it is known. */
function turnText({ start, minutes }: Turn, zone: string): string {
  const parts = [start === null ? '' : timeText(start, zone), minutes === null ? '' : `${minutes} min`];
  return parts.filter((part) => part !== '').join(', ');
}

function topicItem(topic: Topic, agenda: Agenda, turn: Turn | undefined): readonly Inline[] {
  const when = agenda.form === 'meeting' && turn !== undefined ? turnText(turn, agenda.timeZone) : '';
  const owner = displayName(topic.owner ?? agenda.lead);
  const facts = [FEEDBACK_NAMES[topic.feedback], `owner: ${owner}`, when].filter((part) => part !== '');
  return [strong(topic.title === '' ? 'Untitled' : topic.title), text(` – ${facts.join('; ')}`)];
}

/** Who, by when, and how to reach the lead: the head of an agenda (practice P6), as list items. */
function facts(agenda: Agenda): readonly (readonly Inline[])[] {
  const { lead, contact = '', attendees, form } = agenda;
  const fact = (name: string, value: string | null): readonly (readonly Inline[])[] =>
    value === null || value === '' ? [] : [[strong(`${name}:`), text(` ${value}`)]];
  return [
    ...fact('When', form === 'meeting' ? whenText(agenda) : null),
    ...fact('Reply by', replyByText(agenda)),
    ...fact('Lead', personText(lead)),
    ...fact('How to reach them', contact.trim()),
    ...fact('Attendees', attendees.map(personText).join(', ')),
  ];
}

/** What an agenda says below its head: objectives and background, topics, documents. */
export function agendaBody(agenda: Agenda): readonly Block[] {
  const own = agenda.background.trim();
  const turns = turnsOf(agenda);
  const topics = agenda.topics.map((topic, index) => topicItem(topic, agenda, turns[index]));
  const documents = agenda.documents.map((href): readonly Inline[] => [{ kind: 'link', text: href, href }]);
  const paragraphs = own === '' ? [] : own.split(/\n{2,}/);
  return [
    ...section('Objectives and background', ...paragraphs.map(paragraph)),
    ...section('Topics', ...(topics.length === 0 ? [] : [{ kind: 'list', ordered: true, items: topics } as const])),
    ...section('Documents', ...(documents.length === 0 ? [] : [list(documents)])),
  ];
}

const paragraph = (words: string): Block => ({ kind: 'paragraph', children: [text(words)] });
const list = (items: readonly (readonly Inline[])[]): Block => ({ kind: 'list', ordered: false, items });

function section(heading: string, ...blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [{ kind: 'heading', text: heading }, ...blocks];
}

/** The whole agenda by itself, without greeting or closing: for paper, and for wherever Markdown is read. */
export function agendaDocument(agenda: Agenda): readonly Block[] {
  const title: Block = { kind: 'heading', text: agenda.title.trim() === '' ? 'Untitled agenda' : agenda.title };
  return [title, list(facts(agenda)), ...agendaBody(agenda)];
}
