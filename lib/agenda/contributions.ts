import { ownLines } from '../text/own-lines.ts';
import { readable, readText } from '../text/read-text.ts';
import type { Agenda, Topic } from './agenda.ts';

/** What somebody said of one topic, in their own words; `topic` is its title, null for what is about none, or about all. */
export interface Said {
  readonly topic: string | null;
  readonly text: string;
}

/** Characters of one answer to one topic that are kept. */
const MOST_TEXT = 10_000;
/** Characters of a line in which a label such as *Venue:* may stand. */
const MOST_LABEL = 60;

/** *2.*, *(2)*, *2)*, *2:*, *Re 2:*, *Topic 2*, *#2*: the number that an answer gives its topic. A bare *2 days* is none. */
const NUMBERED =
  /^\s*(?:[-*•]\s+)?(?:(?:re:?|ad|to|zu)\s+)?(?:(?:topic|point|item|question|thema|punkt|frage|no\.?|nr\.?|#)\s*(\d{1,2})\b\s*[.):–—-]?|\((\d{1,2})\)|(\d{1,2})[.):](?=\s|$))\s*/i;

/** Words for comparing: lower case, letters and numbers alone. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The topic that these words repeat from their beginning, and no other does. */
function topicNamed(words: string, topics: readonly Topic[]): Topic | null {
  const said = ` ${plain(words)} `;
  const named = topics.filter(({ title }) => plain(title) !== '' && said.startsWith(` ${plain(title)} `));
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** The topic that a label such as *Venue:* stands for: all its words are in that title, and in no other. */
function topicLabelled(label: string, topics: readonly Topic[]): Topic | null {
  const words = plain(label).split(' ').filter(Boolean);
  if (words.length === 0 || words.join('').length < 3) return null;
  const meant = topics.filter(({ title }) => {
    const those = new Set(plain(title).split(' '));
    return words.every((word) => those.has(word));
  });
  return meant.length === 1 ? (meant[0] ?? null) : null;
}

/** What a line that begins with the topic's title says after it. */
function afterTitle(line: string, { title }: Topic): string {
  let left = [...plain(title)].filter((sign) => sign !== ' ').length;
  let at = 0;
  for (const sign of line) {
    if (left === 0) break;
    if (/[\p{L}\p{N}]/u.test(sign)) left -= 1;
    at += sign.length;
  }
  return line.slice(at).replace(/^[\s.?!:–—-]+/, '');
}

/** The topic that a line turns to, and what it says of it; null where it goes on with what was before. */
function turn(line: string, topics: readonly Topic[]): { readonly topic: Topic; readonly rest: string } | null {
  const numbered = NUMBERED.exec(line);
  const number = Number(numbered?.[1] ?? numbered?.[2] ?? numbered?.[3] ?? 0);
  const rest = numbered === null ? line : line.slice(numbered[0].length);
  const byNumber = topics[number - 1];
  const named = topicNamed(rest, topics);
  if (named !== null) return { topic: named, rest: afterTitle(rest, named) };
  if (numbered !== null && byNumber !== undefined) return { topic: byNumber, rest };
  const colon = rest.slice(0, MOST_LABEL).search(/:(?:\s|$)/);
  const labelled = colon < 1 ? null : topicLabelled(rest.slice(0, colon), topics);
  return labelled === null ? null : { topic: labelled, rest: rest.slice(colon + 1).trim() };
}

/** The last topic that was quoted in this stretch; null where something else was. */
function quoted(stretch: string, topics: readonly Topic[]): Topic | null {
  let last: Topic | null = null;
  for (const line of stretch.split('\n')) {
    const words = line.replace(/^[\s>|]+/, '').replace(/^(?:[-*•]|\(?\d{1,2}[.)])\s+/, '');
    last = topicNamed(words, topics) ?? last;
  }
  return last;
}

const tidy = (text: string): string =>
  text
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .slice(0, MOST_TEXT)
    .toWellFormed();

/**
 * What a mail says of an agenda's topics, in its writer's own words: without quotes, greeting, closing and signature. An
 * answer is about the topic whose number or title it begins with, or that is quoted right above it; of one topic only, all is
 * about that. Topics in their order, what is about none of them first. Empty where nothing was said.
 */
export function contributionsIn(text: string, { topics }: Pick<Agenda, 'topics'>): readonly Said[] {
  const whole = readable(text);
  const { greeting, end } = readText(whole);
  const [only] = topics;
  const answers = new Map<Topic | null, string>();
  let topic: Topic | null = topics.length === 1 && only !== undefined ? only : null;
  let at = 0;
  let isGreeted = greeting === null || greeting === '';
  for (const { text: line, start, end: after } of ownLines(whole)) {
    if (start >= end) break;
    const skipped = whole.slice(at, start);
    at = after;
    if (topics.length > 1 && /^\s*[>|]/m.test(skipped)) topic = quoted(skipped, topics);
    let words = line.trimEnd();
    if (!isGreeted && greeting !== null && words.trim().startsWith(greeting)) {
      words = words.trim().slice(greeting.length).trim();
      isGreeted = true;
    }
    const turned = topics.length > 1 ? turn(words, topics) : null;
    if (turned !== null) topic = turned.topic;
    answers.set(topic, `${answers.get(topic) ?? ''}\n${turned?.rest ?? words}`);
  }
  return [null, ...topics].flatMap((one) => {
    const said = tidy(answers.get(one) ?? '');
    return said === '' ? [] : [{ topic: one?.title ?? null, text: said }];
  });
}

/** Whether a mail states all topics of an agenda, as its own mail does. */
export function statesTopics(text: string, { topics }: Pick<Agenda, 'topics'>): boolean {
  const words = ` ${plain(text)} `;
  return topics.length > 0 && topics.every(({ title }) => words.includes(` ${plain(title)} `) || plain(title) === '');
}
