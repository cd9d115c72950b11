import type { ComposeAddress } from '../../google/urls.ts';
import type { RequestOf } from '../../messages.ts';
import { type HandoffRow, HandoffRowSchema, parseRow } from '../../store/rows.ts';
import { type Begun, composeOf, composeOfLetter, handOff } from '../handoff.ts';
import { done, type Handler, type Worker } from '../worker.ts';

type Request = RequestOf<'write-instead'>;

function addressOf({ account, agenda, letter }: Request): ComposeAddress {
  return letter === undefined ? composeOf(account, agenda) : composeOfLetter(account, letter);
}

/** Agenda and handoff in one transaction. Gives the handoff as it stands: an earlier run may have got further with it. */
async function keep(request: Request, { store, now }: Worker, originTab: number | null): Promise<Begun> {
  return store.transaction('rw', store.agendas, store.handoffs, async () => {
    const known = parseRow(HandoffRowSchema, await store.handoffs.get(request.id));
    if (known !== null) return { handoff: known, isNew: false };
    const { id, account } = request;
    const { subject, leftOut } = addressOf(request);
    const { letter } = request;
    const fresh: HandoffRow = { id, account, originTab, tab: null, state: 'opening', subject, leftOut, at: now() };
    const handoff = letter === undefined ? fresh : { ...fresh, letter };
    await keepAgenda(request, { store, now });
    await store.handoffs.add(handoff);
    return { handoff, isNew: true };
  });
}

async function keepAgenda({ id, account, agenda }: Request, { store, now }: Pick<Worker, 'store' | 'now'>) {
  if ((await store.agendas.get(id)) !== undefined) return;
  const row = { id, account, agenda, thread: null, createdAt: now(), updatedAt: now() };
  await store.agendas.add({ ...row, state: 'writing' });
}

export const writeInstead: Handler<'write-instead'> = {
  from: ['calendar', 'own'],
  async run(request, worker, { tab }) {
    const begin = () => keep(request, worker, tab?.id ?? null);
    await handOff(request.id, begin, addressOf(request).url, worker, tab);
    return done({ agendaId: request.id });
  },
  /** Opening a tab some minutes late would only startle; the agenda itself must not be lost. */
  later(request, worker) {
    return worker.store.transaction('rw', worker.store.agendas, () => keepAgenda(request, worker));
  },
};
