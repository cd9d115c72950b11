import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pendingReplies, pendingReply } from '../../../../../lib/store/replies.ts';
import { THREADS_A_STEP } from '../../../../../lib/worker/replies/limits.ts';
import { noticedId } from '../../../../../lib/worker/replies/notice.ts';
import {
  type Clock,
  createClock,
  DAY,
  FakeGmail,
  HOUR,
  JONAS,
  keep,
  MIRA,
  NOW,
  reply,
  sync,
  type TestWorker,
  waitOut,
  worker,
} from './stage.ts';

const LENA = { email: 'lena@elsewhere.example', name: 'Lena' };
let clock: Clock;
let gmail: FakeGmail;
let one: TestWorker;

beforeEach(() => {
  clock = createClock();
  gmail = new FakeGmail();
  one = worker('sync', clock);
});
afterEach(() => one.store.delete());

const stateOf = async (id: string) => (await pendingReply(one.store, id))?.state;
const open = async () => (await pendingReplies(one.store)).map(({ id }) => id);
const later = (milliseconds = HOUR): number => {
  clock.now += milliseconds;
  return clock.now;
};
/** Mira asked Jonas, and her page named the thread. */
async function asked() {
  const mail = gmail.send({ at: clock.now, to: [JONAS] });
  await keep(one, reply({ thread: { kind: 'api', id: mail.thread }, sentAt: clock.now - 5_000 }));
  return mail;
}
const run = () => sync(one, gmail.mailbox);

