import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { Ask } from '../../lib/ask.ts';
import { backupName, writeBackup } from '../../lib/store/backup/file.ts';
import { gatherBackup } from '../../lib/store/backup/restore.ts';
import type { Store } from '../../lib/store/store.ts';
import { dateOf } from '../agenda/dates.ts';
import type { Clock } from '../replies/state.ts';
import { DataPage } from './DataPage.tsx';
import { createRestore } from './restore.ts';

export interface LiveDataProps {
  readonly store: Store;
  readonly ask: Ask;
  readonly clock: Clock;
  /** Gives a text to the person as a file. */
  readonly onFile: (name: string, text: string) => void;
  /** Nothing is left, here or in what could still be undone. */
  readonly onErased?: () => void;
}

/** The page of data on the store. */
export function LiveData({ store, ask, clock, onFile, onErased }: LiveDataProps) {
  const restore = useMemo(() => createRestore(store, ask, () => crypto.randomUUID()), []);
  /** Accounts with blocks of ours in their calendars, and how many. */
  const blocks = useSignal<readonly (readonly [account: string, count: number])[]>([]);
  const look = async () => {
    const result = await ask({ type: 'connections' });
    if (!result.ok) return;
    blocks.value = result.value.accounts
      .map(({ account, blocks: count = 0 }) => [account, count] as const)
      .filter(([, count]) => count > 0);
  };
  useEffect(() => void look(), []);
  /** False where some could not be taken out. */
  const takeBlocks = async () => {
    for (const [account] of blocks.peek()) {
      const result = await ask({ type: 'tend-focus', account, wish: { kind: 'take-back', only: null } });
      if (!result.ok || result.value.outcome !== 'done') return false;
    }
    return true;
  };
  const exportAll = async () => {
    try {
      const name = backupName(dateOf(clock.now, clock.timeZone));
      onFile(name, writeBackup(await gatherBackup(store), clock.now));
      return name;
    } catch {
      return null;
    }
  };
  return (
    <DataPage
      onExport={exportAll}
      restore={{
        state: restore.state.value,
        clock,
        onChoose: (file) => void restore.choose(file),
        onGo: () => void restore.go(),
        onCancel: restore.cancel,
      }}
      blocks={blocks.value.reduce((sum, [, count]) => sum + count, 0)}
      onErase={async (withBlocks) => {
        if (withBlocks && !(await takeBlocks())) return { kind: 'blocks-left' };
        const result = await ask({ type: 'erase-everything' });
        if (!result.ok) return { kind: 'failed', failure: result.error };
        blocks.value = [];
        onErased?.();
        return { kind: 'erased', answering: result.value.answering.map(({ account }) => account) };
      }}
    />
  );
}
