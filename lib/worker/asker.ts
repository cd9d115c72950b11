import { type Browser, browser } from 'wxt/browser';
import type { Asker, AskingTab, Origin } from './worker.ts';

const SITES: Readonly<Record<string, Origin>> = {
  'https://mail.google.com': 'gmail',
  'https://calendar.google.com': 'calendar',
};

function originOf(sender: Browser.runtime.MessageSender): Origin | null {
  const { url, origin } = sender;
  if (url === undefined) return null;
  const own = browser.runtime.getURL('/');
  // A page's origin as a prefix of our own address: `new URL` knows no origin for an extension's scheme everywhere.
  if (url.startsWith(own)) return origin === undefined || own.startsWith(`${origin}/`) ? 'own' : null;
  if (!URL.canParse(url) || sender.tab === undefined) return null;
  const site = new URL(url).origin;
  return origin === undefined || origin === site ? (SITES[site] ?? null) : null;
}

function tabOf({ tab, url }: Browser.runtime.MessageSender): AskingTab | null {
  if (tab?.id === undefined) return null;
  return {
    id: tab.id,
    openerId: tab.openerTabId ?? null,
    windowId: tab.windowId ?? null,
    index: tab.index ?? null,
    url: url ?? '',
  };
}

/** Who sent a message, by what the browser says and no message can claim; null for a stranger. */
export function askerOf(sender: Browser.runtime.MessageSender): Asker | null {
  if (sender.id !== browser.runtime.id) return null;
  const origin = originOf(sender);
  return origin === null ? null : { origin, tab: tabOf(sender) };
}
