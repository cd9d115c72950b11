import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseAst } from 'vite';

/** A regular expression that the product uses. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
  /** Where it is written, or that it is put together while running. */
  readonly where: string;
}

const ROOT = path.resolve(import.meta.dirname, '../..');
/** Everything that reads what people write. */
const FOLDERS = ['text', 'context', 'meeting', 'agenda', 'advice', 'hours', 'replies', 'pages'];

function filesOf(folder: string): string[] {
  return readdirSync(path.join(ROOT, 'lib', folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

function isRegex(node: object): node is { readonly regex: { readonly pattern: string; readonly flags: string } } {
  return 'regex' in node && typeof node.regex === 'object' && node.regex !== null && 'pattern' in node.regex;
}

function* nodesOf(node: unknown): Generator<object> {
  if (typeof node !== 'object' || node === null || node instanceof RegExp) return;
  yield node;
  for (const child of Object.values(node)) yield* nodesOf(child);
}

function literalsIn(file: string): Pattern[] {
  const where = path.relative(ROOT, file);
  return [...nodesOf(parseAst(readFileSync(file, 'utf8'), { lang: 'ts' }, file))]
    .filter(isRegex)
    .map(({ regex }) => ({ source: regex.pattern, flags: regex.flags, where }));
}

/** Patterns that are put together from strings: seen as they are made, while the modules load and `run` runs. */
async function madeWhile(files: readonly string[], run: () => Promise<void>): Promise<Pattern[]> {
  const made: Pattern[] = [];
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, args: [string | RegExp, string?]) {
      const pattern = new target(...args);
      made.push({ source: pattern.source, flags: pattern.flags, where: 'put together' });
      return pattern;
    },
  });
  try {
    for (const file of files) await import(pathToFileURL(file).href);
    await run();
  } finally {
    globalThis.RegExp = original;
  }
  return made;
}

/** Every regular expression of the folders that read what people write, each once. */
export async function collectPatterns(run: () => Promise<void>): Promise<Pattern[]> {
  const files = FOLDERS.flatMap(filesOf);
  const pure = files.filter((file) => !file.includes(`${path.sep}pages${path.sep}gmail`));
  const all = [...files.flatMap(literalsIn), ...(await madeWhile(pure, run))];
  const once = new Map<string, Pattern>();
  // Flags that only say where a match begins change nothing of how long it takes.
  for (const pattern of all) {
    const key = `/${pattern.source}/${pattern.flags.replace(/[gyd]/g, '')}`;
    if (!once.has(key)) once.set(key, pattern);
  }
  return [...once.values()];
}
