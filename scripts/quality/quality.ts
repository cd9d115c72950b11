import path from 'node:path';
import '../../lib/text/languages/all.ts';
import { readOptions, UsageError } from './options.ts';
import { missesOf, tableOf } from './print.ts';
import { readFolder, type Source } from './read-files.ts';
import { judgeSource, type Line, linesOf } from './sum.ts';

/**
 * Measures the advice on labelled rows: those of `tests/quality`, and those of a folder besides. What a file holds is told by
 * its rows' keys, never by its name. Rules of thumb are measured on the same rows in the same run.
 */

const OWN = path.join(import.meta.dirname, '../../tests/quality');
/** Lines that could not be read are named up to here, and counted beyond. */
const NAMED = 5;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

function sayTroubles(name: string, source: Source, failed: readonly { line: number; why: string }[]): void {
  const troubles = [...source.malformed, ...failed];
  for (const [keys, count] of source.unknown) say(`${name}: ${count} rows of an unknown form skipped (${keys})`);
  if (troubles.length === 0) return;
  const named = troubles.slice(0, NAMED).map(({ line, why }) => `line ${line} (${why})`);
  const rest = troubles.length > NAMED ? ` and ${troubles.length - NAMED} more` : '';
  say(`${name}: ${troubles.length} malformed: ${named.join(', ')}${rest}`);
}

try {
  const { data, misses, part, only } = readOptions(process.argv.slice(2));
  const folders = data === null || path.resolve(data) === path.resolve(OWN) ? [OWN] : [data, OWN];
  const lines: Line[] = [];
  for (const folder of folders) {
    for (const source of readFolder(folder, part).filter(({ name }) => name.includes(only))) {
      const { outcomes, failed } = judgeSource(source);
      const name = folder === OWN ? `own: ${source.name}` : source.name;
      sayTroubles(name, source, failed);
      lines.push(...linesOf(name, outcomes));
    }
  }
  say(tableOf(lines));
  if (misses > 0) say(missesOf(lines, misses));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
