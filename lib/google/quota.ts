import * as v from 'valibot';
import type { Refusal } from './answer.ts';
import { LONGEST_WAIT } from './http/wait.ts';
import type { Surroundings } from './surroundings.ts';

export const APIS = ['gmail', 'calendar'] as const;
export type Api = (typeof APIS)[number];

/**
 * What one person may spend in a minute: Gmail grants 6,000 units, Calendar 600 requests. Some is left for the person's
 * other devices.
 */
export const PER_MINUTE: Readonly<Record<Api, number>> = { gmail: 5_500, calendar: 550 };
/** A minute, and what requests may differ in how long they take to arrive: Google counts at its own end. */
const WINDOW = 65_000;
const DAYS_KEPT = 31;

/** When, and how many units; oldest first. */
type Spending = readonly (readonly [at: number, units: number])[];
const SpendingSchema = v.array(v.tuple([v.number(), v.number()]));
const DaySchema = v.object({ gmail: v.number(), calendar: v.number() });
const DaysSchema = v.record(v.string(), DaySchema);

/** What was spent on a day: Gmail's units and Calendar's requests. */
export type SpentDay = Readonly<Record<Api, number>>;
/** By day, `2026-11-22`, as the device's clock has it. */
export type SpentDays = Readonly<Record<string, SpentDay>>;

const minuteKey = (api: Api, account: string): string => `google.minute.${api}.${account}`;
const daysKey = (account: string): string => `google.spent.${account}`;

/** The name of a day (`now` in epoch milliseconds) as `spent` has it. */
export function dayOf(now: number): string {
  const date = new Date(now);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function add(days: SpentDays, day: string, api: Api, units: number): SpentDays {
  const before = days[day] ?? { gmail: 0, calendar: 0 };
  return { ...days, [day]: { ...before, [api]: before[api] + units } };
}

/** The last 31 days, today among them; a day to come was counted by a clock that was wrong. */
function lastDays(days: SpentDays, now: number): SpentDays {
  const first = new Date(now);
  first.setDate(first.getDate() - DAYS_KEPT + 1);
  const [from, to] = [dayOf(first.getTime()), dayOf(now)];
  return Object.fromEntries(Object.entries(days).filter(([day]) => day >= from && day <= to));
}

/** How long until `units` more fit, in milliseconds: 0 where they fit now. */
function waitFor(spending: Spending, units: number, most: number, now: number): number {
  let sum = spending.reduce((all, [, some]) => all + some, 0);
  for (const [at, some] of spending) {
    if (sum + units <= most) return 0;
    sum -= some;
    if (sum + units <= most) return at + WINDOW - now;
  }
  return 0;
}

/** Keeps account of what is spent, so that no person's calls ever reach Google's limit. */
export interface Ledger {
  /**
   * Notes units before they are spent. Waits while there is no room for them, up to a quarter of a minute; `busy` where it
   * would be longer. Where they are not wanted any more, nothing is noted: an account that was forgotten stays so. Throws the
   * signal's reason.
   */
  spend(
    api: Api,
    account: string,
    units: number,
    signal: AbortSignal,
    isWanted?: () => Promise<boolean>,
  ): Promise<Refusal | null>;
  /** What was spent on each of the last 31 days. */
  spent(account: string): Promise<SpentDays>;
  /** Forgets an account. */
  forget(account: string): Promise<void>;
}

/** The ledger of this worker. The last minute stands in the session's storage, where the next worker finds it. */
export function openLedger(world: Surroundings): Ledger {
  /** What storage cannot keep counts all the same while this worker lives. */
  const known = new Map<string, Spending>();
  let turns: Promise<unknown> = Promise.resolve();
  const inTurn = <Value>(step: () => Promise<Value>): Promise<Value> => {
    const next = turns.then(step);
    turns = next.catch(() => undefined);
    return next;
  };

  async function recent(key: string, now: number): Promise<Spending> {
    let spending = known.get(key);
    if (spending === undefined) {
      const parsed = v.safeParse(SpendingSchema, await world.session.get(key).catch(() => []));
      spending = parsed.success ? parsed.output : [];
    }
    // A clock that was set back would let nothing expire.
    return spending.map(([at, units]) => [Math.min(at, now), units] as const).filter(([at]) => at > now - WINDOW);
  }

  async function days(account: string): Promise<SpentDays> {
    const parsed = v.safeParse(DaysSchema, await world.local.get(daysKey(account)).catch(() => ({})));
    return parsed.success ? lastDays(parsed.output, world.now()) : {};
  }

  /** Milliseconds to wait; where there are none, the units are noted. */
  async function take(api: Api, account: string, units: number): Promise<number> {
    const key = minuteKey(api, account);
    const now = world.now();
    const spending = await recent(key, now);
    const wait = waitFor(spending, units, PER_MINUTE[api], now);
    known.set(key, spending);
    if (wait > 0) return wait;
    const next: Spending = [...spending, [now, units]];
    known.set(key, next);
    await world.session.set(key, next).catch(() => undefined);
    const sums = add(await days(account), dayOf(now), api, units);
    await world.local.set(daysKey(account), sums).catch(() => undefined);
    return 0;
  }

  return {
    async spend(api, account, units, signal, isWanted = async () => true) {
      for (;;) {
        signal.throwIfAborted();
        // In one turn, so that nobody forgets the account between the two.
        const wait = await inTurn(async () => ((await isWanted()) ? take(api, account, units) : null));
        if (wait === null) return { kind: 'signed-out' };
        if (wait === 0) return null;
        if (wait > LONGEST_WAIT) return { kind: 'busy', until: world.now() + wait };
        await world.sleep(wait, signal);
      }
    },
    spent: (account) => inTurn(() => days(account)),
    forget: (account) =>
      inTurn(async () => {
        const keys = APIS.map((api) => minuteKey(api, account));
        for (const key of keys) known.delete(key);
        await world.session.remove(keys);
        await world.local.remove([daysKey(account)]);
      }),
  };
}
