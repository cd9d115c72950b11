import type { Direction } from '../../lib/replies/pending.ts';
import { countText } from './names.ts';
import { WORDS } from './words.ts';

const DIRECTIONS: readonly Direction[] = ['theirs', 'mine'];

export interface TabsProps {
  readonly selected: Direction;
  /** What is open, as far as it was read; null while that is not known. */
  readonly counts: {
    readonly open: Readonly<Record<Direction, readonly unknown[]>>;
    readonly isPartial: Readonly<Record<Direction, boolean>>;
  } | null;
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
        const count = counts?.open[direction].length ?? 0;
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
              {count > 0 && <TabCount count={count} isPartial={counts?.isPartial[direction] ?? false} />}
            </span>
          </button>
        );
      })}
    </div>
  );
}

function TabCount({ count, isPartial }: { count: number; isPartial: boolean }) {
  return (
    <>
      {' '}
      <span class="tab-count">{countText(count, isPartial)}</span>
      <span class="unseen">{WORDS.replies(count)}</span>
    </>
  );
}
