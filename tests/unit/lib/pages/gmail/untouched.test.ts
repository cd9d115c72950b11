// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Compose } from '../../../../../lib/pages/gmail/types.ts';
import { watchGmail } from '../../../../../lib/pages/gmail/watch.ts';
import { createHealthRecord } from '../../../../../lib/pages/health.ts';
import { compose, page, show } from './pages.ts';

/** Whatever we think of a mail, what sends it reaches Gmail as it left the person. */
describe('sending a mail', () => {
  let stop = new AbortController();
  let told: string[] = [];
  beforeEach(async () => {
    vi.useFakeTimers();
    stop = new AbortController();
    told = [];
    show(page(compose({ body: '<div>Could you check the numbers?</div>' })));
    const onCompose = (mail: Compose): void => {
      mail.onBeforeSend((how) => told.push(how), stop.signal);
    };
    watchGmail({
      document,
      health: createHealthRecord(() => {}, stop.signal),
      signal: stop.signal,
      account: () => 'ann@example.com',
      listener: { onCompose, onRows() {}, onThread() {}, onSendUndone() {} },
    });
    await vi.advanceTimersByTimeAsync(1_000);
  });
  afterEach(() => {
    stop.abort();
    vi.useRealTimers();
  });

  /** Dispatches an event and gives what Gmail's own listener at the root of the compose hears of it. */
  function heard(selector: string, event: Event): readonly Event[] {
    const events: Event[] = [];
    const root = document.querySelector('.M9');
    const listen = (other: Event): void => void events.push(other);
    root?.addEventListener(event.type, listen);
    document.querySelector(selector)?.dispatchEvent(event);
    root?.removeEventListener(event.type, listen);
    return events;
  }

  it.each([
    ['a press on Send', '.aoO', () => new MouseEvent('mousedown', { bubbles: true, cancelable: true })],
    ['its release', '.aoO', () => new MouseEvent('mouseup', { bubbles: true, cancelable: true })],
    ['a click on Send', '.aoO', () => new MouseEvent('click', { bubbles: true, cancelable: true })],
    ['Enter on Send', '.aoO', () => new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true })],
    [
      'the keys for it',
      '[g_editable]',
      () => new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true }),
    ],
  ])('is never held up: %s reaches Gmail untouched', (_what, selector, make) => {
    const event = make();
    expect(heard(selector, event)).toEqual([event]);
    expect(event.defaultPrevented).toBe(false);
  });

  it('is heard of, all the same', () => {
    heard('.aoO', new MouseEvent('click', { bubbles: true, cancelable: true }));
    expect(told).toEqual(['send']);
  });
});
