import type { ComposeEnd, ComposeReading, SendHow } from './types.ts';

/**
 * How a compose ends. Gmail takes a compose away before it knows whether the mail may go: it can still ask (no subject?
 * no text?) or refuse (no such address) in an alert dialog, and then the compose stays, or comes back. One send also
 * raises several events. So a send is told once, when the compose has gone and nothing was asked for a while.
 */
export interface Ending {
  /** The person is sending, by the press with this number; false where that was told a moment ago. */
  sending(how: SendHow, reading: ComposeReading, press: number): boolean;
  /** The person is throwing the draft away, or closing the compose. */
  leaving(as: 'discarded' | 'closed'): void;
  /** The compose has gone from the page, or is back. */
  gone(): void;
  back(): void;
  /** The same draft stands in another compose now: Gmail refused to send it and opened it again. */
  reopened(): void;
  /** An alert dialog is shown or not. */
  alert(isShown: boolean): void;
  /** Gmail says that the mail went. */
  confirm(): void;
  /** The page goes away: what is known must be told now. */
  flush(): void;
}

/** Milliseconds. */
export const PATIENCE = {
  /** One press raises its events within this time. */
  press: 1_500,
  /** A compose that moves between popup and full screen is away no longer than this. */
  move: 300,
  /** After a compose has gone, or an alert was answered, nothing more is asked after this time. */
  settle: 1_500,
  /** A compose leaves within this time of a press, if it was because of it. */
  gesture: 5_000,
  send: 120_000,
  /** A time has to be chosen first. */
  schedule: 900_000,
} as const;

type Intent =
  | {
      readonly kind: 'send';
      readonly how: SendHow;
      readonly reading: ComposeReading;
      readonly press: number;
      readonly at: number;
    }
  | { readonly kind: 'leave'; readonly as: 'discarded' | 'closed'; readonly at: number };

/** Follows one compose; `onEnd` is called once at most. Ends with `signal`. `now` is in milliseconds, only differences count. */
export function createEnding(onEnd: (end: ComposeEnd) => void, now: () => number, signal: AbortSignal): Ending {
  let intent: Intent | null = null;
  let isGone = false;
  let isAsked = false;
  let wasAsked = false;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let isOver = false;

  function wait(milliseconds: number, then: () => void): void {
    stopWaiting();
    if (signal.aborted || isOver) return;
    timer = setTimeout(() => {
      timer = null;
      then();
    }, milliseconds);
  }
  function stopWaiting(): void {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  }
  function end(how: ComposeEnd): void {
    stopWaiting();
    if (isOver || signal.aborted) return;
    isOver = true;
    onEnd(how);
  }

  /** The compose has gone for good: why? */
  function settle(): void {
    end(reasonOf(intent, intent === null ? 0 : now() - intent.at));
  }

  signal.addEventListener('abort', stopWaiting);
  return {
    sending(how, reading, press) {
      const before = intent?.kind === 'send' && intent.how === how ? intent : null;
      const isRecent = before !== null && now() - before.at < PATIENCE.press;
      if (isRecent && before.press === press) return false;
      // Whoever presses anew has the compose before them, whatever became of the press before and whether or not the page's
      // question, its answer or the compose's return were seen yet: on a busy machine all of that is seen late, or never.
      stopWaiting();
      isGone = false;
      intent = { kind: 'send', how, reading, press, at: now() };
      isAsked = false;
      wasAsked = false;
      return !isRecent || JSON.stringify(before.reading) !== JSON.stringify(reading);
    },
    leaving(as) {
      intent = { kind: 'leave', as, at: now() };
    },
    gone() {
      if (isGone) return;
      isGone = true;
      if (isAsked && intent?.kind === 'send') return;
      wait(intent?.kind === 'send' ? PATIENCE.settle : PATIENCE.move, settle);
    },
    back() {
      if (!isGone) return;
      isGone = false;
      stopWaiting();
      // It went because of a send and came back: the send was refused.
      if (intent?.kind === 'send') intent = null;
    },
    reopened() {
      if (isGone) end({ kind: 'closed' });
    },
    alert(isShown) {
      if (isShown === isAsked) return;
      isAsked = isShown;
      if (intent?.kind !== 'send') return;
      if (isShown) {
        wasAsked = isGone;
        stopWaiting();
        return;
      }
      // Answered. A compose that was still there goes now if the answer was yes; one that had gone was refused.
      if (isGone && wasAsked) intent = null;
      wait(PATIENCE.settle, () => {
        if (isGone) settle();
        else intent = null;
      });
    },
    confirm() {
      if (isGone && intent?.kind === 'send') settle();
    },
    flush() {
      if (intent?.kind === 'send' && !isAsked && now() - intent.at < PATIENCE.gesture * 6) settle();
    },
  };
}

function reasonOf(intent: Intent | null, age: number): ComposeEnd {
  if (intent?.kind === 'leave' && age < PATIENCE.gesture) return { kind: intent.as };
  if (intent?.kind !== 'send') return { kind: 'closed' };
  const patience = intent.how === 'schedule' ? PATIENCE.schedule : PATIENCE.send;
  return age < patience ? { kind: 'sent', how: intent.how, reading: intent.reading } : { kind: 'closed' };
}
