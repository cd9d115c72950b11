import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../../..');
const files = globSync('lib/pages/**/*.ts', { cwd: root }).map((file) => file.replaceAll('\\', '/'));

/** The code without its comments, which may well name what is not done. */
const codeOf = (file: string): string =>
  readFileSync(path.join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

/** What hangs on the words of one language, or on every class that a node has today. */
const FORBIDDEN = {
  'a label that Google translates':
    /\[\s*(?:aria-label|aria-description|title|placeholder|data-tooltip|alt)\s*[~|^$*]?[=\]]/,
  'a whole class string': /\[\s*class\s*=/,
  'four classes at once': /(?:\.[A-Za-z][\w-]*){4,}["'`\s,:>[]/,
  'the text of a node': /:(?:contains|has-text|text)\(/,
} as const;

/** Members of a chain of calls look like classes, and so do addresses; only what else stands in quotes may be a selector. */
const quotedIn = (code: string): readonly string[] =>
  (code.match(/'[^'\n]*'|"[^"\n]*"|`[^`]*`/g) ?? []).filter((quoted) => !quoted.includes('@'));

describe('selectors for Google’s pages', () => {
  it('are where they are looked for', () => {
    expect(files).toEqual(expect.arrayContaining(['lib/pages/gmail/selectors.ts', 'lib/pages/calendar/selectors.ts']));
  });

  it.each(Object.entries(FORBIDDEN))('never use %s', (_what, pattern) => {
    const found = files.flatMap((file) =>
      quotedIn(codeOf(file))
        .filter((quoted) => pattern.test(quoted))
        .map((quoted) => `${file}: ${quoted}`),
    );
    expect(found).toEqual([]);
  });

  it.each([
    ['[aria-label="Send"]', true],
    ['[role="button"][data-tooltip*="Send"]', true],
    ['[class="T-I J-J5-Ji aoO"]', true],
    ['.T-I.J-J5-Ji.aoO.L3', true],
    ['[role="button"].Uo', false],
    ['.gU > .dC', false],
  ])('are judged: %s', (selector, isForbidden) => {
    expect(Object.values(FORBIDDEN).some((pattern) => pattern.test(`'${selector}'`))).toBe(isForbidden);
  });
});
