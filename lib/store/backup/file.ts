import * as v from 'valibot';
import { type Health, HealthSchema } from '../../health-store.ts';
import { type KeptSettings, KeptSettingsSchema, readableSettings } from '../../settings.ts';
import { type AgendaRow, AgendaRowSchema, type ChoiceRow, ChoiceRowSchema } from '../rows.ts';
import { latestOfEach, type StoredReply, StoredReplySchema } from './merge.ts';

/** One file with everything that is kept on this device. */

const FORMAT = 'unhurried-backup';
/** Grows when a file of the new form would be misread by the old code. */
const VERSION = 1;

export interface Backup {
  readonly agendas: readonly AgendaRow[];
  readonly replies: readonly StoredReply[];
  readonly choices: readonly ChoiceRow[];
  readonly settings: KeptSettings;
  readonly health: Health;
}

/** The parts of a backup that a person is told about. */
export const KINDS = ['agendas', 'replies', 'choices', 'settings'] as const;
export type Kind = (typeof KINDS)[number];

/** What a file turned out to be. `unreadable` counts what is in it and makes no sense. */
export type Reading =
  | {
      readonly kind: 'backup';
      readonly backup: Backup;
      readonly exportedAt: number | null;
      readonly unreadable: Readonly<Record<Kind, number>>;
    }
  /** Cut off or damaged: no JSON. */
  | { readonly kind: 'broken' }
  /** JSON, but none of ours. */
  | { readonly kind: 'foreign' }
  /** Ours, of a version that we don't know yet. */
  | { readonly kind: 'too-new' };

/** The text of a backup file; `exportedAt` is epoch milliseconds. */
export function writeBackup(backup: Backup, exportedAt: number): string {
  const head = { format: FORMAT, version: VERSION, exportedAt: new Date(exportedAt).toISOString() };
  return `${JSON.stringify({ ...head, ...backup }, null, 1)}\n`;
}

/** `unhurried-2026-11-23.json`, by the day on the wall of `day` (`YYYY-MM-DD`). */
export function backupName(day: string): string {
  return `unhurried-${day}.json`;
}

const FileSchema = v.object({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  exportedAt: v.fallback(v.nullable(v.string()), null),
  agendas: v.array(v.unknown()),
  replies: v.array(v.unknown()),
  choices: v.optional(v.array(v.unknown()), []),
  settings: v.fallback(v.record(v.string(), v.unknown()), {}),
  health: v.fallback(HealthSchema, { gmail: { misses: {}, fallbacks: {} }, calendar: { misses: {}, fallbacks: {} } }),
});
const HeadSchema = v.object({ format: v.literal(FORMAT), version: v.number() });
const SettingSchema = KeptSettingsSchema.value;

function parseJson(text: string): { readonly value: unknown } | null {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return { value };
  } catch {
    return null;
  }
}

/** Rows checked before others get their turn: a page stays responsive over a big file. */
const TURN = 500;
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Reads the text of a file. `onProgress` hears the part done, 0 to 1. */
export async function readBackup(text: string, onProgress: (part: number) => void = () => {}): Promise<Reading> {
  const json = parseJson(text);
  if (json === null) return { kind: 'broken' };
  const head = v.safeParse(HeadSchema, json.value);
  if (!head.success) return { kind: 'foreign' };
  if (head.output.version > VERSION) return { kind: 'too-new' };
  const file = v.safeParse(FileSchema, json.value);
  if (!file.success) return { kind: 'broken' };
  const { agendas, replies, choices, settings, health, exportedAt } = file.output;
  const all = agendas.length + replies.length + choices.length;
  let done = 0;
  const parseAll = async <Row>(schema: v.GenericSchema<unknown, Row>, rows: readonly unknown[]): Promise<Row[]> => {
    const good: Row[] = [];
    for (const row of rows) {
      const parsed = v.safeParse(schema, row);
      if (parsed.success) good.push(parsed.output);
      done += 1;
      if (done % TURN === 0) {
        onProgress(done / all);
        await turn();
      }
    }
    return good;
  };
  const goodAgendas = await parseAll<AgendaRow>(AgendaRowSchema, agendas);
  const goodReplies = await parseAll(StoredReplySchema, replies);
  const goodChoices = await parseAll<ChoiceRow>(ChoiceRowSchema, choices);
  const goodSettings = settingsOf(settings);
  const at = exportedAt === null ? Number.NaN : Date.parse(exportedAt);
  return {
    kind: 'backup',
    backup: {
      agendas: latestOfEach(goodAgendas),
      replies: latestOfEach(goodReplies),
      choices: latestOfEach(goodChoices),
      settings: goodSettings,
      health,
    },
    exportedAt: Number.isNaN(at) ? null : at,
    unreadable: {
      agendas: agendas.length - goodAgendas.length,
      replies: replies.length - goodReplies.length,
      choices: choices.length - goodChoices.length,
      settings: Object.keys(settings).length - Object.keys(goodSettings).length,
    },
  };
}

function settingsOf(settings: Readonly<Record<string, unknown>>): KeptSettings {
  const kept = Object.entries(settings).flatMap(([name, one]) => {
    const parsed = v.safeParse(SettingSchema, one);
    return parsed.success ? [[name, parsed.output]] : [];
  });
  return readableSettings(Object.fromEntries(kept));
}