describe('what I wait for', () => {
  it('is answered by a mail in its thread, from then on', async () => {
    const { thread } = await asked();
    await run();
    expect(await stateOf('send-1')).toEqual({ kind: 'waiting' });
    const answer = gmail.receive({ at: later(), thread });
    await run();
    expect(await stateOf('send-1')).toEqual({ kind: 'answered', at: clock.now, message: answer.id });
  });

  it('is answered at the first look, too, by what lies in the inbox beside an answer that was put away', async () => {
    const { thread } = await asked();
    gmail.archive(gmail.receive({ at: later(), thread }).id);
    gmail.receive({ at: later(), thread });
    await run();
    expect(await stateOf('send-1')).toMatchObject({ kind: 'answered' });
  });

  it.each([
    ['archived', []],
    ['archived by a filter, as a promotion', ['CATEGORY_PROMOTIONS']],
    ['put into the bin', ['TRASH']],
  ])(
    'is answered where the answer was %s before the first look, and before one after a lost history',
    async (_how, labels) => {
      const [first, second] = [await asked(), gmail.send({ at: clock.now, to: [JONAS], subject: 'Plan' })];
      const answer = gmail.receive({ at: later(), thread: first.thread, labels });
      await run();
      expect(await stateOf('send-1')).toEqual({ kind: 'answered', at: clock.now, message: answer.id });
      await keep(one, reply({ id: 'send-2', subject: 'Plan', sentAt: second.at }));
      const other = gmail.receive({ at: later(), thread: second.thread, labels });
      gmail.expire();
      await run();
      expect(await stateOf('send-2')).toEqual({ kind: 'answered', at: clock.now, message: other.id });
    },
  );

  it('has its thread asked for whole once after everything was looked at, in steps, and not again', async () => {
    const questions = Array.from({ length: THREADS_A_STEP + 5 }, () => gmail.send({ at: clock.now, to: [JONAS] }));
    const gone = reply({ id: 'gone', subject: 'Deleted', thread: { kind: 'api', id: '7' } });
    await keep(one, gone, ...questions.map(({ id, thread }) => reply({ id, thread: { kind: 'api', id: thread } })));
    expect(await run()).toMatchObject({ outcome: 'read', units: gmail.calls.units });
    expect(gmail.calls).toMatchObject({ threads: 2, heads: 1 });
    expect(await run()).toMatchObject({ calls: 1, units: 2 });
    gmail.archive(gmail.receive({ at: later(), thread: questions[0]?.thread ?? '' }).id);
    await run();
    expect(await open()).toHaveLength(questions.length);
    expect(gmail.calls.threads).toBe(2);
  });

  it('is answered in the thread that it became part of by what came there before, and was put away', async () => {
    await run();
    const other = gmail.send({ at: later(), to: [LENA], subject: 'Plan' });
    const { thread } = await asked();
    await run();
    const answer = gmail.receive({ at: later(), thread: other.thread, from: JONAS, labels: ['IMPORTANT'] });
    gmail.merge(thread, other.thread, true);
    await run();
    expect(await stateOf('send-1')).toMatchObject({ kind: 'answered', message: answer.id });
  });

  it('is not answered by a notice of absence, by my own later mail, or by what came before', async () => {
    const first = gmail.receive({ at: clock.now - HOUR });
    const mail = gmail.send({ at: clock.now, to: [JONAS], thread: first.thread });
    await keep(one, reply({ thread: { kind: 'api', id: mail.thread } }));
    gmail.receive({ at: later(), thread: mail.thread, isAutomatic: true });
    gmail.send({ at: later(), to: [JONAS], thread: mail.thread });
    await run();
    expect(await stateOf('send-1')).toEqual({ kind: 'waiting' });
  });

  it('is found by subject, person and time where no page has named its thread', async () => {
    await run();
    const mail = gmail.send({ at: later(), to: [LENA, JONAS], subject: 'Re: Budget' });
    gmail.send({ at: clock.now, to: [LENA] });
    gmail.send({ at: later(-HOUR), to: [JONAS] });
    later();
    await keep(one, reply({ thread: { kind: 'client', token: 'thread-a:r1' }, sentAt: clock.now }));
    gmail.receive({ at: later(), thread: mail.thread });
    await run();
    expect(await pendingReply(one.store, 'send-1')).toMatchObject({
      thread: { kind: 'api', id: mail.thread },
      message: { kind: 'api', id: mail.id },
      state: { kind: 'answered' },
    });
  });

  it('is found and answered where this device tells of it only after both were read', async () => {
    await run();
    const mail = gmail.send({ at: later(), to: [JONAS] });
    const sentAt = clock.now;
    gmail.archive(gmail.receive({ at: later(), thread: mail.thread }).id);
    await run();
    later();
    await keep(one, reply({ sentAt }));
    await run();
    expect(await stateOf('send-1')).toMatchObject({ kind: 'answered' });
  });

  it('waits again where a page took my own mail for the answer', async () => {
    const { thread } = await asked();
    const own = gmail.send({ at: later(), to: [JONAS], thread });
    const probably = { kind: 'probably', at: clock.now, source: 'list', message: own.id } as const;
    await keep(one, reply({ thread: { kind: 'api', id: thread }, state: probably }));
    later();
    await run();
    expect(await stateOf('send-1')).toEqual({ kind: 'waiting' });
  });

  it('stays open once I took it up again, until something new comes', async () => {
    const { thread } = await asked();
    const answer = gmail.receive({ at: later(), thread });
    await keep(one, reply({ thread: { kind: 'api', id: thread }, dismissed: [answer.id] }));
    await run();
    expect(await open()).toEqual(['send-1']);
    gmail.receive({ at: later(), thread });
    await run();
    expect(await open()).toEqual([]);
  });
});

