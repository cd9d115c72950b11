import type { Change } from '../../google/gmail/mailbox.ts';
import { MOST_PAGES } from './limits.ts';
import { count, Refused, type Run, step } from './run.ts';
import { takeChanges } from './take.ts';

/**
 * Reads all that happened since the cursor, every page of it, and takes it over together with the new cursor in one
 * transaction. False where the cursor is too old, or so much has happened that a full look is cheaper.
 */
export async function follow(run: Run, cursor: string): Promise<boolean> {
  const changes: Change[] = [];
  let page: string | null = null;
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    count(run, 'history');
    const answer = await run.mailbox.history(cursor, page, run.signal);
    if (answer.kind === 'gone') return false;
    if (answer.kind !== 'ok') throw new Refused(answer);
    changes.push(...answer.value.changes);
    const { next, historyId } = answer.value;
    if (next === null) {
      await step(run, async (row) => ({ ...(await takeChanges(run.worker, row, changes)), cursor: historyId }));
      return true;
    }
    page = next;
  }
  return false;
}
