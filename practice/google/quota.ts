import type { Api } from './contract/method.ts';

const MINUTE = 60_000;

/** Google's published limits a minute for one person: Gmail's units, Calendar's requests. */
export const LIMITS: Readonly<Record<Api, number>> = { gmail: 6_000, calendar: 600 };

/** Counts what each person spends in any sixty seconds. */
export class QuotaMeter {
  #limits: Record<Api, number> = { ...LIMITS };
  readonly #spent = new Map<string, { readonly at: number; readonly units: number }[]>();
  /** Google says it in either way. */
  status: 403 | 429 = 403;

  limit(api: Api, units: number): void {
    this.#limits[api] = units;
  }

  limitOf(api: Api): number {
    return this.#limits[api];
  }

  /** Units in the minute before `now`. */
  spent(api: Api, account: string, now: number): number {
    const key = `${api} ${account}`;
    const recent = (this.#spent.get(key) ?? []).filter(({ at }) => at > now - MINUTE);
    this.#spent.set(key, recent);
    return recent.reduce((sum, { units }) => sum + units, 0);
  }

  /** False: there is no room for them, and nothing was spent. */
  spend(api: Api, account: string, units: number, now: number): boolean {
    if (this.spent(api, account, now) + units > this.#limits[api]) return false;
    this.#spent.get(`${api} ${account}`)?.push({ at: now, units });
    return true;
  }

  reset(): void {
    this.#limits = { ...LIMITS };
    this.#spent.clear();
    this.status = 403;
  }
}
