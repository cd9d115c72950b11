import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeConnections, withUse } from '../../../../../lib/connections.ts';
import { googleIn } from '../../../../../lib/google/google.ts';
import { Store } from '../../../../../lib/store/store.ts';
import { answerAway } from '../../../../../lib/worker/away/connected.ts';
import { takeBack } from '../../../../../lib/worker/handlers/take-back.ts';
import type { Worker } from '../../../../../lib/worker/worker.ts';
import type { Effect } from '../../../../../practice/google/faults.ts';
import { PRACTICE_CLIENT_ID } from '../../../../../practice/google/identity/clients.ts';
import { isVisited } from '../../../../walk.ts';
import { MIRA, openDesk } from '../../../practice/google/desk.ts';
import { never, world } from '../../google/world.ts';
import { answering, begin, berlin, EVENING, MINUTE, MORNING, NEXT_EVENING, stand } from './stage.ts';

/**
 * Google answers each request in each wrong way, once or for as long as we try, and the store fails at each write: what comes after
 * is what would have come without, and what the person had in Gmail is there again.
 */

const STORE = 'faults-away';
afterEach(() => Dexie.delete(STORE));

const status = (code: number, reason?: string, retryAfter?: string): Effect => ({
  kind: 'status',
  status: code,
  ...(reason !== undefined && { reason }),
  ...(retryAfter !== undefined && { retryAfter }),
});
const EFFECTS: readonly (readonly [string, Effect])[] = [
  ['network error', { kind: 'network' }],
  ['timeout', { kind: 'hang' }],
  ['an answer that was lost', { kind: 'lost' }],
  ['an answer that ends within', { kind: 'cut' }],
  ['truncated JSON', { kind: 'truncated' }],
  ['wrong schema', { kind: 'wrong-schema' }],
  ['400', status(400)],
  ['401', status(401)],
  ['403 rate', status(403, 'rateLimitExceeded')],
  ['403 permission', status(403, 'insufficientPermissions')],
  ['404', status(404)],
  ['410', status(410)],
  ['429', status(429)],
  ['429, wait 2 seconds', status(429, undefined, '2')],
  ['429, wait an hour', status(429, undefined, '3600')],
  ['500', status(500)],
  ['503', status(503)],
];

/** The answer itself, and whose account it is, as a token that has ended is renewed. */
const PATHS = ['/settings/vacation', '/userinfo'] as const;

const HAD = {
  enableAutoReply: false,
  responseSubject: 'In the mountains',
  responseBodyPlainText: 'Back on Monday.',
  restrictToContacts: true,
  restrictToDomain: false,
  startTime: '1751320800000',
  endTime: '1751839200000',
};

/** Mira's account at the stand-in, with a text of hers, and a worker that is connected to it. */
async function open(isSilent: boolean) {
  await begin();
  await changeConnections(() => []);
  await changeConnections(withUse(MIRA, 'id of Mira', 'autoresponder', EVENING));
  const desk = openDesk();
  desk.clock.now = EVENING;
  const account = desk.google.account(MIRA);
  if (!account) throw new Error('Mira has no account.');
  account.vacation = HAD;
  const scene = world(() => 'no-network');
  scene.state.clientId = PRACTICE_CLIENT_ID;
  scene.connected.add(`autoresponder ${MIRA}`);
  scene.state.launch = async (url, interactive) => {
    if (interactive) {
      desk.google.tokens.grant(MIRA, PRACTICE_CLIENT_ID, url.searchParams.get('scope')?.split(' ') ?? []);
      url.searchParams.set('chosen', MIRA);
    }
    const answer = await desk.google.answer({ method: 'GET', url, headers: {}, body: '' });
    const location = answer?.headers?.location;
    return typeof location === 'string' ? { kind: 'back', url: location } : { kind: 'silent' };
  };
  const google = googleIn({
    ...scene.surroundings,
    fetch: desk.fetch,
    now: () => desk.clock.now,
    sleep: async (milliseconds, signal) => {
      signal.throwIfAborted();
      desk.clock.now += milliseconds;
    },
    // A silence ends at once; all else is answered at once.
    timeout: () => (isSilent ? AbortSignal.timeout(20) : new AbortController().signal),
  });
  await google.signIn.connect('autoresponder', MIRA, never);
  const one: Worker = {
    store: new Store(STORE),
    now: () => desk.clock.now,
    readFeed: async () => ({ kind: 'signed-out' }),
    google,
  };
  return { desk, account, one };
}
type Scene = Awaited<ReturnType<typeof open>>;

