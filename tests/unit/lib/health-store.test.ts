import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addHealth, eraseHealth, readHealth } from '../../../lib/health-store.ts';

beforeEach(() => fakeBrowser.reset());
const none = { misses: {}, fallbacks: {} };

describe('the health record', () => {
  it('adds up what both sites report, also at the same time', async () => {
    const more = { misses: { 'compose.subject': 1 }, fallbacks: { 'list.row#2': 2 } };
    await Promise.all([addHealth('gmail', more), addHealth('gmail', more), addHealth('calendar', more)]);
    expect(await readHealth()).toEqual({
      gmail: { misses: { 'compose.subject': 2 }, fallbacks: { 'list.row#2': 4 } },
      calendar: more,
    });
    await eraseHealth();
    expect(await readHealth()).toEqual({ gmail: none, calendar: none });
  });

  it('does not grow without end', async () => {
    const misses = Object.fromEntries(Array.from({ length: 1_000 }, (_, i) => [`name.${i}`, 1]));
    await addHealth('gmail', { misses, fallbacks: {} });
    await addHealth('gmail', { misses: { 'name.0': 10 ** 9, another: 1 }, fallbacks: {} });
    const { gmail } = await readHealth();
    expect(Object.keys(gmail.misses)).toHaveLength(300);
    expect(gmail.misses['name.0']).toBe(1_000_000);
  });

  it('starts afresh where what was kept makes no sense', async () => {
    await fakeBrowser.storage.local.set({ 'health.gmail': 'all well' });
    expect((await readHealth()).gmail).toEqual(none);
  });
});