describe('what I owe', () => {
  it('is noticed in a mail to me alone, and answered from any device', async () => {
    await run();
    const mail = gmail.receive({ at: later(), subject: 'A question' });
    await run();
    const id = noticedId(MIRA, mail.id);
    expect(await pendingReply(one.store, id)).toMatchObject({
      direction: 'mine',
      people: [{ email: JONAS.email }],
      subject: 'A question',
      asked: null,
      due: null,
      sentAt: mail.at,
    });
    const answer = gmail.send({ at: later(), to: [JONAS], thread: mail.thread });
    await run();
    expect(await stateOf(id)).toMatchObject({ kind: 'answered', message: answer.id });
  });

  it.each([
    ['a draft', { labels: ['DRAFT'] }],
    ['spam', { labels: ['SPAM'] }],
    ['what is in the bin', { labels: ['TRASH'] }],
    ['what a filter archived', { labels: ['IMPORTANT'] }],
    ['a tab of Gmail for promotions', { labels: ['INBOX', 'CATEGORY_PROMOTIONS'] }],
    ['automatic mail', { isAutomatic: true }],
    ['a mail to several', { to: [{ email: MIRA, name: null }, LENA] }],
    ['a copy', { cc: [LENA] }],
    ['my own mail to me', { from: { email: MIRA, name: null } }],
    ['an answer', { isAnswer: true }],
  ])('is not noticed in %s', async (_what, letter) => {
    gmail.receive({ at: clock.now - HOUR, ...letter });
    await run();
    gmail.receive({ at: later(), ...letter });
    await run();
    expect(await open()).toEqual([]);
  });

  it('is noticed in what was found to be no spam, also where others have written there since', async () => {
    await run();
    const mail = gmail.receive({ at: later(), labels: ['SPAM'] });
    await run();
    gmail.receive({ at: later(), thread: mail.thread });
    gmail.relabel(mail.id, ['INBOX'], ['SPAM']);
    await run();
    expect(await open()).toEqual([noticedId(MIRA, mail.id)]);
  });

  it('asks no more once its mail was archived, deleted or put into the bin', async () => {
    const mails = [1, 2, 3, 4].map(() => gmail.receive({ at: clock.now }));
    await run();
    expect(await open()).toHaveLength(4);
    const [archived, binned, erased, kept] = mails.map(({ id }) => id);
    gmail.archive(archived ?? '');
    gmail.trash(binned ?? '');
    gmail.erase(erased ?? '');
    await run();
    expect(await open()).toEqual([noticedId(MIRA, kept ?? '')]);
  });

  it('is owed again once its mail lies in the inbox again, and once it was moved there at all', async () => {
    const mails = [1, 2, 3, 4, 5].map(() => gmail.receive({ at: clock.now }));
    const [undone, back, lost, binned, byHand] = mails.map(({ id }) => id);
    const filtered = gmail.receive({ at: clock.now, labels: ['UNREAD'] });
    const promoted = gmail.receive({ at: clock.now, labels: ['INBOX', 'CATEGORY_PROMOTIONS'] });
    await run();
    const done = await pendingReply(one.store, noticedId(MIRA, byHand ?? ''));
    if (done !== null) await keep(one, { ...done, state: { kind: 'done', at: clock.now } });
    for (const id of [back, lost, byHand]) gmail.archive(id ?? '');
    gmail.trash(binned ?? '');
    await run();
    const putBack = (id = '') => gmail.relabel(id, ['INBOX'], ['TRASH']);
    gmail.archive(undone ?? '');
    for (const id of [undone, back, binned, byHand, filtered.id]) putBack(id);
    gmail.relabel(promoted.id, [], ['CATEGORY_PROMOTIONS']);
    await run();
    const all = [undone, back, binned, filtered.id, promoted.id].map((id) => noticedId(MIRA, id ?? ''));
    expect((await open()).toSorted()).toEqual(all.toSorted());
    // Also where no history tells of it.
    putBack(lost);
    gmail.expire();
    await run();
    expect(await open()).toHaveLength(all.length + 1);
  });

  it('is not owed again where I answered before I put it away', async () => {
    const mail = gmail.receive({ at: clock.now });
    await run();
    gmail.send({ at: later(), thread: mail.thread, to: [JONAS] });
    gmail.archive(mail.id);
    await run();
    gmail.relabel(mail.id, ['INBOX'], []);
    await run();
    expect(await open()).toEqual([]);
  });

  it('is answered by a draft that was sent, however the history tells of it', async () => {
    const mails = [1, 2].map(() => gmail.receive({ at: clock.now }));
    const drafts = mails.map(({ thread }) => gmail.send({ at: later(), thread, to: [JONAS], labels: ['DRAFT'] }).id);
    await run();
    expect(await open()).toHaveLength(2);
    const [first = '', second = ''] = drafts;
    gmail.relabel(first, ['SENT'], ['DRAFT']);
    gmail.relabel(second, ['SENT'], []);
    await run();
    gmail.relabel(second, [], ['DRAFT']);
    await run();
    expect(await open()).toEqual([]);
  });

  it('is what a page noted where it noted something, and nothing beside it', async () => {
    const mail = gmail.receive({ at: clock.now });
    const noted = reply({
      id: 'ask-1',
      direction: 'mine',
      thread: { kind: 'api', id: mail.thread },
      message: { kind: 'api', id: mail.id },
      sentAt: later(),
    });
    await keep(one, noted);
    await run();
    expect(await open()).toEqual(['ask-1']);
    gmail.archive(mail.id);
    await run();
    expect(await open()).toEqual(['ask-1']);
    gmail.send({ at: later(), to: [JONAS], thread: mail.thread });
    await run();
    expect(await open()).toEqual([]);
  });

  it('begins no older than thirty days', async () => {
    gmail.receive({ at: NOW - 31 * DAY });
    const young = gmail.receive({ at: NOW - 29 * DAY });
    await run();
    expect(await open()).toEqual([noticedId(MIRA, young.id)]);
  });
});

