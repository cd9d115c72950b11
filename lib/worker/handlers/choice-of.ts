import { idKey } from '../../meeting/choice.ts';
import { settledChoice } from '../../store/choices.ts';
import { done, type Handler } from '../worker.ts';

export const choiceOf: Handler<'choice-of'> = {
  from: ['calendar', 'own'],
  async run({ event }, { store }) {
    return store.transaction('rw', store.choices, async () => {
      const found = await settledChoice(store, event);
      if (found === null) return done({ choice: null });
      const id = idKey(event);
      // It has been saved since: from now on its id stands for it, whatever it will be called.
      if (found.event === null && id !== null) await store.choices.put({ ...found, event: id });
      const { choice: kind, verdict, reason, minutes, at } = found;
      return done({ choice: { id: found.id, kind, verdict, reason, minutes, at } });
    });
  },
};
