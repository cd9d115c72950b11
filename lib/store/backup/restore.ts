import type { Table } from 'dexie';
import { readHealth } from '../../health-store.ts';
import { keptSettings } from '../../settings.ts';
import { type AgendaRow, AgendaRowSchema, type ChoiceRow, ChoiceRowSchema, parseRows, replyRow } from '../rows.ts';
import type { Store } from '../store.ts';
import type { Backup, Kind } from './file.ts';
import {
  agendaContent,
  agendaToKeep,
  type Fate,
  fateOf,
  replyContent,
  type StoredReply,
  StoredReplySchema,
  settingsFates,
} from './merge.ts';

export type Fates = Readonly<Record<Fate, number>>;
/** What restoring would do, by kind. */
export type Preview = Readonly<Record<Kind, Fates>>;

const NONE: Fates = { new: 0, newer: 0, older: 0, same: 0 };
const BATCH = 500;

const count = (fates: Iterable<Fate>): Fates => {
  const counts = { ...NONE };
  for (const fate of fates) counts[fate] += 1;
  return counts;
};
const add = (one: Fates, other: Fates): Fates => ({
  new: one.new + other.new,
  newer: one.newer + other.newer,
  older: one.older + other.older,
  same: one.same + other.same,
});

interface Judged<Row> {
  readonly here: unknown;
  readonly row: Row;
  readonly fate: Fate;
}

async function judge<Row extends { readonly id: string }>(
  table: Table<unknown, string>,
  rows: readonly Row[],
  contentOf: (row: unknown) => unknown,
): Promise<readonly Judged<Row>[]> {
  const here = await table.bulkGet(rows.map(({ id }) => id));
  return rows.map((row, index) => ({ here: here[index], row, fate: fateOf(here[index], row, contentOf) }));
}

const asItIs = (row: unknown): unknown => row;
const isKept = ({ fate }: Judged<unknown>): boolean => fate === 'new' || fate === 'newer';

/** Everything that is kept on this device. Rows that make no sense are left out. */
export async function gatherBackup(store: Store): Promise<Backup> {
  const tables = [store.agendas, store.pendingReplies, store.choices];
  const [agendas, replies, choices] = await store.transaction('r', tables, () =>
    Promise.all([store.agendas.toArray(), store.pendingReplies.toArray(), store.choices.toArray()]),
  );
  return {
    agendas: parseRows<AgendaRow>(AgendaRowSchema, agendas),
    replies: parseRows<StoredReply>(StoredReplySchema, replies),
    choices: parseRows<ChoiceRow>(ChoiceRowSchema, choices),
    settings: await keptSettings(),
    health: await readHealth(),
  };
}

/** What restoring this backup would do; changes nothing. `onProgress` hears the part done, 0 to 1. */
export async function previewRestore(
  store: Store,
  { agendas, replies, choices, settings }: Backup,
  onProgress: (part: number) => void = () => {},
): Promise<Preview> {
  let done = 0;
  const fates = async <Row extends { readonly id: string }>(
    table: Table<unknown, string>,
    rows: readonly Row[],
    contentOf: (row: unknown) => unknown,
  ): Promise<Fates> => {
    let sum = NONE;
    for (let at = 0; at < rows.length; at += BATCH) {
      const judged = await judge(table, rows.slice(at, at + BATCH), contentOf);
      sum = add(sum, count(judged.map(({ fate }) => fate)));
      done += judged.length;
      onProgress(done / (agendas.length + replies.length + choices.length));
    }
    return sum;
  };
  return {
    agendas: await fates(store.table('agendas'), agendas, agendaContent),
    replies: await fates(store.table('pendingReplies'), replies, replyContent),
    choices: await fates(store.table('choices'), choices, asItIs),
    settings: count(settingsFates(await keptSettings(), settings).values()),
  };
}

/** Kinds that are rows of a table, each with its id. */
export type RowKind = Exclude<Kind, 'settings'>;

/** Merges rows of a backup into the tables, inside the caller's transaction; rows that make no sense are passed over. */
export async function mergeRows(store: Store, rows: Readonly<Record<RowKind, readonly unknown[]>>): Promise<void> {
  const incoming = parseRows<AgendaRow>(AgendaRowSchema, rows.agendas);
  const agendas = await judge(store.table('agendas'), incoming, agendaContent);
  await store.agendas.bulkPut(agendas.filter(isKept).map(({ here, row }) => agendaToKeep(here, row)));
  const stored = parseRows<StoredReply>(StoredReplySchema, rows.replies);
  const replies = await judge(store.table('pendingReplies'), stored, replyContent);
  await store.pendingReplies.bulkPut(replies.filter(isKept).map(({ row }) => replyRow(row, row.changedAt)));
  const chosen = parseRows<ChoiceRow>(ChoiceRowSchema, rows.choices);
  const choices = await judge(store.table('choices'), chosen, asItIs);
  await store.choices.bulkPut(choices.filter(isKept).map(({ row }) => row));
}
