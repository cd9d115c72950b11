import { draftKey, type EventName, idKey, settlesEvent } from '../meeting/choice.ts';
import { type ChoiceRow, ChoiceRowSchema, parseRows } from './rows.ts';
import type { Store } from './store.ts';

/**
 * The last choice that settled an event, found by its id, or by account, title and start where it had no id when it was
 * chosen; null where there is none.
 */
export async function settledChoice(store: Store, event: EventName): Promise<ChoiceRow | null> {
  const [id, key] = [idKey(event), draftKey(event)];
  const byId: readonly unknown[] = id === null ? [] : await store.choices.where('event').equals(id).toArray();
  const byKey: readonly unknown[] = key === null ? [] : await store.choices.where('key').equals(key).toArray();
  // A choice that knows its event's id is about no other event, however alike.
  const named = parseRows(ChoiceRowSchema, byKey).filter((row) => row.event === null || row.event === id);
  const all = [...parseRows(ChoiceRowSchema, byId), ...named];
  const settled = all.filter((row) => row.account === event.account && settlesEvent(row.choice));
  return settled.toSorted((a, b) => b.at - a.at)[0] ?? null;
}

/** Choices made from `from` to before `to` (epoch milliseconds), oldest first; of one account, or of all. */
export async function choicesBetween(
  store: Store,
  from: number,
  to: number,
  account: string | null = null,
): Promise<readonly ChoiceRow[]> {
  const rows: readonly unknown[] = await store.choices.where('at').between(from, to, true, false).toArray();
  const all = parseRows(ChoiceRowSchema, rows);
  return account === null ? all : all.filter((row) => row.account === account);
}
