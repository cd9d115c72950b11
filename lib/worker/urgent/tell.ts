import { browser } from 'wxt/browser';
import { urgentRow } from '../../store/urgent.ts';
import type { Untold, UrgentRow } from '../../store/urgent-rows.ts';
import { keep, type Watch } from './watch.ts';

/**
 * Shows what is to be told. The browser keeps a notification apart from the store, so a worker may die between showing it and
 * writing that down: the next one finds it shown, or already put away by the person, which is written down, too. It is shown a
 * second time only where the browser itself dropped it in that very moment, and never not at all.
 */

const PREFIX = 'urgent';

export interface Named {
  readonly account: string;
  readonly thread: string;
  readonly message: string;
}

/** A notification's name says of which mail it is, for whoever hears of a click on it. */
export const noticeId = ({ account, thread, message }: Named): string => [PREFIX, account, thread, message].join(' ');

/** Of which mail a notification is; null where it is none of these. */
export function readNoticeId(id: string): Named | null {
  const [prefix, account, thread, message] = id.split(' ');
  return prefix !== PREFIX || account === undefined || thread === undefined || message === undefined
    ? null
    : { account, thread, message };
}

/** Who, and about what: nothing else of a mail is shown. */
async function show(account: string, { sender, subject, thread, message }: Untold): Promise<void> {
  await browser.notifications.create(noticeId({ account, thread, message }), {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icons/128.png'),
    title: sender,
    message: subject === '' ? '(no subject)' : subject,
  });
}

/** Takes a notification away. Where notifications are not allowed any more, the call itself throws. */
export async function withdraw(id: string): Promise<void> {
  try {
    await browser.notifications.clear(id);
  } catch {
    // It went with the leave to notify.
  }
}

/** One mail is told of from now on. */
export function withTold(row: UrgentRow, message: string, at: number): Partial<UrgentRow> {
  const one = row.untold.find((untold) => untold.message === message);
  if (one === undefined) return {};
  const { thread } = one;
  return {
    untold: row.untold.filter((untold) => untold !== one),
    told: [...row.told.filter((told) => told.thread !== thread), { message, thread, at, isRead: false }],
  };
}

/** Shows what is not shown yet, and takes away what the person has been to. */
export async function tell(watch: Watch, row: UrgentRow): Promise<void> {
  const { worker, account } = watch;
  if (row.untold.length === 0 && row.told.length === 0) return;
  const shown = new Set(Object.keys(await browser.notifications.getAll()));
  for (const { message, thread, isRead } of row.told) {
    const id = noticeId({ account, thread, message });
    if (isRead && shown.has(id)) await browser.notifications.clear(id);
  }
  for (const one of row.untold) {
    if (!(await watch.isWanted())) return;
    // The person may have put it away while the others were shown.
    const { untold } = await urgentRow(worker.store, account);
    if (!untold.some(({ message }) => message === one.message)) continue;
    if (!shown.has(noticeId({ account, ...one }))) await show(account, one);
    await keep(watch, (now) => withTold(now, one.message, worker.now()));
  }
}
