import { useRef, useState } from 'preact/hooks';
import type { Settings, SettingsChange } from '../../lib/settings.ts';

/** Shows a change while it is being kept. Resolves as the keeping does. */
export type Show = (change: SettingsChange, keeping: Promise<boolean>) => Promise<boolean>;

interface Shown {
  readonly change: SettingsChange;
  isKept: boolean;
}

/**
 * The settings as the person has just set them. A change shows at once, not only when the browser's storage has told every
 * page of it, and goes back when it could not be kept.
 */
export function useShown(settings: Settings): readonly [Settings, Show] {
  const [changes, setChanges] = useState<readonly Shown[]>([]);
  const told = useRef(settings);
  // What is told now holds all that was kept before: showing that still could hide what another page has set since.
  const open = told.current === settings ? changes : changes.filter((one) => !one.isKept);
  if (told.current !== settings) {
    told.current = settings;
    setChanges(open);
  }
  const show: Show = async (change, keeping) => {
    const shown = { change, isKept: false };
    setChanges((now) => [...now, shown]);
    shown.isKept = await keeping;
    if (!shown.isKept) setChanges((now) => now.filter((one) => one !== shown));
    return shown.isKept;
  };
  const now = { ...settings };
  for (const { change } of open) Object.assign(now, change(now));
  return [now, show];
}
