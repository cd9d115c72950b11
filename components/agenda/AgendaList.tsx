import { useState } from 'preact/hooks';
import { formatDueDay } from '../../lib/hours/format.ts';
import type { PendingReply } from '../../lib/replies/pending.ts';
import type { ContributionRow } from '../../lib/store/contribution-rows.ts';
import type { AgendaRow } from '../../lib/store/rows.ts';
import { Button, IconButton } from '../kit/Button.tsx';
import { Icon } from '../kit/Icon.tsx';
import { Waiting } from '../kit/Waiting.tsx';
import { FAILURES } from '../kit/words.ts';
import { namesOf } from '../replies/names.ts';
import { SearchField } from '../replies/SearchField.tsx';
import type { Clock } from '../replies/state.ts';
import { PageHead } from '../workspace/Shell.tsx';
import { AskAccount } from './AskAccount.tsx';
import type { LoadedAgendas } from './live.ts';
import { isLate, progressText, spokenText } from './progress.ts';
import { replyByText } from './reply-by.ts';
import { searchAgendas } from './search.ts';
import { WORDS } from './words.ts';

export interface AgendaListProps {
  readonly loaded: LoadedAgendas;
  readonly clock: Clock;
  /** The address of an agenda's page. */
  readonly hrefOf: (id: string) => string;
  /** Makes an agenda from nothing; false where no account is known yet, and then it is asked for. */
  readonly onNew: (account: string | null) => Promise<boolean>;
  readonly onDuplicate: (row: AgendaRow) => void;
  readonly onDelete: (row: AgendaRow) => void;
  readonly onNeedAll: () => void;
  readonly onRetry: () => void;
}

/** Rows drawn at first. */
const PAGE = 50;

/** All agendas, the last changed first. */
export function AgendaList(props: AgendaListProps) {
  const { loaded, onNew, onNeedAll } = props;
  const [query, setQuery] = useState('');
  const [most, setMost] = useState(PAGE);
  const [isAsking, setAsking] = useState(false);
  const rows = loaded.kind === 'ready' ? loaded.rows : [];
  const found = searchAgendas(rows, query);
  const make = async (account: string | null) => setAsking(!(await onNew(account)));
  return (
    <>
      <PageHead title={WORDS.title}>
        {(rows.length > 0 || query !== '') && (
          <SearchField
            label={WORDS.search}
            query={query}
            onQuery={(next) => {
              setQuery(next);
              if (next !== '') onNeedAll();
            }}
          />
        )}
        <Button kind="filled" icon="plus" onClick={() => void make(null)}>
          {WORDS.new}
        </Button>
      </PageHead>
      {isAsking && <AskAccount onAccount={(account) => void make(account)} onCancel={() => setAsking(false)} />}
      {loaded.kind === 'loading' && <Waiting word={WORDS.loading} />}
      {loaded.kind === 'failed' && (
        <div class="blank" role="alert">
          <span class="emblem bad">
            <Icon name="alert" />
          </span>
          <p>{WORDS.failedRead}</p>
          <p class="second">{`${FAILURES[loaded.failure].happened} ${WORDS.kept} ${FAILURES[loaded.failure].todo}`}</p>
          <Button kind="outlined" onClick={props.onRetry}>
            {WORDS.tryAgain}
          </Button>
        </div>
      )}
      {loaded.kind === 'ready' && rows.length === 0 && !isAsking && (
        <div class="blank">
          <span class="emblem">
            <Icon name="agenda" />
          </span>
          <p>{WORDS.empty}</p>
          <p class="second">{WORDS.emptyMore}</p>
        </div>
      )}
      {rows.length > 0 && found.length === 0 && (
        <div class="blank" role="status">
          <p>{WORDS.nothingFound(query.trim())}</p>
        </div>
      )}
      {found.length > 0 && loaded.kind === 'ready' && (
        <ul class="sheet agendas" aria-label={WORDS.list}>
          {found.slice(0, most).map((row) => (
            <AgendaItem
              key={row.id}
              {...props}
              row={row}
              replies={loaded.replies.get(row.id) ?? []}
              heard={loaded.contributions?.get(row.id) ?? []}
            />
          ))}
        </ul>
      )}
      {loaded.kind === 'ready' && (found.length > most || (loaded.isPartial && query === '')) && (
        <p class="show-more">
          <Button
            onClick={() => {
              if (most + PAGE > rows.length) onNeedAll();
              setMost(most + PAGE);
            }}
          >
            {WORDS.showMore}
          </Button>
        </p>
      )}
    </>
  );
}

interface ItemProps extends AgendaListProps {
  readonly row: AgendaRow;
  readonly replies: readonly PendingReply[];
  /** What was read of its thread. */
  readonly heard: readonly ContributionRow[];
}

function AgendaItem({ row, replies, heard, clock, hrefOf, onDuplicate, onDelete }: ItemProps) {
  const { agenda, state, account } = row;
  const title = agenda.title.trim() === '' ? WORDS.untitled : agenda.title;
  const others = agenda.attendees.filter(({ email }) => email !== account);
  const late = isLate(replies, clock.now);
  const day = (at: number) => formatDueDay(at, clock.timeZone, clock.now, clock.locale);
  const progress = state === 'sent' ? (spokenText(row, heard) ?? progressText(replies)) : null;
  const facts = [
    others.length === 0 ? WORDS.nobody : namesOf(others, 3),
    ...(agenda.replyBy === null ? [] : [replyByText(agenda, agenda.replyBy, clock)]),
    ...(state === 'sent' ? [] : [WORDS.changed(day(row.updatedAt))]),
  ];
  return (
    <li class="agenda-item">
      <a class="layered agenda-link" href={hrefOf(row.id)}>
        <span class="agenda-title">{title}</span>
        <span class="second agenda-facts">{facts.join(' · ')}</span>
      </a>
      <span class="agenda-state">
        {progress !== null && <span class={`second${late ? ' late' : ''}`}>{progress}</span>}
        <span class={`badge ${state}`}>{WORDS.states[state]}</span>
      </span>
      <span class="agenda-actions">
        <IconButton
          icon="copy"
          label={WORDS.actionOn(WORDS.duplicate, title)}
          tip={WORDS.duplicate}
          onClick={() => onDuplicate(row)}
        />
        <IconButton
          icon="remove"
          label={WORDS.actionOn(WORDS.delete, title)}
          tip={WORDS.delete}
          onClick={() => onDelete(row)}
        />
      </span>
    </li>
  );
}
