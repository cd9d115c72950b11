import { browser } from 'wxt/browser';
import { type Connection, readConnections } from '../../connections.ts';
import { foreseenRedirect } from '../../google/auth/identity.ts';
import type { Capability } from '../../google/capabilities.ts';
import { dayOf, type SpentDay } from '../../google/quota.ts';
import type { Answers } from '../../messages.ts';
import { blockRows } from '../../store/blocks.ts';
import { collectingRow } from '../../store/contributions.ts';
import { readingOf } from '../replies/reading.ts';
import { done, type Handler, type Worker } from '../worker.ts';

type Listed = Answers['connections']['accounts'][number];
const NOTHING: SpentDay = { gmail: 0, calendar: 0 };

async function collectingOf({ store }: Worker, account: string): Promise<NonNullable<Listed['collecting']>> {
  const { last, readAt, retry } = await collectingRow(store, account);
  return { outcome: last?.outcome ?? null, readAt, retry };
}

async function list(connection: Connection, worker: Worker): Promise<Listed> {
  const { google, now, store } = worker;
  const { account, uses, isLeaving } = connection;
  const days = await google.spent(account);
  const month = Object.values(days).reduce(
    (sum, day) => ({ gmail: sum.gmail + day.gmail, calendar: sum.calendar + day.calendar }),
    NOTHING,
  );
  const isOn = (wanted: Capability) => !isLeaving && uses.some(({ capability, isOn }) => isOn && capability === wanted);
  const isRead = isOn('replies');
  const blocks = (await blockRows(store, account)).filter(({ state, end }) => state === 'there' && end > now());
  return {
    account,
    blocks: blocks.length,
    ...(isOn('contributions') && { collecting: await collectingOf(worker, account) }),
    reading: isRead ? await readingOf(store, account, now()) : null,
    uses: uses.map((use) => (isLeaving ? { ...use, isOn: false } : use)),
    today: days[dayOf(now())] ?? NOTHING,
    month,
  };
}

export const connections: Handler<'connections'> = {
  from: ['own'],
  async run(_request, worker) {
    const all = await readConnections();
    const accounts = await Promise.all(all.map((one) => list(one, worker)));
    const redirect = worker.google.signIn.redirectUrl() ?? foreseenRedirect(browser.runtime.id);
    return done({ redirect, accounts });
  },
};
