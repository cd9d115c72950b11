import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { Ask } from '../../lib/ask.ts';
import type { Store } from '../../lib/store/store.ts';
import { lastCheckOf, liveMailCheck } from './live.ts';
import type { LastCheck, MailStatus } from './state.ts';

/** A check that stands still for so long was broken off, and is not under way any more. */
const STALE = 60_000;

/** When mail is read next and how the last look went, kept true to the store; and a look now. */
export function useMailStatus(store: Store, ask: Ask, now: number): { mail: MailStatus; checkNow: () => void } {
  const closing = useMemo(() => new AbortController(), []);
  const row = useMemo(() => liveMailCheck(store, closing.signal), []);
  const isAsking = useSignal(false);
  /** Only what the store does not tell: the background could not be asked. */
  const unasked = useSignal<LastCheck | null>(null);
  useEffect(() => () => closing.abort(), []);
  const checkNow = async () => {
    isAsking.value = true;
    const result = await ask({ type: 'check-now' });
    isAsking.value = false;
    const isTold = result.ok || result.error === 'offline' || result.error === 'signed-out';
    unasked.value =
      isTold || row.value?.last?.outcome === 'unreadable' ? null : { kind: 'failed', failure: result.error };
  };
  const check = row.value;
  const isRunning = check?.cursor != null && now - check.cursor.startedAt < STALE;
  return {
    mail: {
      // What the store has not told yet, or cannot tell, is not the same as none.
      next: check === null ? 'unknown' : check.due,
      isChecking: isAsking.value || isRunning,
      last: unasked.value ?? lastCheckOf(check),
    },
    checkNow: () => void checkNow(),
  };
}
