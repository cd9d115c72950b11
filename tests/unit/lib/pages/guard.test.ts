// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { guardKeys, isOurHost, isOurs, sealHost } from '../../../../lib/pages/guard.ts';

describe('what happens in our controls', () => {
  let stop = new AbortController();
  let pageListeners = new AbortController();
  const page = vi.fn();
  let field = document.createElement('input');
  let host = document.createElement('unhurried-test');

  beforeEach(() => {
    stop = new AbortController();
    pageListeners = new AbortController();
    page.mockReset();
    guardKeys(window, stop.signal);
    for (const type of ['keydown', 'mousedown', 'click', 'focusout']) {
      window.addEventListener(type, page, { capture: true, signal: pageListeners.signal });
      document.addEventListener(type, page, { signal: pageListeners.signal });
    }
    host = document.createElement('unhurried-test');
    field = document.createElement('input');
    host.attachShadow({ mode: 'open' }).append(field);
    document.body.replaceChildren(host);
  });
  afterEach(() => {
    stop.abort();
    pageListeners.abort();
  });

  const press = (target: EventTarget, key: string, more: KeyboardEventInit = {}) => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more });
    target.dispatchEvent(event);
    return event;
  };

  it('reaches our own handlers as a key with all that it had, and never the page', () => {
    const heard: (readonly [string, boolean, boolean])[] = [];
    field.addEventListener('keydown', (event) => heard.push([event.key, event.ctrlKey, event.isComposing]));
    press(field, 'e');
    press(field, 'Enter', { ctrlKey: true, isComposing: true });
    expect(heard).toEqual([
      ['e', false, false],
      ['Enter', true, true],
    ]);
    expect(page).not.toHaveBeenCalled();
  });

  it('lets the browser type unless our handler prevented it', () => {
    field.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') event.preventDefault();
    });
    expect(press(field, 'a').defaultPrevented).toBe(false);
    expect(press(field, 'Enter').defaultPrevented).toBe(true);
  });

  it('knows what our handler prevented even where it let the key go no further', () => {
    field.addEventListener('keydown', (event) => {
      event.stopPropagation();
      event.preventDefault();
    });
    expect(press(field, 'x').defaultPrevented).toBe(true);
  });

  it('keeps presses of the mouse from the page too', () => {
    const own = vi.fn();
    field.addEventListener('mousedown', own);
    field.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, composed: true }));
    expect(own).toHaveBeenCalledTimes(1);
    expect(page).not.toHaveBeenCalled();
  });

  it('leaves the keys of the page alone', () => {
    const other = document.createElement('div');
    document.body.append(other);
    press(other, 'e');
    expect(page).toHaveBeenCalledTimes(2);
  });

  it('leaves a focus trap unaware that focus went to us', () => {
    const popup = document.createElement('div');
    popup.setAttribute('aria-modal', 'true');
    document.body.append(popup);
    popup.dispatchEvent(new FocusEvent('focusout', { bubbles: true, relatedTarget: host }));
    expect(page).not.toHaveBeenCalled();
    document.body.dispatchEvent(new FocusEvent('focusout', { bubbles: true, relatedTarget: host }));
    expect(page).toHaveBeenCalled();
  });

  it('reaches the page again once the guard has ended', () => {
    stop.abort();
    press(field, 'e');
    expect(page).toHaveBeenCalled();
  });

  it('does not bubble out of a sealed host', () => {
    const sealed = new AbortController();
    sealHost(host, sealed.signal);
    const bubbled = vi.fn();
    document.addEventListener('click', bubbled, { signal: pageListeners.signal });
    const click = () => field.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    click();
    expect(bubbled).not.toHaveBeenCalled();
    sealed.abort();
    click();
    expect(bubbled).toHaveBeenCalledTimes(1);
  });

  it('is told by the path of an event', () => {
    let ours: boolean | null = null;
    window.addEventListener('click', (event) => {
      ours = isOurs(event);
    });
    field.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    expect(ours).toBe(true);
    document.body.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(ours).toBe(false);
    expect(isOurHost(field)).toBe(false);
  });
});
