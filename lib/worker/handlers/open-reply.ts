import { browser } from 'wxt/browser';
import { threadUrl } from '../../google/urls.ts';
import { pendingReply } from '../../store/replies.ts';
import { done, failed, type Handler } from '../worker.ts';

export const openReply: Handler<'open-reply'> = {
  from: ['own'],
  async run({ id }, { store }) {
    const reply = await pendingReply(store, id);
    if (reply === null) return failed('not-found');
    await browser.tabs.create({ url: threadUrl(reply.account, reply.thread, reply.subject, reply.people) });
    return done(null);
  },
};
