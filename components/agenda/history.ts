/** What was written, step by step. */
export interface History<Value> {
  readonly past: readonly Value[];
  readonly present: Value;
  readonly future: readonly Value[];
  /** What the last step changed, and when: more of the same soon after belongs to it. */
  readonly last: { readonly key: string; readonly at: number } | null;
}

/** Milliseconds within which changes to one thing are one step. */
const TOGETHER = 1_000;
const MOST = 200;

export const beginHistory = <Value>(present: Value): History<Value> => ({ past: [], present, future: [], last: null });

/** A change to `key` at `at` (epoch milliseconds). */
export function step<Value>(history: History<Value>, present: Value, key: string, at: number): History<Value> {
  const { past, last } = history;
  const isMore = last !== null && last.key === key && at - last.at < TOGETHER;
  const next = isMore ? past : [...past, history.present].slice(-MOST);
  return { past: next, present, future: [], last: { key, at } };
}

/** One step back; the same object where there is none. */
export function undo<Value>(history: History<Value>): History<Value> {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  const future = [history.present, ...history.future];
  return { past: history.past.slice(0, -1), present: before, future, last: null };
}

/** One step forward again; the same object where there is none. */
export function redo<Value>(history: History<Value>): History<Value> {
  const [after, ...future] = history.future;
  return after === undefined
    ? history
    : { past: [...history.past, history.present], present: after, future, last: null };
}
