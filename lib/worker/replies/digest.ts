import { browser } from 'wxt/browser';
import { DIGEST_PERMISSION } from '../../google/capabilities.ts';
import { composeDigest, countDigest } from '../../replies/digest.ts';
import { mailboxRow } from '../../store/mails.ts';
import { closedReplies } from '../../store/replies.ts';
import type { Keeper } from './run.ts';
import { openReplies } from './take.ts';

/** One at a time: a newer one takes the older one's place. */
export const DIGEST_ID = 'digest';

/** Notes that the digest of this mail time is shown; null where it was already, else when the one before was. */
async function claim({ store }: Keeper, account: string, mailTime: number): Promise<{ since: number } | null> {
  return store.transaction('rw', store.mailboxes, async () => {
    const row = await mailboxRow(store, account);
    if (row.digestAt !== null && row.digestAt >= mailTime) return null;
    await store.mailboxes.put({ ...row, digestAt: mailTime });
    return { since: row.digestAt ?? 0 };
  });
}

/**
 * Shows the digest of a mail time, where the person allows notifications and anything is to be done: at most one a mail time,
 * rather none than two. The first one tells of what is open, not of what was answered before there was any.
 */
export async function showDigest(worker: Keeper, accounts: readonly string[], mailTime: number): Promise<void> {
  if (!(await browser.permissions.contains({ permissions: [DIGEST_PERMISSION] }))) return;
  const now = worker.now();
  let counts = { answered: 0, owed: 0, late: 0, overdue: 0 };
  for (const account of accounts) {
    const claimed = await claim(worker, account, mailTime);
    if (claimed === null) continue;
    const since = claimed.since === 0 ? now : claimed.since;
    const replies = [...(await openReplies(worker, account)), ...(await closedReplies(worker.store, { account }))];
    const more = countDigest(replies, since, now);
    counts = {
      answered: counts.answered + more.answered,
      owed: counts.owed + more.owed,
      late: counts.late + more.late,
      overdue: counts.overdue + more.overdue,
    };
  }
  const message = composeDigest(counts);
  if (message === null) return;
  const iconUrl = browser.runtime.getURL('/icons/128.png');
  await browser.notifications.create(DIGEST_ID, { type: 'basic', iconUrl, title: 'Mail time', message });
}
