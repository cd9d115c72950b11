import { useState } from 'preact/hooks';
import { askToNotify, mayNotify, stopNotifying } from '../../../lib/permissions.ts';
import type { Settings, SettingsChange } from '../../../lib/settings.ts';

type Kind = 'digest' | 'urgent';

export interface Notices {
  readonly isOn: Readonly<Record<Kind, boolean>>;
  /** To be called in the click. False where the browser did not allow it, and then nothing has changed. */
  turn(kind: Kind, isOn: boolean): Promise<boolean>;
  /** Looks again at what the browser allows. */
  look(): Promise<void>;
}

const change =
  (kind: Kind, isOn: boolean): SettingsChange =>
  ({ urgent }) =>
    kind === 'digest' ? { digest: isOn } : { urgent: { ...urgent, isOn } };

/**
 * What notifies: each is on where the person turned it on and the browser allows it, and the browser's leave is given back with
 * the last of them.
 */
export function useNotices(settings: Settings, onSave: (change: SettingsChange) => Promise<boolean>): Notices {
  const [isAllowed, setAllowed] = useState(false);
  const isOn = { digest: settings.digest && isAllowed, urgent: settings.urgent.isOn && isAllowed };
  const look = async () => setAllowed(await mayNotify().catch(() => false));
  return {
    isOn,
    look,
    async turn(kind, next) {
      // Before anything else: the browser shows its question only in the click itself.
      const allowed = next ? askToNotify() : Promise.resolve(true);
      if (!(await allowed)) return false;
      // What was wanted before the browser's leave was lost is not wanted now unasked.
      const other: Kind = kind === 'digest' ? 'urgent' : 'digest';
      const isOtherOn = isOn[other];
      const went = await onSave((now) => ({ ...change(other, isOtherOn)(now), ...change(kind, next)(now) }));
      if (went && !next && !isOtherOn) await stopNotifying();
      await look();
      return went;
    },
  };
}
