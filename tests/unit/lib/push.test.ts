import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { HERE, onPush } from '../../../lib/push.ts';

beforeEach(() => fakeBrowser.reset());

const push = async (message: unknown) => {
  const respond = vi.fn();
  await fakeBrowser.runtime.onMessage.trigger(message, {}, respond);
  return respond.mock.calls.flat();
};

describe('what the background tells a page', () => {
  it('reaches the page, and whether one is there is answered', async () => {
    const listener = vi.fn();
    onPush(listener, new AbortController().signal);
    expect(await push({ type: 'agenda-sent', agendaId: 'a' })).toEqual([]);
    expect(listener).toHaveBeenCalledExactlyOnceWith({ type: 'agenda-sent', agendaId: 'a' });
    expect(await push({ type: 'ping' })).toEqual([HERE]);
    expect(listener).toHaveBeenCalledOnce();
  });

  it('may ask what is in front, which is answered once that has been read', async () => {
    const shown = { open: null, list: [] };
    for (const inFront of [() => shown, () => Promise.resolve(shown)]) {
      const end = new AbortController();
      onPush(() => {}, end.signal, inFront);
      const respond = vi.fn();
      await fakeBrowser.runtime.onMessage.trigger({ type: 'in-front' }, {}, respond);
      await vi.waitFor(() => expect(respond).toHaveBeenCalledExactlyOnceWith(shown));
      end.abort();
    }
  });

  it('of another shape is passed over', async () => {
    const listener = vi.fn();
    onPush(listener, new AbortController().signal);
    for (const message of [null, 'ping', { type: 'agenda-sent' }]) expect(await push(message)).toEqual([]);
    expect(listener).not.toHaveBeenCalled();
  });

  it('no longer reaches a page that has ended', async () => {
    const listener = vi.fn();
    const end = new AbortController();
    onPush(listener, end.signal);
    end.abort();
    onPush(listener, end.signal);
    expect(await push({ type: 'ping' })).toEqual([]);
    expect(fakeBrowser.runtime.onMessage.hasListeners()).toBe(false);
  });
});
