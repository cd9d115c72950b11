import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../../../lib/text/languages/registry.ts';

const root = path.resolve(import.meta.dirname, '../../../../..');
const folder = path.join(root, 'lib/text/languages');
const found = readdirSync(folder).filter((name) => existsSync(path.join(folder, name, 'index.ts')));

describe.each(found)('the language in the folder %s', (id) => {
  it('is there where all are brought along', () => {
    expect(languages().map((language) => language.id)).toContain(id);
  });

  it('has a script that brings it into a page', () => {
    const script = path.join(root, `entrypoints/language-${id}/index.ts`);
    expect(existsSync(script)).toBe(true);
  });
});
