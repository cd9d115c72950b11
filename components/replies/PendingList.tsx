import { useRef, useState } from 'preact/hooks';
import type { PendingReply } from '../../lib/replies/pending.ts';
import { Button } from '../kit/Button.tsx';
import { groupReplies } from './groups.ts';
import { PendingRow } from './PendingRow.tsx';
import type { Clock, ReplyChange } from './state.ts';
import { useRowKeys } from './useRowKeys.ts';
import { WORDS } from './words.ts';

export interface PendingListProps {
  /** Of one direction, open, in order. */
  readonly replies: readonly PendingReply[];
  readonly clock: Clock;
  /** Of the headings of its groups. */
  readonly level?: 2 | 3;
  /** More are stored than were read. */
  readonly isPartial: boolean;
  readonly onNeedAll: () => void;
  readonly onOpen: (reply: PendingReply) => void;
  readonly onChange: (reply: PendingReply, change: ReplyChange) => void;
  /** Begins a reminder; left out where none can be written. */
  readonly onNudge?: ((reply: PendingReply) => void) | undefined;
}

/** Rows drawn at first: a popup opens at once whatever is stored. */
const PAGE = 50;

/** The pending replies of one direction under their headings. */
export function PendingList({
  replies,
  clock,
  level = 2,
  isPartial,
  onNeedAll,
  onOpen,
  onChange,
  onNudge,
}: PendingListProps) {
  const [most, setMost] = useState(PAGE);
  const [snoozing, setSnoozing] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const Heading = level === 2 ? ('h2' as const) : ('h3' as const);
  const shown = replies.slice(0, most);
  const showMore = () => {
    if (most + PAGE > replies.length) onNeedAll();
    setMost(most + PAGE);
  };
  const change = (reply: PendingReply, what: ReplyChange) => {
    setSnoozing(null);
    keys.stay();
    onChange(reply, what);
  };
  const keys = useRowKeys({
    list,
    replies: shown,
    onChange: change,
    onSnoozing: (reply) => setSnoozing(reply.id),
    onNudge,
  });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of all rows are heard here.
    <div ref={list} class="list" onKeyDown={keys.onKeyDown} onFocusIn={keys.onFocusIn}>
      {groupReplies(shown, clock).map((group) => (
        <section key={group.name} class={`group ${group.name}`}>
          <Heading class="second strong">{WORDS.groups[group.name]}</Heading>
          <ul aria-label={WORDS.groups[group.name]}>
            {group.replies.map((reply) => (
              <PendingRow
                key={reply.id}
                reply={reply}
                clock={clock}
                isCurrent={reply.id === keys.current}
                isSnoozing={reply.id === snoozing}
                onOpen={onOpen}
                onChange={change}
                onNudge={onNudge}
                onSnoozing={(target) => {
                  if (target === null) keys.focusCurrent();
                  setSnoozing(target?.id ?? null);
                }}
              />
            ))}
          </ul>
        </section>
      ))}
      {(isPartial || replies.length > shown.length) && (
        <div class="row-more">
          <Button onClick={showMore}>{WORDS.showMore}</Button>
        </div>
      )}
    </div>
  );
}
