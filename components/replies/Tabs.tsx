import type { Direction } from '../../lib/replies/pending.ts';
import { WORDS } from './words.ts';

const DIRECTIONS: readonly Direction[] = ['theirs', 'mine'];

export interface TabsProps {
  readonly selected: Direction;
  /** Null while they are not known. */
  readonly counts: Readonly<Record<Direction, number>> | null;
  readonly panelId: string;
  readonly onSelect: (direction: Direction) => void;
}

/** The two directions. Left and right move between them. */
export function Tabs({ selected, counts, panelId, onSelect }: TabsProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    const other = selected === 'theirs' ? 'mine' : 'theirs';
    onSelect(other);
    if (event.currentTarget instanceof HTMLElement) {
      event.currentTarget.querySelector<HTMLElement>(`[data-direction=${other}]`)?.focus();
    }
    event.preventDefault();
  };
  return (
    <div class="tabs" role="tablist" aria-label={WORDS.title} onKeyDown={onKeyDown}>
      {DIRECTIONS.map((direction) => {
        const count = counts?.[direction] ?? 0;
        return (
          <button
            key={direction}
            type="button"
            role="tab"
            class="layered tab"
            id={`${panelId}-${direction}`}
            data-direction={direction}
            aria-selected={selected === direction}
            aria-controls={panelId}
            tabIndex={selected === direction ? 0 : -1}
            onClick={() => onSelect(direction)}
          >
            <span class="tab-label">
              {WORDS.tabs[direction]}
              {count > 0 && <TabCount count={count} />}
            </span>
          </button>
        );
      })}
    </div>
  );
}

function TabCount({ count }: { count: number }) {
  return (
    <>
      {' '}
      <span class="tab-count">{count}</span>
      <span class="unseen">{WORDS.replies(count)}</span>
    </>
  );
}
