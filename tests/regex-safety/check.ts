import { collectPatterns } from './collect.ts';
import { exercise } from './exercise.ts';
import { longestTime } from './trial.ts';
import { judge, keepVerdicts, keyOf, knownVerdicts, type Verdict } from './verdicts.ts';

/**
 * Checks the regular expressions that are new since the last run, keeps what came of it for the unit test, and names those that
 * can be made to backtrack.
 */
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const patterns = await collectPatterns(exercise);
const known = knownVerdicts();
const kept = new Map<string, Verdict>();
for (const pattern of patterns) {
  const key = keyOf(pattern);
  const verdict = known.get(key) ?? (await judge(pattern));
  kept.set(key, verdict);
  // Whoever has no patience for the rest keeps what was found out.
  if (!known.has(key)) keepVerdicts(new Map([...known, ...kept]));
  if (verdict.kind === 'safe') continue;
  const time = verdict.kind === 'exponential' ? 'for ever' : `${longestTime(pattern, verdict).toFixed(1)} ms`;
  say(`${verdict.kind} (${time}) in ${pattern.where}: ${pattern.source.slice(0, 160)}`);
}
keepVerdicts(kept);
say(
  `${patterns.length} patterns, ${[...kept.values()].filter(({ kind }) => kind === 'safe').length} safe whatever the text.`,
);
process.exit();
