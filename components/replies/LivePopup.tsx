import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { Ask } from '../../lib/ask.ts';
import type { Settings } from '../../lib/settings.ts';
import { zoneOf } from '../../lib/settings.ts';
import type { Store } from '../../lib/store/store.ts';
import { lastCheckOf, liveMailCheck, liveReplies } from './live.ts';
import { Popup } from './Popup.tsx';
import type { LastCheck } from './state.ts';

export interface LivePopupProps {
  readonly store: Store;
  readonly ask: Ask;
  readonly settings: Settings;
  /** Epoch milliseconds, moving on while the popup is open. */
  readonly now: number;
  /** BCP 47. */
  readonly locale: string;
  readonly onOpened: () => void;
}

/** A check that stands still for so long was broken off, and is not under way any more. */
const STALE = 60_000;

/** The popup on the extension's own store; changes go to the background. */
export function LivePopup({ store, ask, settings, now, locale, onOpened }: LivePopupProps) {
  const closing = useMemo(() => new AbortController(), []);
  const { loaded, needAll } = useMemo(() => liveReplies(store, closing.signal), []);
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
  return (
    <Popup
      loaded={loaded.value}
      clock={{ now, timeZone: zoneOf(settings), locale, hours: settings.hours }}
      mail={{
        next: check?.due ?? null,
        isChecking: isAsking.value || isRunning,
        last: unasked.value ?? lastCheckOf(check),
      }}
      onChange={async (id, change) => {
        const result = await ask({ type: 'change-reply', id, change });
        return result.ok ? null : result.error;
      }}
      onOpen={async (id) => {
        const result = await ask({ type: 'open-reply', id });
        if (!result.ok) return result.error;
        onOpened();
        return null;
      }}
      onCheckNow={() => void checkNow()}
      onNeedAll={needAll}
    />
  );
}
