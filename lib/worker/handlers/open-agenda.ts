import type { Agenda } from '../../agenda/agenda.ts';
import { agendaSubject } from '../../agenda/mail.ts';
import { type ComposeAddress, threadUrl } from '../../google/urls.ts';
import type { RequestOf } from '../../messages.ts';
import { agenda } from '../../store/agendas.ts';
import { repliesOfAgendas } from '../../store/replies.ts';
import { type AgendaRow, type HandoffRow, HandoffRowSchema, parseRow } from '../../store/rows.ts';
import { type Begun, composeOf, composeOfLetter, handOff, openBeside } from '../handoff.ts';
import { done, failed, type Handler, type Worker } from '../worker.ts';

type Request = RequestOf<'open-agenda'>;

function addressOf({ account, agenda: its }: AgendaRow, { letter }: Request): ComposeAddress {
  return letter === undefined ? composeOf(account, its) : composeOfLetter(account, letter);
}

/** A new handoff for each click; the same click finds the one that it began. */
async function begin(kept: AgendaRow, request: Request, worker: Worker, originTab: number | null): Promise<Begun> {
  const { store, now } = worker;
  const { click, letter } = request;
  return store.transaction('rw', store.handoffs, async () => {
    const known = parseRow(HandoffRowSchema, await store.handoffs.get(kept.id));
    if (known?.click === click) return { handoff: known, isNew: false };
    const { id, account } = kept;
    const { subject, leftOut } = addressOf(kept, request);
    const fresh: HandoffRow = {
      id,
      account,
      originTab,
      tab: null,
      state: 'opening',
      subject,
      click,
      leftOut,
      at: now(),
    };
    const handoff = letter === undefined ? fresh : { ...fresh, letter };
    await store.handoffs.put(handoff);
    return { handoff, isNew: true };
  });
}

/** Where a sent agenda is discussed. What waits for its answers follows the thread, so it knows the better address. */
async function threadOf({ id, account, agenda: its, thread }: AgendaRow, { store }: Worker): Promise<string> {
  const waiting = await repliesOfAgendas(store, [id]);
  const named = waiting.find((reply) => reply.thread?.kind === 'api') ?? waiting[0];
  const people = others(account, its);
  return thread?.kind !== 'api' && named !== undefined
    ? threadUrl(account, named.thread, named.subject, named.people)
    : threadUrl(account, thread, agendaSubject(its), people);
}

const others = (account: string, { attendees }: Agenda) => attendees.filter(({ email }) => email !== account);

export const openAgenda: Handler<'open-agenda'> = {
  from: ['calendar', 'own'],
  async run(request, worker, { tab }) {
    const { id } = request;
    const kept = await agenda(worker.store, id);
    if (kept === null) return failed('not-found');
    if (kept.state === 'sent') await openBeside(await threadOf(kept, worker), tab);
    else {
      const { url } = addressOf(kept, request);
      await handOff(id, () => begin(kept, request, worker, tab?.id ?? null), url, worker, tab);
    }
    return done(null);
  },
};
