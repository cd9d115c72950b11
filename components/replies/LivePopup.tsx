import { useEffect, useMemo } from 'preact/hooks';
import type { Ask } from '../../lib/ask.ts';
import type { Settings } from '../../lib/settings.ts';
import { zoneOf } from '../../lib/settings.ts';
import type { Store } from '../../lib/store/store.ts';
import { liveReplies } from './live.ts';
import { Popup } from './Popup.tsx';
import { useMailStatus } from './useMailStatus.ts';
import { useSuggestions } from './useSuggestions.ts';
import { useUnsaved } from './useUnsaved.ts';

export interface LivePopupProps {
  readonly store: Store;
  readonly ask: Ask;
  readonly settings: Settings;
  /** Epoch milliseconds, moving on while the popup is open. */
  readonly now: number;
  /** BCP 47. */
  readonly locale: string;
  readonly onOpened: () => void;
  readonly onOpenWorkspace: () => void;
  readonly onRetry: () => void;
}

/** The popup on the extension's own store; changes go to the background. */
export function LivePopup({ store, ask, settings, now, locale, onOpened, ...props }: LivePopupProps) {
  const closing = useMemo(() => new AbortController(), []);
  const { loaded, needAll } = useMemo(() => liveReplies(store, closing.signal), []);
  const { mail, checkNow } = useMailStatus(store, ask, now);
  const suggestions = useSuggestions(ask);
  const unsaved = useUnsaved(ask, now);
  useEffect(() => () => closing.abort(), []);

  return (
    <Popup
      loaded={loaded.value}
      clock={{ now, timeZone: zoneOf(settings), locale, hours: settings.hours }}
      mail={mail}
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
      onNudge={async (id) => {
        const result = await ask({ type: 'nudge-reply', id, click: crypto.randomUUID() });
        if (!result.ok) return result.error;
        onOpened();
        return null;
      }}
      suggested={suggestions.mails}
      onOwe={suggestions.owe}
      onDecline={suggestions.decline}
      onSuggestAgain={suggestions.suggestAgain}
      unsaved={unsaved}
      onCheckNow={checkNow}
      onOpenWorkspace={props.onOpenWorkspace}
      onRetry={props.onRetry}
      onNeedAll={needAll}
    />
  );
}
