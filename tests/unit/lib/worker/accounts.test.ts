import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  accountsWith,
  changeConnections,
  mayRenew,
  readConnections,
  withLeaving,
} from '../../../../lib/connections.ts';
import { CAPABILITIES } from '../../../../lib/google/capabilities.ts';
import type { RequestOf } from '../../../../lib/messages.ts';
import { changeSettings, DEFAULT_SETTINGS, readSettings } from '../../../../lib/settings.ts';
import { giveBackLeftOver } from '../../../../lib/worker/accounts/holding.ts';
import { tend } from '../../../../lib/worker/focus/tend.ts';
import { receive } from '../../../../lib/worker/receive.ts';
import { wake } from '../../../../lib/worker/wake.ts';
import { answer, CLIENT, google, granted, held, MIRA, TOM, type World, world } from '../google/world.ts';
import { createScene, fromGmail, fromPopup, NOW } from './scene.ts';

const HOSTS = ['https://gmail.googleapis.com/*', 'https://www.googleapis.com/*', 'https://oauth2.googleapis.com/*'];
const released: { permissions: string[]; origins: string[] }[] = [];
let count = 0;

beforeEach(() => {
  fakeBrowser.reset();
  released.length = 0;
  fakeBrowser.runtime.getManifest = () => ({
    manifest_version: 3,
    name: 'Unhurried',
    version: '1',
    optional_permissions: ['notifications', 'identity'],
    optional_host_permissions: HOSTS,
  });
  fakeBrowser.permissions.remove = vi.fn(async ({ permissions = [], origins = [] }) => {
    released.push({ permissions: [...permissions], origins: [...origins] });
    return true;
  });
});

/** A background on a Google where everybody grants what is asked. */
function scene(around: World = google()) {
  count += 1;
  const { worker } = createScene(`accounts-${count}`, { ...around.surroundings, isConnected: mayRenew });
  const ask = (request: { type: string } & Record<string, unknown>) => receive(worker, request, fromPopup());
  const connect = (parts: Partial<RequestOf<'connect'>> = {}) =>
    ask({ type: 'connect', capability: 'replies', account: null, ...parts });
  return { world: around, worker, ask, connect };
}

const revoked = ({ asked }: World) => asked.filter(({ url }) => url.endsWith('/revoke')).map(({ body }) => body);
const ALL = { permissions: ['identity', 'notifications'], origins: HOSTS };

describe('connecting', () => {
  it('tells whose account it became, and keeps what the browser granted for it', async () => {
    const { connect } = scene();
    expect(await connect()).toEqual({ ok: true, value: { outcome: 'connected', account: MIRA } });
    expect(await readConnections()).toEqual([
      {
        account: MIRA,
        id: `id of ${MIRA}`,
        uses: [{ capability: 'replies', since: NOW, isOn: true }],
        isLeaving: false,
      },
    ]);
    expect(released).toEqual([{ permissions: [], origins: [] }]);
  });

  it('for Calendar alone gives back what only Gmail needs', async () => {
    const { connect } = scene();
    await connect({ capability: 'hours' });
    expect(released).toEqual([{ permissions: ['notifications'], origins: [HOSTS[0]] }]);
  });

  it.each([
    ['closed', { kind: 'closed' as const }, { outcome: 'closed' }],
    ['not permitted', { kind: 'not-permitted' as const }, { outcome: 'not-permitted' }],
  ])('that is %s keeps nothing, and gives back what the browser granted', async (_what, launch, outcome) => {
    const { world, connect } = scene();
    world.state.launch = () => launch;
    expect(await connect()).toEqual({ ok: true, value: outcome });
    expect(await readConnections()).toEqual([]);
    expect(released).toEqual([ALL]);
  });

  it('with somebody else’s account says whose it was, and changes nothing', async () => {
    const { connect } = scene();
    expect(await connect({ account: TOM })).toEqual({ ok: true, value: { outcome: 'other-account', account: MIRA } });
    expect(await readConnections()).toEqual([]);
  });

  it('is refused to a page of Google’s', async () => {
    const { worker } = scene();
    const request = { type: 'connect', capability: 'replies', account: null };
    expect(await receive(worker, request, fromGmail())).toEqual({ ok: false, error: 'refused' });
  });
});

