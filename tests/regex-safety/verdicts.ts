import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { check } from 'recheck';
import type { Pattern } from './collect.ts';

/**
 * What a checker says of a pattern. `polynomial` and `unknown` are no verdict yet: how long it takes on texts as long as it is
 * ever given tells. `attack` is the worst text that the checker found, as a beginning, pumps that repeat, and an end.
 */
export interface Verdict {
  readonly kind: 'safe' | 'polynomial' | 'exponential' | 'unknown';
  readonly attack?: { readonly pumps: readonly (readonly [prefix: string, pump: string])[]; readonly suffix: string };
}

const FILE = path.join(import.meta.dirname, 'checked.json');
const PATIENCE = 5_000;

/** Names a pattern without repeating it. */
export function keyOf({ source, flags }: Pattern): string {
  const plain = flags.replace(/[gyd]/g, '');
  return createHash('sha256').update(`/${source}/${plain}`).digest('hex').slice(0, 16);
}

/** Asks the checker. */
export async function judge({ source, flags }: Pattern): Promise<Verdict> {
  const said = await check(source, flags.replace(/[gyd]/g, ''), { timeout: PATIENCE });
  if (said.status === 'safe') return { kind: 'safe' };
  if (said.status === 'unknown') return { kind: 'unknown' };
  const { pumps, suffix } = said.attack;
  return {
    kind: said.complexity.type === 'exponential' ? 'exponential' : 'polynomial',
    attack: { pumps: pumps.map(({ prefix, pump }) => [prefix, pump] as const), suffix },
  };
}

/** Verdicts of earlier runs, by the pattern's key: checking all anew takes minutes. */
export function knownVerdicts(): Map<string, Verdict> {
  const kept: Record<string, Verdict> = JSON.parse(readFileSync(FILE, 'utf8'));
  return new Map(Object.entries(kept));
}

export function keepVerdicts(verdicts: ReadonlyMap<string, Verdict>): void {
  const lines = [...verdicts]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, verdict]) => `  ${JSON.stringify(key)}: ${JSON.stringify(verdict)}`);
  writeFileSync(FILE, `{\n${lines.join(',\n')}\n}\n`);
}
