import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PendingReply } from '../../lib/replies/pending.ts';
import type { ReplyChange } from './state.ts';

export interface RowKeysOptions {
  readonly list: RefObject<HTMLElement | null>;
  readonly replies: readonly PendingReply[];
  readonly onChange: (reply: PendingReply, change: ReplyChange) => void;
  readonly onSnoozing: (reply: PendingReply) => void;
  readonly onNudge?: ((reply: PendingReply) => void) | undefined;
}

export interface RowKeys {
  /** The reply whose row Tab reaches. */
  readonly current: string | null;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocusIn: (event: FocusEvent) => void;
  focusCurrent(): void;
  /** Keeps focus in the list when the row that has it goes away. */
  stay(): void;
}

/** Up and down move between rows; on a row, D is done, S snoozes, N writes a reminder and X drops it. Enter is the row's own. */
export function useRowKeys({ list, replies, onChange, onSnoozing, onNudge }: RowKeysOptions): RowKeys {
  // By its id, not by its place: rows come and go above it.
  const [current, setCurrent] = useState<string | null>(null);
  const place = useRef(0);
  const staying = useRef(false);
  const found = replies.findIndex(({ id }) => id === current);
  const at = Math.min(found >= 0 ? found : place.current, Math.max(0, replies.length - 1));
  place.current = at;
  const focusRow = (reply: PendingReply | undefined) => {
    if (reply === undefined) return;
    for (const row of list.current?.querySelectorAll<HTMLElement>('[data-reply]') ?? []) {
      if (row.dataset.reply === reply.id) row.querySelector('button')?.focus();
    }
  };
  const ids = replies.map(({ id }) => id).join('\n');
  useLayoutEffect(() => {
    if (!staying.current) return;
    staying.current = false;
    if (isFree(list.current)) focusRow(replies[at]);
  }, [ids]);
  const move = (to: number) => {
    const next = Math.max(0, Math.min(to, replies.length - 1));
    setCurrent(replies[next]?.id ?? null);
    focusRow(replies[next]);
  };
  return {
    current: replies[at]?.id ?? null,
    focusCurrent: () => focusRow(replies[at]),
    stay: () => {
      staying.current = true;
      // A snoozed row goes to the end of the list: what comes into its place is meant, not the row.
      setCurrent(null);
    },
    onFocusIn: (event) => {
      const row = rowOf(event.target);
      if (row !== null) setCurrent(row);
    },
    onKeyDown: (event) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const reply = replies.find(({ id }) => id === rowOf(event.target));
      if (event.key === 'ArrowDown') move(at + 1);
      else if (event.key === 'ArrowUp') move(at - 1);
      else if (event.key === 'Home') move(0);
      else if (event.key === 'End') move(replies.length - 1);
      else if (reply === undefined) return;
      else if (event.key === 'd') onChange(reply, { kind: 'done' });
      else if (event.key === 'x' || event.key === 'Delete') onChange(reply, { kind: 'drop' });
      else if (event.key === 's') onSnoozing(reply);
      else if (event.key === 'n' && reply.direction === 'theirs') onNudge?.(reply);
      else return;
      event.preventDefault();
    },
  };
}

/** Whether the focus is in the list, or lost, or on what is around it: not where the person has gone on to. */
function isFree(list: HTMLElement | null): boolean {
  const { activeElement } = document;
  return list === null || activeElement === null || list.contains(activeElement) || activeElement.contains(list);
}

function rowOf(target: EventTarget | null): string | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-reply]') : null;
  return row?.dataset.reply ?? null;
}
