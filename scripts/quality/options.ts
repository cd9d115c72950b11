import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Part } from './read-files.ts';

/** What to measure on. */
export interface Options {
  /** A folder besides our own; null for none. */
  readonly data: string | null;
  /** Examples shown of each kind of error. */
  readonly misses: number;
  readonly part: Part;
  /** Only files whose name holds this. */
  readonly only: string;
}

const USAGE = 'Usage: npm run -s quality -- [--data DIR] [--misses N] [--part even|odd] [--only NAME]';

/** Something that the person who runs the command can mend; its message is one line. */
export class UsageError extends Error {}

/** npm runs a script in the project's folder; a folder is meant from where the person stood. */
function folderOf(name: string): string {
  const folder = [name, path.resolve(process.env.INIT_CWD ?? '', name)].find((one) => existsSync(one));
  if (folder === undefined || !statSync(folder).isDirectory()) throw new UsageError(`There is no folder ${name}.`);
  return folder;
}

/** Reads the command's arguments. Throws a `UsageError` where something makes no sense. */
export function readOptions(args: readonly string[]): Options {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        data: { type: 'string' },
        misses: { type: 'string', default: '0' },
        part: { type: 'string', default: 'all' },
        only: { type: 'string', default: '' },
      },
    });
    const { data, part, only } = values;
    const misses = Number(values.misses);
    if (!Number.isInteger(misses) || misses < 0) throw new UsageError('--misses takes a number.');
    if (part !== 'all' && part !== 'even' && part !== 'odd') throw new UsageError('--part is even or odd.');
    return { data: data === undefined ? null : folderOf(data), misses, part, only };
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : error} ${USAGE}`);
  }
}
