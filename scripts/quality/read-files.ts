import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Row, readLine } from './rows.ts';

/** One file of labelled rows, and what of it could not be read. */
export interface Source {
  readonly name: string;
  readonly rows: readonly Row[];
  readonly malformed: readonly { readonly line: number; readonly why: string }[];
  /** Lines of a form that is not known here, by their keys. */
  readonly unknown: ReadonlyMap<string, number>;
}

/** Which rows are read: by the number of their line, counted from 1. */
export type Part = 'all' | 'even' | 'odd';

const isIn = (line: number, part: Part): boolean => part === 'all' || (part === 'even') === (line % 2 === 0);

/** Takes a file's text apart; every line is told by itself. */
export function readSource(name: string, content: string, part: Part): Source {
  const rows: Row[] = [];
  const malformed: { line: number; why: string }[] = [];
  const unknown = new Map<string, number>();
  for (const [index, source] of content
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    const line = index + 1;
    if (source.trim() === '' || !isIn(line, part)) continue;
    const read = readLine(source, line);
    if (read.kind === 'row') rows.push(read.row);
    else if (read.kind === 'malformed') malformed.push({ line, why: read.why });
    else unknown.set(read.keys, (unknown.get(read.keys) ?? 0) + 1);
  }
  return { name, rows, malformed, unknown };
}

/** Every `.jsonl` file of a folder, by name. */
export function readFolder(folder: string, part: Part): Source[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => readSource(name, readFileSync(path.join(folder, name), 'utf8'), part));
}
