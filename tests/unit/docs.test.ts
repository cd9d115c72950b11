import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const TEXTS = globSync(['*.md', 'docs/**/*.md'], { cwd: root });
const LINK = /!?\[[^\]]*\]\(([^)\s]+)\)/g;

it.each(TEXTS)('%s leads to pictures and texts that are there', (text) => {
  const links = [...readFileSync(path.join(root, text), 'utf8').matchAll(LINK)].flatMap(([, target = '']) =>
    /^(?:[a-z]+:|#)/.test(target) ? [] : [target.replace(/#.*$/, '')],
  );
  expect(links.filter((target) => !existsSync(path.join(root, path.dirname(text), target)))).toEqual([]);
});

it('the guide to a client id shows its pictures', () => {
  const guide = readFileSync(path.join(root, 'docs/google.md'), 'utf8');
  expect(guide.match(/!\[[^\]]+\]\(images\/account-\w+\.png\)/g)).toHaveLength(3);
});
