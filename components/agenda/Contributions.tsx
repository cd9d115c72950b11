import type { Agenda } from '../../lib/agenda/agenda.ts';
import { byTopic, roundOf, type TopicAnswers } from '../../lib/agenda/heard.ts';
import { formatDueDay } from '../../lib/hours/format.ts';
import type { ContributionRow } from '../../lib/store/contribution-rows.ts';
import { displayName } from '../../lib/text/names.ts';
import { namesOf } from '../replies/names.ts';
import type { Clock } from '../replies/state.ts';
import { CONTRIBUTIONS as WORDS } from './contribution-words.ts';

export interface ContributionsProps {
  readonly agenda: Agenda;
  readonly account: string;
  /** What was read of its thread, oldest first; empty where it was not read. */
  readonly rows: readonly ContributionRow[];
  readonly clock: Clock;
}

/** Names that are shown before *and others*. */
const MOST_NAMES = 20;

/** What everybody said in an agenda's thread, by topic, and who is still missing (practice P11). */
export function Contributions({ agenda, account, rows, clock }: ContributionsProps) {
  if (rows.length === 0) return null;
  const { answered, missing } = roundOf(agenda, account, rows);
  return (
    <section class="sheet contributions" aria-label={WORDS.title}>
      <h2>{WORDS.title}</h2>
      <p>{answered.length === 0 ? WORDS.nobody : WORDS.answered(namesOf(answered, MOST_NAMES))}</p>
      {missing.length > 0 && <p>{WORDS.missing(namesOf(missing, MOST_NAMES))}</p>}
      {missing.length === 0 && answered.length > 0 && <p class="second">{WORDS.everybody}</p>}
      {byTopic(agenda, rows).map((topic) => (
        <Topic key={topic.title ?? ''} {...topic} clock={clock} />
      ))}
    </section>
  );
}

function Topic({
  title,
  answers,
  clock: { timeZone, now, locale },
}: TopicAnswers<ContributionRow> & Pick<ContributionsProps, 'clock'>) {
  const name = title ?? WORDS.general;
  return (
    <section class="contribution-topic" aria-label={name}>
      <h3>{name}</h3>
      {answers.length === 0 && <p class="second">{WORDS.nothing}</p>}
      {answers.map(({ message, person, isMine, at, text }) => {
        const who = isMine ? WORDS.you : person === null ? '' : displayName(person);
        return (
          <figure key={message} class="contribution">
            <figcaption class="second">{WORDS.from(who, formatDueDay(at, timeZone, now, locale))}</figcaption>
            <blockquote>{text}</blockquote>
          </figure>
        );
      })}
    </section>
  );
}
