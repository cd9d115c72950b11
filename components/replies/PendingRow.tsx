import { useId } from 'preact/hooks';
import type { PendingReply } from '../../lib/replies/pending.ts';
import { isOverdue } from '../../lib/replies/sort.ts';
import { Button, IconButton } from '../kit/Button.tsx';
import { namesOf } from './names.ts';
import { SnoozeChoices } from './SnoozeChoices.tsx';
import type { Clock, ReplyChange } from './state.ts';
import { whenText } from './when.ts';
import { WORDS } from './words.ts';

export interface PendingRowProps {
  readonly reply: PendingReply;
  readonly clock: Clock;
  /** Whether Tab reaches this row: arrows move between rows. */
  readonly isCurrent: boolean;
  readonly isSnoozing: boolean;
  readonly onOpen: (reply: PendingReply) => void;
  readonly onChange: (reply: PendingReply, change: ReplyChange) => void;
  readonly onSnoozing: (reply: PendingReply | null) => void;
  readonly onNudge?: ((reply: PendingReply) => void) | undefined;
}

/** One pending reply: who, about what, by when; it opens its thread, and its actions stand at its end. */
export function PendingRow(props: PendingRowProps) {
  const { reply, clock, isCurrent, isSnoozing, onOpen, onChange, onSnoozing } = props;
  const id = useId();
  const tabIndex = isCurrent ? 0 : -1;
  const isLate = isOverdue(reply, clock.now);
  const names = namesOf(reply.people);
  const subject = reply.subject.trim() === '' ? WORDS.noSubject : reply.subject;
  const about = `${names}, ${subject}`;
  return (
    <li class={`row${isCurrent ? ' current' : ''}`} data-reply={reply.id}>
      <div class="row-line">
        <button
          type="button"
          class="layered row-open"
          aria-describedby={`${id}-when`}
          tabIndex={tabIndex}
          title={WORDS.open}
          onClick={() => onOpen(reply)}
        >
          <span class="row-head">
            <span class="strong names">{names}</span>
            <span id={`${id}-when`} class={`second when${isLate ? ' late' : ''}`}>
              {whenText(reply, clock)}
            </span>
          </span>
          <span class="subject">{subject}</span>
          {reply.asked !== null && <span class="second asked">{WORDS.asked(reply.asked)}</span>}
        </button>
        <RowActions {...props} about={about} tabIndex={tabIndex} />
      </div>
      {reply.state.kind === 'probably' && (
        <div class="row-more">
          <Button
            small
            kind="tonal"
            tabIndex={tabIndex}
            label={WORDS.actionOn(WORDS.confirm, about)}
            onClick={() => onChange(reply, { kind: 'done' })}
          >
            {WORDS.confirm}
          </Button>
          <Button
            small
            tabIndex={tabIndex}
            label={WORDS.actionOn(WORDS.openAgain[reply.direction], about)}
            onClick={() => onChange(reply, { kind: 'reopen' })}
          >
            {WORDS.openAgain[reply.direction]}
          </Button>
        </div>
      )}
      {isSnoozing && (
        <SnoozeChoices
          clock={clock}
          about={about}
          onChoose={(until) => onChange(reply, { kind: 'snooze', until })}
          onCancel={() => onSnoozing(null)}
        />
      )}
    </li>
  );
}

function RowActions({
  reply,
  about,
  tabIndex,
  clock,
  isSnoozing,
  onChange,
  onSnoozing,
  onNudge,
}: PendingRowProps & { about: string; tabIndex: number }) {
  if (reply.state.kind === 'probably') return null;
  if (reply.state.kind === 'snoozed' && reply.state.until > clock.now) {
    return (
      <div class="row-actions">
        <IconButton
          icon="undo"
          label={WORDS.actionOn(WORDS.openAgain[reply.direction], about)}
          tip={WORDS.openAgain[reply.direction]}
          tabIndex={tabIndex}
          onClick={() => onChange(reply, { kind: 'reopen' })}
        />
      </div>
    );
  }
  return (
    <div class="row-actions">
      {onNudge !== undefined && reply.direction === 'theirs' && (
        <IconButton
          icon="mail"
          label={WORDS.actionOn(WORDS.nudge, about)}
          tip={WORDS.withKey(WORDS.nudge, 'N')}
          tabIndex={tabIndex}
          onClick={() => onNudge(reply)}
        />
      )}
      <IconButton
        icon="check"
        label={WORDS.actionOn(WORDS.done, about)}
        tip={WORDS.withKey(WORDS.done, 'D')}
        tabIndex={tabIndex}
        onClick={() => onChange(reply, { kind: 'done' })}
      />
      <IconButton
        icon="clock"
        label={WORDS.actionOn(WORDS.snooze, about)}
        tip={WORDS.withKey(WORDS.snooze, 'S')}
        tabIndex={tabIndex}
        expanded={isSnoozing}
        onClick={() => onSnoozing(isSnoozing ? null : reply)}
      />
      <IconButton
        icon="close"
        label={WORDS.actionOn(WORDS.drop, about)}
        tip={WORDS.withKey(WORDS.drop, 'X')}
        tabIndex={tabIndex}
        onClick={() => onChange(reply, { kind: 'drop' })}
      />
    </div>
  );
}
