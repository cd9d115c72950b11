import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ask } from '../../../lib/ask.ts';

const answers = (...each: readonly (unknown | Error)[]) => {
  let n = 0;
  const send = vi.fn(async () => {
    const answer = each[Math.min(n, each.length - 1)];
    n += 1;
    if (answer instanceof Error) throw answer;
    return answer;
  });
  Object.assign(fakeBrowser.runtime, { sendMessage: send });
  return send;
};

const request = { type: 'agenda-state', agendaId: 'a' } as const;
const GONE = { ok: true, value: { state: 'gone' } };
const UNREACHABLE = { ok: false, error: 'unreachable' };

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

/** Asks, and lets the pauses between tries pass. */
async function asked() {
  const answer = ask(request);
  await vi.runAllTimersAsync();
  return answer;
}

describe('asking the background', () => {
  it('gives its answer', async () => {
    const send = answers(GONE);
    expect(await asked()).toEqual(GONE);
    expect(send).toHaveBeenCalledExactlyOnceWith(request);
  });

  it('gives a failure as it is, without asking again', async () => {
    const send = answers({ ok: false, error: 'storage-full' });
    expect(await asked()).toEqual({ ok: false, error: 'storage-full' });
    expect(send).toHaveBeenCalledOnce();
  });

  it.each([
    ['is only just waking', new Error('Could not establish connection. Receiving end does not exist.')],
    ['died before it answered', new Error('The message port closed before a response was received.')],
    ['died without a word', undefined],
    ['answered something else', { ok: true, value: { state: 'enchanted' } }],
  ])('asks again when it %s', async (_what, first) => {
    const send = answers(first, first, GONE);
    expect(await asked()).toEqual(GONE);
    expect(send).toHaveBeenCalledTimes(3);
  });

  it('gives up after a few tries', async () => {
    const send = answers(new Error('Could not establish connection.'));
    expect(await asked()).toEqual(UNREACHABLE);
    expect(send).toHaveBeenCalledTimes(5);
  });

  it('gives up at once in a page that the extension has left', async () => {
    const send = answers(new Error('Extension context invalidated.'));
    expect(await asked()).toEqual(UNREACHABLE);
    expect(send).toHaveBeenCalledOnce();
    Reflect.set(fakeBrowser.runtime, 'id', undefined);
    expect(await asked()).toEqual(UNREACHABLE);
    expect(send).toHaveBeenCalledOnce();
  });
});
