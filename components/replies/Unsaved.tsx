import { Icon } from '../kit/Icon.tsx';
import { WORDS } from './words.ts';

/** That something is not saved yet, and what becomes of it. */
export function Unsaved({ count }: { count: number }) {
  return (
    <div role="status">
      {count > 0 && (
        <p class="unsaved">
          <Icon name="alert" />
          <span>{WORDS.unsaved(count)}</span>
        </p>
      )}
    </div>
  );
}
