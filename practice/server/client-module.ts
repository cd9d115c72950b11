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
