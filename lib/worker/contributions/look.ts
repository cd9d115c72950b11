import type { ThreadReader } from '../../google/gmail/threads.ts';
import type { Keeper } from '../replies/run.ts';

/** One look over one account's agendas. Nothing in it outlives the process. */
export interface Look {
  readonly worker: Keeper;
  readonly account: string;
  readonly reader: ThreadReader;
  readonly signal: AbortSignal;
  /** Whether the account is connected for it, still. */
  isWanted(): Promise<boolean>;
}
