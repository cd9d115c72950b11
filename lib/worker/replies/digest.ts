import { browser } from 'wxt/browser';
import { DIGEST_PERMISSION } from '../../google/capabilities.ts';
import { MAIL_MINUTES } from '../../hours/mail-blocks.ts';
import { isWorkingTime } from '../../hours/working.ts';
import { composeDigest, countDigest, type DigestCounts } from '../../replies/digest.ts';
import { readSettings, type Settings, zoneOf } from '../../settings.ts';
import { mailboxRow } from '../../store/mails.ts';
import { closedReplies } from '../../store/replies.ts';
import type { Keeper } from './run.ts';
import { openReplies } from './take.ts';

/** One at a time: a newer one takes the older one's place. */
export const DIGEST_ID = 'digest';

const NOTHING: DigestCounts = { answered: 0, owed: 0, late: 0, overdue: 0 };

function sum(one: DigestCounts, other: DigestCounts): DigestCounts {
  return {
    answered: one.answered + other.answered,
    owed: one.owed + other.owed,
    late: one.late + other.late,
    overdue: one.overdue + other.overdue,
  };
}

/**
 * Composes the digest of a mail time over all these accounts, and notes that it is shown, in one transaction. Null where it
 * was shown before, for whichever of them, or where nothing is to be done: then a later run at the same mail time, of an
 * account that could not be read at first, may still find something.
 */
async function claim({ store, now }: Keeper, accounts: readonly string[], mailTime: number): Promise<string | null> {
  return store.transaction('rw', store.mailboxes, store.pendingReplies, async () => {
    const at = now();
    let counts = NOTHING;
    const rows = [];
    for (const account of accounts) {
      const row = await mailboxRow(store, account);
      // A time that lies ahead comes of a clock that was set back.
      if (row.digestAt !== null && row.digestAt >= mailTime && row.digestAt <= at) return null;
      // The first one tells of what is open, not of what was answered before there was any.
      const since = row.digestAt === null ? at : (row.toldAt ?? row.digestAt);
      const replies = [...(await openReplies({ store, now }, account)), ...(await closedReplies(store, { account }))];
      counts = sum(counts, countDigest(replies, since, at));
      rows.push({ ...row, digestAt: mailTime, toldAt: at });
    }
    const message = composeDigest(counts);
    if (message !== null) await store.mailboxes.bulkPut(rows);
    return message;
  });
}

/** A missed mail time is made up for late, but in an evening off nobody is told of it: the next one counts the same. */
function isUnwelcome(now: number, mailTime: number, settings: Settings): boolean {
  const isLate = now >= mailTime + MAIL_MINUTES * 60_000;
  return isLate && !isWorkingTime(now, zoneOf(settings), settings.hours);
}

/**
 * Shows the digest of a mail time, where the person turned it on, the browser allows it, and anything is to be done: one for
 * all the accounts, and rather none than two. Late after a missed one it comes in working hours only.
 */
export async function showDigest(worker: Keeper, accounts: readonly string[], mailTime: number): Promise<void> {
  const settings = await readSettings();
  if (!settings.digest || isUnwelcome(worker.now(), mailTime, settings)) return;
  if (!(await browser.permissions.contains({ permissions: [DIGEST_PERMISSION] }))) return;
  const message = await claim(worker, accounts, mailTime);
  if (message === null) return;
  const iconUrl = browser.runtime.getURL('/icons/128.png');
  await browser.notifications.create(DIGEST_ID, { type: 'basic', iconUrl, title: 'Mail time', message });
}
