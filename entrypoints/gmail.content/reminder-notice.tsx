import type { ReadonlySignal } from '@preact/signals';
import { Button, IconButton } from '../../components/kit/Button.tsx';
import { mountInPage } from '../../components/kit/mount.ts';
import type { Theme } from '../../components/kit/theme.ts';
import styles from './reminder-notice.css?inline';
import { REMINDER } from './words.ts';

export interface ReminderNotice {
  readonly document: Document;
  readonly theme: ReadonlySignal<Theme>;
  /** The reminder becomes a mail of its own. */
  readonly onWriteNew: () => void;
  /** When it aborts, the notice goes. */
  readonly until: AbortSignal;
}

/**
 * Says on Gmail's list of what it searched for that a reminder waits for its thread: Gmail has not named the thread to us, so the
 * person opens it, or takes a mail of its own where the search found nothing.
 */
export function showReminderNotice({ document, theme, onWriteNew, until }: ReminderNotice): void {
  const closed = new AbortController();
  const signal = AbortSignal.any([until, closed.signal]);
  const host = mountInPage(
    { tag: 'unhurried-reminder', styles: [styles], theme, signal },
    <div class="reminder" role="status">
      <p>{REMINDER.waits}</p>
      <Button
        small
        kind="tonal"
        onClick={() => {
          closed.abort();
          onWriteNew();
        }}
      >
        {REMINDER.writeNew}
      </Button>
      <IconButton icon="close" label={REMINDER.dismiss} onClick={() => closed.abort()} />
    </div>,
  );
  document.body.append(host);
}
