import { browser } from 'wxt/browser';
import { type Connection, readConnections } from '../../connections.ts';
import { foreseenRedirect } from '../../google/auth/identity.ts';
import { dayOf, type SpentDay } from '../../google/quota.ts';
import type { Answers } from '../../messages.ts';
import { done, type Handler, type Worker } from '../worker.ts';

type Listed = Answers['connections']['accounts'][number];
const NOTHING: SpentDay = { gmail: 0, calendar: 0 };

async function list({ account, uses, isLeaving }: Connection, { google, now }: Worker): Promise<Listed> {
  const days = await google.spent(account);
  const month = Object.values(days).reduce(
    (sum, day) => ({ gmail: sum.gmail + day.gmail, calendar: sum.calendar + day.calendar }),
    NOTHING,
  );
  return {
    account,
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
