import { formatDueDay } from '../../lib/hours/format.ts';
import type { PendingReply } from '../../lib/replies/pending.ts';
import { Button } from '../kit/Button.tsx';
import { namesOf } from './names.ts';
import type { Clock } from './state.ts';
import { WORDS } from './words.ts';

export interface ClosedListProps {
  readonly replies: readonly PendingReply[];
  readonly clock: Clock;
  readonly onOpen: (reply: PendingReply) => void;
  readonly onReopen: (reply: PendingReply) => void;
}

/** How and when a reply was closed. */
function closedText({ state }: PendingReply, { now, timeZone, locale }: Clock): string {
  if (state.kind !== 'answered' && state.kind !== 'done' && state.kind !== 'dropped') return '';
  return WORDS.closedAs[state.kind](formatDueDay(state.at, timeZone, now, locale));
}

/** Replies that are answered, done or dropped, newest first. */
export function ClosedList({ replies, clock, onOpen, onReopen }: ClosedListProps) {
  return (
    <ul class="sheet closed" aria-label={WORDS.closed}>
      {replies.map((reply) => {
        const subject = reply.subject.trim() === '' ? WORDS.noSubject : reply.subject;
        const about = `${namesOf(reply.people)}, ${subject}`;
        return (
          <li key={reply.id} class="closed-row">
            <button type="button" class="layered row-open" title={WORDS.open} onClick={() => onOpen(reply)}>
              <span class="row-head">
                <span class="strong names">{namesOf(reply.people)}</span>
                <span class="second when">{closedText(reply, clock)}</span>
              </span>
              <span class="subject">{subject}</span>
              <span class="second">{WORDS.tabs[reply.direction]}</span>
            </button>
            <Button small kind="tonal" label={WORDS.actionOn(WORDS.openClosed, about)} onClick={() => onReopen(reply)}>
              {WORDS.openClosed}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
