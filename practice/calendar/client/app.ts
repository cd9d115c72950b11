import type { EventDraft, GuestResponse, SeriesScope, Snapshot } from '../model/event.ts';
import { addDays, toLocal } from '../model/zone.ts';

export type ViewName = 'week' | 'day' | 'month';

const base = /^\/calendar\/u\/\d+/.exec(location.pathname)?.[0] ?? '/calendar/u/0';
const listeners = new Set<() => void>();

async function ask(path: string, body?: unknown): Promise<Response> {
  return fetch(`${base}/_/${path}${path === 'sync' ? location.search : ''}`, {
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
  });
}

let data: Snapshot = await (await ask('sync')).json();
const opened = performance.now();

/** What the page knows, and how it asks the server to change it. */
export const app = {
  /** `/calendar/u/N` */
  base,
  get data(): Snapshot {
    return data;
  },
  /** The server's clock, running on. */
  now: (): number => Date.parse(data.now) + (performance.now() - opened),
  /** `YYYY-MM-DD` on the account's clock. */
  today: (): string => toLocal(app.now(), data.account.timeZone).slice(0, 10),
  onChange(listener: () => void): void {
    listeners.add(listener);
  },
  changed(): void {
    for (const listener of listeners) listener();
  },
  async save(id: string | null, draft: EventDraft, scope: SeriesScope, notify: boolean): Promise<string | null> {
    return change('save', { id, draft, scope, notify });
  },
  async remove(id: string, scope: SeriesScope, notify: boolean): Promise<string | null> {
    return change('delete', { id, scope, notify });
  },
  async respond(id: string, response: GuestResponse, scope: SeriesScope): Promise<string | null> {
    return change('respond', { id, response, scope });
  },
};

async function change(action: string, body: unknown): Promise<string | null> {
  const answer = await ask(action, body);
  if (!answer.ok) return null;
  const { saved, snapshot }: { saved: string; snapshot: Snapshot } = await answer.json();
  data = snapshot;
  app.changed();
  return saved;
}

/** The first day of the week that a day is in. */
export function weekOf(day: string): string {
  const midnight = `${day}T00:00`;
  const weekday = new Date(`${midnight}:00Z`).getUTCDay();
  return addDays(midnight, -((weekday - data.weekStart + 7) % 7)).slice(0, 10);
}
