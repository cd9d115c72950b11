import { pendingReply } from '../../store/replies.ts';
import { type HandoffRow, HandoffRowSchema, parseRows } from '../../store/rows.ts';
import { nudgedReply } from '../nudges.ts';
import { done, type Handler } from '../worker.ts';

/** Whoever has not come to the thread by then writes what they like there. */
const VALID = 10 * 60_000;

export const claimNudge: Handler<'claim-nudge'> = {
  from: ['gmail'],
  async run({ account }, { store, now }, { tab }) {
    if (tab === null) return done(null);
    return store.transaction('rw', store.handoffs, store.pendingReplies, async () => {
      const recent = await store.handoffs
        .where('at')
        .above(now() - VALID)
        .toArray();
      const isHere = (one: HandoffRow): boolean =>
        nudgedReply(one) !== null &&
        one.account === account &&
        one.tab === tab.id &&
        (one.state === 'open' || one.state === 'claimed');
      const nudge = parseRows(HandoffRowSchema, recent)
        .toSorted((a, b) => b.at - a.at)
        .find(isHere);
      const replyId = nudge === undefined ? null : nudgedReply(nudge);
      const reply = replyId === null ? null : await pendingReply(store, replyId);
      if (nudge?.letter === undefined || reply === null) return done(null);
      await store.handoffs.put({ ...nudge, tab: tab.id, state: 'claimed' });
      const { id, thread, subject, people } = reply;
      return done({ replyId: id, thread, subject, toAll: people.length > 1, letter: nudge.letter });
    });
  },
};
