// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { mountInPage } from '../../../../components/kit/mount.ts';
import type { Theme } from '../../../../components/kit/theme.ts';

let leaving = new AbortController();
const theme = signal<Theme>('light');

function mount(view = <button type="button">Ours</button>, onError?: (error: unknown) => void) {
  const host = mountInPage(
    {
      tag: 'unhurried-test',
      styles: ['.a { color: red }'],
      theme,
      signal: leaving.signal,
      ...(onError && { onError }),
    },
    view,
  );
  document.body.append(host);
  return host;
}

afterEach(() => {
  leaving.abort();
  leaving = new AbortController();
  document.body.replaceChildren();
  theme.value = 'light';
});

describe('mountInPage', () => {
  it('draws inside an open shadow root of a host with our tag', () => {
    const host = mount();
    expect(host.localName).toBe('unhurried-test');
    expect(host.shadowRoot?.querySelector('button')?.textContent).toBe('Ours');
  });

  it('follows the theme of the page', () => {
    const host = mount();
    expect(host.getAttribute('theme')).toBe('light');
    theme.value = 'dark';
    expect(host.getAttribute('theme')).toBe('dark');
  });

  it('shares one style sheet between hosts', () => {
    const [first, second] = [mount(), mount()];
    const sheets = (host: HTMLElement) => host.shadowRoot?.adoptedStyleSheets ?? [];
    expect(sheets(first).length).toBeGreaterThan(0);
    expect(sheets(first).at(-1)).toBe(sheets(second).at(-1));
  });

  it('leaves no trace when it is over, and follows the theme no more', () => {
    const host = mount();
    leaving.abort();
    expect(document.body.childElementCount).toBe(0);
    expect(host.shadowRoot?.childElementCount).toBe(0);
    theme.value = 'dark';
    expect(host.getAttribute('theme')).toBe('light');
  });

  it('draws nothing when it is over before it began', () => {
    leaving.abort();
    expect(mount().shadowRoot).toBeNull();
  });

  it('keeps clicks inside from the page', () => {
    const heard = vi.fn();
    document.body.addEventListener('click', heard, { signal: leaving.signal });
    mount().shadowRoot?.querySelector('button')?.click();
    expect(heard).not.toHaveBeenCalled();
  });

  it('takes itself away when something inside breaks, tells who made it, and throws nothing into the page', async () => {
    const broken = new Error('broken');
    const Broken = () => {
      throw broken;
    };
    const heard = vi.fn();
    expect(() => mount(<Broken />, heard)).not.toThrow();
    await vi.waitFor(() => expect(document.body.childElementCount).toBe(0));
    expect(heard).toHaveBeenCalledWith(broken);
  });
});
