import type { PendingReply } from '../../replies/pending.ts';
import { agendas } from '../../store/agendas.ts';
import { repliesOfAgendas } from '../../store/replies.ts';
import type { AgendaRow } from '../../store/rows.ts';
import type { Store } from '../../store/store.ts';

const DAY = 24 * 60 * 60_000;
/** How long after its day, or after its last change, an agenda's thread is still read. */
const KEPT_OPEN = 30 * DAY;
/** Agendas that are read at a time, the last changed first: 2,000 units, a third of what a minute allows. */
const MOST = 50;
/** Rows that are looked through for them. */
const MOST_ROWS = 500;

/** An agenda that went out and may still be answered, with what is waited for. */
export interface Out {
  readonly row: AgendaRow;
  readonly replies: readonly PendingReply[];
}

/** The agendas of an account that are out. */
export async function agendasOut(store: Store, account: string, now: number): Promise<readonly Out[]> {
  const isOut = ({ state, agenda, updatedAt }: AgendaRow): boolean =>
    state === 'sent' && Math.max(agenda.replyBy ?? 0, updatedAt) > now - KEPT_OPEN;
  const rows = (await agendas(store, account, MOST_ROWS)).filter(isOut).slice(0, MOST);
  const replies = await repliesOfAgendas(
    store,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({ row, replies: replies.filter(({ agendaId }) => agendaId === row.id) }));
}

/**
 * The API's id of the thread that an agenda stands in. What is waited for goes along where Gmail makes one thread of two, so
 * it is asked first. Null where no page has named it.
 */
export function threadOf({ row, replies }: Out): string | null {
  const named = [...replies.map(({ thread }) => thread), row.thread].find((thread) => thread?.kind === 'api');
  return named?.kind === 'api' ? named.id : null;
}
