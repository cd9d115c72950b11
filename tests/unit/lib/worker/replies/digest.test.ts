import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings } from '../../../../../lib/settings.ts';
import { showDigest } from '../../../../../lib/worker/replies/digest.ts';
import { Life } from './mortal.ts';
import { createClock, HOUR, keep, MIRA, NOW, reply, worker } from './stage.ts';

const STORE = 'digest';
const OTHER = 'second@fernweg.example';
const shown: string[] = [];

beforeEach(async () => {
  fakeBrowser.reset();
  shown.splice(0);
  fakeBrowser.permissions.contains = vi.fn(async () => true);
  Object.assign(fakeBrowser.notifications, {
    create: async (id: string, { message }: { message: string }) => {
      shown.push(message);
      return id;
    },
  });
  await changeSettings({ digest: true });
});
afterEach(() => Dexie.delete(STORE));

const mine = (id: string, account = MIRA, due: number | null = null) =>
  reply({ id, account, direction: 'mine', due, sentAt: NOW - HOUR });

describe('the digest of a mail time', () => {
  it('is one for all accounts, by what needs doing', async () => {
    const one = worker(STORE, createClock());
    await keep(one, mine('a'), mine('b', OTHER, NOW - 1), reply({ id: 'c', account: OTHER, due: NOW - 1 }));
    await showDigest(one, [MIRA, OTHER], NOW);
    expect(shown).toEqual(['2 replies to write, 1 overdue\n1 answer is overdue: send a reminder?']);
    await showDigest(one, [MIRA, OTHER], NOW);
    await showDigest(one, [OTHER], NOW);
    expect(shown).toHaveLength(1);
    await showDigest(one, [MIRA, OTHER], NOW + HOUR);
    expect(shown).toHaveLength(1 + 1);
    one.store.close();
  });

  it('tells of the answers since the last one', async () => {
    const clock = createClock();
    const one = worker(STORE, clock);
    const answered = (id: string, at: number) => reply({ id, state: { kind: 'answered', at } });
    await keep(one, mine('a'), answered('before', NOW - HOUR));
    await showDigest(one, [MIRA], NOW);
    clock.now += 2 * HOUR;
    await keep(one, answered('since', NOW + HOUR));
    await showDigest(one, [MIRA], NOW + 2 * HOUR);
    expect(shown).toEqual(['1 reply to write', '1 answer to read\n1 reply to write']);
    one.store.close();
  });

  it('tells once of an answer that the look at that mail time found', async () => {
    const clock = createClock();
    const one = worker(STORE, clock);
    await keep(one, mine('a'));
    await showDigest(one, [MIRA], NOW);
    clock.now += 2 * HOUR;
    // The look begins at the mail time, and finds it a little later.
    await keep(one, reply({ id: 'found', state: { kind: 'answered', at: clock.now - 1 } }));
    await showDigest(one, [MIRA], clock.now - 2);
    clock.now += 2 * HOUR;
    await showDigest(one, [MIRA], clock.now - 2);
    expect(shown.map((message) => message.includes('answer'))).toEqual([false, true, false]);
    one.store.close();
  });

  it('is shown at most once, wherever the background dies', async () => {
    const clock = createClock();
    const count = async (end: number): Promise<number> => {
      shown.splice(0);
      const before = worker(STORE, clock);
      await keep(before, mine('a'), mine('b', OTHER));
      before.store.close();
      const first = worker(STORE, clock);
      const life = new Life(end);
      life.keep(first.store);
      await showDigest(first, [MIRA, OTHER], NOW).catch(() => {});
      first.store.close();
      const next = worker(STORE, clock);
      await showDigest(next, [MIRA, OTHER], NOW);
      await next.store.delete();
      return life.steps;
    };
    const steps = await count(Number.POSITIVE_INFINITY);
    expect(shown).toHaveLength(1);
    let missed = 0;
    for (let end = 1; end <= steps; end += 1) {
      await count(end);
      expect(shown.length).toBeLessThanOrEqual(1);
      if (shown.length === 0) missed += 1;
    }
    // Only where it was claimed, and the background died before the browser heard of it.
    expect(missed).toBeLessThanOrEqual(1);
    console.log(`digest killed: ${steps} cases`);
  });
});
