import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Mailbox } from '../../../../../lib/google/gmail/mailbox.ts';
import { readingOf } from '../../../../../lib/worker/replies/reading.ts';
import { LEASE } from '../../../../../lib/worker/replies/run.ts';
import { createClock, FakeGmail, MIRA, NOW, sync, type TestWorker, worker } from './stage.ts';

const PEOPLE = 130;
let clock: { now: number };
let one: TestWorker;
let gmail: FakeGmail;

beforeEach(() => {
  clock = createClock();
  one = worker('reading', clock);
  gmail = new FakeGmail();
  for (let n = 0; n < PEOPLE; n += 1) gmail.receive({ at: NOW, subject: `Question ${n}` });
});
afterEach(() => one.store.delete());

const reading = () => readingOf(one.store, MIRA, clock.now);

/** Runs, and tells what a person would see at each call of Gmail. */
async function watched(mailbox: Mailbox) {
  const seen: Awaited<ReturnType<typeof reading>>[] = [];
  const seeing =
    <Values extends readonly unknown[], Value>(call: (...values: Values) => Promise<Value>) =>
    async (...values: Values): Promise<Value> => {
      seen.push(await reading());
      return call(...values);
    };
  const { profile, history, list, heads, threads } = mailbox;
  await sync(one, {
    profile: seeing(profile),
    history: seeing(history),
    list: seeing(list),
    heads: seeing(heads),
    threads: seeing(threads),
  });
  return seen;
}

describe('what a person sees of a reading', () => {
  it('is how much is listed, then how many of all are read, then what came of it', async () => {
    const seen = await watched(gmail.mailbox);
    expect(seen.every(({ state }) => state === 'under-way')).toBe(true);
    expect(seen[0]?.step).toEqual({ kind: 'listing' });
    const looks = seen.flatMap(({ step }) => (step?.kind === 'looking' ? [step] : []));
    expect(looks.map(({ of }) => of)).toEqual(looks.map(() => PEOPLE));
    expect(looks.map(({ read }) => read)).toEqual(looks.map(({ read }) => read).toSorted((a, b) => a - b));
    expect(looks.at(-1)?.read).toBeGreaterThan(0);
    expect(await reading()).toMatchObject({ state: 'read', listed: null, last: { noticed: PEOPLE } });
  });

  it('is that it follows what changed, once the first look is through', async () => {
    await sync(one, gmail.mailbox);
    const seen = await watched(gmail.mailbox);
    expect(seen.map(({ step }) => step)).toEqual(seen.map(() => ({ kind: 'changes' })));
  });

  it('is why it could not go on, and when it does', async () => {
    await sync(one, { ...gmail.mailbox, heads: async () => new Map(), list: async () => ({ kind: 'offline' }) });
    expect(await reading()).toEqual({
      state: 'waiting',
      readAt: null,
      listed: 0,
      why: 'offline',
      retry: NOW + 60_000,
    });
  });

  it('is no run that died: it waits to be taken up', async () => {
    const dying = { ...gmail.mailbox, list: () => Promise.reject(new Error('The worker ends here.')) };
    await sync(one, dying).catch(() => {});
    expect((await reading()).state).toBe('under-way');
    clock.now += LEASE + 1;
    expect(await reading()).toMatchObject({ state: 'waiting', listed: 0 });
  });
});
