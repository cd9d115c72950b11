import { formatDay } from '../hours/format.ts';
import { zoneOrUtc } from '../hours/zone.ts';
import type { Person } from '../text/message.ts';
import { displayName } from '../text/names.ts';
import type { Agenda } from './agenda.ts';
import type { Block, Inline } from './blocks.ts';
import { byTopic, type Heard, roundOf } from './heard.ts';
import { wordsFor } from './words/registry.ts';

/** Somebody's words, and when they were sent: epoch milliseconds. */
export interface DatedWords extends Heard {
  readonly at: number;
}

const strong = (text: string): Inline => ({ kind: 'text', text, strong: true });
const plain = (text: string): Inline => ({ kind: 'text', text });
const list = (items: readonly (readonly Inline[])[]): readonly Block[] =>
  items.length === 0 ? [] : [{ kind: 'list', ordered: false, items }];

/**
 * What was answered to an agenda, to stand beneath it on paper and where Markdown is read, in the agenda's own language: who has
 * answered, who has not, and what each said of each topic. Empty where nothing was read. `account` asked.
 */
export function answersDocument(agenda: Agenda, account: string, heard: readonly DatedWords[]): readonly Block[] {
  if (heard.length === 0) return [];
  const { locale, agenda: words } = wordsFor(agenda);
  const { answered, missing } = roundOf(agenda, account, heard);
  const who = (name: string, people: readonly Person[]): readonly (readonly Inline[])[] =>
    people.length === 0 ? [] : [[strong(`${name}:`), plain(` ${people.map(displayName).join(', ')}`)]];
  const topics = byTopic(agenda, heard).filter(({ answers }) => answers.length > 0);
  return [
    { kind: 'heading', text: words.answers.title },
    ...list([...who(words.answers.answered, answered), ...who(words.answers.missing, missing)]),
    ...topics.flatMap(({ title, answers }): readonly Block[] => [
      { kind: 'paragraph', children: [strong(title ?? words.answers.general)] },
      ...list(
        answers.map(({ person, at, text }) => {
          const name = person === null ? '' : displayName(person);
          return [strong(name), plain(`, ${formatDay(at, zoneOrUtc(agenda.timeZone), locale)}: ${text}`)];
        }),
      ),
    ]),
  ];
}