describe('a run', () => {
  it('without news costs one call of two units', async () => {
    await asked();
    await run();
    const before = gmail.calls.units;
    expect(await run()).toMatchObject({ outcome: 'read', calls: 1, units: 2 });
    expect(gmail.calls.units - before).toBe(2);
  });

  it('counts what it spends as Gmail does', async () => {
    for (let n = 0; n < 7; n += 1) gmail.receive({ at: clock.now - n * HOUR });
    await asked();
    expect(await run()).toMatchObject({ units: gmail.calls.units, noticed: 7 });
  });

  it('misses nothing that comes while a history of many pages is read, and asks for nothing that went meanwhile', async () => {
    gmail = new FakeGmail(1);
    await run();
    const [kept, lost] = [1, 2, 3].map(() => gmail.receive({ at: later() }));
    const mailbox = { ...gmail.mailbox };
    let fresh: string | null = null;
    const history: typeof mailbox.history = async (...values) => {
      const answer = await gmail.mailbox.history(...values);
      fresh ??= gmail.receive({ at: clock.now }).id;
      return answer;
    };
    const heads: typeof mailbox.heads = async (ids, signal) => {
      gmail.erase(lost?.id ?? '');
      return gmail.mailbox.heads(ids, signal);
    };
    expect(await sync(one, { ...mailbox, history, heads })).toMatchObject({ outcome: 'read', noticed: 3 });
    expect(await run()).toMatchObject({ noticed: 0 });
    expect(await open()).toHaveLength(3);
    expect(await open()).toEqual(
      expect.arrayContaining([noticedId(MIRA, kept?.id ?? ''), noticedId(MIRA, fresh ?? '')]),
    );
  });

  it('keeps a place in the history that is too large for a number, to the last digit', async () => {
    const historyId = '18446744073709551615';
    const from: string[] = [];
    const mailbox = {
      ...gmail.mailbox,
      profile: async () => ({ kind: 'ok', value: { address: MIRA, historyId } }) as const,
      history: async (cursor: string) => {
        from.push(cursor);
        return { kind: 'ok', value: { changes: [], historyId, next: null } } as const;
      },
    };
    await sync(one, mailbox);
    await sync(one, mailbox);
    expect(from).toEqual([historyId, historyId]);
  });

  it('of everything that is broken off, and gone on with hours later, finds what came and went in between', async () => {
    gmail = new FakeGmail(2);
    const mails = [5, 4, 3, 2, 1].map((hours) => gmail.receive({ at: clock.now - hours * HOUR }));
    let lists = 0;
    const list: typeof gmail.mailbox.list = async (...values) => {
      lists += 1;
      return lists > 2 ? { kind: 'offline' } : gmail.mailbox.list(...values);
    };
    expect(await sync(one, { ...gmail.mailbox, list })).toMatchObject({ outcome: 'offline' });
    const fresh = gmail.receive({ at: later() });
    gmail.send({ at: later(), thread: mails[0]?.thread ?? '', to: [JONAS] });
    gmail.archive(fresh.id);
    const last = gmail.receive({ at: later() });
    expect(await run()).toMatchObject({ outcome: 'read' });
    const owed = [...mails.slice(1), last].map(({ id }) => noticedId(MIRA, id));
    expect((await open()).toSorted()).toEqual(owed.toSorted());
    expect(gmail.calls.profile).toBe(1);
  });

  it('is joined, not doubled', async () => {
    gmail.receive({ at: clock.now });
    const [first, second] = await Promise.all([run(), run()]);
    expect(first).toBe(second);
    expect(gmail.calls.profile).toBe(1);
  });

  it('keeps out of the way of another worker that holds the mailbox, until that one is gone', async () => {
    const other = worker('sync', clock);
    await other.store.mailboxes.put({
      address: MIRA,
      cursor: null,
      mode: 'full',
      full: null,
      order: 0,
      lease: { holder: 'other', until: clock.now + 1_000 },
      retry: null,
      failures: 0,
      tally: { calls: 0, units: 0, changes: 0, answered: 0, noticed: 0 },
      last: null,
      readAt: null,
      digestAt: null,
    });
    expect(await run()).toEqual({ outcome: 'running' });
    waitOut(clock);
    expect(await run()).toMatchObject({ outcome: 'read' });
    other.store.close();
  });

  it('begins anew with a full look when its cursor is too old, and keeps what it had noticed', async () => {
    const kept = gmail.receive({ at: clock.now });
    const archived = gmail.receive({ at: clock.now });
    await run();
    gmail.archive(archived.id);
    const fresh = gmail.receive({ at: later() });
    gmail.expire();
    expect(await run()).toMatchObject({ outcome: 'read' });
    expect(await open()).toEqual([noticedId(MIRA, kept.id), noticedId(MIRA, fresh.id)]);
  });

  it('refuses a mailbox that is another account’s', async () => {
    const mailbox = {
      ...gmail.mailbox,
      profile: async () => ({ kind: 'ok', value: { address: LENA.email, historyId: '1' } }) as const,
    };
    expect(await sync(one, mailbox)).toMatchObject({ outcome: 'wrong-account' });
  });
});

