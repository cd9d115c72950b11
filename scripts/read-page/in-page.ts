import { readCalendarPage } from '../../lib/pages/calendar/read.ts';
import { readGmailPage } from '../../lib/pages/gmail/read.ts';
import type { Health } from '../../lib/pages/health.ts';

/**
 * Runs in an isolated world of a saved page: the adapters as they ship, each part on its own, so that a page that breaks
 * one of them still tells the rest. Gives one JSON text.
 */
export function readPage(): string {
  const misses = new Set<string>();
  const fallbacks = new Set<string>();
  const health: Health = {
    miss: (name) => misses.add(name),
    fallback: (name, index) => fallbacks.add(`${name}#${index + 1}`),
  };
  const url = new URL(document.location.href);
  const site = url.hostname === 'calendar.google.com' ? 'calendar' : 'gmail';
  let page: object = {};
  try {
    page = site === 'calendar' ? readCalendarPage(document, url, health) : readGmailPage(document, url, health);
  } catch {
    misses.add(`${site}.page`);
  }
  return JSON.stringify({
    site,
    surface: null,
    account: null,
    composes: [],
    drafts: [],
    events: [],
    rows: [],
    messages: [],
    ...page,
    misses: [...misses].sort(),
    fallbacks: [...fallbacks].sort(),
  });
}
