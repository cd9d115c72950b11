import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, openLedger } from '../../../../lib/google/quota.ts';
import { NOON, world } from './world.ts';

const MIRA = 'mira@fernweg.example';
const signal = AbortSignal.timeout(600_000);
const scene = () => world(() => 'no-network');

describe('the ledger of Gmail’s quota', () => {
  it('never lets 6,000 units go out in any minute, whatever is asked for, and by however many workers', async () => {
    const steps = fc.array(fc.tuple(fc.integer({ min: 1, max: 1_000 }), fc.nat(4_000), fc.boolean()), {
      maxLength: 120,
    });
    await fc.assert(
      fc.asyncProperty(steps, async (wishes) => {
        const { surroundings, state } = scene();
        let ledger = openLedger(surroundings);
        const sent: { at: number; units: number }[] = [];
        for (const [units, pause, dies] of wishes) {
          // What the last worker knew is gone, but for what stands in the session's storage.
          if (dies) ledger = openLedger(surroundings);
          const refused = await ledger.spend('gmail', MIRA, units, signal);
          if (refused === null) sent.push({ at: state.now, units });
          else if (refused.kind === 'busy') expect(refused.until).toBeGreaterThan(state.now);
          state.now += pause;
        }
        for (const { at } of sent) {
          const minute = sent.filter((one) => one.at >= at && one.at < at + 60_000);
          expect(minute.reduce((sum, { units }) => sum + units, 0)).toBeLessThan(6_000);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('waits for room that comes soon, and says until when where it does not', async () => {
    const { surroundings, state, slept } = scene();
    const ledger = openLedger(surroundings);
    for (let n = 0; n < 5; n += 1) expect(await ledger.spend('gmail', MIRA, 1_000, signal)).toBeNull();
    expect(await ledger.spend('gmail', MIRA, 1_000, signal)).toEqual({ kind: 'busy', until: NOON + 65_000 });
    expect(slept).toEqual([]);
    state.now = NOON + 60_000;
    expect(await ledger.spend('gmail', MIRA, 1_000, signal)).toBeNull();
    expect(slept).toEqual([5_000]);
  });

  it('keeps people and APIs apart', async () => {
    const ledger = openLedger(scene().surroundings);
    expect(await ledger.spend('gmail', MIRA, 5_000, signal)).toBeNull();
    expect(await ledger.spend('gmail', 'tom@fernweg.example', 5_000, signal)).toBeNull();
    expect(await ledger.spend('calendar', MIRA, 1, signal)).toBeNull();
    expect((await ledger.spend('gmail', MIRA, 1_000, signal))?.kind).toBe('busy');
  });

  it('counts two who ask at once one after the other', async () => {
    const ledger = openLedger(scene().surroundings);
    const asked = [3_000, 3_000].map((units) => ledger.spend('gmail', MIRA, units, signal));
    expect((await Promise.all(asked)).map((one) => one?.kind ?? null)).toEqual([null, 'busy']);
  });

  it('is not held up for ever by a clock that was set back', async () => {
    const { surroundings, state } = scene();
    const ledger = openLedger(surroundings);
    await ledger.spend('gmail', MIRA, 5_000, signal);
    state.now = NOON - 86_400_000;
    await ledger.spend('gmail', MIRA, 5_000, signal);
    state.now += 66_000;
    expect(await ledger.spend('gmail', MIRA, 5_000, signal)).toBeNull();
  });

  it('goes on counting while storage fails', async () => {
    const { surroundings } = scene();
    const fail = () => Promise.reject(new Error('full'));
    const broken = { ...surroundings.session, get: fail, set: fail };
    const ledger = openLedger({ ...surroundings, session: broken, local: broken });
    expect(await ledger.spend('gmail', MIRA, 5_000, signal)).toBeNull();
    expect((await ledger.spend('gmail', MIRA, 1_000, signal))?.kind).toBe('busy');
  });

  it('shows what was spent by day, for a month, and forgets it with the account', async () => {
    const { surroundings, state, session, local } = scene();
    const ledger = openLedger(surroundings);
    for (let day = 0; day < 40; day += 1) {
      await ledger.spend('gmail', MIRA, 20, signal);
      await ledger.spend('calendar', MIRA, 1, signal);
      state.now += 86_400_000;
    }
    state.now -= 86_400_000;
    const spent = await ledger.spent(MIRA);
    expect(Object.keys(spent)).toHaveLength(31);
    expect(Object.values(spent)[0]).toEqual({ gmail: 20, calendar: 1 });
    // Days on which nothing was spent are days, too; and a clock that was wrong makes none.
    state.now += 30 * 86_400_000;
    expect(Object.keys(await ledger.spent(MIRA))).toHaveLength(1);
    await ledger.spend('gmail', MIRA, 20, signal);
    state.now -= 10 * 86_400_000;
    expect(Object.keys(await ledger.spent(MIRA))).not.toContain(dayOf(state.now + 10 * 86_400_000));
    await ledger.forget(MIRA);
    expect(await ledger.spent(MIRA)).toEqual({});
    expect([session.held.size, local.held.size]).toEqual([0, 0]);
  });

  it('notes nothing for an account that was forgotten while a call waited for room', async () => {
    const { surroundings, state, session, local } = scene();
    let isWanted = true;
    const sleep = async (milliseconds: number): Promise<void> => {
      state.now += milliseconds;
      isWanted = false;
      await ledger.forget(MIRA);
    };
    const ledger = openLedger({ ...surroundings, sleep });
    await ledger.spend('gmail', MIRA, 5_000, signal);
    state.now += 60_000;
    expect(await ledger.spend('gmail', MIRA, 1_000, signal, async () => isWanted)).toEqual({ kind: 'signed-out' });
    expect([session.held.size, local.held.size]).toEqual([0, 0]);
  });

  it('is called off with the reason for that', async () => {
    const ledger = openLedger(scene().surroundings);
    await expect(ledger.spend('gmail', MIRA, 1, AbortSignal.abort(new Error('off')))).rejects.toThrow('off');
  });
});
