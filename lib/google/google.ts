import { type SignIn, signInWith } from './auth/sign-in.ts';
import type { Calendar } from './calendar/calendar.ts';
import { calendarOn } from './calendar/client.ts';
import { type HoursReader, hoursOn } from './calendar/hours.ts';
import type { Capability } from './capabilities.ts';
import { mailboxOn } from './gmail/client.ts';
import type { Mailbox } from './gmail/mailbox.ts';
import { type ThreadReader, threadReaderOn } from './gmail/threads.ts';
import { type Vacation, vacationOn } from './gmail/vacation.ts';
import type { Line } from './http/send.ts';
import { type Api, openLedger, type SpentDays } from './quota.ts';
import type { Surroundings } from './surroundings.ts';

/** Everything that is done with connected accounts. Accounts are named by their lower-case address. */
export interface Google {
  readonly signIn: SignIn;
  /** For reply tracking. */
  mailbox(account: string): Mailbox;
  /** For collecting contributions. */
  threadReader(account: string): ThreadReader;
  /** For the autoresponder. */
  vacation(account: string): Vacation;
  /** For focus blocks and mail times. */
  calendar(account: string): Calendar;
  hours(account: string): HoursReader;
  /** What was spent of Google's quotas on each of the last 31 days. */
  spent(account: string): Promise<SpentDays>;
  /** Forgets an account's tokens and what it spent. Google is told by `signIn.revoke`, before. */
  forget(account: string): Promise<void>;
}

/** The clients of one worker; all of them share one ledger. */
export function googleIn(world: Surroundings): Google {
  const signIn = signInWith(world);
  const ledger = openLedger(world);
  const line = (api: Api, account: string, capability: Capability): Line => ({
    world,
    pass: signIn.pass(account, capability),
    spend: (units, signal) => {
      const isWanted = () => world.isConnected(account, capability);
      return ledger.spend(api, account, units, signal, isWanted);
    },
  });
  return {
    signIn,
    mailbox: (account) => mailboxOn(line('gmail', account, 'replies')),
    threadReader: (account) => threadReaderOn(line('gmail', account, 'contributions')),
    vacation: (account) => vacationOn(line('gmail', account, 'autoresponder')),
    calendar: (account) => calendarOn(line('calendar', account, 'focus')),
    hours: (account) => hoursOn(line('calendar', account, 'hours')),
    spent: (account) => ledger.spent(account),
    forget: async (account) => {
      await signIn.forgetAccount(account);
      await ledger.forget(account);
    },
  };
}
