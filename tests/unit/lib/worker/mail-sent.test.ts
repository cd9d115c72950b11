import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { agendaSubject } from '../../../../lib/agenda/mail.ts';
import { agenda } from '../../../../lib/store/agendas.ts';
import { pendingReplies, pendingReply } from '../../../../lib/store/replies.ts';
import { receive } from '../../../../lib/worker/receive.ts';
import {
  agendaOf,
  CALENDAR_TAB,
  createScene,
  fromCalendar,
  fromGmail,
  JONAS,
  MIRA,
  mailSent,
  NOW,
  stubTabs,
  writeInstead,
} from './scene.ts';

let scene: ReturnType<typeof createScene>;
let tabs: ReturnType<typeof stubTabs>;
beforeEach(() => {
  fakeBrowser.reset();
  tabs = stubTabs();
  scene = createScene();
});
afterEach(() => scene.store.delete());

const ask = (message: unknown) => receive(scene.worker, message, fromGmail());
const send = (parts: Parameters<typeof mailSent>[0] = {}) => ask(mailSent(parts));
const undo = (id = 'send-1') => ask({ type: 'send-undone', id });
const open = () => pendingReplies(scene.store);

/** Jonas asks something in the thread that the sent mails stand in. */
const asked = () =>
  ask({
    type: 'thread-seen',
    account: MIRA,
    thread: { kind: 'api', id: 'aa1' },
    clientThread: null,
    subject: 'Budget',
    messages: [{ message: { kind: 'api', id: 'm1' }, clientMessage: null, from: JONAS }],
    asks: { text: 'Which one?', due: null },
  });

describe('a mail that was sent', () => {
  it('is waited for when it asks something', async () => {
    expect(await send()).toEqual({ ok: true, value: { replyId: 'send-1' } });
    expect(await open()).toMatchObject([
      { id: 'send-1', direction: 'theirs', people: [JONAS], asked: 'Can you check the numbers?', due: NOW + 3_600_000 },
    ]);
  });

  it('is not waited for when it asks nothing, or went only to oneself', async () => {
    expect(await send({ asked: null, due: null })).toEqual({ ok: true, value: { replyId: null } });
    expect(await send({ id: 'send-2', to: [{ email: MIRA, name: null }] })).toEqual({
      ok: true,
      value: { replyId: null },
    });
    expect(await open()).toEqual([]);
  });

  it('changes nothing when it is reported again, even after the reply was done', async () => {
    await send();
    await scene.store.pendingReplies.update('send-1', { subject: 'As it now stands' });
    expect(await send()).toEqual({ ok: true, value: { replyId: 'send-1' } });
    expect((await pendingReply(scene.store, 'send-1'))?.subject).toBe('As it now stands');
    await Promise.all([send({ id: 'twin' }), send({ id: 'twin' })]);
    expect(await scene.store.sends.count()).toBe(2);
  });

  it('answers what I owe in its thread', async () => {
    await asked();
    expect(await open()).toMatchObject([{ direction: 'mine', people: [JONAS], asked: 'Which one?' }]);
    await send({ thread: { kind: 'api', id: 'other' }, asked: null, due: null });
    expect(await open()).toHaveLength(1);
    await send({ id: 'send-2', thread: { kind: 'api', id: 'aa1' }, asked: null, due: null });
    expect(await open()).toEqual([]);
  });
});

describe('a mail that was taken back', () => {
  it('is no longer waited for, and what it had answered is owed again', async () => {
    await asked();
    await send({ thread: { kind: 'api', id: 'aa1' } });
    expect(await open()).toMatchObject([{ direction: 'theirs' }]);
    expect(await undo()).toEqual({ ok: true, value: null });
    expect(await open()).toMatchObject([{ direction: 'mine', state: { kind: 'waiting' } }]);
    await undo();
    expect(await open()).toHaveLength(1);
  });

  it('stays taken back when its sending is reported late', async () => {
    await undo();
    expect(await send()).toEqual({ ok: true, value: { replyId: null } });
    expect(await open()).toEqual([]);
  });
});

