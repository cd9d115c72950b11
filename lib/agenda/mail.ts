import { formatDay, formatTime } from '../hours/format.ts';
import { zoneOrUtc } from '../hours/zone.ts';
import type { Person } from '../text/message.ts';
import { callName, displayName } from '../text/names.ts';
import type { Agenda, Feedback, Topic } from './agenda.ts';
import type { Block, Inline } from './blocks.ts';
import { agendaBody, replyByText, whenText } from './document.ts';

/** What each kind of feedback asks of a reader (practice P12). */
const WANTED: Readonly<Record<Feedback, string>> = {
  decide: 'Wanted: a decision.',
  review: 'Wanted: your comments.',
  ideas: 'Wanted: your ideas.',
  inform: 'For your information; questions are welcome.',
};

const text = (words: string): Inline => ({ kind: 'text', text: words });
const strong = (words: string): Inline => ({ kind: 'text', text: words, strong: true });
const paragraph = (...children: readonly Inline[]): Block => ({ kind: 'paragraph', children });

const ADDRESS = /https?:\/\/[^\s<>"'()[\]{}]+[^\s<>"'()[\]{}.,;:!?]/gi;

/** Prose with its addresses as links. */
function linked(words: string): readonly Inline[] {
  const parts: Inline[] = [];
  let at = 0;
  for (const match of words.matchAll(ADDRESS)) {
    if (match.index > at) parts.push(text(words.slice(at, match.index)));
    parts.push({ kind: 'link', text: match[0], href: match[0] });
    at = match.index + match[0].length;
  }
  if (at < words.length) parts.push(text(words.slice(at)));
  return parts;
}

/** *Ada*, *Ada and Bo*, *Ada, Bo and Cy*. */
function enumerate(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** Readers who are greeted by name; more of them are *all*. */
const MOST_GREETED = 3;

function greeting(attendees: readonly Person[]): string {
  const names = attendees.map(callName).filter((name) => name !== null);
  const isPersonal = names.length === attendees.length && names.length > 0 && names.length <= MOST_GREETED;
  if (isPersonal) return `Hi ${enumerate(names)},`;
  return attendees.length === 1 ? 'Hello,' : 'Hi all,';
}

/** *Thursday 26 November*. */
function dayOf(agenda: Agenda, at: number): string {
  return formatDay(at, zoneOrUtc(agenda.timeZone));
}

/** The day by which to reply, where whoever replies last lives. */
function replyDay({ replyZone, timeZone }: Agenda, replyBy: number): string {
  return formatDay(replyBy, zoneOrUtc(replyZone ?? timeZone));
}

/** *Thursday 26 November, end of day (Berlin time)*; with its hour where it is told in a reader's zone. */
function replyTime(agenda: Agenda, replyBy: number): string {
  const { replyZone, timeZone } = agenda;
  const hour = replyZone === undefined ? 'end of day' : formatTime(replyBy, zoneOrUtc(replyZone), 'en-GB');
  return `${replyDay(agenda, replyBy)}, ${hour} (${zoneName(replyZone ?? timeZone)})`;
}

/** *Europe/Berlin* as one says it: *Berlin time*. */
function zoneName(zone: string): string {
  const city = zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;
  return zone === 'UTC' ? 'UTC' : `${city} time`;
}

/** What this is, instead of which meeting, and why. */
function opening(agenda: Agenda): string {
  const { meeting, title, timeZone } = agenda;
  const named = title === '' ? 'this' : `“${title}”`;
  const zone = zoneOrUtc(timeZone);
  if (meeting === undefined)
    return `I’d like to settle ${named} in writing: you can read and think when it suits you, and what we settle stays where everyone can find it.`;
  const when =
    meeting === null
      ? ''
      : ` (${meeting.minutes} minutes on ${dayOf(agenda, meeting.start)}, ${formatTime(meeting.start, zone, 'en-GB')})`;
  const instead = `I was about to call a meeting on ${named}${when}, and would rather do it in writing:`;
  return `${instead} you can read and think when it suits you, and what we settle stays where everyone can find it.`;
}

/** What one calls a person here; the whole name where another has the same first one. */
function shownAs(person: Person, agenda: Agenda): string {
  const name = callName(person);
  const others = [agenda.lead, ...agenda.attendees].filter(({ email }) => email !== person.email);
  return name === null || others.some((other) => callName(other) === name) ? displayName(person) : name;
}

function topicItem(topic: Topic, agenda: Agenda): readonly Inline[] {
  const title = /[.?!…]$/.test(topic.title) ? topic.title : `${topic.title}.`;
  const owner = shownAs(topic.owner ?? agenda.lead, agenda);
  return [strong(title), text(` ${WANTED[topic.feedback]} Owner: ${owner}.`)];
}

/** What the organiser still has to say, in brackets, where the draft told nothing. */
const SKELETON = {
  background: '[What everyone should know before they answer]',
  topic: '[What you would like to settle]',
} as const;

function background(agenda: Agenda): readonly Block[] {
  const own = agenda.background.trim();
  const isEmpty = own === '' && agenda.topics.length > 0;
  if (isEmpty) return [];
  const paragraphs = (own === '' ? SKELETON.background : own).split(/\n{2,}/);
  return [{ kind: 'heading', text: 'Background' }, ...paragraphs.map((words) => paragraph(...linked(words)))];
}

function documents(agenda: Agenda): readonly Block[] {
  if (agenda.documents.length === 0) return [];
  const items = agenda.documents.map((href): readonly Inline[] => [{ kind: 'link', text: href, href }]);
  return [
    { kind: 'heading', text: 'Documents' },
    { kind: 'list', ordered: false, items },
  ];
}

function replyLine(agenda: Agenda): Block {
  const day =
    agenda.replyBy === null
      ? 'Please reply when you have had time to think about it.'
      : `${agenda.attendees.length > 1 ? 'I’d like an answer from each of you' : 'Please reply'} by ${replyTime(agenda, agenda.replyBy)}.`;
  const topics = agenda.topics.length > 1 ? 'Reply to all, by topic number' : 'Reply to all';
  return paragraph(
    strong(day),
    text(
      ` ${topics}; a line is enough, and “fine with me” is an answer too. If you think we should talk after all, say so and I’ll find a time.`,
    ),
  );
}

/** How else to reach the lead, where it is known. */
function contactLine({ contact = '' }: Agenda): readonly Block[] {
  const words = contact.trim();
  return words === '' ? [] : [paragraph(text(`You can also reach me here: ${words}`))];
}

/** The mail that brings the agenda of a live meeting beforehand (practice P8). */
function meetingBlocks(agenda: Agenda): readonly Block[] {
  const named = agenda.title === '' ? 'our meeting' : `“${agenda.title}”`;
  const when = whenText(agenda);
  const name = callName(agenda.lead);
  return [
    paragraph(text(greeting(agenda.attendees))),
    paragraph(text(`Here is the agenda for ${named}${when === null ? '' : ` on ${when}`}, so that you can prepare.`)),
    ...agendaBody(agenda),
    ...(agenda.replyBy === null ? [] : [paragraph(strong(`Please add what is missing by ${replyByText(agenda)}.`))]),
    ...contactLine(agenda),
    paragraph(text(name === null ? 'Thank you!' : `Thank you,\n${name}`)),
  ];
}

/** The mail's subject: what it is about, that it is in writing, and by when. */
export function agendaSubject(agenda: Agenda): string {
  if (agenda.form === 'meeting') {
    const day = agenda.meeting == null ? '' : `, ${dayOf(agenda, agenda.meeting.start)}`;
    return `Agenda: ${agenda.title === '' ? 'our meeting' : agenda.title}${day}`;
  }
  const title = agenda.title === '' ? 'Something to settle' : agenda.title;
  return agenda.replyBy === null
    ? `${title} – in writing`
    : `${title} – in writing, by ${replyDay(agenda, agenda.replyBy)}`;
}

/** The mail's body, as a finished piece of writing from the organiser to everyone invited. */
export function agendaBlocks(agenda: Agenda): readonly Block[] {
  if (agenda.form === 'meeting') return meetingBlocks(agenda);
  const topics =
    agenda.topics.length === 0 ? [[text(SKELETON.topic)]] : agenda.topics.map((topic) => topicItem(topic, agenda));
  const name = callName(agenda.lead);
  return [
    paragraph(text(greeting(agenda.attendees))),
    paragraph(text(opening(agenda))),
    ...background(agenda),
    { kind: 'heading', text: agenda.topics.length === 1 ? 'Topic' : 'Topics' },
    { kind: 'list', ordered: true, items: topics },
    ...documents(agenda),
    replyLine(agenda),
    ...contactLine(agenda),
    paragraph(text(name === null ? 'Thank you!' : `Thank you,\n${name}`)),
  ];
}
