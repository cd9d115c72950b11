import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import { mailStretches } from '../../../../../lib/hours/mail-blocks.ts';
import { overlaps, type Stretch } from '../../../../../lib/hours/stretch.ts';
import { DEFAULT_SETTINGS } from '../../../../../lib/settings.ts';
import { blockRows } from '../../../../../lib/store/blocks.ts';
import type { Wish } from '../../../../../lib/worker/focus/tend.ts';
import { someOf } from '../../../../walk.ts';
import { Life } from '../replies/mortal.ts';
import { DAY, MINUTE, MIRA, MORNING, openStage, reset, type Stage, shown, through, worker } from './stage.ts';

/**
 * Anything may happen in a person's calendar between two looks at it, and to the worker within one. Whatever did: the person's
 * own events and what they made of our blocks stay, nothing of ours lies over anything, and a further look changes nothing.
 */

const STORE = 'model-focus';
const ELSEWHERE = 'model-focus-elsewhere';
const forget = async (): Promise<void> => {
  await Dexie.delete(STORE);
  await Dexie.delete(ELSEWHERE);
};
afterEach(forget);

type Event = Awaited<ReturnType<Stage['list']>>[number];
const stretchOf = ({ start, end }: Event): Stretch => ({
  start: Date.parse(start.dateTime ?? ''),
  end: Date.parse(end.dateTime ?? ''),
});

type Deed =
  | { readonly kind: 'meet' | 'move'; readonly which: number; readonly quarter: number; readonly quarters: number }
  | { readonly kind: 'delete' | 'rename' | 'cancel'; readonly which: number }
  | { readonly kind: 'wait'; readonly minutes: number }
  | { readonly kind: 'look'; readonly dies: number | null }
  | { readonly kind: 'keep'; readonly isAutomatic: boolean; readonly hasMailTimes: boolean }
  | { readonly kind: 'put' }
  /** Another browser of the person looks, and fills the week as it likes. */
  | { readonly kind: 'elsewhere'; readonly isAutomatic: boolean; readonly hasMailTimes: boolean };

const which = fc.nat(30);
const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('meet' as const, 'move' as const),
    which,
    // Within working days mostly: eight in the morning and ten hours from there, on one of six days.
    quarter: fc.tuple(fc.nat(5), fc.nat(40)).map(([day, quarter]) => day * 96 + 8 + quarter),
    quarters: fc.integer({ min: 1, max: 16 }),
  }),
  fc.record({ kind: fc.constantFrom('delete' as const, 'rename' as const, 'cancel' as const), which }),
  fc.record({ kind: fc.constant('wait' as const), minutes: fc.integer({ min: 5, max: 1_500 }) }),
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('look' as const), dies: fc.option(fc.integer({ min: 1, max: 70 })) }),
  },
  fc.record({
    kind: fc.constantFrom('keep' as const, 'elsewhere' as const),
    isAutomatic: fc.boolean(),
    hasMailTimes: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('put' as const) }),
);

