import { idKey, isWriting, writingChoice } from '../../meeting/choice.ts';
import { settledChoice } from '../../store/choices.ts';
import { AgendaRowSchema, type ChoiceRow, parseRow } from '../../store/rows.ts';
import type { Store } from '../../store/store.ts';
import { done, type Handler } from '../worker.ts';

/** A choice to write has its agenda's id; the page that was to tell of its mail may have been closed by then. */
async function asSent(row: ChoiceRow, store: Store): Promise<ChoiceRow> {
  const agenda = isWriting(row.choice) ? parseRow(AgendaRowSchema, await store.agendas.get(row.id)) : null;
  if (agenda === null) return row;
  const isProposal = row.choice === 'propose' || row.choice === 'proposing';
  return { ...row, choice: writingChoice(isProposal, agenda.state === 'sent') };
}

export const choiceOf: Handler<'choice-of'> = {
  from: ['calendar', 'own'],
  async run({ event }, { store }) {
    return store.transaction('rw', store.choices, store.agendas, async () => {
      const found = await settledChoice(store, event);
      if (found === null) return done({ choice: null });
      const told = await asSent(found, store);
      // It has been saved since: from now on its id stands for it, whatever it will be called.
      const row = { ...told, event: found.event ?? idKey(event) };
      if (row.event !== found.event || row.choice !== found.choice) await store.choices.put(row);
      const { id, choice: kind, verdict, reason, minutes, at } = row;
      return done({ choice: { id, kind, verdict, reason, minutes, at } });
    });
  },
};
