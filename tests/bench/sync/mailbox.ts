import { mailboxOn } from '../../../lib/google/gmail/client.ts';
import type { Mailbox } from '../../../lib/google/gmail/mailbox.ts';
import { openLedger } from '../../../lib/google/quota.ts';
import type { Area, Surroundings } from '../../../lib/google/surroundings.ts';
import { fetchFrom } from '../../../practice/google/fetch.ts';
import { PracticeGoogle } from '../../../practice/google/google.ts';
import { PRACTICE_CLIENT_ID } from '../../../practice/google/identity/clients.ts';
import { type GeneratedMailbox, generateMailbox } from '../../../practice/google/mail/generate.ts';

export const ADDRESS = 'bench@fernweg.example';

function memory(): Area {
  const held = new Map<string, unknown>();
  return {
    get: async (key) => held.get(key),
    set: async (key, value) => void held.set(key, value),
    remove: async (keys) => {
      for (const key of keys) held.delete(key);
    },
    keys: async () => [...held.keys()],
  };
}

/** A practice mailbox behind our own client, with a clock that only waiting moves. */
export interface Bench extends GeneratedMailbox {
  readonly mailbox: Mailbox;
  readonly clock: { now: number };
  /** Requests as Google's meter sees them: a batch counts each of its parts' units, and one request of the network. */
  spent(): { readonly units: number; readonly requests: number };
}

export function openBench(threads: number, changes: number): Bench {
  const clock = { now: Date.UTC(2026, 10, 24, 12) };
  const generated = generateMailbox({ threads, changes, seed: 7, now: clock.now, email: ADDRESS });
  const google = new PracticeGoogle({ accounts: () => [generated.account], now: () => clock.now });
  const scope = 'https://www.googleapis.com/auth/gmail.metadata';
  const { token } = google.tokens.issue(ADDRESS, PRACTICE_CLIENT_ID, [scope], 10 * 24 * 3_600);
  const answer = fetchFrom(google);
  const spent = { units: 0, requests: 0 };
  const world: Surroundings = {
    fetch: async (...request) => {
      spent.requests += 1;
      return answer(...request);
    },
    now: () => clock.now,
    random: () => 0.5,
    nonce: () => 'bench',
    sleep: async (milliseconds) => {
      clock.now += milliseconds;
    },
    timeout: () => new AbortController().signal,
    identity: { redirectUrl: () => null, launch: async () => ({ kind: 'silent' }) },
    session: memory(),
    local: memory(),
    clientId: async () => PRACTICE_CLIENT_ID,
    isConnected: async () => true,
    isPermitted: async () => true,
  };
  const ledger = openLedger(world);
  const pass = async () => ({ kind: 'ok', value: token }) as const;
  const mailbox = mailboxOn({
    world,
    pass: { token: pass, renew: pass },
    spend: async (units, signal) => {
      const refusal = await ledger.spend('gmail', ADDRESS, units, signal);
      if (refusal === null) spent.units += units;
      return refusal;
    },
  });
  return { ...generated, mailbox, clock, spent: () => ({ ...spent }) };
}
