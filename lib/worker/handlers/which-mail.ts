import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import { InFrontSchema, type OpenMail, type Push } from '../../messages.ts';
import { isOpen } from '../../replies/advance.ts';
import { isSameId } from '../../replies/match.ts';
import { readSettings } from '../../settings.ts';
import { repliesByKeys, repliesByPeople } from '../../store/replies.ts';
import { personKey, threadKey } from '../../store/rows.ts';
import type { Store } from '../../store/store.ts';
import { done, type Handler } from '../worker.ts';

/** So many of a list are suggested, from the top: the newest. */
const MOST_LISTED = 5;

const GMAIL = 'https://mail.google.com/*';

/** The Gmail tab in front; where our own page stands in front, the one that was looked at before it. */
async function tabInFront(): Promise<Browser.tabs.Tab | null> {
  const [active] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  const tabs = await browser.tabs.query({ url: GMAIL });
  const inFront = tabs.find(({ id }) => id === active?.id);
  if (inFront !== undefined) return inFront;
  const isOwn = active?.url?.startsWith(browser.runtime.getURL('/')) === true;
  if (!isOwn) return null;
  return tabs.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0] ?? null;
}

/** Whether nothing was said of this mail yet: one that is owed, answered or was dropped is never suggested. */
async function isNew(store: Store, { account, thread, message }: OpenMail): Promise<boolean> {
  const here = await repliesByKeys(store, [threadKey(account, thread)]);
  const mine = here.filter(({ direction }) => direction === 'mine');
  return !mine.some((reply) => isOpen(reply.state) || isSameId(reply.message, message, null));
}

/** Whether I have to do with whoever wrote it: strangers ask for much, and most of it is advertising. */
async function isAcquainted(store: Store, { account, from }: OpenMail): Promise<boolean> {
  const { colleagues } = await readSettings();
  if (Object.hasOwn(colleagues, from.email)) return true;
  return (await repliesByPeople(store, [personKey(account, from.email)])).length > 0;
}

export const whichMail: Handler<'which-mail'> = {
  from: ['own'],
  async run(_request, { store }) {
    const tab = await tabInFront();
    if (tab?.id === undefined) return done({ mails: [] });
    const push: Push = { type: 'in-front' };
    const answer: unknown = await browser.tabs.sendMessage(tab.id, push).catch(() => null);
    const shown = v.safeParse(InFrontSchema, answer);
    if (!shown.success) return done({ mails: [] });
    const { open, list } = shown.output;
    const mails: { readonly mail: OpenMail; readonly place: 'open' | 'list' }[] = [];
    if (open !== null && (await isNew(store, open))) mails.push({ mail: open, place: 'open' });
    const most = mails.length + MOST_LISTED;
    for (const { mail, isFamiliar } of list) {
      if (mails.length >= most) break;
      if (open !== null && isSameId(open.thread, mail.thread, null)) continue;
      const isWanted = (isFamiliar || (await isAcquainted(store, mail))) && (await isNew(store, mail));
      if (isWanted) mails.push({ mail, place: 'list' });
    }
    return done({ mails });
  },
};
