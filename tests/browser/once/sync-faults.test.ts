import { test as base, expect } from '@playwright/test';
import type { Effect, Fault } from '../../../practice/google/faults.ts';
import { isVisited } from '../../walk.ts';
import { forgetTokens, openSynced, putBack, type Synced } from '../synced.ts';
import { readTables, standing } from '../tables.ts';

/**
 * Every kind of request that a run makes is answered by every kind of fault, in a browser, by the build that ships: at first
 * for as long as the run lasts, then once. After it everything stands as after a run that nobody disturbed.
 */

const test = base.extend<object, { synced: Synced }>({
  synced: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the dependencies from a destructured argument.
    async ({}, use) => {
      const synced = await openSynced();
      await use(synced);
      await synced.close();
    },
    { scope: 'worker', timeout: 90_000 },
  ],
});
test.describe.configure({ timeout: 150_000 });

/** What goes wrong, how a run ends in which it goes on going wrong, and how often it asks until then. */
interface Trouble {
  readonly name: string;
  readonly effect: Effect;
  readonly outcome: string;
  readonly tries: number;
  /** For one part of a batch, where that is something else. */
  readonly part?: { readonly outcome: string; readonly tries: number };
}

const status = (code: number, reason?: string, retryAfter?: string): Effect => ({
  kind: 'status',
  status: code,
  reason,
  retryAfter,
});
const missing = { outcome: 'unreadable', tries: 2 };
const TROUBLES: readonly Trouble[] = [
  { name: 'a network error', effect: { kind: 'network' }, outcome: 'offline', tries: 4, part: missing },
  { name: 'silence', effect: { kind: 'hang' }, outcome: 'offline', tries: 4, part: missing },
  { name: 'an answer that breaks off', effect: { kind: 'cut' }, outcome: 'offline', tries: 4, part: missing },
  { name: 'truncated JSON', effect: { kind: 'truncated' }, outcome: 'unreadable', tries: 2 },
  { name: 'another schema', effect: { kind: 'wrong-schema' }, outcome: 'unreadable', tries: 2 },
  { name: '400', effect: status(400), outcome: 'unreadable', tries: 1 },
  { name: '401', effect: status(401), outcome: 'signed-out', tries: 2 },
  { name: '403 for rate', effect: status(403, 'userRateLimitExceeded'), outcome: 'busy', tries: 4 },
  { name: '403 for a permission', effect: status(403, 'insufficientPermissions'), outcome: 'forbidden', tries: 1 },
  { name: '404', effect: status(404), outcome: 'gone', tries: 1 },
  { name: '410', effect: status(410), outcome: 'gone', tries: 1 },
  { name: '429', effect: status(429), outcome: 'busy', tries: 4 },
  { name: '429, again after no time', effect: status(429, undefined, '0'), outcome: 'busy', tries: 4 },
  { name: '429, again after an hour', effect: status(429, undefined, '3600'), outcome: 'busy', tries: 1 },
  { name: '500', effect: status(500), outcome: 'busy', tries: 4 },
  { name: '503', effect: status(503), outcome: 'busy', tries: 4 },
];

/** A request of a run, and the run that makes it. */
interface Kind {
  readonly name: string;
  readonly run: 'followed' | 'listed';
  readonly fault: Pick<Fault, 'path' | 'only'>;
  /** It is asked for before anything else, where a run has no token left. */
  readonly isSignIn?: true;
  /** What else an outcome becomes, where that is the answer to this question. */
  readonly instead?: Readonly<Record<string, { readonly outcome: string; readonly tries?: number }>>;
}
const KINDS: readonly Kind[] = [
  { name: 'whose mailbox it is', run: 'listed', fault: { path: '/users/me/profile' } },
  { name: 'a list of messages', run: 'listed', fault: { path: '/users/me/messages?labelIds' } },
  {
    name: 'the history',
    run: 'followed',
    fault: { path: '/users/me/history' },
    // Then everything is looked at, after which the history is asked for again.
    instead: { gone: { outcome: 'gone', tries: 2 } },
  },
  {
    name: 'a batch of heads',
    run: 'followed',
    fault: { path: '/batch/gmail/v1', only: 'whole' },
    instead: { gone: { outcome: 'unreadable' } },
  },
  {
    name: 'a head in a batch',
    run: 'followed',
    fault: { path: '/users/me/messages/', only: 'parts' },
    instead: { gone: { outcome: 'read' } },
  },
  {
    name: 'whose token it is',
    run: 'followed',
    isSignIn: true,
    fault: { path: '/oauth2/v3/userinfo' },
    // Another token would be no other person's.
    instead: { 'signed-out': { outcome: 'signed-out', tries: 1 }, gone: { outcome: 'unreadable' } },
  },
];

/** Runs in the background: a minute goes by in a moment, chance says 0, and silence is noticed as soon as a test likes. */
function hurry(): void {
  const [now, timeout] = [Date.now, AbortSignal.timeout];
  let later = 0;
  let factor = 1;
  Date.now = () => now() + later;
  Math.random = () => 0;
  AbortSignal.timeout = (milliseconds) => timeout.call(AbortSignal, milliseconds * factor);
  Object.assign(globalThis, {
    passTime: (patience: number) => {
      later += 70_000;
      factor = patience;
    },
  });
}

