import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { agendaSubject } from '../../../../lib/agenda/from-draft.ts';
import { agenda } from '../../../../lib/store/agendas.ts';
import { receive } from '../../../../lib/worker/receive.ts';
import { forgetTabs } from '../../../../lib/worker/wake.ts';
import {
  agendaOf,
  CALENDAR_TAB,
  createScene,
  fromCalendar,
  fromGmail,
  GMAIL_TAB,
  MIRA,
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

const write = (parts: Parameters<typeof writeInstead>[0] = {}) =>
  receive(scene.worker, writeInstead(parts), fromCalendar());
const claim = (sender = fromGmail(), account = MIRA) =>
  receive(scene.worker, { type: 'claim-handoff', account }, sender);
const finish = (filled: boolean, agendaId = 'agenda-1') =>
  receive(scene.worker, { type: 'handoff-done', agendaId, filled }, fromGmail());
const state = (agendaId = 'agenda-1') => receive(scene.worker, { type: 'agenda-state', agendaId }, fromCalendar());

const CLAIMED = {
  ok: true,
  value: {
    handoff: { agendaId: 'agenda-1', agenda: agendaOf(), subject: agendaSubject(agendaOf()), leftOut: [] },
    wrongAccount: null,
  },
};
const NOTHING = { ok: true, value: { handoff: null, wrongAccount: null } };

describe('writing instead', () => {
  it("keeps the agenda and opens the account's compose beside the calendar", async () => {
    expect(await write()).toEqual({ ok: true, value: { agendaId: 'agenda-1' } });
    const [opened, ...more] = tabs.opened;
    expect(more).toEqual([]);
    expect(opened).toMatchObject({ openerTabId: CALENDAR_TAB, windowId: 1, index: 4 });
    const { searchParams } = new URL(opened?.url ?? '');
    expect(Object.fromEntries(searchParams)).toMatchObject({
      authuser: MIRA,
      to: 'jonas@fernweg.example',
      su: agendaSubject(agendaOf()),
    });
    expect((await agenda(scene.store, 'agenda-1'))?.agenda).toEqual(agendaOf());
    expect(await state()).toEqual({ ok: true, value: { state: 'writing' } });
  });

  it('fills in a letter where there is one, to its own readers, and keeps the agenda', async () => {
    const letter = {
      to: [{ email: 'luis@fernweg.example', name: null }],
      subject: 'Could we do this in writing?',
      blocks: [{ kind: 'paragraph' as const, children: [{ kind: 'text' as const, text: 'Hi Luis,' }] }],
    };
    await write({ letter });
    const { searchParams } = new URL(tabs.opened[0]?.url ?? '');
    expect(Object.fromEntries(searchParams)).toMatchObject({ to: 'luis@fernweg.example', su: letter.subject });
    expect(await claim()).toMatchObject({
      value: { handoff: { agendaId: 'agenda-1', letter, subject: letter.subject } },
    });
    expect((await agenda(scene.store, 'agenda-1'))?.agenda).toEqual(agendaOf());
  });

  it('opens one tab however often and however fast the same click is reported', async () => {
    await Promise.all([write(), write(), write()]);
    await write();
    expect(tabs.opened).toHaveLength(1);
    await write({ id: 'agenda-2' });
    expect(tabs.opened).toHaveLength(2);
  });

  it('opens the compose somewhere else when the calendar tab has gone meanwhile', async () => {
    vi.mocked(fakeBrowser.tabs.create).mockRejectedValueOnce(new Error('No tab with id: 7'));
    expect(await write()).toMatchObject({ ok: true });
    expect(tabs.opened).toEqual([{ url: expect.stringContaining('view=cm') }]);
    expect(await claim()).toEqual(CLAIMED);
  });

  it('names guests for whom the address had no room', async () => {
    const attendees = Array.from({ length: 300 }, (_, i) => ({ email: `guest${i}@fernweg.example`, name: null }));
    await write({ agenda: agendaOf({ attendees }) });
    const to = new URL(tabs.opened[0]?.url ?? '').searchParams.get('to')?.split(',') ?? [];
    const answer = await claim();
    expect(answer).toMatchObject({ value: { handoff: { leftOut: attendees.slice(to.length) } } });
    expect(to.length).toBeGreaterThan(60);
    expect(to.length).toBeLessThan(300);
  });
});

describe('claiming what is to be filled in', () => {
  it('gives the agenda to the tab that was opened for it, and again while it is not filled in', async () => {
    await write();
    expect(await claim(fromGmail(99))).toEqual(NOTHING);
    expect(await claim()).toEqual(CLAIMED);
    expect(await claim()).toEqual(CLAIMED);
    await finish(true);
    expect(await claim()).toEqual(NOTHING);
    expect(await state()).toEqual({ ok: true, value: { state: 'filled' } });
  });

  it('keeps two agendas apart that were begun one after the other', async () => {
    await write();
    await write({ id: 'agenda-2', agenda: agendaOf({ title: 'Another' }) });
    expect(await claim(fromGmail(GMAIL_TAB + 1))).toMatchObject({ value: { handoff: { agendaId: 'agenda-2' } } });
    expect(await claim(fromGmail(GMAIL_TAB))).toMatchObject({ value: { handoff: { agendaId: 'agenda-1' } } });
  });

  it('gives nothing to a tab that shows another account, and says which one is meant', async () => {
    await write();
    expect(await claim(fromGmail(), 'mira@elsewhere.example')).toEqual({
      ok: true,
      value: { handoff: null, wrongAccount: MIRA },
    });
    expect(await claim()).toEqual(CLAIMED);
  });

  it('gives nothing once the compose has had ten minutes, or could not be filled in', async () => {
    await write();
    await write({ id: 'agenda-2' });
    await finish(false, 'agenda-2');
    expect(await claim(fromGmail(GMAIL_TAB + 1))).toEqual(NOTHING);
    scene.later(10 * 60_000);
    expect(await claim()).toEqual(NOTHING);
    expect(await state()).toEqual({ ok: true, value: { state: 'writing' } });
  });

  it('gives nothing to a tab that only bears the number of one from the last session', async () => {
    await write();
    scene.later(1);
    await forgetTabs(scene.worker);
    expect(await claim()).toEqual(NOTHING);
    expect(await agenda(scene.store, 'agenda-1')).not.toBeNull();
  });
});

describe('when the worker died before it could note the tab', () => {
  const forgetTab = () => scene.store.handoffs.update('agenda-1', { tab: null, state: 'opening' });
  const ordinary = { address: 'https://mail.google.com/mail/u/0/#inbox' };
  const compose = { address: 'https://mail.google.com/mail/u/0/?view=cm&su=Plan' };

  it('the tab opened by the calendar still gets its agenda', async () => {
    await write();
    await forgetTab();
    expect(await claim(fromGmail(61, { ...ordinary, openerTabId: CALENDAR_TAB }))).toEqual(CLAIMED);
  });

  it('so does a compose whose opener nobody knows', async () => {
    await write();
    await forgetTab();
    expect(await claim(fromGmail(61, compose))).toEqual(CLAIMED);
  });

  it('but neither an ordinary tab, nor another account, nor one that comes too late', async () => {
    await write();
    await forgetTab();
    expect(await claim(fromGmail(61, ordinary))).toEqual(NOTHING);
    expect(await claim(fromGmail(61, compose), 'mira@elsewhere.example')).toEqual(NOTHING);
    scene.later(2 * 60_000);
    expect(await claim(fromGmail(61, compose))).toEqual(NOTHING);
  });

  it('a repeated request finds that tab instead of opening another', async () => {
    await write();
    await forgetTab();
    scene.later(2_000);
    await write();
    expect(tabs.opened).toHaveLength(1);
    expect(await claim()).toEqual(CLAIMED);
  });

  it('a repeated request opens the tab where there is none yet', async () => {
    await write();
    await forgetTab();
    tabs.existing.length = 0;
    scene.later(2_000);
    await write();
    expect(tabs.opened).toHaveLength(2);
  });
});