describe('a mail that carries an agenda', () => {
  beforeEach(async () => {
    await receive(scene.worker, writeInstead(), fromCalendar());
    await ask({ type: 'claim-handoff', account: MIRA });
    await ask({ type: 'handoff-done', agendaId: 'agenda-1', filled: true });
  });

  it('is waited for until the day that the agenda names, and its calendar is told', async () => {
    await send({ agendaId: 'agenda-1', asked: 'Answer to all; a line is enough.', due: null });
    const topics = agendaOf().topics.map(({ title }) => title);
    expect(await open()).toMatchObject([{ agendaId: 'agenda-1', due: agendaOf().replyBy, asked: topics.join('; ') }]);
    expect(await agenda(scene.store, 'agenda-1')).toMatchObject({
      state: 'sent',
      thread: { kind: 'client', token: 'thread-a:r1' },
    });
    expect(tabs.sent).toEqual([{ tabId: CALENDAR_TAB, message: { type: 'agenda-sent', agendaId: 'agenda-1' } }]);
  });

  it('counts as sent even when the calendar is gone', async () => {
    vi.mocked(fakeBrowser.tabs.sendMessage).mockRejectedValue(new Error('No tab with id: 7'));
    expect(await send({ agendaId: 'agenda-1' })).toMatchObject({ ok: true });
    const answer = await receive(scene.worker, { type: 'agenda-state', agendaId: 'agenda-1' }, fromCalendar());
    expect(answer).toEqual({ ok: true, value: { state: 'sent' } });
  });

  it('is only filled in again when it is taken back', async () => {
    await send({ agendaId: 'agenda-1' });
    await undo();
    expect(await agenda(scene.store, 'agenda-1')).toMatchObject({ state: 'filled', thread: null });
    expect(await open()).toEqual([]);
    expect(tabs.sent.at(-1)).toEqual({
      tabId: CALENDAR_TAB,
      message: { type: 'agenda-unsent', agendaId: 'agenda-1' },
    });
  });

  it('keeps its agenda when it is sent again, though its page knows the draft no more', async () => {
    await send({ agendaId: 'agenda-1' });
    await undo();
    const subject = agendaSubject(agendaOf());
    await send({
      id: 'elsewhere',
      subject,
      to: [{ email: 'eve@fernweg.example', name: null }],
      asked: null,
      due: null,
    });
    await send({ id: 'other', subject: `Fwd: ${subject}`, asked: null, due: null });
    expect(await open()).toEqual([]);
    await send({ id: 'again', subject, asked: null, due: null });
    expect(await open()).toMatchObject([{ id: 'again', agendaId: 'agenda-1', asked: 'Budget' }]);
    expect(await agenda(scene.store, 'agenda-1')).toMatchObject({
      state: 'sent',
      thread: { kind: 'client', token: 'thread-a:r1' },
    });
    expect(tabs.sent.at(-1)).toMatchObject({ message: { type: 'agenda-sent' } });
  });

  it('is waited for with its own question where it only proposes, and not where the person waits for nothing', async () => {
    await send({ agendaId: 'agenda-1', isProposal: true, asked: 'Shall I start the mail?' });
    expect(await open()).toMatchObject([{ agendaId: 'agenda-1', asked: 'Shall I start the mail?' }]);
    await undo();
    await send({ id: 'again', agendaId: 'agenda-1', isUnawaited: true, asked: null, due: null });
    expect(await open()).toEqual([]);
    expect(await agenda(scene.store, 'agenda-1')).toMatchObject({ state: 'sent' });
  });

  it('counts as an ordinary mail when nobody knows that agenda', async () => {
    await send({ agendaId: 'unknown', asked: null, due: null });
    expect(await open()).toEqual([]);
  });
});
