import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Request } from '../../../../lib/messages.ts';
import { closedReplies, pendingReplies, pendingReply } from '../../../../lib/store/replies.ts';
import { receive } from '../../../../lib/worker/receive.ts';
import { createScene, fromGmail, fromPopup, GMAIL_TAB, JONAS, MIRA, mailSent, NOW, stubTabs } from './scene.ts';

let scene: ReturnType<typeof createScene>;
let tabs: ReturnType<typeof stubTabs>;
let count = 0;
const ask = (request: Request, sender = fromPopup()) => receive(scene.worker, request, sender);
const nudge = (click = 'click-1') => ask({ type: 'nudge-reply', id: 'send-1', click });
const claim = (tab = GMAIL_TAB, account = MIRA) => ask({ type: 'claim-nudge', account }, fromGmail(tab));

beforeEach(async () => {
  fakeBrowser.reset();
  count += 1;
  scene = createScene(`nudge-${count}`);
  tabs = stubTabs();
  await ask(mailSent({ thread: { kind: 'api', id: 'aa1' } }), fromGmail());
});

describe('a nudge', () => {
  it('opens the thread once a click, and is claimed by that tab and account alone', async () => {
    await Promise.all([nudge(), nudge()]);
    expect(tabs.opened.map(({ url }) => url)).toEqual([expect.stringContaining('#all/aa1')]);
    expect(await claim(GMAIL_TAB + 5)).toEqual({ ok: true, value: null });
    expect(await claim(GMAIL_TAB, 'else@fernweg.example')).toEqual({ ok: true, value: null });
    expect(await claim()).toMatchObject({
      ok: true,
      value: { replyId: 'send-1', thread: { kind: 'api', id: 'aa1' }, toAll: false },
    });
  });

  it('opens the thread again for another click', async () => {
    await nudge();
    await nudge('click-2');
    expect(tabs.opened).toHaveLength(2);
  });

  it('is written once', async () => {
    await nudge();
    await claim();
    await ask({ type: 'nudge-done', replyId: 'send-1', filled: true }, fromGmail());
    expect(await claim()).toEqual({ ok: true, value: null });
  });

  it('becomes a mail of its own where no answer could be opened', async () => {
    fakeBrowser.tabs.update = vi.fn();
    await nudge();
    await claim();
    const failed: Request = { type: 'nudge-done', replyId: 'send-1', filled: false };
    await ask(failed, fromGmail());
    await ask(failed, fromGmail());
    expect(fakeBrowser.tabs.update).toHaveBeenCalledExactlyOnceWith(GMAIL_TAB, {
      url: expect.stringMatching(/view=cm.*su=Re%3A%20Budget.*to=jonas/),
    });
    expect(await claim()).toMatchObject({ value: { letter: { subject: 'Re: Budget' } } });
  });

  it('begins no second waiting when it is sent, moves the due time, and undo puts that back', async () => {
    const before = (await pendingReply(scene.store, 'send-1'))?.due;
    const sent = mailSent({ id: 'send-2', thread: { kind: 'api', id: 'aa1' }, nudges: 'send-1', due: NOW + 9e7 });
    await ask(sent, fromGmail());
    expect(await pendingReplies(scene.store)).toMatchObject([{ id: 'send-1', due: NOW + 9e7 }]);
    await ask({ type: 'send-undone', id: 'send-2' }, fromGmail());
    expect(await pendingReplies(scene.store)).toMatchObject([{ id: 'send-1', due: before }]);
  });

  it('is refused for a reply that is not there, and from a page of Google’s', async () => {
    expect(await ask({ type: 'nudge-reply', id: 'gone', click: 'x' })).toEqual({ ok: false, error: 'not-found' });
    expect(await ask({ type: 'nudge-reply', id: 'send-1', click: 'x' }, fromGmail())).toMatchObject({ ok: false });
  });
});

