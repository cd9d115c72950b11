import { formatDay, formatTime } from '../hours/format.ts';
import { zoneOrUtc } from '../hours/zone.ts';
import type { Person } from '../text/message.ts';
import { displayName } from '../text/names.ts';
import type { Agenda, Topic } from './agenda.ts';
import type { Block, Inline } from './blocks.ts';
import { type Turn, turnsOf } from './schedule.ts';
import { wordsFor } from './words/registry.ts';

const text = (words: string): Inline => ({ kind: 'text', text: words });
const strong = (words: string): Inline => ({ kind: 'text', text: words, strong: true });
/** *Ada Lovelace (ada@example.org)*; the address alone where there is no name. */
export function personText(person: Person): string {
  const name = displayName(person);
  return name === person.email ? name : `${name} (${person.email})`;
}

/** Writes days and times as an agenda's language does. */
function clockOf(agenda: Agenda) {
  const { locale } = wordsFor(agenda);
  return {
    day: (at: number, zone: string): string => formatDay(at, zoneOrUtc(zone), locale),
    time: (at: number, zone: string): string => formatTime(at, zoneOrUtc(zone), locale),
  };
}

/** *Thursday 26 November, 10:00–10:45 (Europe/Berlin)*; null where it has no time. */
export function whenText(agenda: Agenda): string | null {
  const { meeting, timeZone } = agenda;
  if (meeting === undefined || meeting === null) return null;
  const { start, minutes } = meeting;
  const { day, time } = clockOf(agenda);
  const times = `${time(start, timeZone)}–${time(start + minutes * 60_000, timeZone)}`;
  return `${day(start, timeZone)}, ${times} (${timeZone})`;
}

/** *Thursday 26 November, end of day (Europe/Berlin)*, with its hour where it is told in a reader's zone; null where no day was set. */
export function replyByText(agenda: Agenda): string | null {
  const { replyBy, replyZone, timeZone } = agenda;
  if (replyBy === null) return null;
  const { day, time } = clockOf(agenda);
  if (replyZone === undefined) return `${day(replyBy, timeZone)}, ${wordsFor(agenda).agenda.endOfDay} (${timeZone})`;
  return `${day(replyBy, replyZone)}, ${time(replyBy, replyZone)} (${replyZone})`;
}

/** *10:00, 15 min* as far as it is known. */
function turnText({ start, minutes }: Turn, agenda: Agenda): string {
  const parts = [
    start === null ? '' : clockOf(agenda).time(start, agenda.timeZone),
    minutes === null ? '' : `${minutes} min`,
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function topicItem(topic: Topic, agenda: Agenda, turn: Turn | undefined): readonly Inline[] {
  const when = agenda.form === 'meeting' && turn !== undefined ? turnText(turn, agenda) : '';
  const words = wordsFor(agenda).agenda;
  const owner = `${words.owner}: ${displayName(topic.owner ?? agenda.lead)}`;
  const facts = [words.feedback[topic.feedback], owner, when].filter((part) => part !== '');
  return [strong(topic.title === '' ? words.untitledTopic : topic.title), text(` – ${facts.join('; ')}`)];
}

/** Who, by when, and how to reach the lead: the head of an agenda (practice P6), as list items. */
function facts(agenda: Agenda): readonly (readonly Inline[])[] {
  const { lead, contact = '', attendees, form } = agenda;
  const words = wordsFor(agenda).agenda;
  const fact = (name: string, value: string | null): readonly (readonly Inline[])[] =>
    value === null || value === '' ? [] : [[strong(`${name}:`), text(` ${value}`)]];
  return [
    ...fact(words.when, form === 'meeting' ? whenText(agenda) : null),
    ...fact(words.replyBy, replyByText(agenda)),
    ...fact(words.lead, personText(lead)),
    ...fact(words.contact, contact.trim()),
    ...fact(words.attendees, attendees.map(personText).join(', ')),
  ];
}

/** What an agenda says below its head: objectives and background, topics, documents. */
export function agendaBody(agenda: Agenda): readonly Block[] {
  const words = wordsFor(agenda).agenda;
  const own = agenda.background.trim();
  const turns = turnsOf(agenda);
  const topics = agenda.topics.map((topic, index) => topicItem(topic, agenda, turns[index]));
  const documents = agenda.documents.map((href): readonly Inline[] => [{ kind: 'link', text: href, href }]);
  const paragraphs = own === '' ? [] : own.split(/\n{2,}/);
  return [
    ...section(words.objectives, ...paragraphs.map(paragraph)),
    ...section(words.topics, ...(topics.length === 0 ? [] : [{ kind: 'list', ordered: true, items: topics } as const])),
    ...section(words.documents, ...(documents.length === 0 ? [] : [list(documents)])),
  ];
}

const paragraph = (words: string): Block => ({ kind: 'paragraph', children: [text(words)] });
const list = (items: readonly (readonly Inline[])[]): Block => ({ kind: 'list', ordered: false, items });

function section(heading: string, ...blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [{ kind: 'heading', text: heading }, ...blocks];
}

/** The whole agenda by itself, without greeting or closing: for paper, and for wherever Markdown is read. */
export function agendaDocument(agenda: Agenda): readonly Block[] {
  const title: Block = {
    kind: 'heading',
    text: agenda.title.trim() === '' ? wordsFor(agenda).agenda.untitled : agenda.title,
  };
  return [title, list(facts(agenda)), ...agendaBody(agenda)];
}
