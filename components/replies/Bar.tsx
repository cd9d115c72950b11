import { Button, IconButton } from '../kit/Button.tsx';
import { WORDS } from './words.ts';

/** What the person just did, or what went wrong with it. */
export interface BarMessage {
  readonly text: string;
  readonly onUndo: (() => void) | null;
}

/** One line at the foot: what happened, and undo. It stays until the next thing happens. */
export function Bar({ message, onDismiss }: { message: BarMessage | null; onDismiss: () => void }) {
  return (
    <div role="status" class="bar-place">
      {message !== null && (
        <div class="bar">
          <p>{message.text}</p>
          {message.onUndo !== null && (
            <Button small onClick={message.onUndo}>
              {WORDS.undo}
            </Button>
          )}
          <IconButton icon="close" label={WORDS.dismiss} onClick={onDismiss} />
        </div>
      )}
    </div>
  );
}
