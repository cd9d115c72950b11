import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { Ask } from '../../lib/ask.ts';
import type { PendingReply } from '../../lib/replies/pending.ts';
import { closedReplies } from '../../lib/store/replies.ts';
import type { Store } from '../../lib/store/store.ts';
import type { BarMessage } from './Bar.tsx';
import { replyChanges } from './changes.ts';
import { live, liveReplies } from './live.ts';
import { RepliesPage } from './RepliesPage.tsx';
import type { Clock } from './state.ts';
import { useMailStatus } from './useMailStatus.ts';

export interface LiveRepliesProps {
  readonly store: Store;
  readonly ask: Ask;
  readonly clock: Clock;
  readonly isClosed: boolean;
  readonly hrefs: { readonly open: string; readonly closed: string };
  /** What the person was told last. */
  readonly message: BarMessage | null;
  readonly onSay: (message: BarMessage) => void;
  readonly onRetry: () => void;
}

const PAGE = 100;

/** The page of pending replies on the store; changes go to the background. */
export function LiveReplies({ store, ask, clock, isClosed, hrefs, message, onSay, onRetry }: LiveRepliesProps) {
  const closing = useMemo(() => new AbortController(), []);
  const { loaded, needAll } = useMemo(() => liveReplies(store, closing.signal), []);
  const closed = useSignal<readonly PendingReply[] | null>(null);
  const most = useSignal(PAGE);
  const { mail, checkNow } = useMailStatus(store, ask, clock.now);
  useEffect(() => () => closing.abort(), []);
  useEffect(() => {
    if (!isClosed) return;
    const leaving = new AbortController();
    live(
      () => closedReplies(store, {}, most.value),
      (next) => {
        closed.value = next ?? [];
      },
      leaving.signal,
    );
    return () => leaving.abort();
  }, [isClosed, most.value]);
  const { change, open, nudge } = replyChanges({
    clock,
    onChange: async (id, what) => {
      const result = await ask({ type: 'change-reply', id, change: what });
      return result.ok ? null : result.error;
    },
    onOpen: async (id) => {
      const result = await ask({ type: 'open-reply', id });
      return result.ok ? null : result.error;
    },
    onNudge: async (id) => {
      const result = await ask({ type: 'nudge-reply', id, click: crypto.randomUUID() });
      return result.ok ? null : result.error;
    },
    onSay,
  });
  const isMore = (closed.value?.length ?? 0) >= most.value;
  return (
    <RepliesPage
      loaded={loaded.value}
      closed={closed.value}
      isClosed={isClosed}
      hrefs={hrefs}
      clock={clock}
      mail={mail}
      onChange={(reply, what) => void change(reply, what)}
      onOpen={(reply) => void open(reply)}
      onNudge={(reply) => void nudge(reply)}
      onUndo={message?.onUndo ?? null}
      onCheckNow={checkNow}
      onRetry={onRetry}
      onNeedAll={() => {
        needAll();
        most.value = Number.POSITIVE_INFINITY;
      }}
      onMoreClosed={
        isMore
          ? () => {
              most.value += PAGE;
            }
          : null
      }
    />
  );
}