describe('a mail that I say I owe', () => {
  const mail = {
    account: MIRA,
    thread: { kind: 'api', id: 'bb2' },
    message: { kind: 'api', id: 'bb3' },
    subject: 'Desk plan',
    from: JONAS,
    asked: null,
    due: null,
  } as const;

  it('is kept once, however often it is said, and taken up again after it was done', async () => {
    await ask({ type: 'owe-reply', mail });
    await ask({ type: 'owe-reply', mail });
    const [reply, ...others] = await pendingReplies(scene.store, { direction: 'mine' });
    expect(others).toEqual([]);
    expect(reply).toMatchObject({ people: [JONAS], subject: 'Desk plan', state: { kind: 'waiting' } });
    await ask({ type: 'change-reply', id: reply?.id ?? '', change: { kind: 'done' } });
    await ask({ type: 'owe-reply', mail });
    expect(await pendingReplies(scene.store, { direction: 'mine' })).toMatchObject([{ id: reply?.id }]);
  });

  it('is found in the Gmail tab in front', async () => {
    const gmail = { ...fromGmail().tab, id: GMAIL_TAB, active: true, url: 'https://mail.google.com/mail/u/0/#inbox/x' };
    fakeBrowser.tabs.query = vi.fn(async () => [gmail]) as never;
    fakeBrowser.tabs.sendMessage = vi.fn(async () => ({ open: mail, list: [] })) as never;
    expect(await ask({ type: 'which-mail' })).toEqual({ ok: true, value: { mails: [{ mail, place: 'open' }] } });
    await ask({ type: 'owe-reply', mail });
    expect(await ask({ type: 'which-mail' })).toEqual({ ok: true, value: { mails: [] } });
  });

  it('is suggested from the list where its sender is familiar, or somebody with whom there was a reply before', async () => {
    const inList = (id: string, email: string) => ({
      ...mail,
      thread: { kind: 'api', id },
      message: { kind: 'api', id: `${id}1` },
      from: { email, name: null },
    });
    const colleague = inList('c1', 'colleague@fernweg.example');
    const known = inList('c2', 'known@elsewhere.example');
    const stranger = inList('c3', 'stranger@elsewhere.example');
    await ask({ type: 'owe-reply', mail: { ...inList('old', 'known@elsewhere.example') } as never });
    const list = [
      { mail: colleague, isFamiliar: true },
      { mail: known, isFamiliar: false },
      { mail: stranger, isFamiliar: false },
    ];
    fakeBrowser.tabs.query = vi.fn(async () => [{ ...fromGmail().tab, active: true }]) as never;
    fakeBrowser.tabs.sendMessage = vi.fn(async () => ({ open: null, list })) as never;
    const suggested = async () => {
      const result = await ask({ type: 'which-mail' });
      return result.ok && result.value !== null && 'mails' in result.value
        ? result.value.mails.map((one) => one.mail.from.email)
        : null;
    };
    expect(await suggested()).toEqual([colleague.from.email, known.from.email]);
    const declined = await ask({ type: 'decline-mail', mail: colleague as never });
    const replyId =
      declined.ok && declined.value !== null && 'replyId' in declined.value ? declined.value.replyId : null;
    await ask({ type: 'undecline-mail', replyId: replyId ?? '' });
    expect(await suggested()).toEqual([colleague.from.email, known.from.email]);
    await ask({ type: 'decline-mail', mail: colleague as never });
    expect(await suggested()).toEqual([known.from.email]);
    expect(await pendingReplies(scene.store, { direction: 'mine' })).toMatchObject([{ thread: { id: 'old' } }]);
    expect(await closedReplies(scene.store)).toMatchObject([{ thread: { id: 'c1' }, state: { kind: 'dropped' } }]);
  });

  it('is none where the tab says nothing that makes sense', async () => {
    fakeBrowser.tabs.query = vi.fn(async () => [fromGmail().tab]) as never;
    fakeBrowser.tabs.sendMessage = vi.fn(async () => ({ account: 3 })) as never;
    expect(await ask({ type: 'which-mail' })).toEqual({ ok: true, value: { mails: [] } });
  });
});
