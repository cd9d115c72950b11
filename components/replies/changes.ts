import { formatDue } from '../../lib/hours/format.ts';
import type { Failure } from '../../lib/messages.ts';
import type { PendingReply } from '../../lib/replies/pending.ts';
import { FAILURES } from '../kit/words.ts';
import type { BarMessage } from './Bar.tsx';
import type { Clock, ReplyChange } from './state.ts';
import { WORDS } from './words.ts';

export interface ReplyActions {
  readonly clock: Clock;
  /** Null when it went well. */
  readonly onChange: (id: string, change: ReplyChange) => Promise<Failure | null>;
  readonly onOpen: (id: string) => Promise<Failure | null>;
  readonly onNudge?: ((id: string) => Promise<Failure | null>) | undefined;
  /** Tells the person what happened. */
  readonly onSay: (message: BarMessage) => void;
}

/** Changing a reply and opening its thread, with what the person is told, and undo. */
export function replyChanges({ clock, onChange, onOpen, onNudge, onSay }: ReplyActions) {
  const apply = async (reply: PendingReply, changes: readonly ReplyChange[]): Promise<boolean> => {
    for (const change of changes) {
      const failure = await onChange(reply.id, change);
      if (failure === null) continue;
      const { happened, todo } = FAILURES[failure];
      onSay({ text: `${WORDS.failedChange} ${happened} ${WORDS.unchanged} ${todo}`, onUndo: null });
      return false;
    }
    return true;
  };
  return {
    async change(reply: PendingReply, what: ReplyChange): Promise<void> {
      if (!(await apply(reply, [what]))) return;
      const undo = async () => {
        if (await apply(reply, undoOf(reply, what))) onSay({ text: WORDS.undone, onUndo: null });
      };
      onSay({ text: changedText(what, clock), onUndo: () => void undo() });
    },
    async open(reply: PendingReply): Promise<void> {
      const failure = await onOpen(reply.id);
      if (failure === null) return;
      const { happened, todo } = FAILURES[failure];
      onSay({ text: `${WORDS.failedOpen} ${happened} ${todo}`, onUndo: null });
    },
    async nudge(reply: PendingReply): Promise<void> {
      const failure = (await onNudge?.(reply.id)) ?? null;
      if (failure === null) return;
      const { happened, todo } = FAILURES[failure];
      onSay({ text: `${WORDS.failedNudge} ${happened} ${todo}`, onUndo: null });
    },
  };
}

function changedText(change: ReplyChange, { now, timeZone, locale }: Clock): string {
  return change.kind === 'snooze'
    ? WORDS.snoozed(formatDue(change.until, timeZone, now, locale))
    : WORDS.changed[change.kind];
}

/** What takes a change back, step by step. Only an open reply can be snoozed. */
function undoOf({ state }: PendingReply, change: ReplyChange): readonly ReplyChange[] {
  if (state.kind === 'done' || state.kind === 'answered') return [{ kind: 'done' }];
  if (state.kind === 'dropped') return [{ kind: 'drop' }];
  const snooze: readonly ReplyChange[] = state.kind === 'snoozed' ? [{ kind: 'snooze', until: state.until }] : [];
  return change.kind === 'reopen' || (change.kind === 'snooze' && snooze.length > 0)
    ? snooze
    : [{ kind: 'reopen' }, ...snooze];
}
