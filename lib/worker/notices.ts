import { browser } from 'wxt/browser';
import { threadUrl } from '../google/urls.ts';
import { DIGEST_ID } from './replies/digest.ts';
import { noteSeen } from './urgent/connected.ts';
import { readNoticeId } from './urgent/tell.ts';
import type { Worker } from './worker.ts';

/** What follows when a person clicks a notification or puts it away. */

const WORKSPACE = '/workspace.html';
const REPLIES = '#/replies';

/** Opens a page in front of the person, also where no window of the browser is open. */
async function open(url: string): Promise<void> {
  try {
    const { windowId } = await browser.tabs.create({ url });
    await focus(windowId);
  } catch {
    await browser.windows.create({ url });
  }
}

async function focus(windowId: number | undefined): Promise<void> {
  // The page is open; whether its window could be raised is with the system.
  if (windowId !== undefined) await browser.windows?.update(windowId, { focused: true }).catch(() => undefined);
}

/** Shows the pending replies, by what needs doing: in the workspace where one is open, else in a new one. */
async function openReplies(): Promise<void> {
  const workspace = browser.runtime.getURL(WORKSPACE);
  const tabs = await browser.tabs.query({}).catch(() => []);
  const known = tabs.find(({ url }) => url?.startsWith(workspace));
  if (known?.id === undefined) return open(`${workspace}${REPLIES}`);
  await browser.tabs.update(known.id, { active: true, url: `${workspace}${REPLIES}` });
  await focus(known.windowId);
}

/** Opens what needs doing, and takes the notification away. */
export async function onNoticeClicked(worker: Worker, id: string): Promise<void> {
  const mail = readNoticeId(id);
  if (mail === null && id !== DIGEST_ID) return;
  await browser.notifications.clear(id).catch(() => false);
  if (mail === null) return openReplies();
  await open(threadUrl(mail.account, { kind: 'api', id: mail.thread }, '', []));
  await noteSeen(worker, id);
}

/**
 * Listens to notifications, from the moment when the browser allows them. To be called as the worker starts, before anything
 * is awaited.
 */
export function listenToNotices(worker: Worker): void {
  const onClicked = (id: string): void => void onNoticeClicked(worker, id).catch(() => undefined);
  const onClosed = (id: string): void => void noteSeen(worker, id).catch(() => undefined);
  const listen = (): void => {
    // Where they are not allowed yet, the browser has no such thing.
    if (browser.notifications === undefined) return;
    // A listener that is there already is not added again; one that went with the leave to notify is.
    browser.notifications.onClicked.addListener(onClicked);
    browser.notifications.onClosed.addListener(onClosed);
  };
  listen();
  browser.permissions.onAdded.addListener(listen);
}
