import * as v from 'valibot';
import { HealthSchema, restoreHealth } from '../../health-store.ts';
import { KeptSettingsSchema, keptSettings, putSettings, readableSettings } from '../../settings.ts';
import { settingsToKeep } from '../../store/backup/merge.ts';
import { mergeRows } from '../../store/backup/restore.ts';
import { parseRow, StagedRowSchema } from '../../store/rows.ts';
import type { Store } from '../../store/store.ts';
import { planMailCheck } from '../mail-check.ts';
import { done, failed, type Handler } from '../worker.ts';

/** All parts in one transaction; false, and nothing changed, where one has not arrived. A repeat finds everything the same. */
function mergeStaged(store: Store, restore: string, parts: number): Promise<boolean> {
  const tables = [store.staged, store.agendas, store.pendingReplies, store.choices];
  return store.transaction('rw', tables, async () => {
    const keys = Array.from({ length: parts }, (_, part): [string, number] => [restore, part]);
    const there = await store.staged.where('[restore+part]').anyOf(keys).count();
    if (there !== parts) return false;
    for (const key of keys) {
      const staged = parseRow(StagedRowSchema, await store.staged.get(key));
      if (staged !== null) await mergeRows(store, staged);
    }
    return true;
  });
}

/** Settings and health stand in another storage than the rows: it may fail when those are merged already. */
async function mergeSettings(settings: unknown, health: unknown): Promise<boolean> {
  try {
    const kept = v.safeParse(KeptSettingsSchema, settings);
    if (kept.success) await putSettings(settingsToKeep(await keptSettings(), readableSettings(kept.output)));
    const counts = v.safeParse(HealthSchema, health);
    if (counts.success) await restoreHealth(counts.output);
    return true;
  } catch {
    return false;
  }
}

export const commitRestore: Handler<'commit-restore'> = {
  from: ['own'],
  async run({ restore, parts, settings, health }, worker) {
    const isMerged = await mergeStaged(worker.store, restore, parts);
    if (!isMerged) return failed('not-found');
    const areSettingsKept = await mergeSettings(settings, health);
    await planMailCheck(worker);
    return done({ areSettingsKept });
  },
};
