import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { RequestOf } from '../../../../lib/messages.ts';
import { pendingReplies, pendingReply } from '../../../../lib/store/replies.ts';
import { receive } from '../../../../lib/worker/receive.ts';
import { wake } from '../../../../lib/worker/wake.ts';
import { createScene, fromGmail, fromPopup, JONAS, MIRA, mailSent, NOW, stubTabs } from './scene.ts';

let scene: ReturnType<typeof createScene>;
beforeEach(() => {
  fakeBrowser.reset();
  stubTabs();
  scene = createScene();
});
afterEach(() => scene.store.delete());

const ask = (message: unknown, sender = fromGmail()) => receive(scene.worker, message, sender);
const ME = { email: MIRA, name: 'Mira' };
const api = (id: string) => ({ kind: 'api', id }) as const;

const row = (parts: Partial<RequestOf<'rows-seen'>['rows'][number]> = {}) => ({
  thread: api('aa1'),
  clientThread: null,
  lastMessageId: 'm2',
  unread: true,
  senders: [ME, JONAS],
  subject: 'Budget',
  ...parts,
});
const see = (rows: readonly ReturnType<typeof row>[], account = MIRA) => ask({ type: 'rows-seen', account, rows });
const look = (messages: readonly { id: string; from: typeof ME | null }[], parts: object = {}) =>
  ask({
    type: 'thread-seen',
    account: MIRA,
    thread: api('aa1'),
    clientThread: null,
    subject: 'Budget',
    messages: messages.map(({ id, from }) => ({ message: api(id), clientMessage: null, from })),
    asks: null,
    ...parts,
  });
const state = async () => (await pendingReply(scene.store, 'send-1'))?.state;

describe('a list that the person looks at', () => {
  it('answers a reply when its row shows an unread answer', async () => {
    await ask(mailSent({ thread: api('aa1') }));
    expect(await see([row()])).toEqual({ ok: true, value: null });
    expect(await state()).toEqual({ kind: 'answered', at: NOW, message: 'm2' });
    expect(await pendingReplies(scene.store)).toEqual([]);
  });

  it("settles the page's own id of a thread on the real one", async () => {
    await ask(mailSent({ thread: { kind: 'client', token: 'thread-a:r1' } }));
    await see([row({ clientThread: 'thread-a:r1', unread: false, senders: [ME], lastMessageId: 'm1' })]);
    expect((await pendingReply(scene.store, 'send-1'))?.thread).toEqual(api('aa1'));
    await see([row()]);
    expect(await state()).toMatchObject({ kind: 'answered' });
  });

  it('finds a mail whose thread was never named by its row among the sent ones', async () => {
    await ask(mailSent({ thread: null, draft: null }));
    await see([row({ thread: api('bb2'), senders: [ME], unread: false, subject: 'Budget' })]);
    expect((await pendingReply(scene.store, 'send-1'))?.thread).toEqual(api('bb2'));
  });

  it("leaves another account's replies alone, even in a thread of the same id", async () => {
    await ask(mailSent({ thread: api('aa1') }));
    await see([row()], 'mira@elsewhere.example');
    expect(await state()).toEqual({ kind: 'waiting' });
  });

  it('is not written about when nothing in it concerns a reply', async () => {
    const writes = vi.spyOn(scene.store, 'transaction');
    await see([row()]);
    expect(writes).not.toHaveBeenCalled();
    await ask(mailSent({ thread: api('aa1') }));
    writes.mockClear();
    await see(Array.from({ length: 500 }, (_, i) => row({ thread: api(`x${i}`) })));
    expect(writes).not.toHaveBeenCalled();
  });
});

describe('a thread that the person opens', () => {
  it('answers a reply when somebody else has written after it', async () => {
    await ask(mailSent({ thread: api('aa1') }));
    await look([{ id: 'm1', from: ME }]);
    expect(await state()).toEqual({ kind: 'waiting' });
    await look([
      { id: 'm1', from: ME },
      { id: 'm2', from: JONAS },
    ]);
    expect(await state()).toMatchObject({ kind: 'answered', message: 'm2' });
  });

  const asks = { asks: { text: 'Which one do you take?', due: NOW + 1 } };

  it('shows what I owe, once, however often it is looked at', async () => {
    await look([{ id: 'm1', from: JONAS }], asks);
    await look([{ id: 'm1', from: JONAS }], asks);
    expect(await pendingReplies(scene.store, { direction: 'mine' })).toMatchObject([
      { people: [JONAS], asked: 'Which one do you take?', due: NOW + 1, thread: api('aa1'), message: api('m1') },
    ]);
  });

  it('does not bring back what I have put aside', async () => {
    await look([{ id: 'm1', from: JONAS }], asks);
    const [mine] = await pendingReplies(scene.store);
    await ask({ type: 'change-reply', id: mine?.id, change: { kind: 'drop' } }, fromPopup());
    await look([{ id: 'm1', from: JONAS }], asks);
    expect(await pendingReplies(scene.store)).toEqual([]);
  });

  it('keeps one line for a thread in which I am asked twice', async () => {
    await look([{ id: 'm1', from: JONAS }], asks);
    await look(
      [
        { id: 'm1', from: JONAS },
        { id: 'm2', from: JONAS },
      ],
      { asks: { text: 'Have you decided?', due: null } },
    );
    expect(await pendingReplies(scene.store)).toMatchObject([{ asked: 'Have you decided?', message: api('m2') }]);
  });

  it('asks nothing of me when the last word is mine or nobody knows whose it is', async () => {
    await look([{ id: 'm1', from: ME }], asks);
    await look([{ id: 'm1', from: null }], asks);
    await look([], asks);
    expect(await pendingReplies(scene.store)).toEqual([]);
  });

  it('shows that I have answered what I owed', async () => {
    await look([{ id: 'm1', from: JONAS }], asks);
    await look([
      { id: 'm1', from: JONAS },
      { id: 'm2', from: ME },
    ]);
    expect(await pendingReplies(scene.store)).toEqual([]);
  });
});

describe('a reply that the person changes', () => {
  const change = (kind: object, id = 'send-1') => ask({ type: 'change-reply', id, change: kind }, fromPopup());

  it('is done, taken up again, snoozed, and back when its time has come', async () => {
    await ask(mailSent());
    await change({ kind: 'done' });
    expect(await state()).toEqual({ kind: 'done', at: NOW });
    await change({ kind: 'reopen' });
    await change({ kind: 'snooze', until: NOW + 60_000 });
    await wake(scene.worker);
    expect(await state()).toEqual({ kind: 'snoozed', until: NOW + 60_000 });
    scene.later(60_000);
    await wake(scene.worker);
    expect(await state()).toEqual({ kind: 'waiting' });
  });

  it('is not there when nobody knows it', async () => {
    expect(await change({ kind: 'done' }, 'unknown')).toEqual({ ok: false, error: 'not-found' });
  });
});
