import { Button } from '../kit/Button.tsx';
import { Icon, type IconName } from '../kit/Icon.tsx';
import { FAILURES } from '../kit/words.ts';
import type { CardState, Subject } from './state.ts';
import { WORDS } from './words.ts';

export interface NoticeProps {
  readonly subject: Subject;
  readonly state: CardState;
  readonly onWriteInstead: () => void;
  readonly onKeep: () => void;
  readonly onDiscard: () => void;
  readonly onLookAgain: () => void;
}

/** What became of the draft so far, and the step that follows from it. */
export function Notice({ subject, state, onWriteInstead, onKeep, onDiscard, onLookAgain }: NoticeProps) {
  switch (state.kind) {
    case 'opened':
      return (
        <>
          <Line icon="check" tone="good" text={openedText(subject, state.isEarlier ?? false)} />
          <div class="actions">
            <Button kind="outlined" onClick={onWriteInstead}>
              {WORDS.openAgain}
            </Button>
            <Button onClick={onKeep}>{WORDS.keep}</Button>
            <Button onClick={onLookAgain}>{WORDS.lookAgain}</Button>
          </div>
        </>
      );
    case 'sent':
      if (subject !== 'draft') {
        return <Line icon="check" tone="good" text={subject === 'own' ? WORDS.sentOwn : WORDS.sentReply} />;
      }
      return (
        <>
          <Line icon="check" tone="good" text={WORDS.sent} />
          <div class="actions">
            <Button kind="filled" onClick={onDiscard}>
              {WORDS.discard}
            </Button>
            <Button onClick={onKeep}>{WORDS.keepEvent}</Button>
          </div>
        </>
      );
    case 'failed':
      if (state.step === 'discard') {
        return <Line icon="alert" tone="bad" text={`${WORDS.failedDiscard} ${WORDS.closeYourself}`} />;
      }
      return (
        <>
          <Line icon="alert" tone="bad" text={failureText(state.failure)} />
          <div class="actions">
            <Button kind="filled" onClick={onWriteInstead}>
              {WORDS.writeAgain}
            </Button>
            <Button onClick={onKeep}>{WORDS.keep}</Button>
          </div>
        </>
      );
    default:
      return null;
  }
}

function openedText(subject: Subject, isEarlier: boolean): string {
  if (subject === 'invitation') return isEarlier ? WORDS.unsentReply : WORDS.openedReply;
  return isEarlier ? WORDS.unsent : WORDS.opened;
}

function failureText(failure: keyof typeof FAILURES): string {
  const { happened, todo } = FAILURES[failure];
  return `${WORDS.failedWrite} ${happened} ${WORDS.unchanged} ${todo}`;
}

function Line({ icon, tone, text }: { icon: IconName; tone: 'good' | 'bad'; text: string }) {
  return (
    <div class="notice">
      <span class={`emblem ${tone}`}>
        <Icon name={icon} />
      </span>
      <p>{text}</p>
    </div>
  );
}
