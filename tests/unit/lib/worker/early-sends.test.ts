import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { RequestOf } from '../../../../lib/messages.ts';
import { pendingReplies } from '../../../../lib/store/replies.ts';
import { checkMail } from '../../../../lib/worker/mail-check.ts';
import { receive } from '../../../../lib/worker/receive.ts';
import { createScene, fromGmail, MIRA, mailSent, stubTabs } from './scene.ts';

const DAY = 24 * 60 * 60_000;
let scene: ReturnType<typeof createScene>;
beforeEach(() => {
  fakeBrowser.reset();
  stubTabs();
  scene = createScene();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await scene.store.delete();
});

function early(): RequestOf<'mail-sent-early'> {
  const { account: _, ...rest } = mailSent();
  return { ...rest, type: 'mail-sent-early' };
}

const at = (address: string) => fromGmail(30, { address });
const HERE = at('https://mail.google.com/mail/u/0/#inbox');
const seen = (account: string) => ({ type: 'rows-seen', account, rows: [] });
const waitedFor = () => pendingReplies(scene.store);

describe('a mail that left before it was known whose it is', () => {
  it('is waited for as soon as any page of that mailbox tells its address, once', async () => {
    expect(await receive(scene.worker, early(), HERE)).toEqual({ ok: true, value: null });
    expect(await waitedFor()).toEqual([]);
    const other = fromGmail(31, { address: 'https://mail.google.com/mail/u/0/?view=btop#drafts' });
    await receive(scene.worker, seen(MIRA), other);
    expect(await waitedFor()).toMatchObject([{ id: 'send-1', account: MIRA, state: { kind: 'waiting' } }]);
    await receive(scene.worker, mailSent(), HERE);
    await receive(scene.worker, seen(MIRA), other);
    expect(await waitedFor()).toHaveLength(1);
  });

  it('is waited for once the unread feed tells whose mailbox that is', async () => {
    await receive(scene.worker, early(), HERE);
    scene.feeds.push({ kind: 'feed', feed: { address: MIRA, unread: 0, entries: [] } });
    await checkMail(scene.worker);
    expect(await waitedFor()).toMatchObject([{ account: MIRA }]);
  });

  it('is nobody else’s', async () => {
    await receive(scene.worker, early(), HERE);
    await receive(scene.worker, seen('ann@fernweg.example'), at('https://mail.google.com/mail/u/1/#inbox'));
    await receive(scene.worker, seen('ann@fernweg.example'), at('https://mail.google.com/mail/b/x1/u/0/#inbox'));
    expect(await waitedFor()).toEqual([]);
  });

  it('is forgotten after a day, when somebody else may be signed in there', async () => {
    await receive(scene.worker, early(), HERE);
    scene.later(DAY + 1);
    await receive(scene.worker, seen(MIRA), HERE);
    expect(await waitedFor()).toEqual([]);
  });

  it('and was taken back is not waited for', async () => {
    await receive(scene.worker, early(), HERE);
    await receive(scene.worker, { type: 'send-undone', id: 'send-1' }, HERE);
    await receive(scene.worker, seen(MIRA), HERE);
    expect(await waitedFor()).toEqual([]);
  });

  it('stays until it can be stored', async () => {
    await receive(scene.worker, early(), HERE);
    const refuse = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('The disk is full', 'QuotaExceededError');
    });
    await receive(scene.worker, seen(MIRA), HERE);
    refuse.mockRestore();
    expect(await waitedFor()).toEqual([]);
    await receive(scene.worker, seen(MIRA), HERE);
    expect(await waitedFor()).toHaveLength(1);
  });

  it('is refused from a page that is no mailbox', async () => {
    const nowhere = at('https://mail.google.com/chat/');
    expect(await receive(scene.worker, early(), nowhere)).toEqual({ ok: false, error: 'refused' });
  });
});
