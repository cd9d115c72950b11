// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { holdFirst } from '../../../../lib/pages/first-guard.ts';

/** An instance of the extension in the page; `orphan` is what an update or a removal does to it. */
function instance() {
  let isGone = false;
  const listeners = new Set<() => void>();
  holdFirst(window, {
    isOrphaned: () => isGone,
    whenOrphaned: (listener, signal) => {
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener));
    },
  });
  return {
    orphan: () => {
      isGone = true;
    },
    /** Somebody does something in the page. */
    sign: () => {
      if (isGone) for (const listener of [...listeners]) listener();
    },
  };
}

/** Whether a key pressed in a control of ours reaches a listener of the page that was added at the same time as this one. */
function createPage() {
  const heard = vi.fn();
  window.addEventListener('keydown', heard, true);
  return {
    heard: () => {
      heard.mockClear();
      const host = document.createElement('unhurried-mark');
      const button = document.createElement('button');
      host.attachShadow({ mode: 'open' }).append(button);
      document.body.append(host);
      button.dispatchEvent(new KeyboardEvent('keydown', { key: 'e', bubbles: true, composed: true }));
      host.remove();
      return heard.mock.calls.length > 0;
    },
    close: () => window.removeEventListener('keydown', heard, true),
  };
}

describe('the guard of keys', () => {
  beforeEach(() => void vi.useFakeTimers());
  const closers: (() => void)[] = [];
  const page = () => {
    const made = createPage();
    closers.push(made.close);
    return made;
  };
  afterEach(() => {
    for (const close of closers.splice(0)) close();
    vi.useRealTimers();
  });

  test('that came before the page keeps a key to us, also after updates', () => {
    const first = instance();
    const { heard } = page();
    expect(heard()).toBe(false);
    first.orphan();
    const second = instance();
    first.sign();
    vi.advanceTimersByTime(60_000);
    expect(heard()).toBe(false);
    second.orphan();
    const third = instance();
    for (const one of [first, second, third]) one.sign();
    vi.advanceTimersByTime(60_000);
    expect(heard()).toBe(false);

    third.orphan();
    for (const one of [first, second, third]) one.sign();
    vi.advanceTimersByTime(60_000);
    expect(heard()).toBe(true);
  });

  test('gives an update the time to arrive', () => {
    const first = instance();
    const { heard } = page();
    first.orphan();
    first.sign();
    vi.advanceTimersByTime(5_000);
    const second = instance();
    vi.advanceTimersByTime(60_000);
    expect(heard()).toBe(false);
    second.orphan();
    first.sign();
    vi.advanceTimersByTime(60_000);
    expect(heard()).toBe(true);
  });
});
