import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { CAPABILITIES, type Capability } from './google/capabilities.ts';
import { Email, Time } from './schemas.ts';

/** What of the capabilities a person is offered. */
export const OFFERED: readonly Capability[] = CAPABILITIES;

/** One thing that an account was connected for. */
const UseSchema = v.object({
  capability: v.picklist(CAPABILITIES),
  /** When it was connected last. */
  since: Time,
  /** False once it was taken back: Google still has it on its list, and nothing here uses it. */
  isOn: v.boolean(),
});
export type Use = Readonly<v.InferOutput<typeof UseSchema>>;

const ConnectionSchema = v.object({
  account: Email,
  /** Google's own id of the account, which stays when the address changes. */
  id: v.pipe(v.string(), v.maxLength(255)),
  uses: v.array(UseSchema),
  /** It is being disconnected: nothing uses it any more but what tells Google so. */
  isLeaving: v.boolean(),
});
export type Connection = Omit<Readonly<v.InferOutput<typeof ConnectionSchema>>, 'uses'> & {
  readonly uses: readonly Use[];
};
/** The connected accounts, in the order in which they were connected. */
export type Connections = readonly Connection[];
export type ConnectionsChange = (connections: Connections) => Connections;

const KEY = 'connections';

/** The connected accounts. One that makes no sense counts as not connected. Throws what the browser's storage throws. */
export async function readConnections(): Promise<Connections> {
  const stored: Record<string, unknown> = await browser.storage.local.get(KEY);
  const rows = v.safeParse(v.array(v.unknown()), stored[KEY]);
  return (rows.success ? rows.output : []).flatMap((row) => {
    const parsed = v.safeParse(ConnectionSchema, row);
    return parsed.success ? [parsed.output] : [];
  });
}

let turns: Promise<unknown> = Promise.resolve();

/** Changes the connected accounts, one change after the other. The background alone calls it; throws what storage throws. */
export function changeConnections(change: ConnectionsChange): Promise<void> {
  const turn = async (): Promise<void> => {
    const before = await readConnections();
    const after = change(before);
    if (after !== before) await browser.storage.local.set({ [KEY]: after });
  };
  const next = turns.then(turn);
  turns = next.catch(() => undefined);
  return next;
}

/** A capability of an account is connected from now on. */
export function withUse(account: string, id: string, capability: Capability, since: number): ConnectionsChange {
  return (connections) => {
    const use: Use = { capability, since, isOn: true };
    const before = connections.find((one) => one.account === account);
    if (before === undefined) return [...connections, { account, id, uses: [use], isLeaving: false }];
    const isNew = before.uses.every((one) => one.capability !== capability);
    // Signed in again, it stays where the person has it before their eyes.
    const uses = isNew ? [...before.uses, use] : before.uses.map((one) => (one.capability === capability ? use : one));
    const after: Connection = { account, id, uses, isLeaving: false };
    return connections.map((one) => (one === before ? after : one));
  };
}

function withEach(account: string, change: (connection: Connection) => Connection): ConnectionsChange {
  return (connections) => connections.map((one) => (one.account === account ? change(one) : one));
}

/** A capability was taken back; that Google granted it is still known, for the day when the account is disconnected. */
export function withoutUse(account: string, capability: Capability): ConnectionsChange {
  return withEach(account, (one) => ({
    ...one,
    uses: one.uses.map((use) => (use.capability === capability ? { ...use, isOn: false } : use)),
  }));
}

/** An account is about to be disconnected. */
export function withLeaving(account: string): ConnectionsChange {
  return withEach(account, (one) => ({ ...one, isLeaving: true }));
}

export function withoutAccount(account: string): ConnectionsChange {
  return (connections) => connections.filter((one) => one.account !== account);
}

function hasOn({ uses, isLeaving }: Connection, capability: Capability): boolean {
  return !isLeaving && uses.some((use) => use.isOn && use.capability === capability);
}

/** The addresses of the accounts that have this capability connected: those that a job works for. */
export async function accountsWith(capability: Capability): Promise<readonly string[]> {
  return (await readConnections()).filter((one) => hasOn(one, capability)).map(({ account }) => account);
}

/** Whether a job may go on with this capability of an account. */
export async function isConnected(account: string, capability: Capability): Promise<boolean> {
  return (await accountsWith(capability)).includes(account);
}

/**
 * Whether the person has signed in for this after `at` (epoch milliseconds), and waits for something to come of that. One in
 * the time to come was noted by a clock that was wrong, and says nothing.
 */
export async function isConnectedSince(
  account: string,
  capability: Capability,
  at: number,
  now: number,
): Promise<boolean> {
  const uses = (await readConnections()).find((one) => one.account === account)?.uses ?? [];
  return uses.some((use) => use.isOn && use.capability === capability && use.since > at && use.since <= now);
}

/** Whether a token may be renewed: as long as it is connected, and once more for telling Google that it is over. */
export async function mayRenew(account: string, capability: Capability): Promise<boolean> {
  const connection = (await readConnections()).find((one) => one.account === account);
  if (connection === undefined) return false;
  return hasOn(connection, capability) || connection.isLeaving;
}

/** The capabilities that anything is connected for. */
export function capabilitiesOf(connections: Connections): readonly Capability[] {
  return CAPABILITIES.filter((capability) => connections.some((one) => hasOn(one, capability)));
}

/** Calls after each change of the connected accounts, until `signal` aborts. */
export function watchConnections(listener: () => void, signal: AbortSignal): void {
  const onChanged = (changes: Readonly<Record<string, unknown>>, area: string): void => {
    if (area === 'local' && KEY in changes) listener();
  };
  if (signal.aborted) return;
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
}
