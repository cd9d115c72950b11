import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import * as fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import { changeConnections, withUse } from '../../../../../lib/connections.ts';
import type { Answer } from '../../../../../lib/google/answer.ts';
import type { VacationSettings } from '../../../../../lib/google/gmail/vacation.ts';
import { type AwaySettings, DEFAULT_AWAY } from '../../../../../lib/hours/away-settings.ts';
import { answerAway } from '../../../../../lib/worker/away/connected.ts';
import { isAnswering } from '../../../../../lib/worker/away/standing.ts';
import { takeBack } from '../../../../../lib/worker/handlers/take-back.ts';
import { someOf } from '../../../../walk.ts';
import { Life } from '../replies/mortal.ts';
import { answering, BEFORE, begin, EVENING, FakeVacation, MINUTE, MIRA, mortal, worker } from './stage.ts';

/**
 * Whatever happens in whatever order: time passes, the person sets something in Gmail or here, Gmail refuses, workers die. What
 * answers for the person by their own will is never replaced, and in the end Gmail has what the person had there last.
 */

const STORE = 'model-away';
const EDITED = 'My own words.';
afterEach(() => Dexie.delete(STORE));

type Step =
  | { readonly kind: 'time'; readonly minutes: number }
  | { readonly kind: 'own'; readonly text: string; readonly isOn: boolean; readonly hours: number | null }
  | { readonly kind: 'end' | 'edit' | 'take-back' | 'connect' }
  | { readonly kind: 'set'; readonly change: Partial<AwaySettings> }
  | { readonly kind: 'refuse'; readonly after: number; readonly answer: Answer<never>; readonly isDone: boolean }
  | { readonly kind: 'die'; readonly after: number };

const refusals: readonly Answer<never>[] = [
  { kind: 'offline' },
  { kind: 'gone' },
  { kind: 'signed-out' },
  { kind: 'forbidden', reason: 'insufficientPermissions' },
  { kind: 'busy', until: EVENING },
  { kind: 'unreadable', status: 200 },
  { kind: 'unreadable', status: 400 },
];

const time = fc.record({ kind: fc.constant('time' as const), minutes: fc.integer({ min: 1, max: 900 }) });
const step: fc.Arbitrary<Step> = fc.oneof(
  time,
  time,
  fc.record({
    kind: fc.constant('own' as const),
    text: fc.constantFrom('On holiday.', 'At a fair.', 'Ill.'),
    isOn: fc.boolean(),
    hours: fc.option(fc.integer({ min: 1, max: 60 })),
  }),
  fc.record({ kind: fc.constantFrom('end' as const, 'edit' as const, 'take-back' as const, 'connect' as const) }),
  fc.record({
    kind: fc.constant('set' as const),
    change: fc.constantFrom<Partial<AwaySettings>>(
      { isOn: true },
      { isOn: false },
      { text: 'Later.' },
      { text: 'Soon.' },
      { when: 'between' },
      { when: 'off-hours' },
    ),
  }),
  fc.record({
    kind: fc.constant('refuse' as const),
    after: fc.integer({ min: 0, max: 3 }),
    answer: fc.constantFrom(...refusals),
    isDone: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('die' as const), after: fc.integer({ min: 1, max: 40 }) }),
);

/** By the words of ours, which nobody has changed. */
const isOurs = ({ responseSubject, responseBodyPlainText }: VacationSettings): boolean =>
  responseSubject === DEFAULT_AWAY.subject && responseBodyPlainText !== EDITED;

async function live(steps: readonly Step[]): Promise<number> {
  await begin();
  const clock = { now: EVENING };
  const gmail = new FakeVacation();
  /** What the person had there last. */
  let mine = BEFORE;
  let settings: Partial<AwaySettings> = {};
  let seen = 0;
  let life = new Life();

  const check = (): void => {
    for (; seen < gmail.written.length; seen += 1) {
      const [written, replaced] = [gmail.written[seen], gmail.replaced[seen]];
      if (written === undefined || replaced === undefined) continue;
      if (!isOurs(replaced)) expect(isAnswering(replaced, clock.now)).toBe(false);
      if (isOurs(written)) expect(Number(written.endTime)).toBeGreaterThan(clock.now);
    }
  };
  const run = async (task: 'look' | 'asked' | 'take-back' = 'look'): Promise<void> => {
    const one = worker(STORE, clock, () => mortal(gmail.vacation, life));
    life.keep(one.store);
    const request = { type: 'take-back', capability: 'autoresponder', account: MIRA } as const;
    await (task === 'take-back'
      ? takeBack.run(request, one, { origin: 'own', tab: null })
      : answerAway(one, task === 'asked')
    ).catch(() => undefined);
    one.store.close();
    life = new Life();
    check();
  };
  const connect = () => changeConnections(withUse(MIRA, 'id of Mira', 'autoresponder', clock.now));
  const isOursThere = (): boolean => isOurs(gmail.current) && gmail.current.enableAutoReply === true;

  const take = async (one: Step): Promise<void> => {
    switch (one.kind) {
      case 'time':
        clock.now += one.minutes * MINUTE;
        return run();
      case 'own': {
        const end = one.hours === null ? {} : { endTime: String(clock.now + one.hours * 60 * MINUTE) };
        mine = { enableAutoReply: one.isOn, responseBodyPlainText: one.text, startTime: '1', ...end };
        gmail.current = mine;
        return run();
      }
      case 'end':
        // What the person ends is ours; what they had before is to come back.
        if (isOursThere()) gmail.current = { ...gmail.current, enableAutoReply: false };
        return run();
      case 'edit': {
        if (!isOursThere()) return;
        const edited: VacationSettings = { ...gmail.current, responseBodyPlainText: EDITED };
        mine = edited;
        gmail.current = edited;
        return run();
      }
      case 'set':
        settings = { ...settings, ...one.change };
        await answering(settings);
        return run('asked');
      case 'take-back':
        return run('take-back');
      case 'connect':
        await connect();
        return run('asked');
      case 'refuse': {
        const nth = gmail.calls + one.after + 1;
        const { answer, isDone } = one;
        gmail.refuse = (call) => (call === nth ? { answer, isDone } : null);
        return;
      }
      case 'die':
        life = new Life(one.after);
    }
  };

  for (const one of steps) await take(one);
  // In the end everything goes well again, and the person wants no more of it.
  gmail.refuse = () => null;
  life = new Life();
  await connect();
  await answering({ isOn: false });
  await run('asked');
  expect(gmail.current).toEqual(mine);
  await Dexie.delete(STORE);
  return gmail.written.length;
}

it('never replaces what answers by the person’s own will, and gives back what they had', async () => {
  let stories = 0;
  let writes = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 25 }), async (steps) => {
      writes += await live(steps);
      stories += 1;
    }),
    { numRuns: someOf(150) },
  );
  console.log(`model: ${stories} stories, in which we wrote ${writes} times`);
}, 120_000);
