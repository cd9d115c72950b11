import type { Answers } from '../../../lib/messages.ts';

type Reading = NonNullable<Answers['connections']['accounts'][number]['reading']>;
type Outcome = NonNullable<Reading['why']>;

const count = (number: number, one: string, many: string): string =>
  `${number.toLocaleString('en')} ${number === 1 ? one : many}`;

/** What a run came to, in the order of what matters. */
function found({ answered, noticed }: NonNullable<Reading['last']>): string {
  const parts = [
    ...(answered > 0 ? [count(answered, 'reply was answered', 'replies were answered')] : []),
    ...(noticed > 0 ? [count(noticed, 'mail may ask something of you', 'mails may ask something of you')] : []),
  ];
  return parts.length > 0 ? `${parts.join(', ')}.` : 'Nothing to do came of it.';
}

const REASONS: Readonly<Record<Outcome, string>> = {
  read: '',
  offline: 'Google could not be reached.',
  busy: 'Google asks for a pause: too much was asked of it, or it is too busy.',
  unreadable: 'Google answered something that Unhurried does not understand. If it stays so, look for an update.',
  gone: 'Google has forgotten where the last reading stopped, so the last 30 days are read anew.',
  stopped: 'It was broken off.',
  'signed-out': 'Google wants you to sign in again.',
  'wrong-account': 'Google answered for another account.',
  forbidden: 'Google refuses it.',
};

/** Why mail could not be read to the end, and what follows. */
function waiting(why: Outcome | undefined, retry: string | null, listed: number | null): string {
  const reason = why === undefined ? '' : REASONS[why];
  const when = retry === null ? 'Reading goes on by itself, soon.' : `Unhurried tries again ${retry}.`;
  const where = listed === null ? '' : ` It goes on where it stopped: ${count(listed, 'mail is', 'mails are')} listed.`;
  return `${reason === '' ? '' : `${reason} `}${when}${where}`;
}

export const READING = {
  read: (when: string) => `Mail read last: ${when}`,
  found,
  cost: ({ changes, units }: NonNullable<Reading['last']>) =>
    `The last reading: ${count(changes, 'change', 'changes')}, ${count(units, 'unit', 'units')}.`,
  starting: 'Reading mail…',
  listing: (listed: number | null) =>
    listed === null || listed === 0
      ? 'Reading the last 30 days…'
      : `Reading the last 30 days: ${count(listed, 'mail', 'mails')} so far…`,
  looking: (read: number, of: number) =>
    `Finding out what asks something of you: ${read.toLocaleString('en')} of ${count(of, 'mail', 'mails')} read`,
  changes: 'Reading what changed since…',
  mayLeave: 'You can close this page: it goes on without it, and where it stopped if the browser is closed.',
  waiting,
  'signed-out':
    'Google wants you to sign in again, or your browser no longer lets Unhurried reach it. Until then, replies are noticed in the pages that you open.',
  forbidden:
    'Google refuses to let this account’s mail be read. The Gmail API may not be turned on for your client id’s project, or an administrator forbids it: sign in again once that is mended.',
  readNow: 'Read now',
  readNowFor: (account: string) => `Read now: ${account}`,
  collecting: {
    read: (when: string) => `Answers to your agendas collected last: ${when}`,
    starting: 'Answers to your agendas are being collected.',
    waiting: (why: Outcome, retry: string | null) =>
      `Answers to your agendas could not be collected. ${REASONS[why]} Unhurried tries again ${retry ?? 'at your next mail time'}.`,
  },
  urgent: {
    looked: (when: string) => `Urgent senders looked for last: ${when}`,
    waiting: (why: Outcome, retry: string | null) =>
      `Urgent senders could not be looked for. ${REASONS[why]}${retry === null ? '' : ` Unhurried tries again ${retry}.`}`,
  },
} as const;
