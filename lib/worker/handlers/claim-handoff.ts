import { agenda } from '../../store/agendas.ts';
import { type HandoffRow, HandoffRowSchema, parseRows } from '../../store/rows.ts';
import type { Store } from '../../store/store.ts';
import { type AskingTab, done, type Handler } from '../worker.ts';

/** A compose that was not filled in by then is somebody's own by now. */
const VALID = 10 * 60_000;
/** How long a compose whose tab was not noted, because the worker died, may still come forward. */
const LOST = 2 * 60_000;

const isCompose = (url: string): boolean => URL.canParse(url) && new URL(url).searchParams.get('view') === 'cm';

/** The handoff meant for this tab: by its id, or where that was lost, by where it was opened from and what it shows. */
async function handoffFor(store: Store, tab: AskingTab, account: string, now: number): Promise<HandoffRow | null> {
  const recent = await store.handoffs
    .where('at')
    .above(now - VALID)
    .toArray();
  const open = parseRows(HandoffRowSchema, recent).toSorted((a, b) => b.at - a.at);
  const own = open.find((one) => one.tab === tab.id && (one.state === 'open' || one.state === 'claimed'));
  if (own !== undefined) return own;
  const isLost = (one: HandoffRow): boolean =>
    one.state === 'opening' && one.tab === null && one.account === account && one.at > now - LOST;
  const lost = open.filter(isLost);
  const fromOrigin = lost.find((one) => one.originTab !== null && one.originTab === tab.openerId);
  return fromOrigin ?? (isCompose(tab.url) ? (lost[0] ?? null) : null);
}

export const claimHandoff: Handler<'claim-handoff'> = {
  from: ['gmail'],
  async run({ account }, { store, now }, { tab }) {
    const nothing = { handoff: null, wrongAccount: null };
    if (tab === null) return done(nothing);
    return store.transaction('rw', store.handoffs, store.agendas, async () => {
      const handoff = await handoffFor(store, tab, account, now());
      if (handoff === null) return done(nothing);
      if (handoff.account !== account) return done({ handoff: null, wrongAccount: handoff.account });
      const kept = await agenda(store, handoff.id);
      if (kept === null) return done(nothing);
      await store.handoffs.put({ ...handoff, tab: tab.id, state: 'claimed' });
      const { subject, leftOut, letter } = handoff;
      const found = {
        agendaId: kept.id,
        agenda: kept.agenda,
        subject,
        leftOut,
        ...(letter !== undefined && { letter }),
      };
      return done({ handoff: found, wrongAccount: null });
    });
  },
};
