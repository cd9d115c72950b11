import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Variant } from '../../server/types.ts';
import { generatedClass } from '../model/class-names.ts';

const DIRECTORY = path.resolve(import.meta.dirname, '../styles');
const OTHER: Readonly<Record<Variant, Variant>> = { '2020': '2026', '2026': '2020' };

/** The page's style sheet: all of `styles/`, without the other variant's file, its class names turned into generated ones. */
export async function styleSheet(variant: Variant): Promise<string> {
  const names = (await readdir(DIRECTORY)).filter(
    (name) => name.endsWith('.css') && name !== `only-${OTHER[variant]}.css`,
  );
  const sheets = await Promise.all(
    names
      .sort((a, b) => Number(a.startsWith('only-')) - Number(b.startsWith('only-')))
      .map((name) => readFile(path.join(DIRECTORY, name), 'utf8')),
  );
  return sheets
    .join('\n')
    .replaceAll(/\.([a-z][a-z-]*)(?=[\s.:,>+~[{)])/g, (_, name: string) => `.${generatedClass(name, variant)}`);
}
