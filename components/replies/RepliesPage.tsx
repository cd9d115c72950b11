import { useEffect, useState } from 'preact/hooks';
import type { Direction, PendingReply } from '../../lib/replies/pending.ts';
import { Button } from '../kit/Button.tsx';
import { PageHead } from '../workspace/Shell.tsx';
import { Empty, Failed, Loading, NothingFound } from './Blank.tsx';
import { ClosedList } from './ClosedList.tsx';
import { openReplies, searchReplies } from './groups.ts';
import { MailFooter } from './MailFooter.tsx';
import { countText } from './names.ts';
import { PendingList } from './PendingList.tsx';
import { hearPageKey } from './page-keys.ts';
import { SearchField } from './SearchField.tsx';
import type { Clock, Loaded, MailStatus, ReplyChange } from './state.ts';
import { WORDS } from './words.ts';

export interface RepliesPageProps {
  readonly loaded: Loaded;
  /** Null while they are not read. */
  readonly closed: readonly PendingReply[] | null;
  readonly isClosed: boolean;
  readonly hrefs: { readonly open: string; readonly closed: string };
  readonly clock: Clock;
  readonly mail: MailStatus;
  readonly onChange: (reply: PendingReply, change: ReplyChange) => void;
  readonly onOpen: (reply: PendingReply) => void;
  readonly onNudge: (reply: PendingReply) => void;
  /** Takes back what was done last; null where there is nothing to take back. */
  readonly onUndo: (() => void) | null;
  readonly onCheckNow: () => void;
  readonly onNeedAll: () => void;
  readonly onRetry: () => void;
  /** More of the closed ones are asked for. */
  readonly onMoreClosed: (() => void) | null;
}

const DIRECTIONS: readonly Direction[] = ['theirs', 'mine'];

/** Pending replies with room: both directions side by side, and what is closed. */
export function RepliesPage(props: RepliesPageProps) {
  const { loaded, closed, isClosed, hrefs, clock, mail, onUndo, onNeedAll } = props;
  const [query, setQuery] = useState('');
  const search = (next: string) => {
    setQuery(next);
    if (next !== '') onNeedAll();
  };
  useEffect(() => {
    const leaving = new AbortController();
    const onSearch = () => document.querySelector<HTMLElement>('.page-head search input')?.focus();
    const onKeyDown = (event: KeyboardEvent) => void hearPageKey(event, { onUndo, onSearch });
    document.addEventListener('keydown', onKeyDown, { signal: leaving.signal });
    return () => leaving.abort();
  }, [onUndo]);
  return (
    <>
      <PageHead title={WORDS.title}>
        <SearchField query={query} onQuery={search} />
        <nav class="switch-links" aria-label={WORDS.which}>
          <a class="layered" href={hrefs.open} aria-current={isClosed ? undefined : 'page'}>
            {WORDS.pending}
          </a>
          <a class="layered" href={hrefs.closed} aria-current={isClosed ? 'page' : undefined}>
            {WORDS.closed}
          </a>
        </nav>
      </PageHead>
      {isClosed ? <Closed {...props} closed={closed} query={query} /> : <Open {...props} query={query} />}
      {!isClosed && loaded.kind === 'ready' && (
        <div class="sheet mail-sheet">
          <MailFooter mail={mail} clock={clock} onCheckNow={props.onCheckNow} />
        </div>
      )}
    </>
  );
}

function Open({ loaded, clock, query, onNeedAll, onRetry, ...on }: RepliesPageProps & { query: string }) {
  if (loaded.kind === 'loading') return <Loading />;
  if (loaded.kind === 'failed') return <Failed failure={loaded.failure} onRetry={onRetry} />;
  return (
    <div class="columns">
      {DIRECTIONS.map((direction) => {
        const all = openReplies(loaded.replies, direction, clock);
        const found = searchReplies(all, query);
        return (
          <section key={direction} class="sheet column" aria-label={WORDS.tabs[direction]}>
            <h2 class="column-head">
              {WORDS.tabs[direction]} <span class="second">{countText(all.length, loaded.isPartial[direction])}</span>
            </h2>
            {all.length === 0 && <Empty direction={direction} />}
            {all.length > 0 && found.length === 0 && <NothingFound query={query} />}
            {found.length > 0 && (
              <PendingList
                level={3}
                replies={found}
                clock={clock}
                isPartial={query === '' && loaded.isPartial[direction]}
                onNeedAll={onNeedAll}
                onOpen={on.onOpen}
                onNudge={on.onNudge}
                onChange={on.onChange}
              />
            )}
          </section>
        );
      })}
    </div>
  );
}

function Closed({ closed, query, clock, onOpen, onChange, onMoreClosed }: RepliesPageProps & { query: string }) {
  if (closed === null) return <Loading />;
  const found = searchReplies(closed, query);
  if (closed.length === 0) return <p class="blank">{WORDS.noneClosed}</p>;
  if (found.length === 0) return <NothingFound query={query} />;
  return (
    <>
      <ClosedList
        replies={found}
        clock={clock}
        onOpen={onOpen}
        onReopen={(reply) => onChange(reply, { kind: 'reopen' })}
      />
      {onMoreClosed !== null && query === '' && (
        <p class="show-more">
          <Button onClick={onMoreClosed}>{WORDS.showMore}</Button>
        </p>
      )}
    </>
  );
}
