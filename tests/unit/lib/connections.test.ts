import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  accountsWith,
  capabilitiesOf,
  changeConnections,
  isConnected,
  mayRenew,
  readConnections,
  watchConnections,
  withLeaving,
  withoutAccount,
  withoutUse,
  withUse,
} from '../../../lib/connections.ts';

const MIRA = 'mira@fernweg.example';
const TOM = 'tom@fernweg.example';

beforeEach(() => fakeBrowser.reset());

describe('connected accounts', () => {
  it('are none at first, and none where what is stored makes no sense', async () => {
    expect(await readConnections()).toEqual([]);
    await fakeBrowser.storage.local.set({ connections: 'all of them' });
    expect(await readConnections()).toEqual([]);
  });

  it('stay when another makes no sense', async () => {
    await changeConnections(withUse(MIRA, '1', 'replies', 5));
    const [mira] = await readConnections();
    await fakeBrowser.storage.local.set({ connections: [{ account: 'nobody' }, mira] });
    expect(await readConnections()).toEqual([mira]);
  });

  it('are connected for one thing at a time, each account for itself', async () => {
    await changeConnections(withUse(MIRA, '1', 'replies', 5));
    await changeConnections(withUse(TOM, '2', 'focus', 6));
    await changeConnections(withUse(MIRA, '1', 'hours', 7));
    expect(await accountsWith('replies')).toEqual([MIRA]);
    expect(await isConnected(TOM, 'replies')).toBe(false);
    expect(capabilitiesOf(await readConnections())).toEqual(['replies', 'focus', 'hours']);
  });

  it('lose nothing when two are changed at once', async () => {
    await Promise.all([
      changeConnections(withUse(MIRA, '1', 'replies', 5)),
      changeConnections(withUse(TOM, '2', 'replies', 6)),
    ]);
    expect(await accountsWith('replies')).toEqual([MIRA, TOM]);
  });

  it('remember what was taken back, and renew nothing for it', async () => {
    await changeConnections(withUse(MIRA, '1', 'replies', 5));
    await changeConnections(withoutUse(MIRA, 'replies'));
    expect(await accountsWith('replies')).toEqual([]);
    expect(await mayRenew(MIRA, 'replies')).toBe(false);
    expect(await readConnections()).toMatchObject([{ uses: [{ capability: 'replies', isOn: false }] }]);
    await changeConnections(withUse(MIRA, '1', 'replies', 9));
    expect(await mayRenew(MIRA, 'replies')).toBe(true);
  });

  it('keep the order of what they are connected for when somebody signs in again', async () => {
    for (const capability of ['replies', 'hours'] as const) {
      await changeConnections(withUse(MIRA, '1', capability, 5));
    }
    await changeConnections(withUse(MIRA, '1', 'replies', 9));
    const [mira] = await readConnections();
    expect(mira?.uses.map(({ capability, since }) => [capability, since])).toEqual([
      ['replies', 9],
      ['hours', 5],
    ]);
  });

  it('that are leaving are worked for no more, but Google can still be told', async () => {
    await changeConnections(withUse(MIRA, '1', 'replies', 5));
    await changeConnections(withLeaving(MIRA));
    expect(await isConnected(MIRA, 'replies')).toBe(false);
    expect(await mayRenew(MIRA, 'replies')).toBe(true);
    await changeConnections(withoutAccount(MIRA));
    expect(await mayRenew(MIRA, 'replies')).toBe(false);
    expect(await readConnections()).toEqual([]);
  });

  it('are told about until somebody stops listening', async () => {
    const closing = new AbortController();
    const listener = vi.fn();
    watchConnections(listener, closing.signal);
    await changeConnections(withUse(MIRA, '1', 'replies', 5));
    expect(listener).toHaveBeenCalledTimes(1);
    closing.abort();
    await changeConnections(withoutAccount(MIRA));
    expect(listener).toHaveBeenCalledTimes(1);
  });
});
