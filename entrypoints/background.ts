import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { mayRenew } from '../lib/connections.ts';
import { browserSurroundings } from '../lib/google/browser.ts';
import { readFeed } from '../lib/google/feed/read.ts';
import { googleIn } from '../lib/google/google.ts';
import { hasAccess } from '../lib/permissions.ts';
import { readSettings } from '../lib/settings.ts';
import { openStore } from '../lib/store/store.ts';
import { giveBackLeftOver } from '../lib/worker/accounts/holding.ts';
import { answerAway } from '../lib/worker/away/connected.ts';
import { collectIfDue } from '../lib/worker/contributions/connected.ts';
import { tendIfDue } from '../lib/worker/focus/due.ts';
import { FOCUS_KEYS, followWishes } from '../lib/worker/focus/wishes-changed.ts';
import { injectIntoOpenTabs } from '../lib/worker/inject.ts';
import { planMailCheck } from '../lib/worker/mail-check.ts';
import { listenToNotices } from '../lib/worker/notices.ts';
import { receive } from '../lib/worker/receive.ts';
import { trackIfDue } from '../lib/worker/replies/connected.ts';
import { watchUrgent } from '../lib/worker/urgent/connected.ts';
import { forgetTabs, wake } from '../lib/worker/wake.ts';
import type { Worker } from '../lib/worker/worker.ts';

const nothing = (): undefined => undefined;
/** What an automatic answer depends on. */
const AWAY_KEYS = [
  'connections',
  'settings.autoresponder',
  'settings.mailTimes',
  'settings.hours',
  'settings.timeZone',
] as const;
/** What the looks for urgent senders depend on. */
const URGENT_KEYS = ['connections', 'settings.urgent', 'settings.hours', 'settings.timeZone'] as const;

/** Every listener is added before anything is awaited: an event that wakes the worker must find its listener there. */
export default defineBackground(() => {
  const clientId = async (): Promise<string | null> => (await readSettings()).googleClientId;
  const worker: Worker = {
    store: openStore(),
    now: () => Date.now(),
    readFeed: (index) => readFeed(index),
    google: googleIn(browserSurroundings({ clientId, isConnected: mayRenew, isPermitted: hasAccess })),
  };
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    void receive(worker, message, sender).then(respond);
    // Keeps the channel open; a promise instead is understood by fewer browsers.
    return true;
  });
  browser.alarms.onAlarm.addListener(() => void wake(worker));
  browser.runtime.onStartup.addListener(() => {
    void forgetTabs(worker).catch(nothing);
    void giveBackLeftOver();
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' || reason === 'update') void injectIntoOpenTabs().catch(nothing);
  });
  browser.storage.onChanged.addListener((changes, area) => {
    const isOurs = 'settings.mailTimes' in changes || 'settings.timeZone' in changes;
    if (area === 'local' && isOurs) void planMailCheck(worker).catch(nothing);
    // Somebody has just connected an account, or taken it back.
    if (area === 'local' && 'connections' in changes) void trackIfDue(worker).catch(nothing);
    if (area === 'local' && 'connections' in changes) void collectIfDue(worker).catch(nothing);
    if (area === 'local' && 'connections' in changes) void tendIfDue(worker).catch(nothing);
    if (area === 'local' && AWAY_KEYS.some((key) => key in changes)) void answerAway(worker, true).catch(nothing);
    if (area === 'local' && FOCUS_KEYS.some((key) => key in changes)) void followWishes(worker).catch(nothing);
    if (area === 'local' && URGENT_KEYS.some((key) => key in changes)) void watchUrgent(worker).catch(nothing);
  });
  listenToNotices(worker);
  void wake(worker);
});
