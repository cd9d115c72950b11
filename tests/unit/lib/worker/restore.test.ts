import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addHealth, readHealth } from '../../../../lib/health-store.ts';
import { changeSettings, readSettings } from '../../../../lib/settings.ts';
import type { Backup } from '../../../../lib/store/backup/file.ts';
import { timeOf } from '../../../../lib/store/backup/merge.ts';
import { gatherBackup, previewRestore } from '../../../../lib/store/backup/restore.ts';
import { pendingReplies, putReply, repliesByPeople } from '../../../../lib/store/replies.ts';
import { personKey } from '../../../../lib/store/rows.ts';
import { receive } from '../../../../lib/worker/receive.ts';
import { wake } from '../../../../lib/worker/wake.ts';
import { backups } from '../store/backup/arbitrary.ts';
import { reply } from '../store/sample.ts';
import { agendaOf, createScene, fromPopup, JONAS, MIRA, NOW, stubTabs } from './scene.ts';

let scene: ReturnType<typeof createScene>;
let count = 0;
beforeEach(() => {
  fakeBrowser.reset();
  stubTabs();
  count += 1;
  scene = createScene(`restore-${count}`);
});
afterEach(() => scene.store.delete());

const ask = (message: object) => receive(scene.worker, message, fromPopup());
const EMPTY: Backup = {
  agendas: [],
  replies: [],
  choices: [],
  settings: {},
  health: { gmail: { misses: {}, fallbacks: {} }, calendar: { misses: {}, fallbacks: {} } },
};

/** As the workspace does it: in parts, then all at once. */
async function restore({ agendas, replies, choices, settings, health }: Backup, id = 'restore-1'): Promise<unknown> {
  await ask({ type: 'stage-restore', restore: id, part: 0, agendas, choices, replies: [] });
  await ask({ type: 'stage-restore', restore: id, part: 1, agendas: [], choices: [], replies });
  const answer = await ask({ type: 'commit-restore', restore: id, parts: 2, settings, health });
  await ask({ type: 'drop-restore', restore: id });
  return answer;
}

/** What is kept, in an order that does not matter. */
async function kept(): Promise<Backup> {
  const all = await gatherBackup(scene.store);
  const sorted = <Row extends { id: string }>(rows: readonly Row[]) => rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return { ...all, agendas: sorted(all.agendas), replies: sorted(all.replies), choices: sorted(all.choices) };
}

async function startAfresh(): Promise<void> {
  await ask({ type: 'erase-everything' });
}