describe.each([
  ['as if its mails came anew', true],
  ['without a word', false],
])('a thread that becomes part of another one, %s,', (_how, isTold) => {
  it('is where the answer is found that I wait for', async () => {
    const other = gmail.receive({ at: clock.now, from: LENA });
    const mail = gmail.send({ at: later(), to: [JONAS] });
    const thread = { kind: 'api', id: mail.thread } as const;
    await keep(one, reply({ thread, message: { kind: 'api', id: mail.id }, sentAt: mail.at }));
    await run();
    gmail.merge(mail.thread, other.thread, isTold);
    if (!isTold) gmail.expire();
    await run();
    expect(await pendingReply(one.store, 'send-1')).toMatchObject({ thread: { id: other.thread } });
    expect(await stateOf('send-1')).toEqual({ kind: 'waiting' });
    const answer = gmail.receive({ at: later(), thread: other.thread });
    gmail.archive(answer.id);
    await run();
    expect(await stateOf('send-1')).toMatchObject({ kind: 'answered', message: answer.id });
  });

  it('is owed an answer once, as before, until I write there', async () => {
    const first = gmail.receive({ at: clock.now });
    const asking = gmail.receive({ at: later(), from: LENA });
    await run();
    gmail.archive(first.id);
    gmail.merge(asking.thread, first.thread, isTold);
    if (!isTold) gmail.expire();
    await run();
    expect(await open()).toEqual([noticedId(MIRA, asking.id)]);
    gmail.send({ at: later(), thread: first.thread, to: [LENA] });
    await run();
    expect(await open()).toEqual([]);
  });

  it('takes along a question whose mail is not known', async () => {
    if (!isTold) return;
    const other = gmail.receive({ at: clock.now, from: LENA });
    const { thread } = await asked();
    await run();
    gmail.merge(thread, other.thread, isTold);
    const answer = gmail.receive({ at: later(), thread: other.thread });
    await run();
    expect(await stateOf('send-1')).toMatchObject({ kind: 'answered', message: answer.id });
  });
});
