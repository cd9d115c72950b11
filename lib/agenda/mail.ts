import { formatDay, formatTime } from '../hours/format.ts';
import { cityOf, zoneOrUtc } from '../hours/zone.ts';
import type { Person } from '../text/message.ts';
import { callName, displayName } from '../text/names.ts';
import type { Agenda, Topic } from './agenda.ts';
import type { Block, Inline } from './blocks.ts';
import { agendaBody, replyByText, whenText } from './document.ts';
import { wordsFor } from './words/registry.ts';
import type { AgendaWords } from './words/words.ts';

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

/** Readers who are greeted by name; more of them are *all*. */
const MOST_GREETED = 3;

function greeting({ attendees }: Agenda, { greeting: words }: AgendaWords): string {
  const names = attendees.map(callName).filter((name) => name !== null);
  const isPersonal = names.length === attendees.length && names.length > 0 && names.length <= MOST_GREETED;
  if (isPersonal) return words.named(names);
  return attendees.length === 1 ? words.one : words.all;
}

/** *Thursday 26 November*. */
function dayOf(agenda: Agenda, at: number, { locale }: AgendaWords): string {
  return formatDay(at, zoneOrUtc(agenda.timeZone), locale);
}

/** The day by which to reply, where whoever replies last lives. */
function replyDay({ replyZone, timeZone }: Agenda, replyBy: number, { locale }: AgendaWords): string {
  return formatDay(replyBy, zoneOrUtc(replyZone ?? timeZone), locale);
}

/** *Thursday 26 November, end of day (Berlin time)*; with its hour where it is told in a reader's zone. */
function replyTime(agenda: Agenda, replyBy: number, words: AgendaWords): string {
  const { replyZone, timeZone } = agenda;
  const hour =
    replyZone === undefined ? words.agenda.endOfDay : formatTime(replyBy, zoneOrUtc(replyZone), words.locale);
  return `${replyDay(agenda, replyBy, words)}, ${hour} (${zoneName(replyZone ?? timeZone, words)})`;
}

/** *Europe/Berlin* as one says it: *Berlin time*. */
function zoneName(zone: string, words: AgendaWords): string {
  return zone === 'UTC' ? 'UTC' : words.zone(cityOf(zone));
}

/** What this is, instead of which meeting, and why. */
function opening(agenda: Agenda, words: AgendaWords): string {
  const { meeting, timeZone } = agenda;
  const named = namedIn(agenda, words);
  if (meeting === undefined) return words.mail.settle(named);
  if (meeting === null) return words.mail.instead(named, null);
  const time = formatTime(meeting.start, zoneOrUtc(timeZone), words.locale);
  return words.mail.instead(named, words.mail.meetingWas(meeting.minutes, dayOf(agenda, meeting.start, words), time));
}

const titleOf = ({ title }: Agenda): string | null => (title === '' ? null : title);
const namedIn = ({ title }: Agenda, { quoted }: AgendaWords): string | null => (title === '' ? null : quoted(title));

/** What one calls a person here; the whole name where another has the same first one. */
function shownAs(person: Person, agenda: Agenda): string {
  const name = callName(person);
  const others = [agenda.lead, ...agenda.attendees].filter(({ email }) => email !== person.email);
  return name === null || others.some((other) => callName(other) === name) ? displayName(person) : name;
}

function topicItem(topic: Topic, agenda: Agenda, { mail, locale }: AgendaWords): readonly Inline[] {
  const stop = locale.startsWith('ja') ? '。' : '.';
  const title = /[.?!…。？！]$/.test(topic.title) ? topic.title : `${topic.title}${stop}`;
  const owner = shownAs(topic.owner ?? agenda.lead, agenda);
  return [strong(title), text(` ${mail.wanted[topic.feedback]} ${mail.owner(owner)}`)];
}

function background(agenda: Agenda, { mail }: AgendaWords): readonly Block[] {
  const own = agenda.background.trim();
  const isEmpty = own === '' && agenda.topics.length > 0;
  if (isEmpty) return [];
  const paragraphs = (own === '' ? mail.gaps.background : own).split(/\n{2,}/);
  return [{ kind: 'heading', text: mail.background }, ...paragraphs.map((words) => paragraph(...linked(words)))];
}

function documents(agenda: Agenda, { mail }: AgendaWords): readonly Block[] {
  if (agenda.documents.length === 0) return [];
  const items = agenda.documents.map((href): readonly Inline[] => [{ kind: 'link', text: href, href }]);
  return [
    { kind: 'heading', text: mail.documents },
    { kind: 'list', ordered: false, items },
  ];
}

function replyLine(agenda: Agenda, words: AgendaWords): Block {
  const { replyBy, attendees, topics } = agenda;
  const day =
    replyBy === null
      ? words.mail.replyInTime
      : words.mail.replyBy(replyTime(agenda, replyBy, words), attendees.length > 1);
  return paragraph(strong(day), text(` ${words.mail.replyHow(topics.length > 1)}`));
}

/** How else to reach the lead, where it is known. */
function contactLine({ contact = '' }: Agenda, { mail }: AgendaWords): readonly Block[] {
  const own = contact.trim();
  return own === '' ? [] : [paragraph(text(mail.contact(own)))];
}

/** The mail that brings the agenda of a live meeting beforehand (practice P8). */
function meetingBlocks(agenda: Agenda, words: AgendaWords): readonly Block[] {
  const { before } = words.mail;
  const by = replyByText(agenda);
  return [
    paragraph(text(greeting(agenda, words))),
    paragraph(text(before.here(namedIn(agenda, words), whenText(agenda)))),
    ...agendaBody(agenda),
    ...(by === null ? [] : [paragraph(strong(before.missing(by)))]),
    ...contactLine(agenda, words),
    paragraph(text(words.thanks(callName(agenda.lead)))),
  ];
}

/** The mail's subject: what it is about, that it is in writing, and by when. */
export function agendaSubject(agenda: Agenda): string {
  const words = wordsFor(agenda);
  const { meeting, replyBy } = agenda;
  return agenda.form === 'meeting'
    ? words.mail.before.subject(titleOf(agenda), meeting == null ? null : dayOf(agenda, meeting.start, words))
    : words.mail.subject(titleOf(agenda), replyBy === null ? null : replyDay(agenda, replyBy, words));
}

/** The mail's body, as a finished piece of writing from the organiser to everyone invited, in the agenda's language. */
export function agendaBlocks(agenda: Agenda): readonly Block[] {
  const words = wordsFor(agenda);
  const { mail } = words;
  if (agenda.form === 'meeting') return meetingBlocks(agenda, words);
  const topics =
    agenda.topics.length === 0
      ? [[text(mail.gaps.topic)]]
      : agenda.topics.map((topic) => topicItem(topic, agenda, words));
  return [
    paragraph(text(greeting(agenda, words))),
    paragraph(text(opening(agenda, words))),
    ...background(agenda, words),
    { kind: 'heading', text: agenda.topics.length === 1 ? mail.topic : mail.topics },
    { kind: 'list', ordered: true, items: topics },
    ...documents(agenda, words),
    replyLine(agenda, words),
    ...contactLine(agenda, words),
    paragraph(text(words.thanks(callName(agenda.lead)))),
  ];
}
