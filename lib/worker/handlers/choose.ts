import { draftKey, idKey } from '../../meeting/choice.ts';
import type { RequestOf } from '../../messages.ts';
import { ChoiceRowSchema, parseRow } from '../../store/rows.ts';
import { done, type Handler, type Worker } from '../worker.ts';

/** A repeat changes nothing, and the same choice told again with its reason keeps its time. */
async function keep({ id, event, choice }: RequestOf<'choose'>, { store, now }: Worker): Promise<void> {
  await store.transaction('rw', store.choices, async () => {
    const before = parseRow(ChoiceRowSchema, await store.choices.get(id));
    await store.choices.put({
      id,
      account: event.account,
      // A page that knew the draft alone may tell it again after it got its id.
      event: idKey(event) ?? before?.event ?? null,
      key: draftKey(event),
      at: before?.at ?? now(),
      verdict: choice.verdict,
      choice: choice.kind,
      reason: choice.reason,
      minutes: choice.minutes,
    });
  });
}

export const choose: Handler<'choose'> = {
  from: ['calendar', 'own'],
  async run(request, worker) {
    await keep(request, worker);
    return done(null);
  },
  later: keep,
};
