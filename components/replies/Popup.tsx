import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Failure } from '../../lib/messages.ts';
import type { Direction, PendingReply } from '../../lib/replies/pending.ts';
import { FAILURES } from '../kit/words.ts';
import { Bar, type BarMessage } from './Bar.tsx';
import { Empty, Failed, Loading, NothingFound } from './Blank.tsx';
import { openReplies, searchReplies } from './groups.ts';
import { MailFooter } from './MailFooter.tsx';
import { PendingList } from './PendingList.tsx';
import { SearchField } from './SearchField.tsx';
import type { Clock, Loaded, MailStatus, ReplyChange } from './state.ts';
import { Tabs } from './Tabs.tsx';
import { WORDS } from './words.ts';

export interface PopupProps {
  readonly loaded: Loaded;
  readonly clock: Clock;
  readonly mail: MailStatus;
  /** Null when it went well. */
  readonly onChange: (id: string, change: ReplyChange) => Promise<Failure | null>;
  readonly onOpen: (id: string) => Promise<Failure | null>;
  readonly onCheckNow: () => void;
}

/** From so many on, a list can be searched. */
const SEARCHABLE = 9;

/** The toolbar popup: what I wait for, what I owe, and when mail is read next. */
export function Popup({ loaded, clock, mail, onChange, onOpen, onCheckNow }: PopupProps) {
  const [chosen, setChosen] = useState<Direction | null>(null);
  const [query, setQuery] = useState('');
  const [bar, setBar] = useState<BarMessage | null>(null);
  const root = useRef<HTMLElement>(null);
  const panelId = useId();
  useEffect(() => root.current?.focus(), []);

  const open = loaded.kind === 'ready' ? byDirection(loaded.replies, clock.now) : null;
  const direction = chosen ?? (open !== null && open.theirs.length === 0 && open.mine.length > 0 ? 'mine' : 'theirs');
  const ofDirection = open?.[direction] ?? [];
  const isSearchable = ofDirection.length >= SEARCHABLE || query !== '';
  const found = searchReplies(ofDirection, query);

  const change = async (reply: PendingReply, what: ReplyChange) => {
    const failure = await onChange(reply.id, what);
    if (failure !== null) return setBar({ text: failureText(WORDS.failedChange, failure), onUndo: null });
    const undo = undoOf(reply, what);
    setBar({ text: WORDS.changed[what.kind], onUndo: undo === null ? null : () => void change(reply, undo) });
  };
  const openThread = async (reply: PendingReply) => {
    const failure = await onOpen(reply.id);
    if (failure !== null) setBar({ text: failureText(WORDS.failedOpen, failure), onUndo: null });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '/' && !(event.target instanceof HTMLInputElement)) {
      root.current?.querySelector('input')?.focus();
    } else if (event.key === 'ArrowDown' && isOutsideList(event.target)) {
      root.current?.querySelector<HTMLElement>('.row.current button')?.focus();
    } else return;
    event.preventDefault();
  };
  return (
    <main ref={root} class="popup" tabIndex={-1} aria-label={WORDS.title} onKeyDown={onKeyDown}>
      <Tabs
        selected={direction}
        counts={open === null ? null : { theirs: open.theirs.length, mine: open.mine.length }}
        panelId={panelId}
        onSelect={(next) => {
          setChosen(next);
          setQuery('');
        }}
      />
      {isSearchable && <SearchField query={query} onQuery={setQuery} />}
      <div id={panelId} class="content" role="tabpanel" aria-labelledby={`${panelId}-${direction}`}>
        {loaded.kind === 'loading' && <Loading />}
        {loaded.kind === 'failed' && <Failed failure={loaded.failure} />}
        {loaded.kind === 'ready' && ofDirection.length === 0 && <Empty direction={direction} />}
        {ofDirection.length > 0 && found.length === 0 && <NothingFound query={query} />}
        {found.length > 0 && (
          <PendingList
            key={direction}
            replies={found}
            clock={clock}
            onOpen={(reply) => void openThread(reply)}
            onChange={(reply, what) => void change(reply, what)}
          />
        )}
      </div>
      <Bar message={bar} onDismiss={() => setBar(null)} />
      <MailFooter mail={mail} clock={clock} onCheckNow={onCheckNow} />
    </main>
  );
}

function byDirection(replies: readonly PendingReply[], now: number) {
  return { theirs: openReplies(replies, 'theirs', now), mine: openReplies(replies, 'mine', now) };
}

/** What takes a change back; null where nothing does. */
function undoOf(reply: PendingReply, change: ReplyChange): ReplyChange | null {
  if (change.kind === 'reopen') return null;
  if (reply.state.kind === 'snoozed') return { kind: 'snooze', until: reply.state.until };
  return { kind: 'reopen' };
}

function failureText(what: string, failure: Failure): string {
  const { happened, todo } = FAILURES[failure];
  return `${what} ${happened} ${WORDS.unchanged} ${todo}`;
}

function isOutsideList(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('.list') === null;
}
