import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  createScene,
  fromCalendar,
  fromGmail,
  fromPopup,
  JONAS,
  MIRA,
  mailSent,
  NOW,
  stubTabs,
  writeInstead,
} from './scene.ts';

/**
 * The worker may die between any two lines. Here it dies before and after each transaction, each reading of a feed and each
 * call of the browser: it simply never goes on. A new one, with nothing left in memory, then gets the same request again.
 */

const STORE = 'killed';
let tabs: ReturnType<typeof stubTabs>;
const scenes: ReturnType<typeof createScene>[] = [];

beforeEach(() => {
  fakeBrowser.reset();
  tabs = stubTabs();
});
afterEach(async () => {
  vi.restoreAllMocks();
  for (const { store } of scenes.splice(0)) store.close();
  await createScene(STORE).store.delete();
});

type Call = (...values: readonly never[]) => PromiseLike<unknown>;

/** One life of the worker; it ends at the given step, counting from 1. */
async function live(messages: readonly (readonly [unknown, Browser.runtime.MessageSender])[], endsAt: number) {
  vi.resetModules();
  const { receive } = await import('../../../../lib/worker/receive.ts');
  const scene = createScene(STORE);
  scenes.push(scene);
  const entry = { messageId: 'f1', subject: 'Re: Budget', from: JONAS, at: NOW + 1 };
  scene.feeds.push({ kind: 'feed', feed: { address: MIRA, unread: 1, entries: [entry] } });
  let steps = 0;
  let die = (): void => {};
  const dead = new Promise<'dead'>((resolve) => {
    die = () => resolve('dead');
  });
  /** Goes on, or stays for ever where the worker dies. */
  const step = (): Promise<void> => {
    steps += 1;
    if (steps < endsAt) return Promise.resolve();
    die();
    return new Promise(() => {});
  };
  const mortal = (owner: object, name: string): void => {
    const original: Call = Reflect.get(owner, name);
    Reflect.set(owner, name, async (...values: readonly never[]) => {
      await step();
      const value = await original.apply(owner, [...values]);
      await step();
      return value;
    });
  };
  const { create, sendMessage, query } = fakeBrowser.tabs;
  for (const name of ['create', 'sendMessage', 'query']) mortal(fakeBrowser.tabs, name);
  mortal(scene.store, 'transaction');
  mortal(scene.worker, 'readFeed');
  const work = (async () => {
    for (const [message, sender] of messages) await receive(scene.worker, message, sender);
    return 'done' as const;
  })();
  const end = await Promise.race([work, dead]);
  Object.assign(fakeBrowser.tabs, { create, sendMessage, query });
  return { end, scene, steps };
}

async function everything(scene: ReturnType<typeof createScene>) {
  const { agendas, handoffs, pendingReplies, sends, jobs } = scene.store;
  return {
    agendas: await agendas.toArray(),
    handoffs: await handoffs.toArray(),
    replies: await pendingReplies.toArray(),
    sends: await sends.toArray(),
    // A check that is asked for again after it had ended is a second one, with less to find.
    jobs: (await jobs.toArray()).map(({ last: _last, ...job }) => job),
  };
}

const stories: readonly (readonly [string, readonly (readonly [unknown, Browser.runtime.MessageSender])[]])[] = [
  ['writing instead', [[writeInstead(), fromCalendar()]]],
  [
    'sending an agenda',
    [
      [writeInstead(), fromCalendar()],
      [{ type: 'claim-handoff', account: MIRA }, fromGmail()],
      [{ type: 'handoff-done', agendaId: 'agenda-1', filled: true }, fromGmail()],
      [mailSent({ agendaId: 'agenda-1' }), fromGmail()],
    ],
  ],
  [
    'taking a mail back',
    [
      [mailSent(), fromGmail()],
      [{ type: 'send-undone', id: 'send-1' }, fromGmail()],
    ],
  ],
  [
    'checking mail',
    [
      [mailSent(), fromGmail()],
      [{ type: 'check-now' }, fromPopup()],
    ],
  ],
];

describe('a worker that dies after any line', () => {
  it.each(stories)(
    'comes to the same end: %s',
    async (_what, messages) => {
      const whole = await live(messages, Number.POSITIVE_INFINITY);
      const expected = await everything(whole.scene);
      const opened = tabs.opened.length;
      await whole.scene.store.delete();
      expect(whole.steps).toBeGreaterThan(1);
      for (let endsAt = 1; endsAt <= whole.steps; endsAt += 1) {
        tabs = stubTabs();
        const first = await live(messages, endsAt);
        expect(first.end).toBe('dead');
        const second = await live(messages, Number.POSITIVE_INFINITY);
        expect(second.end).toBe('done');
        expect({ endsAt, ...(await everything(second.scene)) }).toEqual({ endsAt, ...expected });
        expect({ endsAt, opened: tabs.opened.length }).toEqual({ endsAt, opened });
        first.scene.store.close();
        await second.scene.store.delete();
      }
    },
    60_000,
  );
});
