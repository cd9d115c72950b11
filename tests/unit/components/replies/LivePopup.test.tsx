// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LivePopup } from '../../../../components/replies/LivePopup.tsx';
import type { Ask } from '../../../../lib/ask.ts';
import type { Request } from '../../../../lib/messages.ts';
import { DEFAULT_SETTINGS } from '../../../../lib/settings.ts';
import { putReply } from '../../../../lib/store/replies.ts';
import { Store } from '../../../../lib/store/store.ts';
import { HOUR, NOW, reply } from './sample.ts';

let store: Store;
let count = 0;

beforeEach(() => {
  count += 1;
  store = new Store(`live-popup-${count}`);
});

afterEach(async () => {
  cleanup();
  await store.delete();
});

function show(answer: unknown = { ok: true, value: null }) {
  const asked = vi.fn<(request: Request) => Promise<unknown>>(async ({ type }) => {
    if (type === 'unsaved') return { ok: true, value: { count: 0 } };
    return type === 'which-mail' ? { ok: true, value: { mails: [] } } : answer;
  });
  const onOpened = vi.fn();
  render(
    <LivePopup
      store={store}
      ask={asked as unknown as Ask}
      settings={DEFAULT_SETTINGS}
      now={NOW}
      locale="en-GB"
      onOpened={onOpened}
      onOpenWorkspace={() => {}}
      onRetry={() => {}}
    />,
  );
  return { asked, onOpened };
}

const row = () => screen.findByRole('button', { name: /^Name of a/ });

describe('the popup on the store', () => {
  it('shows what is stored, and what comes while it is open', async () => {
    await putReply(store, reply('a'));
    show();
    await row();
    await putReply(store, reply('b'));
    await screen.findByRole('button', { name: /^Name of b/ });
    await screen.findByRole('tab', { name: 'I wait for 2 replies' });
  });

  it('asks the background to open a thread, and is done then', async () => {
    await putReply(store, reply('a'));
    const { asked, onOpened } = show();
    fireEvent.click(await row());
    await vi.waitFor(() => expect(onOpened).toHaveBeenCalledOnce());
    expect(asked).toHaveBeenCalledWith({ type: 'open-reply', id: 'a' });
  });

  it('stays when the thread does not open', async () => {
    await putReply(store, reply('a'));
    const { onOpened } = show({ ok: false, error: 'unreachable' });
    fireEvent.click(await row());
    await screen.findByText(/^The thread did not open\./);
    expect(onOpened).not.toHaveBeenCalled();
  });

  it('asks the background for a change', async () => {
    await putReply(store, reply('a'));
    const { asked } = show();
    fireEvent.keyDown(await row(), { key: 'd' });
    await screen.findByText('Marked done.');
    expect(asked).toHaveBeenCalledWith({ type: 'change-reply', id: 'a', change: { kind: 'done' } });
  });

  it('says that the background could not be asked for mail', async () => {
    show({ ok: false, error: 'unreachable' });
    fireEvent.click(screen.getByRole('button', { name: 'Check now' }));
    await screen.findByText(/^Mail was not checked. Unhurried is restarting./);
  });

  it('shows a check that runs in the background, but not one that was broken off', async () => {
    const cursor = { next: 0, accounts: [], answered: 0, isUnreadable: false };
    const job = { name: 'mail-check', due: NOW + HOUR, failures: 0, last: null } as const;
    show();
    await store.jobs.put({ ...job, cursor: { ...cursor, startedAt: NOW - 5_000 } });
    await screen.findByRole('button', { name: 'Checking…' });
    await store.jobs.put({ ...job, cursor: { ...cursor, startedAt: NOW - HOUR } });
    await screen.findByRole('button', { name: 'Check now' });
  });
});
