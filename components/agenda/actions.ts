import type { Agenda } from '../../lib/agenda/agenda.ts';
import { duplicateOf, freshAgenda } from '../../lib/agenda/fresh.ts';
import type { Ask } from '../../lib/ask.ts';
import type { AgendaRow } from '../../lib/store/rows.ts';
import type { Store } from '../../lib/store/store.ts';
import { FAILURES } from '../kit/words.ts';
import type { BarMessage } from '../replies/Bar.tsx';
import type { Clock } from '../replies/state.ts';
import { knownAccounts } from './live.ts';
import { WORDS } from './words.ts';

export interface AgendaActionsOptions {
  readonly store: Store;
  readonly ask: Ask;
  readonly clock: () => Clock;
  readonly onSay: (message: BarMessage) => void;
  readonly onOpen: (id: string) => void;
}

/** Making, copying and deleting agendas, with what the person is told, and undo. */
export function agendaActions({ store, ask, clock, onSay, onOpen }: AgendaActionsOptions) {
  const keep = async (account: string, agenda: Agenda): Promise<void> => {
    const id = crypto.randomUUID();
    const result = await ask({ type: 'save-agenda', id, base: null, account, agenda });
    if (result.ok) onOpen(id);
    else {
      const { happened, todo } = FAILURES[result.error];
      onSay({ text: `${WORDS.failedNew} ${happened} ${todo}`, onUndo: null });
    }
  };
  const putBack = async (row: AgendaRow): Promise<void> => {
    const result = await ask({ type: 'put-back-agenda', row });
    const text = result.ok ? WORDS.putBack : `${WORDS.failedPutBack} ${FAILURES[result.error].happened}`;
    onSay({ text, onUndo: result.ok ? null : () => void putBack(row) });
  };
  return {
    /** False where nobody knows from which account: then it has to be asked. */
    async make(account: string | null): Promise<boolean> {
      const from = account ?? (await knownAccounts(store).catch(() => []))[0] ?? null;
      if (from === null) return false;
      await keep(from, freshAgenda({ ...clock(), lead: { email: from, name: null } }));
      return true;
    },
    duplicate: ({ account, agenda }: AgendaRow): Promise<void> => keep(account, duplicateOf(agenda, clock())),
    /** True once it is deleted. */
    async delete(row: AgendaRow): Promise<boolean> {
      const title = row.agenda.title.trim() === '' ? WORDS.untitled : row.agenda.title;
      const result = await ask({ type: 'delete-agenda', id: row.id });
      if (result.ok) onSay({ text: WORDS.deleted(title), onUndo: () => void putBack(row) });
      else onSay({ text: `${WORDS.failedDelete} ${FAILURES[result.error].happened}`, onUndo: null });
      return result.ok;
    },
  };
}
