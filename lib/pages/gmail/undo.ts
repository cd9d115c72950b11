import { isShown } from '../find.ts';
import { PAGE } from './selectors.ts';
import type { ComposeReading } from './types.ts';

/**
 * The toast of a sent mail and its *Undo*. The same toast serves every action, so the link only counts while the toast
 * says what it said when it came up after the send.
 */
export interface UndoWatch {
  /** A send begins: whatever toast is shown now belongs to something else. */
  arm(): void;
  /** A send has been told. */
  told(reading: ComposeReading): void;
  /** Whether the toast of an armed send has just come up. */
  isConfirmed(): boolean;
  /** The link was pressed: the mail that comes back, or null where the link was for something else. */
  pressed(): ComposeReading | null;
  /** A compose opened: the mail that this takes back, where its draft was sent a moment ago. */
  reopened(draft: ComposeReading['draft']): ComposeReading | null;
}

/** How long a send can be taken back at most, with time to spare, in milliseconds. */
const LATEST = 120_000;

/** What was in the toast, kept in memory only to be compared. */
interface Toast {
  readonly link: Element;
  readonly text: string;
}

export function createUndoWatch(document: Document, now: () => number): UndoWatch {
  let armedAt = Number.NEGATIVE_INFINITY;
  let stale: Toast | null = null;
  let fresh: Toast | null = null;
  let sent: ComposeReading | null = null;

  function toast(): Toast | null {
    const link = document.querySelector(PAGE.undo);
    if (link === null || !isShown(link)) return null;
    return { link, text: (link.closest(PAGE.toast) ?? link.parentElement ?? link).textContent ?? '' };
  }
  const isLate = () => now() - armedAt > LATEST;
  const isSame = (one: Toast | null, other: Toast | null) =>
    one !== null && other !== null && one.link === other.link && one.text === other.text;

  function take(): ComposeReading | null {
    const taken = sent;
    sent = null;
    fresh = null;
    return isLate() ? null : taken;
  }
  function notice(): boolean {
    const current = toast();
    if (fresh !== null || current === null || isLate() || isSame(current, stale)) return false;
    fresh = current;
    return true;
  }

  return {
    arm() {
      armedAt = now();
      stale = toast();
      fresh = null;
      sent = null;
    },
    told(reading) {
      sent = reading;
    },
    isConfirmed: notice,
    pressed() {
      notice();
      const current = toast();
      const isOfSend =
        current !== null && fresh !== null && (current.link === fresh.link || current.text === fresh.text);
      return isOfSend ? take() : null;
    },
    reopened(draft) {
      if (sent === null || sent.draft === null || draft === null) return null;
      return JSON.stringify(sent.draft) === JSON.stringify(draft) ? take() : null;
    },
  };
}
