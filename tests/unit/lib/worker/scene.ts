import { vi } from 'vitest';
import type { Browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Agenda } from '../../../../lib/agenda/agenda.ts';
import type { FeedReading } from '../../../../lib/google/feed/read.ts';
import { googleIn } from '../../../../lib/google/google.ts';
import type { Surroundings } from '../../../../lib/google/surroundings.ts';
import type { RequestOf } from '../../../../lib/messages.ts';
import { Store } from '../../../../lib/store/store.ts';
import type { Worker } from '../../../../lib/worker/worker.ts';
import { world } from '../google/world.ts';

export const NOW = Date.UTC(2026, 10, 20, 12);
export const MIRA = 'mira@fernweg.example';
export const JONAS = { email: 'jonas@fernweg.example', name: 'Jonas Weber' };
export const CALENDAR_TAB = 7;
export const GMAIL_TAB = 30;

/** A network that answers nothing: for whatever has nothing to do with connected accounts. */
export const nowhere = (): Surroundings => world(() => 'no-network').surroundings;

/**
 * A worker on a store and a clock of its own. `feeds` answers by index; whoever is not there is signed out. `surroundings`
 * is what its connected accounts live in.
 */
export function createScene(name = 'scene', surroundings = nowhere()) {
  const feeds: FeedReading[] = [];
  let now = NOW;
  const worker: Worker = {
    store: new Store(name),
    now: () => now,
    readFeed: async (index) => feeds[index] ?? { kind: 'signed-out' },
    google: googleIn(surroundings),
  };
  return {
    worker,
    store: worker.store,
    feeds,
    later: (milliseconds: number) => {
      now += milliseconds;
    },
  };
}

/** A tab with just what a message's sender tells of it. */
export function tab(parts: Partial<Browser.tabs.Tab> & { id: number }): Browser.tabs.Tab {
  return {
    index: 3,
    windowId: 1,
    active: true,
    highlighted: true,
    pinned: false,
    incognito: false,
    selected: true,
    discarded: false,
    autoDiscardable: true,
    frozen: false,
    groupId: -1,
    lastAccessed: 0,
    ...parts,
  };
}

function from(url: string, origin: string, its?: Browser.tabs.Tab): Browser.runtime.MessageSender {
  return { id: fakeBrowser.runtime.id, url, origin, frameId: 0, ...(its && { tab: its }) };
}

export const fromCalendar = (id = CALENDAR_TAB) =>
  from('https://calendar.google.com/calendar/u/0/r', 'https://calendar.google.com', tab({ id }));
export const fromGmail = (id = GMAIL_TAB, parts: Omit<Partial<Browser.tabs.Tab>, 'id'> & { address?: string } = {}) => {
  const { address = 'https://mail.google.com/mail/u/0/', ...rest } = parts;
  return from(address, 'https://mail.google.com', tab({ id, ...rest }));
};
export const fromPopup = () =>
  from(`chrome-extension://${fakeBrowser.runtime.id}/popup.html`, `chrome-extension://${fakeBrowser.runtime.id}`);

/** Stands in for the tabs that the browser opens; `opened` lists the addresses. */
export function stubTabs() {
  const opened: Browser.tabs.CreateProperties[] = [];
  const sent: { tabId: number; message: unknown }[] = [];
  const existing: Browser.tabs.Tab[] = [];
  fakeBrowser.tabs.create = vi.fn(async (properties: Browser.tabs.CreateProperties) => {
    opened.push(properties);
    const { url = '', openerTabId } = properties;
    const created = tab({ id: GMAIL_TAB + opened.length - 1, url, ...(openerTabId != null && { openerTabId }) });
    existing.push(created);
    return created;
  });
  fakeBrowser.tabs.query = vi.fn(async () => existing);
  fakeBrowser.tabs.sendMessage = vi.fn(async (tabId: number, message: unknown) => {
    sent.push({ tabId, message });
  });
  return { opened, sent, existing };
}

export const agendaOf = (parts: Partial<Agenda> = {}): Agenda => ({
  title: 'Plan for the third quarter',
  background: 'What we know so far.',
  lead: { email: MIRA, name: 'Mira' },
  attendees: [{ email: MIRA, name: 'Mira' }, JONAS],
  topics: [{ title: 'Budget', owner: JONAS, feedback: 'decide' }],
  replyBy: NOW + 86_400_000,
  timeZone: 'Europe/Berlin',
  documents: [],
  ...parts,
});

export const writeInstead = (parts: Partial<RequestOf<'write-instead'>> = {}): RequestOf<'write-instead'> => ({
  type: 'write-instead',
  id: 'agenda-1',
  account: MIRA,
  agenda: agendaOf(),
  ...parts,
});

export const mailSent = (parts: Partial<RequestOf<'mail-sent'>> = {}): RequestOf<'mail-sent'> => ({
  type: 'mail-sent',
  id: 'send-1',
  account: MIRA,
  subject: 'Budget',
  to: [JONAS],
  thread: { kind: 'client', token: 'thread-a:r1' },
  draft: { kind: 'client', token: 'msg-a:r1' },
  asked: 'Can you check the numbers?',
  due: NOW + 3_600_000,
  sentAt: NOW,
  agendaId: null,
  ...parts,
});
