import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { draftKey } from '../../../../lib/meeting/choice.ts';
import { agenda } from '../../../../lib/store/agendas.ts';
import { settledChoice } from '../../../../lib/store/choices.ts';
import { forgetMailbox, mailboxRow } from '../../../../lib/store/mails.ts';
import { pendingReplies, pendingReply, repliesByPeople } from '../../../../lib/store/replies.ts';
import { personKey, replyRow } from '../../../../lib/store/rows.ts';
import { Store } from '../../../../lib/store/store.ts';
import { declareVersions, VERSIONS } from '../../../../lib/store/versions.ts';
import { JONAS, MIRA, NOW, reply } from './sample.ts';

const NAME = 'migrating';
afterEach(() => Dexie.delete(NAME));

/** A database as version 1 of the extension left it. */
async function writeVersion1(rows: readonly object[]): Promise<Dexie> {
  const old = new Dexie(NAME);
  declareVersions(old, 1);
  await old.table('pendingReplies').bulkPut([...rows]);
  return old;
}

const version1Row = (id: string) => ({ ...reply({ id }), rank: 0, place: 0, keys: ['made', 'otherwise'] });

describe('opening what an older version wrote', () => {
  it('keeps every reply and finds it in the new ways', async () => {
    (await writeVersion1([version1Row('a'), version1Row('b')])).close();
    const store = new Store(NAME);
    expect((await pendingReplies(store)).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(await pendingReplies(store, { direction: 'theirs' })).toHaveLength(2);
    expect(await repliesByPeople(store, [personKey(MIRA, JONAS.email)])).toHaveLength(2);
    expect(await pendingReply(store, 'a')).toEqual(reply({ id: 'a' }));
    store.close();
  });

  it('leaves a row that it cannot read alone, and goes on', async () => {
    (await writeVersion1([{ id: 'odd', keys: 'none' }, version1Row('a')])).close();
    const store = new Store(NAME);
    expect((await pendingReplies(store)).map(({ id }) => id)).toEqual(['a']);
    expect(await store.pendingReplies.count()).toBe(2);
    store.close();
  });

  it('does not wait for a page that still has the older version open', async () => {
    const old = new Store(NAME);
    await old.open();
    const newer = new Dexie(NAME);
    declareVersions(newer);
    newer.version((VERSIONS.at(-1)?.number ?? 0) + 1).stores({ later: 'id' });
    await newer.open();
    expect(old.isOpen()).toBe(false);
    newer.close();
    old.close();
  });

  it('keeps an agenda that was written before the sends were remembered', async () => {
    const old = new Dexie(NAME);
    declareVersions(old, 1);
    const mira = { email: MIRA, name: null };
    const written = {
      id: 'agenda-1',
      account: MIRA,
      agenda: {
        title: 'Plan',
        background: '',
        lead: mira,
        attendees: [JONAS],
        topics: [],
        replyBy: null,
        timeZone: 'Europe/Berlin',
        documents: [],
      },
      state: 'filled',
      thread: null,
      createdAt: NOW,
      updatedAt: NOW,
    };
    await old.table('agendas').put(written);
    old.close();
    const store = new Store(NAME);
    expect(await agenda(store, 'agenda-1')).toEqual(written);
    store.close();
  });
});

describe('opening what was written before choices were remembered', () => {
  it('keeps what is there and can remember choices from then on', async () => {
    const old = new Dexie(NAME);
    declareVersions(old, 3);
    await old.table('pendingReplies').put(replyRow(reply({ id: 'a' })));
    old.close();
    const store = new Store(NAME);
    const event = { account: MIRA, id: null, title: 'Plan', start: '2026-11-26T10:00' };
    expect(await settledChoice(store, event)).toBeNull();
    const kept = { id: 'c', account: MIRA, event: null, key: draftKey(event), at: NOW, reason: null, minutes: 180 };
    await store.choices.put({ ...kept, verdict: 'write', choice: 'keep' });
    expect(await settledChoice(store, event)).toMatchObject({ id: 'c', choice: 'keep' });
    expect((await pendingReplies(store)).map(({ id }) => id)).toEqual(['a']);
    store.close();
  });
});

describe('opening what was written before accounts could be connected', () => {
  it('keeps what is there and can note where reading stands from then on', async () => {
    const old = new Dexie(NAME);
    declareVersions(old, 4);
    await old.table('pendingReplies').put(replyRow(reply({ id: 'a' })));
    old.close();
    const store = new Store(NAME);
    expect(await mailboxRow(store, MIRA)).toMatchObject({ address: MIRA, cursor: null, mode: 'idle' });
    await store.mailboxes.put({ ...(await mailboxRow(store, MIRA)), cursor: '7' });
    expect(await mailboxRow(store, MIRA)).toMatchObject({ cursor: '7' });
    expect((await pendingReplies(store)).map(({ id }) => id)).toEqual(['a']);
    await forgetMailbox(store, MIRA);
    expect(await store.mailboxes.count()).toBe(0);
    store.close();
  });
});

describe('the schema', () => {
  it('only ever grows: versions count up, and the first one is as it was shipped', () => {
    expect(VERSIONS.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(Object.keys(VERSIONS[0]?.stores ?? {})).toEqual(['agendas', 'pendingReplies', 'handoffs', 'jobs']);
  });
});
