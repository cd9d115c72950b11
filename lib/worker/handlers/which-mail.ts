import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import { OpenMailSchema, type Push } from '../../messages.ts';
import { isOpen } from '../../replies/advance.ts';
import { repliesByKeys } from '../../store/replies.ts';
import { threadKey } from '../../store/rows.ts';
import { done, type Handler } from '../worker.ts';

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

export const whichMail: Handler<'which-mail'> = {
  from: ['own'],
  async run(_request, { store }) {
    const tab = await tabInFront();
    if (tab?.id === undefined) return done(null);
    const push: Push = { type: 'open-mail' };
    const answer: unknown = await browser.tabs.sendMessage(tab.id, push).catch(() => null);
    const mail = v.safeParse(OpenMailSchema, answer);
    if (!mail.success) return done(null);
    const { account, thread } = mail.output;
    const here = await repliesByKeys(store, [threadKey(account, thread)]);
    const isOwed = here.some(({ direction, state }) => direction === 'mine' && isOpen(state));
    return done({ mail: mail.output, isOwed });
  },
};
