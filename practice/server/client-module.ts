import { readdirSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import path from 'node:path';
import type { SiteResponse } from './types.ts';

/**
 * Serves a page's own script or style sheet from `directory`: TypeScript has its types stripped on the way, so the
 * replica needs no build. `name` is the rest of the path; anything outside the directory is null.
 */
export async function clientModule(directory: string, name: string): Promise<SiteResponse | null> {
  const file = path.resolve(directory, name);
  if (!file.startsWith(path.resolve(directory) + path.sep)) return null;
  const source = await readFile(file, 'utf8').catch(() => null);
  if (source === null) return null;
  if (file.endsWith('.ts')) {
    return {
      status: 200,
      headers: { 'content-type': 'text/javascript; charset=utf-8' },
      body: stripTypeScriptTypes(source),
    };
  }
  if (file.endsWith('.css'))
    return { status: 200, headers: { 'content-type': 'text/css; charset=utf-8' }, body: source };
  return null;
}

const STATE = /^~[0-9a-z]+\//;

/**
 * What stands before the names of a page's own files in their addresses: another word after each change in `directory`, so that a
 * browser may keep what it was sent. A page has some sixty of them.
 */
export function stateOf(directory: string): string {
  const changes = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(path.join(entry.parentPath, entry.name)).mtimeMs);
  return `~${Math.floor(Math.max(0, ...changes)).toString(36)}/`;
}

/** Answers for a file of a page's own, whose address may begin with the state; only then may the browser keep it. */
export async function ownFile(
  address: string,
  serve: (name: string) => Promise<SiteResponse | null>,
): Promise<SiteResponse | null> {
  const name = address.replace(STATE, '');
  const answer = await serve(name);
  if (answer === null) return null;
  const caching = name === address ? 'no-store' : 'max-age=31536000, immutable';
  return { ...answer, headers: { ...answer.headers, 'cache-control': caching } };
}
