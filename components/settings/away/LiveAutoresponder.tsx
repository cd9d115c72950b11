import { useEffect, useState } from 'preact/hooks';
import type { Answers } from '../../../lib/messages.ts';
import type { Settings, SettingsChange } from '../../../lib/settings.ts';
import { awayRows } from '../../../lib/store/away.ts';
import type { AwayRow } from '../../../lib/store/away-rows.ts';
import { openStore } from '../../../lib/store/store.ts';
import { live } from '../../replies/live.ts';
import type { Clock } from '../../replies/state.ts';
import { type AccountAnswer, Autoresponder } from './Autoresponder.tsx';
import { answeringOf } from './state.ts';

export interface LiveAutoresponderProps {
  readonly accounts: Answers['connections']['accounts'];
  readonly settings: Settings;
  readonly clock: Clock;
  readonly onSave: (change: SettingsChange) => Promise<boolean>;
  /** Called in the click. */
  readonly onSignIn: (account: string) => void;
}

/** The automatic answer on the store; nothing where no account is connected for it, and nothing of it is left. */
export function LiveAutoresponder({ accounts, settings, clock, onSave, onSignIn }: LiveAutoresponderProps) {
  const [rows, setRows] = useState<readonly AwayRow[]>([]);
  useEffect(() => {
    const closing = new AbortController();
    live(
      () => awayRows(openStore()),
      (next) => setRows(next ?? []),
      closing.signal,
    );
    return () => closing.abort();
  }, []);
  const answers = accounts.flatMap(({ account, uses }): readonly AccountAnswer[] => {
    const row = rows.find((one) => one.account === account) ?? null;
    const isConnected = uses.some(({ capability, isOn }) => isOn && capability === 'autoresponder');
    if (!isConnected && (row === null || row.ours === null)) return [];
    return [{ account, state: answeringOf(row, isConnected, settings, clock.now) }];
  });
  if (answers.length === 0) return null;
  return <Autoresponder settings={settings} clock={clock} answers={answers} onSave={onSave} onSignIn={onSignIn} />;
}
