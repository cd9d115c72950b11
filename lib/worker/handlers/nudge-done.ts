import { browser } from 'wxt/browser';
import { HandoffRowSchema, parseRow } from '../../store/rows.ts';
import { composeOfLetter } from '../handoff.ts';
import { nudgeId } from '../nudges.ts';
import { done, type Handler } from '../worker.ts';

export const nudgeDone: Handler<'nudge-done'> = {
  from: ['gmail'],
  async run({ replyId, filled }, { store }, { tab }) {
    const id = nudgeId(replyId);
    const before = await store.transaction('rw', store.handoffs, async () => {
      const handoff = parseRow(HandoffRowSchema, await store.handoffs.get(id));
      if (handoff?.state === 'claimed') await store.handoffs.put({ ...handoff, state: filled ? 'filled' : 'open' });
      return handoff;
    });
    // No answer could be opened in the thread: then it is a mail of its own, in the same tab.
    if (!filled && before?.state === 'claimed' && before.letter !== undefined && tab !== null) {
      await browser.tabs.update(tab.id, { url: composeOfLetter(before.account, before.letter).url });
    }
    return done(null);
  },
};
