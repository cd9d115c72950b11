import type Dexie from 'dexie';
import { PendingReplySchema, parseRow, replyRow } from './rows.ts';

interface Version {
  readonly number: number;
  /** What changed since the version before; null drops a table. */
  readonly stores: Readonly<Record<string, string | null>>;
  /** Brings the rows of the version before into this one's form. */
  upgrade?(transaction: Parameters<Parameters<ReturnType<Dexie['version']>['upgrade']>[0]>[0]): Promise<void>;
}

/** What a reply is found by is computed from it, so a change to that is one pass over the rows. */
const recompute: NonNullable<Version['upgrade']> = async (transaction) => {
  await transaction
    .table('pendingReplies')
    .toCollection()
    .modify((row, ref) => {
      const reply = parseRow(PendingReplySchema, row);
      if (reply !== null) ref.value = replyRow(reply);
    });
};

/** Every version of the schema there has been. A shipped one is never edited: a change is a new one at the end. */
export const VERSIONS: readonly Version[] = [
  {
    number: 1,
    stores: {
      agendas: 'id, updatedAt',
      pendingReplies: 'id, agendaId, *keys, [rank+place], [account+rank+place]',
      handoffs: 'id, tab, at',
      jobs: 'name',
    },
  },
  {
    // Replies are found by person (the unread feed names no thread), listed by direction, and sends are remembered.
    number: 2,
    stores: {
      agendas: 'id, updatedAt, [account+updatedAt]',
      pendingReplies:
        'id, agendaId, *keys, *peopleKeys, state.sendId, [rank+place], [account+rank+place], ' +
        '[direction+rank+place], [account+direction+rank+place]',
      sends: 'id, at',
    },
    upgrade: recompute,
  },
  {
    // Parts of a backup wait here until all of it can be restored at once.
    number: 3,
    stores: { staged: '[restore+part], at' },
  },
  {
    // What was chosen for an event is remembered, so that nobody is asked twice.
    number: 4,
    stores: { choices: 'id, at, event, key' },
  },
  {
    // Connected accounts: where reading stands, and which messages are known.
    number: 5,
    stores: {
      mailboxes: 'address',
      mails: '[account+id], [account+thread], [account+look], [account+side+taken], [account+taken]',
    },
  },
  {
    // Connected accounts: what an automatic answer has to give way to again, and which events of the calendar are ours.
    number: 6,
    stores: {
      away: 'account',
      blocks: '[account+id], account',
    },
  },
  {
    // What is to be kept in a connected account's calendar.
    number: 7,
    stores: { focusPlans: 'account' },
  },
  {
    // Connected accounts: where the looks for urgent senders stand.
    number: 8,
    stores: { urgent: 'account' },
  },
  {
    // Connected accounts: what was said in the threads of agendas, and where collecting it stands.
    number: 9,
    stores: { contributions: '[agendaId+message], agendaId, account', collecting: 'account' },
  },
];

/** Declares the schema on a database; `upTo` stops at an older version, to test what it wrote. */
export function declareVersions(database: Dexie, upTo = Number.POSITIVE_INFINITY): void {
  for (const { number, stores, upgrade } of VERSIONS) {
    if (number > upTo) break;
    const version = database.version(number).stores({ ...stores });
    if (upgrade !== undefined) version.upgrade(upgrade);
  }
}