interface Chapter {
  readonly name: string;
  readonly at: number;
  readonly settings?: Parameters<typeof answering>[0];
  /** Whether the person has just asked for it. */
  readonly isAsked: boolean;
}
const COMES: Chapter = { name: 'an evening begins', at: EVENING, isAsked: false };
const STORIES: readonly (readonly Chapter[])[] = [
  [COMES],
  [COMES, { name: 'a morning comes', at: MORNING, isAsked: false }],
  [COMES, { name: 'the text is changed', at: EVENING + MINUTE, settings: { text: 'Later.' }, isAsked: true }],
  [COMES, { name: 'it is turned off', at: EVENING + MINUTE, settings: { isOn: false }, isAsked: true }],
  [COMES, { name: 'another evening, and no morning between', at: NEXT_EVENING, isAsked: false }],
];

/** Tells a story whose last chapter is disturbed; then time passes, and the worker comes back as it planned to. */
async function tell(
  story: readonly Chapter[],
  disturb: (scene: Scene) => void,
  settle: (scene: Scene) => void,
  isSilent = false,
) {
  const scene = await open(isSilent);
  const { desk, one, account } = scene;
  let before = 0;
  for (const [number, { at, settings, isAsked }] of story.entries()) {
    desk.clock.now = at;
    if (settings !== undefined) await answering(settings);
    before = desk.google.log.entries.length;
    if (number === story.length - 1) disturb(scene);
    await answerAway(one, isAsked);
  }
  const asked = desk.google.log.entries.slice(before).map((request) => request.path);
  settle(scene);
  const end = story.at(-1)?.at ?? EVENING;
  for (let minutes = 5; minutes <= 130; minutes += 5) {
    desk.clock.now = Math.max(desk.clock.now, end + minutes * MINUTE);
    await answerAway(one);
  }
  const state = { ...(await stand(one, MIRA)), gmail: account.vacation };
  desk.clock.now = berlin('2026-11-26T11:00');
  await answerAway(one);
  const after = account.vacation;
  one.store.close();
  await one.store.delete();
  return { state, after, asked };
}

const nothing = (): void => undefined;