describe('a connected account', () => {
  it('is listed with what it spent, and with where Google sends people back to', async () => {
    const { ask, connect, worker } = scene();
    await connect();
    await worker.google.mailbox(MIRA).profile(AbortSignal.timeout(1_000));
    expect(await ask({ type: 'connections' })).toMatchObject({
      ok: true,
      value: { accounts: [{ account: MIRA, uses: [{ capability: 'replies', isOn: true }], month: { gmail: 1 } }] },
    });
  });

  it('has an address to register before the browser has granted anything', async () => {
    const { world, ask } = scene();
    world.state.redirect = null;
    expect(await ask({ type: 'connections' })).toEqual({
      ok: true,
      value: { redirect: `https://${fakeBrowser.runtime.id}.chromiumapp.org/`, accounts: [] },
    });
  });

  it('loses one token when one capability is taken back, and Google is not told', async () => {
    const { world, ask, connect } = scene();
    await connect();
    await connect({ capability: 'hours' });
    expect(await ask({ type: 'take-back', capability: 'replies', account: MIRA })).toEqual({
      ok: true,
      value: { answersUntil: null },
    });
    expect(await accountsWith('replies')).toEqual([]);
    expect(await accountsWith('hours')).toEqual([MIRA]);
    expect(held(world)).not.toContain('token-number-1');
    expect(held(world)).toContain('token-number-2');
    expect(revoked(world)).toEqual([]);
    // Nothing notifies of anything but mail.
    expect(released.at(-1)).toEqual({ permissions: ['notifications'], origins: [HOSTS[0]] });
  });

  it('is forgotten when it is disconnected, here, at Google and in the browser', async () => {
    const { world, ask, connect } = scene();
    await connect();
    expect(await ask({ type: 'disconnect', account: MIRA })).toEqual({
      ok: true,
      value: { isRevoked: true, answersUntil: null },
    });
    expect(revoked(world)).toEqual(['token=token-number-1']);
    expect(await readConnections()).toEqual([]);
    expect(held(world)).toBe('[[],[]]');
    expect(released.at(-1)).toEqual(ALL);
  });

  it('that is disconnected while a call is on its way has nothing counted for it afterwards', async () => {
    const whose = world(async ({ url }) => {
      if (!url.endsWith('/profile')) return answer(url.endsWith('/revoke') ? {} : { sub: '1', email: MIRA });
      await ask({ type: 'disconnect', account: MIRA });
      return answer('', 503);
    });
    whose.state.launch = (url) => granted(url);
    const { ask, connect, worker } = scene(whose);
    await connect();
    const asked = worker.google.mailbox(MIRA).profile(AbortSignal.timeout(5_000));
    expect(await asked).toEqual({ kind: 'signed-out' });
    expect(held(whose)).toBe('[[],[]]');
  });

  it('that was connected for everything leaves nothing in the store, and none of what was planned, once it is disconnected', async () => {
    const { ask, connect, worker } = scene();
    const { store } = worker;
    const stored = async () =>
      JSON.stringify(await Promise.all(store.tables.map(async (table) => [table.name, await table.toArray()])));
    const planned = async () => (await fakeBrowser.alarms.getAll()).map(({ name }) => name).toSorted();
    await wake(worker);
    const atInstall = await planned();
    for (const capability of CAPABILITIES) await connect({ capability, account: MIRA });
    await changeSettings({ autoresponder: { ...DEFAULT_SETTINGS.autoresponder, isOn: true } });
    await wake(worker);
    await tend(worker, MIRA, { kind: 'keep', plan: { isAutomatic: true } });
    for (const table of ['mailboxes', 'focusPlans', 'collecting']) expect(await stored()).toContain(`"${table}",[{`);
    await ask({ type: 'disconnect', account: MIRA });
    await wake(worker);
    expect(await stored()).not.toContain(MIRA);
    expect(await planned()).toEqual(atInstall);
    expect((await readSettings()).autoresponder.isOn).toBe(false);
  });

  it('is disconnected at Google also after everything was taken back', async () => {
    const { world, ask, connect } = scene();
    await connect();
    await ask({ type: 'take-back', capability: 'replies', account: MIRA });
    expect(await ask({ type: 'disconnect', account: MIRA })).toEqual({
      ok: true,
      value: { isRevoked: true, answersUntil: null },
    });
    expect(revoked(world)).toEqual(['token=token-number-2']);
  });

  it('is forgotten here although Google cannot be told, and says so', async () => {
    const { world, ask, connect } = scene();
    await connect();
    await world.session.remove([...world.session.held.keys()]);
    world.state.launch = () => ({ kind: 'silent' });
    expect(await ask({ type: 'disconnect', account: MIRA })).toEqual({
      ok: true,
      value: { isRevoked: false, answersUntil: null },
    });
    expect(await readConnections()).toEqual([]);
    expect(released.at(-1)).toEqual(ALL);
  });

  it('leaves another as it is', async () => {
    let owner = MIRA;
    const whose = world(({ url }) => answer(url.endsWith('/revoke') ? {} : { sub: owner, email: owner }));
    whose.state.launch = (url) => granted(url);
    const { ask, connect } = scene(whose);
    await connect();
    owner = TOM;
    await connect();
    expect(await accountsWith('replies')).toEqual([MIRA, TOM]);
    await ask({ type: 'disconnect', account: TOM });
    expect(await accountsWith('replies')).toEqual([MIRA]);
    expect(released.at(-1)).toEqual({ permissions: [], origins: [] });
  });

  it('that a worker left in the midst of disconnecting is disconnected by the next', async () => {
    const { world, connect, worker } = scene();
    await connect();
    await changeConnections(withLeaving(MIRA));
    await wake(worker);
    expect(await readConnections()).toEqual([]);
    expect(revoked(world)).toEqual(['token=token-number-1']);
    expect(released.at(-1)).toEqual(ALL);
  });

  it('goes with everything else that is erased', async () => {
    const { world, ask, connect } = scene();
    await connect();
    expect(await ask({ type: 'erase-everything' })).toEqual({ ok: true, value: { answering: [] } });
    expect(await readConnections()).toEqual([]);
    expect(revoked(world)).toEqual(['token=token-number-1']);
    expect(released.at(-1)).toEqual(ALL);
  });
});

describe('a browser that was closed while somebody was in Google’s window', () => {
  it('gives back as it starts again what was granted for that, and nothing that is needed', async () => {
    await giveBackLeftOver();
    expect(released).toEqual([ALL]);
    await scene().connect();
    await giveBackLeftOver();
    expect(released.at(-1)).toEqual({ permissions: [], origins: [] });
  });
});

describe('a client id', () => {
  it('is asked about without anybody seeing it, and nothing stays of that', async () => {
    const { world, ask } = scene();
    expect(await ask({ type: 'check-client', clientId: CLIENT })).toEqual({ ok: true, value: { found: 'known' } });
    expect(world.launched.map(({ interactive }) => interactive)).toEqual([false]);
    expect(released).toEqual([ALL]);
    world.state.launch = () => ({ kind: 'silent' });
    expect(await ask({ type: 'check-client', clientId: CLIENT })).toEqual({ ok: true, value: { found: 'unknown' } });
  });
});
