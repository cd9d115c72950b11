import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Failure } from '../../lib/messages.ts';
import type { Direction, PendingReply } from '../../lib/replies/pending.ts';
import { FAILURES } from '../kit/words.ts';
import { Bar, type BarMessage } from './Bar.tsx';
import { Empty, Failed, Loading, NothingFound } from './Blank.tsx';
import { replyChanges } from './changes.ts';
import { openReplies, searchReplies } from './groups.ts';
import { MailFooter } from './MailFooter.tsx';
import { PendingList } from './PendingList.tsx';
import { hearPageKey } from './page-keys.ts';
import { SearchField } from './SearchField.tsx';
import { type Suggestion, Suggestions } from './Suggestions.tsx';
import type { Clock, Loaded, MailStatus, ReplyChange } from './state.ts';
import { Tabs } from './Tabs.tsx';
import { Unsaved } from './Unsaved.tsx';
import { WORDS } from './words.ts';

export interface PopupProps {
  readonly loaded: Loaded;
  readonly clock: Clock;
  readonly mail: MailStatus;
  /** Null when it went well. */
  readonly onChange: (id: string, change: ReplyChange) => Promise<Failure | null>;
  readonly onOpen: (id: string) => Promise<Failure | null>;
  readonly onNudge?: ((id: string) => Promise<Failure | null>) | undefined;
  /** Mails before the person in Gmail that are not yet among what I owe. */
  readonly suggested?: readonly Suggestion[];
  readonly onOwe?: (id: string) => Promise<Failure | null>;
  readonly onDecline?: (id: string) => Promise<Failure | null>;
  /** Takes the declining back. */
  readonly onSuggestAgain?: (id: string) => Promise<Failure | null>;
  /** How much found no room to be stored in. */
  readonly unsaved?: number;
  readonly onCheckNow: () => void;
  readonly onOpenWorkspace: () => void;
  /** The person searches or goes on past what was read: the rest is needed. */
  readonly onNeedAll: () => void;
  /** The store could not be read, and the person wants it tried again. */
  readonly onRetry: () => void;
}

/** From so many on, a list shows its search unasked. */
const SEARCHABLE = 5;

/** The toolbar popup: what I wait for, what I owe, and when mail is read next. */
export function Popup(props: PopupProps) {
  const { loaded, clock, mail, onChange, onOpen, onNudge, suggested = [] } = props;
  const { onCheckNow, onOpenWorkspace, onNeedAll } = props;
  const [chosen, setChosen] = useState<Direction | null>(null);
  const [query, setQuery] = useState('');
  const [isSearching, setSearching] = useState(false);
  const [bar, setBar] = useState<BarMessage | null>(null);
  const root = useRef<HTMLElement>(null);
  const panelId = useId();
  useLayoutEffect(() => {
    // At the start, and as soon as what had the focus has gone: keys are heard here.
    if (document.activeElement === document.body) root.current?.focus();
  });

  const open = loaded.kind === 'ready' ? byDirection(loaded.replies, clock) : null;
  const direction = chosen ?? (open !== null && open.theirs.length === 0 && open.mine.length > 0 ? 'mine' : 'theirs');
  const ofDirection = open?.[direction] ?? [];
  const isSearchable = ofDirection.length >= SEARCHABLE || query !== '' || (isSearching && ofDirection.length > 0);
  const found = searchReplies(ofDirection, query);

  const { change, open: openThread, nudge } = replyChanges({ clock, onChange, onOpen, onNudge, onSay: setBar });
  const settle = async (act: PopupProps['onOwe'], { id }: Suggestion, done: string, onUndo: (() => void) | null) => {
    const failure = (await act?.(id)) ?? null;
    if (failure === null) return setBar({ text: done, onUndo });
    const { happened, todo } = FAILURES[failure];
    setBar({ text: `${WORDS.failedOwe} ${happened} ${todo}`, onUndo: null });
  };
  const suggestAgain = (mail: Suggestion) => void settle(props.onSuggestAgain, mail, WORDS.suggestedAgain, null);
  const search = (next: string) => {
    setQuery(next);
    if (next !== '') onNeedAll();
  };
  const goToSearch = () => root.current?.querySelector<HTMLElement>('search input')?.focus();
  const goToList = () => root.current?.querySelector<HTMLElement>('.row.current button')?.focus();
  useLayoutEffect(() => {
    if (isSearching) goToSearch();
  }, [isSearching]);
  const onKeyDown = (event: KeyboardEvent) => {
    // A short list shows its search only when it is asked for.
    const onSearch = () => {
      setSearching(true);
      goToSearch();
    };
    if (hearPageKey(event, { onUndo: bar?.onUndo ?? null, onSearch: ofDirection.length === 0 ? null : onSearch }))
      return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key !== 'ArrowDown' || !isOutsideList(event.target)) return;
    goToList();
    event.preventDefault();
  };
  return (
    <main
      ref={root}
      class={`popup${ofDirection.length >= SEARCHABLE ? ' tall' : ''}`}
      tabIndex={-1}
      aria-label={WORDS.title}
      onKeyDown={onKeyDown}
    >
      <h1 class="unseen">{WORDS.title}</h1>
      <Tabs
        selected={direction}
        counts={loaded.kind === 'ready' && open !== null ? { open, isPartial: loaded.isPartial } : null}
        panelId={panelId}
        onSelect={(next) => {
          setChosen(next);
          setQuery('');
          setSearching(false);
        }}
      />
      {isSearchable && <SearchField query={query} onQuery={search} />}
      <div id={panelId} class="content fading" role="tabpanel" aria-labelledby={`${panelId}-${direction}`}>
        {loaded.kind === 'loading' && <Loading />}
        {loaded.kind === 'failed' && <Failed failure={loaded.failure} onRetry={props.onRetry} />}
        {loaded.kind === 'ready' && ofDirection.length === 0 && <Empty direction={direction} />}
        {ofDirection.length > 0 && found.length === 0 && <NothingFound query={query} />}
        {found.length > 0 && (
          <PendingList
            key={direction}
            replies={found}
            isPartial={loaded.kind === 'ready' && query === '' && loaded.isPartial[direction]}
            onNeedAll={onNeedAll}
            clock={clock}
            onOpen={(reply) => void openThread(reply)}
            onChange={(reply, what) => void change(reply, what)}
            onNudge={onNudge && ((reply) => void nudge(reply))}
          />
        )}
      </div>
      {direction === 'mine' && (
        <Suggestions
          mails={suggested}
          onOwe={(mail) => void settle(props.onOwe, mail, WORDS.owed, null)}
          onDecline={(mail) => void settle(props.onDecline, mail, WORDS.declined, () => suggestAgain(mail))}
          onLeft={goToList}
        />
      )}
      <Unsaved count={props.unsaved ?? 0} />
      <Bar message={bar} onDismiss={() => setBar(null)} />
      <MailFooter mail={mail} clock={clock} onCheckNow={onCheckNow} onOpenWorkspace={onOpenWorkspace} />
    </main>
  );
}

function byDirection(replies: readonly PendingReply[], clock: Clock) {
  return { theirs: openReplies(replies, 'theirs', clock), mine: openReplies(replies, 'mine', clock) };
}

function isOutsideList(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('.list') === null;
}
