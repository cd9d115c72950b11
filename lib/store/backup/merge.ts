import * as v from 'valibot';
import type { Frozen } from '../../schemas.ts';
import type { KeptSettings } from '../../settings.ts';
import { type AgendaRow, PendingReplySchema } from '../rows.ts';
import { isSame } from '../same.ts';

/** A pending reply as a backup holds it: with the time of its last change. */
export const StoredReplySchema = v.object({
  ...PendingReplySchema.entries,
  changedAt: v.exactOptional(v.pipe(v.number(), v.finite())),
});
export type StoredReply = Frozen<v.InferOutput<typeof StoredReplySchema>>;

/** What becomes of something in a backup: `older` and `same` leave what is here alone. */
export type Fate = 'new' | 'newer' | 'older' | 'same';

const Timed = v.object({
  changedAt: v.optional(v.number()),
  updatedAt: v.optional(v.number()),
  at: v.optional(v.number()),
  sentAt: v.optional(v.number()),
  state: v.optional(v.unknown()),
});
const Closed = v.object({ at: v.number() });

/** When a row last changed, as far as it says, also one that we cannot read otherwise; a row that says nothing is the oldest. */
export function timeOf(row: unknown): number {
  const timed = v.safeParse(Timed, row);
  if (!timed.success) return Number.NEGATIVE_INFINITY;
  const { changedAt, updatedAt, at, sentAt, state } = timed.output;
  const closed = v.safeParse(Closed, state);
  return changedAt ?? updatedAt ?? at ?? (closed.success ? closed.output.at : sentAt) ?? Number.NEGATIVE_INFINITY;
}

/**
 * What becomes of a row of a backup beside the one that stands here under its id (undefined where there is none). Of two that
 * differ the one that changed last wins; at the very same time, the one that is here.
 */
export function fateOf(here: unknown, incoming: unknown, contentOf: (row: unknown) => unknown): Fate {
  if (here === undefined) return 'new';
  if (isSame(contentOf(here), contentOf(incoming))) return 'same';
  return timeOf(incoming) > timeOf(here) ? 'newer' : 'older';
}

const CountedAgenda = v.object({ revision: v.optional(v.number()) });

/** What an agenda says apart from how often it was changed. */
export function agendaContent(row: unknown): unknown {
  return typeof row === 'object' && row !== null ? { ...row, revision: undefined } : row;
}

/** What a reply says, apart from what is computed from it and from when it was written. */
export function replyContent(row: unknown): unknown {
  const parsed = v.safeParse(PendingReplySchema, row);
  return parsed.success ? parsed.output : row;
}

/** The agenda to keep: its revision goes past the one that is here, so that an open editor notices. */
export function agendaToKeep(here: unknown, incoming: AgendaRow): AgendaRow {
  const counted = v.safeParse(CountedAgenda, here);
  const revision = counted.success ? (counted.output.revision ?? 0) : null;
  return revision === null ? incoming : { ...incoming, revision: Math.max(revision, incoming.revision ?? 0) + 1 };
}

/** Of several rows with one id, the one that changed last; the order stays. */
export function latestOfEach<Row extends { readonly id: string }>(rows: readonly Row[]): readonly Row[] {
  const latest = new Map<string, Row>();
  for (const row of rows) {
    const known = latest.get(row.id);
    if (known === undefined || timeOf(row) > timeOf(known)) latest.set(row.id, row);
  }
  return [...latest.values()];
}

type KeptSetting = KeptSettings[string];

const ByKey = v.record(v.string(), v.unknown());
const Listed = v.array(v.string());

/**
 * One setting out of two. What holds several things is merged by them: colleagues of either stay, the newer word on one wins;
 * a rule that is off here stays off beside a newer file. Everything else is the newer of the two; at the same time, ours.
 */
function mergedSetting(name: string, here: KeptSetting, incoming: KeptSetting): KeptSetting {
  const isNewer = incoming.changedAt > here.changedAt;
  const changedAt = Math.max(here.changedAt, incoming.changedAt);
  if (name === 'colleagues') {
    const [own, other] = [v.safeParse(ByKey, here.value), v.safeParse(ByKey, incoming.value)];
    if (own.success && other.success) {
      const value = isNewer ? { ...own.output, ...other.output } : { ...other.output, ...own.output };
      return { value, changedAt };
    }
  }
  if (name === 'rulesOff' && isNewer) {
    const [own, other] = [v.safeParse(Listed, here.value), v.safeParse(Listed, incoming.value)];
    if (own.success && other.success) return { value: [...new Set([...own.output, ...other.output])], changedAt };
  }
  return isNewer ? incoming : here;
}

function fateOfSetting(name: string, here: KeptSetting | undefined, incoming: KeptSetting): Fate {
  if (here === undefined) return 'new';
  if (isSame(here.value, incoming.value)) return 'same';
  if (isSame(mergedSetting(name, here, incoming).value, here.value)) return 'older';
  return incoming.changedAt > here.changedAt ? 'newer' : 'new';
}

/** The fate of each setting of a backup, by its name. */
export function settingsFates(here: KeptSettings, incoming: KeptSettings): ReadonlyMap<string, Fate> {
  return new Map(Object.entries(incoming).map(([name, one]) => [name, fateOfSetting(name, here[name], one)]));
}

/** The settings to keep: those of a backup that change anything here, merged with ours. */
export function settingsToKeep(here: KeptSettings, incoming: KeptSettings): KeptSettings {
  const kept = Object.entries(incoming).flatMap(([name, one]): readonly [string, KeptSetting][] => {
    const own = here[name];
    const fate = fateOfSetting(name, own, one);
    if (fate !== 'new' && fate !== 'newer') return [];
    return [[name, own === undefined ? one : mergedSetting(name, own, one)]];
  });
  return Object.fromEntries(kept);
}
