import { Buffer } from 'node:buffer';
import { refuse } from '../http/errors.ts';

/** Where a sync token continues. */
export interface SyncPlace {
  readonly generation: number;
  readonly change: number;
}

export const writeSyncToken = ({ generation, change }: SyncPlace): string =>
  Buffer.from(`sync.${generation}.${change}`).toString('base64url');

/** Null: no token of ours. */
export function readSyncToken(token: string): SyncPlace | null {
  const found = /^sync\.(\d+)\.(\d+)$/.exec(Buffer.from(token, 'base64url').toString('utf8'));
  return found ? { generation: Number(found[1]), change: Number(found[2]) } : null;
}

export const writeOffset = (offset: number): string => Buffer.from(`from.${offset}`).toString('base64url');

/** How many items the pages before had. Throws a refusal for any other text. */
export function readOffset(token: string | undefined): number {
  if (token === undefined) return 0;
  const found = /^from\.(\d{1,9})$/.exec(Buffer.from(token, 'base64url').toString('utf8'));
  if (!found) throw refuse(400, 'invalid', 'Invalid page token value.', { location: 'pageToken' });
  return Number(found[1]);
}
