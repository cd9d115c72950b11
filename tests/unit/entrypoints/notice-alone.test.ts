// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { expect, it, vi } from 'vitest';
import { attachNotice } from '../../../entrypoints/gmail.content/notice-alone.tsx';
import { createOpenMail } from '../../../entrypoints/gmail.content/open-mail.ts';
import type { Compose } from '../../../lib/pages/gmail/types.ts';

it('with the panel turned off, a notice is shown by itself, and nothing listens to the mail', async () => {
  const onChange = vi.fn();
  const read = vi.fn();
  const compose = {
    onChange,
    read,
    placeBesideSend: (host: HTMLElement) => document.body.append(host),
  } as unknown as Compose;
  const mail = createOpenMail();
  const off = new AbortController();
  attachNotice(compose, mail, signal('light'), off.signal);
  expect(document.querySelector('unhurried-context')).toBeNull();

  mail.notice.value = '42 guests had no room.';
  const host = () => document.querySelector('unhurried-context');
  await vi.waitFor(() =>
    expect(host()?.shadowRoot?.querySelector('[role="alert"]')?.textContent).toContain('42 guests'),
  );
  mail.notice.value = null;
  expect(host()).toBeNull();
  mail.notice.value = '2 guests had no room.';
  expect(host()).not.toBeNull();
  off.abort();
  expect(host()).toBeNull();
  expect(onChange).not.toHaveBeenCalled();
  expect(read).not.toHaveBeenCalled();
});
