import type { Person } from '../text/message.ts';
import type { Agenda } from './agenda.ts';
import type { Said } from './contributions.ts';

/** What somebody said of an agenda's topics. */
export interface Heard {
  readonly person: Person | null;
  /** The one who asked wrote it, under whatever address. */
  readonly isMine?: true;
  readonly said: readonly Said[];
}

/** Who of those asked has said something, in the agenda's order, and who has not (practice P11). */
export interface Round {
  readonly answered: readonly Person[];
  readonly missing: readonly Person[];
}

/** `account` asked, and is not waited for. */
export function roundOf({ attendees }: Pick<Agenda, 'attendees'>, account: string, heard: readonly Heard[]): Round {
  const spoken = new Map(
    heard.flatMap(({ person, isMine, said }) =>
      person === null || isMine || said.length === 0 ? [] : [[person.email, person] as const],
    ),
  );
  const asked = attendees.filter(({ email }) => email !== account);
  return {
    // Their mail may tell the name that nobody wrote into the agenda.
    answered: asked
      .filter(({ email }) => spoken.has(email))
      .map((one) => (one.name === null ? (spoken.get(one.email) ?? one) : one)),
    missing: asked.filter(({ email }) => !spoken.has(email)),
  };
}

/** What was said of one topic; `title` is null for what is about none of them. */
export interface TopicAnswers<Row> {
  readonly title: string | null;
  readonly answers: readonly (Row & { readonly text: string })[];
}

/** What was said by topic, in the agenda's order, and what is about none of its topics last, where there is any. */
export function byTopic<Row extends Heard>({ topics }: Agenda, heard: readonly Row[]): readonly TopicAnswers<Row>[] {
  const titles = new Set(topics.map(({ title }) => title));
  const answersTo = (isIts: (topic: string | null) => boolean) =>
    heard.flatMap((row) => row.said.filter(({ topic }) => isIts(topic)).map(({ text }) => ({ ...row, text })));
  // What was said of a topic that has another title by now is not lost.
  const general = answersTo((topic) => topic === null || !titles.has(topic));
  return [
    ...[...titles].map((title) => ({ title, answers: answersTo((topic) => topic === title) })),
    ...(general.length === 0 ? [] : [{ title: null, answers: general }]),
  ];
}
