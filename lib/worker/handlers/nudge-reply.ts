import { threadUrl } from '../../google/urls.ts';
import { nudgeBlocks } from '../../replies/nudge.ts';
import type { PendingReply } from '../../replies/pending.ts';
import { readSettings, zoneOf } from '../../settings.ts';
import { pendingReply } from '../../store/replies.ts';
import { type HandoffRow, HandoffRowSchema, parseRow } from '../../store/rows.ts';
import { type Begun, handOff } from '../handoff.ts';
import { nudgeId } from '../nudges.ts';
import { done, failed, type Handler, type Worker } from '../worker.ts';

const answerTo = (subject: string): string => (/^re:/i.test(subject) ? subject : `Re: ${subject}`);

/** A new one for each click; the same click finds the one that it began. */
function begin(reply: PendingReply, click: string, zone: string, { store, now }: Worker): Promise<Begun> {
  return store.transaction('rw', store.handoffs, async () => {
    const id = nudgeId(reply.id);
    const known = parseRow(HandoffRowSchema, await store.handoffs.get(id));
    if (known?.click === click) return { handoff: known, isNew: false };
    const subject = answerTo(reply.subject).slice(0, 1_000);
    const letter = { to: [...reply.people], subject, blocks: nudgeBlocks(reply, zone) };
    const fresh = { id, account: reply.account, originTab: null, tab: null, subject, click, letter, leftOut: [] };
    const handoff: HandoffRow = { ...fresh, state: 'opening', at: now() };
    await store.handoffs.put(handoff);
    return { handoff, isNew: true };
  });
}

export const nudgeReply: Handler<'nudge-reply'> = {
  from: ['own'],
  async run({ id, click }, worker, { tab }) {
    const reply = await pendingReply(worker.store, id);
    if (reply === null) return failed('not-found');
    const zone = zoneOf(await readSettings());
    const url = threadUrl(reply.account, reply.thread, reply.subject, reply.people);
    await handOff(nudgeId(id), () => begin(reply, click, zone, worker), url, worker, tab);
    return done(null);
  },
};
