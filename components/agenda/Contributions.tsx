import type { Agenda } from '../../lib/agenda/agenda.ts';
import { roundOf } from '../../lib/agenda/contributions.ts';
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
  const titles = new Set(agenda.topics.map(({ title }) => title));
  // What was said of a topic that has another title by now is not lost.
  const isGeneral = (topic: string | null): boolean => topic === null || !titles.has(topic);
  const hasGeneral = rows.some(({ said }) => said.some(({ topic }) => isGeneral(topic)));
  return (
    <section class="sheet contributions" aria-label={WORDS.title}>
      <h2>{WORDS.title}</h2>
      <p>{answered.length === 0 ? WORDS.nobody : WORDS.answered(namesOf(answered, MOST_NAMES))}</p>
      {missing.length > 0 && <p>{WORDS.missing(namesOf(missing, MOST_NAMES))}</p>}
      {missing.length === 0 && answered.length > 0 && <p class="second">{WORDS.everybody}</p>}
      {[...titles].map((title) => (
        <Topic key={title} title={title} rows={rows} clock={clock} isIts={(topic) => topic === title} />
      ))}
      {hasGeneral && <Topic title={WORDS.general} rows={rows} clock={clock} isIts={isGeneral} />}
    </section>
  );
}

interface TopicProps extends Pick<ContributionsProps, 'rows' | 'clock'> {
  readonly title: string;
  readonly isIts: (topic: string | null) => boolean;
}

function Topic({ title, rows, clock: { timeZone, now, locale }, isIts }: TopicProps) {
  const all = rows.flatMap(({ message, person, isMine, at, said }) => {
    const name = isMine ? WORDS.you : person === null ? '' : displayName(person);
    return said.filter(({ topic }) => isIts(topic)).map(({ text }) => ({ message, name, at, text }));
  });
  return (
    <section class="contribution-topic" aria-label={title}>
      <h3>{title}</h3>
      {all.length === 0 && <p class="second">{WORDS.nothing}</p>}
      {all.map(({ message, name, at, text }) => (
        <figure key={message} class="contribution">
          <figcaption class="second">{WORDS.from(name, formatDueDay(at, timeZone, now, locale))}</figcaption>
          <blockquote>{text}</blockquote>
        </figure>
      ))}
    </section>
  );
}