/** More than the minute for which the ledger of units looks back goes by. `patience`: the part of the usual time to wait. */
async function passTime({ chromium }: Synced, patience: number): Promise<void> {
  const background = await chromium.background();
  if (!(await background.evaluate(() => 'passTime' in globalThis))) await background.evaluate(hurry);
  await background.evaluate((part) => Reflect.get(globalThis, 'passTime')(part), patience);
}

type Standing = ReturnType<typeof standing>;

/**
 * What has to be as after an undisturbed run. Where a cursor is gone, everything is looked at instead, which knows more mails
 * and comes to the same replies; where Gmail says that a mail is gone, it is believed.
 */
function thatMatters(now: Standing, kind: Kind, outcome: string): Partial<Standing> {
  if (outcome !== 'gone') return now;
  if (kind.name === 'the history') return { replies: now.replies };
  return kind.fault.only === 'parts' ? { boxes: now.boxes } : now;
}

let cases = 0;
test.afterAll(() => console.log(`faults in a run, in the browser: ${cases} cases so far`));

for (const kind of KINDS) {
  test(`Whatever Google answers to the question for ${kind.name}, the next run makes up for it`, async ({ synced }) => {
    const { own, practice, before, check, asked } = synced;
    const run = async (effect: Effect | null): Promise<unknown> => {
      await passTime(synced, effect?.kind === 'hang' ? 1 / 50 : 1);
      if (kind.isSignIn) await forgetTokens(synced);
      await check();
      const [row] = (await readTables(own)).mailboxes;
      return (row?.last as { outcome?: unknown } | undefined)?.outcome;
    };
    const runWith = async (fault: Fault): Promise<unknown> => {
      await putBack(synced, before[kind.run]);
      practice.google.faults.add(fault);
      return run(fault.effect);
    };
    /** How often it was asked; the parts of a batch are asked together. */
    const tries = (): number =>
      asked().filter(({ fault, path }) => (kind.fault.only === 'parts' ? path.startsWith('/batch/') : fault !== null))
        .length;

    await putBack(synced, before[kind.run]);
    expect(await run(null)).toBe('read');
    const whole = standing(await readTables(own));

    for (const [number, { name, effect, part, ...usual }] of TROUBLES.entries()) {
      if (!isVisited(number + TROUBLES.length * KINDS.indexOf(kind))) continue;
      const promised = { ...usual, ...kind.instead?.[usual.outcome], ...(kind.fault.only === 'parts' && part) };
      await test.step(name, async () => {
        const compare = async (): Promise<void> => {
          const now = standing(await readTables(own));
          expect(thatMatters(now, kind, usual.outcome)).toEqual(thatMatters(whole, kind, usual.outcome));
        };
        const outcome = await runWith({ ...kind.fault, effect, times: 1_000 });
        expect({ outcome, tries: tries() }).toEqual(promised);
        practice.google.faults.clear();
        expect(await run(null)).toBe('read');
        await compare();
        cases += 1;
        if (promised.tries === 1) return;

        // A request that is sent again gets through, and the run needs no other one after it.
        expect(await runWith({ ...kind.fault, effect })).toBe('read');
        expect(practice.google.faults.list()).toEqual([]);
        await compare();
        cases += 1;
      });
    }
  });
}

test('Sign-in that Google refuses to renew in silence ends the run, and the next one makes up for it', async ({
  synced,
}) => {
  const { own, practice, before, check } = synced;
  const run = async (): Promise<unknown> => {
    await passTime(synced, 1);
    await forgetTokens(synced);
    await check();
    const [row] = (await readTables(own)).mailboxes;
    return (row?.last as { outcome?: unknown } | undefined)?.outcome;
  };
  await putBack(synced, before.followed);
  expect(await run()).toBe('read');
  const whole = standing(await readTables(own));
  const effects: readonly Effect[] = [{ kind: 'network' }, status(400), status(404), status(500), status(503)];
  for (const effect of effects) {
    await putBack(synced, before.followed);
    practice.google.faults.add({ path: '/o/oauth2/v2/auth', effect, times: 1_000 });
    // Google itself answers: so it is the sign-in that it refuses.
    expect(await run()).toBe('signed-out');
    practice.google.faults.clear();
    expect(await run()).toBe('read');
    expect(standing(await readTables(own))).toEqual(whole);
    cases += 1;
  }
});

test('Where Chromium itself holds back what failed before, the next run makes up for it all the same', async () => {
  const synced = await openSynced(true);
  const { own, practice, before, check } = synced;
  try {
    const run = async (): Promise<unknown> => {
      await passTime(synced, 1);
      await check();
      const [row] = (await readTables(own)).mailboxes;
      return (row?.last as { outcome?: unknown } | undefined)?.outcome;
    };
    await putBack(synced, before.followed);
    expect(await run()).toBe('read');
    const whole = standing(await readTables(own));
    for (const { name, fault } of KINDS.filter(
      (kind) => kind.run === 'followed' && kind.fault.only !== 'parts' && !kind.isSignIn,
    )) {
      await test.step(name, async () => {
        await putBack(synced, before.followed);
        practice.google.faults.add({ ...fault, effect: status(503), times: 1_000 });
        // Held back, a request does not go out at all, which looks like no network.
        expect(['busy', 'offline']).toContain(await run());
        practice.google.faults.clear();
        await expect.poll(run, { timeout: 60_000 }).toBe('read');
        expect(standing(await readTables(own))).toEqual(whole);
        cases += 1;
      });
    }
  } finally {
    await synced.close();
  }
});