/** What the person wants to find in their calendar: by id, as they left it; null for what they deleted. */
class Person {
  readonly left = new Map<string, string | null>();
  readonly meetings: string[] = [];
  readonly #stage: Stage;

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  async do(deed: Deed): Promise<void> {
    const { person, ours, later, desk } = this.#stage;
    if (deed.kind === 'wait') return later(deed.minutes * MINUTE);
    if (deed.kind === 'elsewhere') {
      const { isAutomatic, hasMailTimes } = deed;
      const other = worker(this.#stage, ELSEWHERE);
      await other.tend({ kind: 'keep', plan: { isAutomatic, hasMailTimes } });
      return other.store.close();
    }
    if (deed.kind === 'look' || deed.kind === 'keep' || deed.kind === 'put') return;
    const all = await ours();
    const block = all[deed.which % Math.max(1, all.length)];
    if (deed.kind === 'meet') {
      const start = MORNING + deed.quarter * 15 * MINUTE;
      const id = await person.meet(start, start + deed.quarters * 15 * MINUTE);
      this.meetings.push(id);
      return this.#note(id);
    }
    if (deed.kind === 'cancel') {
      const id = this.meetings.splice(deed.which % Math.max(1, this.meetings.length), 1)[0];
      if (id === undefined) return;
      await person.delete(id);
      this.left.set(id, null);
      return;
    }
    // What is over is nobody's business any more.
    if (block === undefined || stretchOf(block).end <= desk.clock.now) return;
    if (deed.kind === 'delete') {
      await person.delete(block.id);
      this.left.set(block.id, null);
      return;
    }
    if (deed.kind === 'rename') await person.change(block.id, { summary: 'Write the report' });
    if (deed.kind === 'move') {
      const start = Math.max(MORNING + deed.quarter * 15 * MINUTE, desk.clock.now);
      const { start: before } = stretchOf(block);
      // One that is put down where it was taken from is not moved.
      if (start !== before) await person.move(block.id, start, start + deed.quarters * 15 * MINUTE);
      else return;
    }
    return this.#note(block.id);
  }

  async #note(id: string): Promise<void> {
    const event = (await this.#stage.list()).find((one) => one.id === id);
    if (event !== undefined) this.left.set(id, shown(event));
  }
}

const berlin = { ...DEFAULT_SETTINGS.mailTimes, timeZone: 'Europe/Berlin' };

async function check(stage: Stage, person: Person): Promise<number> {
  const events = await stage.list();
  const texts = new Map(events.map((event) => [event.id, shown(event)]));
  for (const [id, text] of person.left) expect(texts.get(id) ?? null).toBe(text);
  const { now } = stage.desk.clock;
  const one = worker(stage, STORE);
  const rows = await blockRows(one.store, MIRA);
  const ours = rows.filter(({ state, start }) => state === 'there' && start > now);
  const mail = mailStretches(now - DAY, now + 14 * DAY, berlin);
  for (const row of ours) {
    expect(texts.get(row.id)).toBeDefined();
    const others = events
      .filter(({ id, transparency }) => id !== row.id && transparency !== 'transparent')
      .map(stretchOf);
    const over = [...others, ...(row.kind === 'focus' ? mail : [])].filter((other) => overlaps(row, other));
    if (row.kind === 'focus') expect(over).toEqual([]);
  }
  const places = (await stage.ours()).map(shown);
  const own = new Set([...person.left.values()]);
  const untouched = places.filter((text) => !own.has(text));
  expect(new Set(untouched).size).toBe(untouched.length);
  // Everything of ours in the calendar is known here.
  const known = new Set(rows.map(({ id }) => id));
  for (const event of await stage.ours()) if (stretchOf(event).end > now) expect(known.has(event.id)).toBe(true);
  one.store.close();
  return ours.length;
}

it('whatever happens, the person’s things stay as they put them, and ours keep out of the way', async () => {
  let looks = 0;
  let deaths = 0;
  let blocks = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 4, maxLength: 16 }), async (deeds) => {
      await forget();
      reset();
      const stage = await openStage();
      const person = new Person(stage);
      for (const deed of deeds) {
        await person.do(deed);
        if (deed.kind !== 'look' && deed.kind !== 'keep' && deed.kind !== 'put') continue;
        let wish: Wish = { kind: 'look' };
        if (deed.kind === 'keep') {
          wish = { kind: 'keep', plan: { isAutomatic: deed.isAutomatic, hasMailTimes: deed.hasMailTimes } };
        }
        const one = worker(stage, STORE);
        if (deed.kind === 'put') wish = { kind: 'put', blocks: (await one.tend()).proposed ?? [] };
        if (deed.kind === 'look' && deed.dies !== null) {
          const life = new Life(deed.dies);
          const dying = worker(stage, STORE);
          life.keep(dying.store);
          const done = await through(dying, (calendar) => calendar)(wish).catch(() => null);
          if (done === null) deaths += 1;
          dying.store.close();
        }
        expect(await one.tend(wish)).toMatchObject({ outcome: 'done' });
        one.store.close();
        looks += 1;
        blocks += await check(stage, person);
        const before = (await stage.list()).map(shown);
        const again = worker(stage, STORE);
        await again.tend();
        again.store.close();
        expect((await stage.list()).map(shown)).toEqual(before);
      }
    }),
    { numRuns: someOf(60) },
  );
  console.log(
    `focus model: ${looks} looks after anything, ${deaths} of them after a death, ${blocks} blocks clear of all`,
  );
}, 240_000);
