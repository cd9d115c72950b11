import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { agenda } from '../../../../lib/store/agendas.ts';
import { putReply } from '../../../../lib/store/replies.ts';
import { receive } from '../../../../lib/worker/receive.ts';
import { reply } from '../store/sample.ts';
import { agendaOf, createScene, fromGmail, fromPopup, MIRA, NOW, stubTabs } from './scene.ts';

let scene: ReturnType<typeof createScene>;
let tabs: ReturnType<typeof stubTabs>;
let count = 0;
beforeEach(() => {
  fakeBrowser.reset();
  tabs = stubTabs();
  count += 1;
  scene = createScene(`agendas-${count}`);
});
afterEach(() => scene.store.delete());

const ask = (message: object) => receive(scene.worker, message, fromPopup());
const save = (base: number | null, title: string) =>
  ask({ type: 'save-agenda', id: 'a', base, account: MIRA, agenda: agendaOf({ title }) });
const saved = (revision: number, updatedAt = NOW) => ({ ok: true, value: { outcome: 'saved', revision, updatedAt } });
const CONFLICT = { ok: true, value: { outcome: 'conflict' } };

describe('saving an agenda', () => {
  it('keeps a new one, then each change', async () => {
    expect(await save(null, 'One')).toEqual(saved(1));
    scene.later(1_000);
    expect(await save(1, 'Two')).toEqual(saved(2, NOW + 1_000));
    expect(await agenda(scene.store, 'a')).toMatchObject({
      agenda: { title: 'Two' },
      state: 'writing',
      createdAt: NOW,
      updatedAt: NOW + 1_000,
    });
  });

  it('loses nothing when two tabs write at once: the second is told', async () => {
    await save(null, 'One');
    expect(await save(1, 'From the first tab')).toEqual(saved(2));
    expect(await save(1, 'From the second tab')).toEqual(CONFLICT);
    expect((await agenda(scene.store, 'a'))?.agenda.title).toBe('From the first tab');
    expect(await save(2, 'Both')).toEqual(saved(3));
  });

  it('can be repeated', async () => {
    await save(null, 'One');
    expect(await save(null, 'One')).toEqual(saved(1));
    await save(1, 'Two');
    expect(await save(1, 'Two')).toEqual(saved(2));
  });

  it('is not disturbed by what becomes of its mail', async () => {
    await save(null, 'One');
    await receive(scene.worker, { type: 'handoff-done', agendaId: 'a', filled: true }, fromGmail());
    expect(await save(1, 'Two')).toEqual(saved(2));
    expect((await agenda(scene.store, 'a'))?.state).toBe('filled');
  });

  it('of one that was deleted meanwhile says so and brings nothing back', async () => {
    await save(null, 'One');
    await ask({ type: 'delete-agenda', id: 'a' });
    expect(await save(1, 'Two')).toEqual({ ok: true, value: { outcome: 'gone' } });
    expect(await agenda(scene.store, 'a')).toBeNull();
  });

  it('leaves the account of a sent one as it was', async () => {
    await save(null, 'One');
    const row = await agenda(scene.store, 'a');
    if (row === null) throw new Error('not kept');
    await scene.store.agendas.put({ ...row, state: 'sent' });
    const other = { type: 'save-agenda', id: 'a', base: 1, account: 'mira@elsewhere.example', agenda: agendaOf() };
    await ask(other);
    expect((await agenda(scene.store, 'a'))?.account).toBe(MIRA);
  });

  it('does not write over one that it cannot read', async () => {
    await scene.store.table<object, string>('agendas').put({ id: 'a', agenda: 'of a later version' });
    expect(await save(null, 'One')).toEqual({ ok: false, error: 'refused' });
  });

  it('keeps form, contact, minutes and the meeting', async () => {
    const full = agendaOf({
      form: 'meeting',
      contact: 'chat',
      meeting: { start: NOW, minutes: 30 },
      topics: [{ title: 'Budget', owner: null, feedback: 'decide', minutes: 10 }],
    });
    await ask({ type: 'save-agenda', id: 'a', base: null, account: MIRA, agenda: full });
    expect((await agenda(scene.store, 'a'))?.agenda).toEqual(full);
  });
});

describe('deleting an agenda', () => {
  it('can be taken back, and a repeat of that changes nothing', async () => {
    await save(null, 'One');
    const row = await agenda(scene.store, 'a');
    await ask({ type: 'delete-agenda', id: 'a' });
    expect(await scene.store.agendas.count()).toBe(0);
    await ask({ type: 'put-back-agenda', row });
    expect(await agenda(scene.store, 'a')).toEqual(row);
    await save(1, 'Two');
    await ask({ type: 'put-back-agenda', row });
    expect((await agenda(scene.store, 'a'))?.agenda.title).toBe('Two');
  });
});

describe('opening an agenda in Gmail', () => {
  const open = (click: string) => ask({ type: 'open-agenda', id: 'a', click });

  it('opens one compose for its account, filled in by the tab’s own script', async () => {
    await save(null, 'Plan');
    expect(await open('click-1')).toEqual({ ok: true, value: null });
    expect(tabs.opened).toHaveLength(1);
    const url = new URL(tabs.opened[0]?.url ?? '');
    expect(url.searchParams.get('authuser')).toBe(MIRA);
    expect(url.searchParams.get('to')).toBe('jonas@fernweg.example');
    expect(url.searchParams.get('su')).toContain('Plan');
    const claim = await receive(scene.worker, { type: 'claim-handoff', account: MIRA }, fromGmail(30));
    expect(claim).toMatchObject({ value: { handoff: { agendaId: 'a', agenda: { title: 'Plan' } } } });
  });

  it('opens no second tab for the same click, and one for the next', async () => {
    await save(null, 'Plan');
    await Promise.all([open('click-1'), open('click-1')]);
    await open('click-1');
    expect(tabs.opened).toHaveLength(1);
    await receive(scene.worker, { type: 'claim-handoff', account: MIRA }, fromGmail(30));
    await receive(scene.worker, { type: 'handoff-done', agendaId: 'a', filled: true }, fromGmail(30));
    await open('click-2');
    expect(tabs.opened).toHaveLength(2);
  });

  it('opens the thread of one that was sent, by its API id where what waits for answers knows it', async () => {
    await save(null, 'Plan');
    const row = await agenda(scene.store, 'a');
    if (row === null) throw new Error('not kept');
    await scene.store.agendas.put({ ...row, state: 'sent', thread: { kind: 'client', token: 'thread-a:r1' } });
    await putReply(scene.store, reply({ agendaId: 'a', thread: { kind: 'api', id: '18c2a5f0b1d3e4f7' } }));
    await open('click-1');
    expect(tabs.opened[0]?.url).toContain('18c2a5f0b1d3e4f7');
  });

  it('puts the letter that proposes it into the compose, where there is one', async () => {
    await save(null, 'Plan');
    const letter = { to: [{ email: 'luis@fernweg.example', name: null }], subject: 'In writing?', blocks: [] };
    await ask({ type: 'open-agenda', id: 'a', click: 'click-1', letter });
    const url = new URL(tabs.opened[0]?.url ?? '');
    expect([url.searchParams.get('to'), url.searchParams.get('su')]).toEqual(['luis@fernweg.example', 'In writing?']);
    const claim = await receive(scene.worker, { type: 'claim-handoff', account: MIRA }, fromGmail(30));
    expect(claim).toMatchObject({ value: { handoff: { agendaId: 'a', letter } } });
  });

  it('says when it is gone', async () => {
    expect(await open('click-1')).toEqual({ ok: false, error: 'not-found' });
  });
});