describe('an answer whose requests go wrong', () => {
  it.each(STORIES.map((story) => [story.at(-1)?.name ?? '', story] as const))(
    'comes to the usual end when %s',
    async (name, story) => {
      const whole = await tell(story, nothing, nothing);
      expect(whole.after).toEqual(HAD);
      let cases = 0;
      let place = 0;
      const each = EFFECTS.flatMap(([what, effect]) =>
        [1, 8].flatMap((times) => PATHS.map((path) => ({ what, effect, times, path }))),
      );
      for (const { what, effect, times, path } of each) {
        const places = whole.asked.filter((asked) => asked.includes(path)).length;
        for (let skip = 0; skip < places; skip += 1) {
          place += 1;
          if (!isVisited(place, 16)) continue;
          let wasHit = false;
          const told = await tell(
            story,
            ({ desk }) => desk.google.faults.add({ effect, times, skip, path }),
            ({ desk }) => {
              wasHit = (desk.google.faults.list()[0]?.left ?? 0) < times;
              desk.google.faults.clear();
            },
            effect.kind === 'hang',
          );
          const words = { what, times, path, skip };
          // What Gmail has refused for good is not asked for again until the next time away.
          const isRefused = what === '400' && told.state.outcome === 'refused';
          if (!isRefused) expect({ ...words, ...told.state }).toEqual({ ...words, ...whole.state });
          expect({ ...words, ...told.after }).toEqual({ ...words, ...HAD });
          expect({ ...words, wasHit }).toEqual({ ...words, wasHit: true });
          cases += 1;
        }
      }
      console.log(`faults: ${cases} cases when ${name}`);
    },
    240_000,
  );

  it('is put back by taking the capability back, or else kept until it can be, whatever goes wrong', async () => {
    let cases = 0;
    for (const [what, effect] of EFFECTS) {
      for (const times of [1, 8]) {
        for (const skip of [0, 1]) {
          const { desk, one, account } = await open(effect.kind === 'hang');
          await answerAway(one);
          desk.google.faults.add({ effect, times, skip, path: '/settings/vacation' });
          const request = { type: 'take-back', capability: 'autoresponder', account: MIRA } as const;
          const answer = await takeBack.run(request, one, { origin: 'own', tab: null });
          desk.google.faults.clear();
          const words = { what, times, skip };
          const { ours } = await stand(one, MIRA);
          const isTold = answer.ok && answer.value.answersUntil !== null;
          expect({ ...words, isTold }).toEqual({ ...words, isTold: ours !== null });
          if (ours === null) expect({ ...words, ...account.vacation }).toEqual({ ...words, ...HAD });
          else {
            expect(ours.before).toEqual(HAD);
            await changeConnections(withUse(MIRA, 'id of Mira', 'autoresponder', EVENING));
            await one.google.signIn.connect('autoresponder', MIRA, never);
            desk.clock.now = MORNING;
            await answerAway(one, true);
            expect({ ...words, ...account.vacation }).toEqual({ ...words, ...HAD });
          }
          one.store.close();
          await one.store.delete();
          cases += 1;
        }
      }
    }
    console.log(`faults: ${cases} cases when it is taken back`);
  }, 120_000);
});

describe('an answer whose store fails', () => {
  /** A write that fails once, as the browser lets it fail. */
  function failing(store: Store, nth: number, error: () => Error): { writes: number; isOver: boolean } {
    const state = { writes: 0, isOver: false };
    store.use({
      stack: 'dbcore',
      name: 'failing',
      create: (core) => ({
        ...core,
        table: (name) => {
          const table = core.table(name);
          return {
            ...table,
            mutate: async (request) => {
              state.writes += state.isOver ? 0 : 1;
              if (!state.isOver && state.writes === nth) throw error();
              return table.mutate(request);
            },
          };
        },
      }),
    });
    return state;
  }

  it.each(STORIES.map((story) => [story.at(-1)?.name ?? '', story] as const))(
    'comes to the usual end when %s',
    async (name, story) => {
      const whole = await tell(story, nothing, nothing);
      const errors = [
        () => new DOMException('The quota has been exceeded.', 'QuotaExceededError'),
        () => new DOMException('The connection was closed.', 'InvalidStateError'),
        () => new Dexie.DatabaseClosedError(),
      ];
      let cases = 0;
      for (const error of errors) {
        for (let nth = 1, hasFailed = true; hasFailed; nth += 1) {
          let failure = { writes: 0, isOver: false };
          const told = await tell(
            story,
            ({ one }) => {
              one.store.close({ disableAutoOpen: false });
              failure = failing(one.store, nth, error);
            },
            () => {
              failure.isOver = true;
            },
          );
          hasFailed = failure.writes >= nth;
          expect({ nth, ...told.state }).toEqual({ nth, ...whole.state });
          expect(told.after).toEqual(HAD);
          cases += hasFailed ? 1 : 0;
        }
      }
      console.log(`store failed: ${cases} cases when ${name}`);
    },
    120_000,
  );
});

it('writes nothing of an answer down anywhere but in the store', async () => {
  const { one } = await open(false);
  await answering({ text: 'A secret route' });
  await answerAway(one);
  const kept = JSON.stringify([
    await fakeBrowser.storage.session.get(),
    Object.entries(await fakeBrowser.storage.local.get()).filter(([key]) => key !== 'settings.autoresponder'),
  ]);
  expect(kept).not.toContain('secret route');
  expect(kept).not.toContain('mountains');
  await one.store.delete();
});