describe('a restore', () => {
  it('brings everything back after it was erased, and a second time changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(backups, async (backup) => {
        await startAfresh();
        await restore(backup);
        const first = await kept();
        const { nonsense, ...settings } = backup.settings;
        expect(first.agendas).toEqual(backup.agendas.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
        expect(first.replies).toEqual(backup.replies.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
        expect(first.choices).toEqual(backup.choices.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
        expect(first.settings).toEqual(settings);
        expect(first.health).toEqual(backup.health);
        await restore(backup);
        expect(await kept()).toEqual(first);
        await startAfresh();
        await restore(first);
        expect(await kept()).toEqual(first);
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it('never loses what is newer here, nor what the file does not know', async () => {
    await fc.assert(
      fc.asyncProperty(backups, backups, async (here, file) => {
        await startAfresh();
        await restore(here);
        await restore(file);
        const after = await kept();
        for (const kind of ['agendas', 'replies', 'choices'] as const) {
          for (const row of [...here[kind], ...file[kind]]) {
            const now = after[kind].find(({ id }) => id === row.id);
            expect(timeOf(now)).toBeGreaterThanOrEqual(timeOf(row));
          }
          // At the very same time, ours stays.
          for (const row of here[kind]) {
            const other = file[kind].find(({ id }) => id === row.id);
            if (other !== undefined && timeOf(other) > timeOf(row)) continue;
            expect(after[kind].find(({ id }) => id === row.id)).toEqual(row);
          }
        }
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it('does what its preview says', async () => {
    await fc.assert(
      fc.asyncProperty(backups, backups, async (here, file) => {
        await startAfresh();
        await restore(here);
        const before = await kept();
        const { agendas, replies } = await previewRestore(scene.store, file);
        await restore(file);
        const after = await kept();
        expect(after.agendas.length - before.agendas.length).toBe(agendas.new);
        expect(after.replies.length - before.replies.length).toBe(replies.new);
        const changed = after.replies.filter((row) => {
          const old = before.replies.find(({ id }) => id === row.id);
          return old !== undefined && JSON.stringify(old) !== JSON.stringify(row);
        });
        expect(changed).toHaveLength(replies.newer);
        expect(agendas.new + agendas.newer + agendas.older + agendas.same).toBe(file.agendas.length);
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it('finds restored replies in every way in which others are found', async () => {
    await restore({ ...EMPTY, replies: [{ ...reply(), changedAt: NOW }] });
    expect(await pendingReplies(scene.store, { account: MIRA, direction: 'theirs' })).toHaveLength(1);
    expect(await repliesByPeople(scene.store, [personKey(MIRA, JONAS.email)])).toHaveLength(1);
  });

  it('keeps settings that were changed here later, and takes the others', async () => {
    await changeSettings({ timeZone: 'Asia/Tokyo' }, 2_000);
    const settings = {
      timeZone: { value: 'Europe/Berlin', changedAt: 1_000 },
      hourlyRate: { value: { amount: 80, currency: 'EUR' }, changedAt: 1_000 },
      hours: { value: 'late', changedAt: 9_000 },
    };
    await restore({ ...EMPTY, settings });
    expect(await readSettings()).toMatchObject({ timeZone: 'Asia/Tokyo', hourlyRate: { amount: 80, currency: 'EUR' } });
    await restore({ ...EMPTY, settings: { timeZone: { value: 'Europe/Berlin', changedAt: 3_000 } } });
    expect((await readSettings()).timeZone).toBe('Europe/Berlin');
  });

  it('keeps the colleagues and the silenced rules of both, the newer word on each winning', async () => {
    const of = (timeZone: string) => ({ timeZone, hours: { days: [1], start: 540, end: 1_020 } });
    await changeSettings({ colleagues: { 'a@x.example': of('Asia/Tokyo'), 'b@x.example': of('Asia/Tokyo') } }, 2_000);
    await changeSettings({ rulesOff: ['here'] }, 2_000);
    const file = (changedAt: number) => ({
      colleagues: { value: { 'b@x.example': of('UTC'), 'c@x.example': of('UTC') }, changedAt },
      rulesOff: { value: ['there'], changedAt },
    });
    const zones = async () =>
      Object.entries((await readSettings()).colleagues).map(([email, { timeZone }]) => `${email[0]} ${timeZone}`);
    await restore({ ...EMPTY, settings: file(1_000) });
    expect((await zones()).toSorted()).toEqual(['a Asia/Tokyo', 'b Asia/Tokyo', 'c UTC']);
    expect((await readSettings()).rulesOff).toEqual(['here']);
    await restore({ ...EMPTY, settings: file(3_000) });
    expect((await zones()).toSorted()).toEqual(['a Asia/Tokyo', 'b UTC', 'c UTC']);
    expect((await readSettings()).rulesOff).toEqual(['here', 'there']);
  });

  it('says so when the rows were restored and the settings could not be', async () => {
    const row = { ...reply(), changedAt: NOW };
    await ask({ type: 'stage-restore', restore: 'r', part: 0, agendas: [], choices: [], replies: [row] });
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    const settings = { timeZone: { value: 'UTC', changedAt: NOW } };
    const answer = await ask({ type: 'commit-restore', restore: 'r', parts: 1, settings, health: {} });
    expect(answer).toEqual({ ok: true, value: { areSettingsKept: false } });
    expect(await scene.store.pendingReplies.count()).toBe(1);
    vi.restoreAllMocks();
  });

  it('plans the next mail time by the mail times that came with it', async () => {
    const nine = { value: { times: [540], days: [1, 2, 3, 4, 5, 6, 7] }, changedAt: NOW };
    await restore({ ...EMPTY, settings: { mailTimes: nine, timeZone: { value: 'UTC', changedAt: NOW } } });
    const due = (await scene.store.jobs.get('mail-check'))?.due ?? 0;
    expect(new Date(due).toISOString()).toMatch(/T09:00:00/);
  });

  it('counts nothing of the health record twice', async () => {
    await addHealth('gmail', { misses: { 'compose.body': 3 }, fallbacks: {} });
    const health = { ...EMPTY.health, gmail: { misses: { 'compose.body': 2, 'list.row': 1 }, fallbacks: {} } };
    await restore({ ...EMPTY, health });
    await restore({ ...EMPTY, health });
    expect((await readHealth()).gmail.misses).toEqual({ 'compose.body': 3, 'list.row': 1 });
  });

  it('of which a part never arrived changes nothing', async () => {
    const row = { ...reply(), changedAt: NOW };
    await ask({ type: 'stage-restore', restore: 'r', part: 0, agendas: [], choices: [], replies: [row] });
    const answer = await ask({ type: 'commit-restore', restore: 'r', parts: 2, settings: {}, health: {} });
    expect(answer).toEqual({ ok: false, error: 'not-found' });
    expect(await scene.store.pendingReplies.count()).toBe(0);
  });

  it('that fails in the middle changes nothing', async () => {
    await putReply(scene.store, reply({ id: 'mine' }), 1);
    const rows = [{ ...reply({ id: 'mine', subject: 'other' }), changedAt: NOW }];
    await ask({ type: 'stage-restore', restore: 'r', part: 0, agendas: [], choices: [], replies: rows });
    await ask({
      type: 'stage-restore',
      restore: 'r',
      part: 1,
      agendas: [],
      choices: [],
      replies: [{ ...rows[0], id: 'last' }],
    });
    const hook = scene.store.pendingReplies.hook('creating', (id: string) => {
      if (id === 'last') throw new DOMException('full', 'QuotaExceededError');
    });
    void hook;
    const answer = await ask({ type: 'commit-restore', restore: 'r', parts: 2, settings: {}, health: {} });
    expect(answer).toEqual({ ok: false, error: 'storage-full' });
    expect((await scene.store.pendingReplies.toArray()).map(({ subject }) => subject)).toEqual(['Budget']);
  });

  it('that was given up is forgotten after an hour', async () => {
    await ask({ type: 'stage-restore', restore: 'r', part: 0, agendas: [], choices: [], replies: [] });
    scene.later(61 * 60_000);
    await wake(scene.worker);
    expect(await scene.store.staged.count()).toBe(0);
  });
});

describe('erasing', () => {
  it('leaves nothing: no rows, no settings, no counts, and the mail times of a new install', async () => {
    await putReply(scene.store, reply(), NOW);
    await ask({ type: 'save-agenda', id: 'a', base: null, account: MIRA, agenda: agendaOf() });
    await changeSettings({ mailTimes: { times: [60], days: [7] }, timeZone: 'UTC' });
    await addHealth('gmail', { misses: { 'compose.body': 3 }, fallbacks: {} });
    expect(await ask({ type: 'erase-everything' })).toEqual({ ok: true, value: { answering: [] } });
    expect(await kept()).toEqual(EMPTY);
    for (const table of scene.store.tables) expect(await table.count()).toBe(table.name === 'jobs' ? 1 : 0);
    expect(await scene.store.jobs.get('mail-check')).toMatchObject({ last: null, cursor: null });
  });
});
