import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const ASSIGNED = /[\w$\])]\.(?:innerHTML|outerHTML|srcdoc)\s*(?:[+|?&]{0,2}=)(?!=)\s*([\w$.]+)/g;
const CALLED = /\b(?:insertAdjacentHTML|createContextualFragment|setHTMLUnsafe|parseHTMLUnsafe|parseFromString)\b/g;
const WRITTEN = /\bdocument\.writeln?\(|\bdocument\[['"`]write/g;

/** Words by which a language is read, each only in its own script: none of them comes into a page before it is needed. */
const READ_BY = {
  de: /spätestens/,
  en: /could you/,
  es: /atentamente/,
  fr: /cordialement/,
  ja: /下さい/,
  pt: /atenciosamente/,
};

/** What a page's script may weigh, in bytes as it is packed: all that we do there, and no language. */
const PACKED = { 'content-scripts/gmail.js': 120_000, 'content-scripts/calendar.js': 125_000 };

/** What ships is judged, libraries included: a sink is a sink whoever wrote it. */
describe.each(['chrome-mv3', 'firefox-mv3'])('the scripts of the %s build', (build) => {
  const folder = path.join(root, '.output', build);
  if (!existsSync(folder)) throw new Error(`No ${build} build: run "npm run build" first.`);
  const scripts = globSync('**/*.js', { cwd: folder }).map((file) => ({
    file: file.replaceAll('\\', '/'),
    code: readFileSync(path.join(folder, file), 'utf8'),
  }));
  const all = (pattern: RegExp): readonly string[] =>
    scripts.flatMap(({ file, code }) => [...code.matchAll(pattern)].map(([found]) => `${file}: ${found}`));

  it('are read', () => {
    expect(scripts.map(({ file }) => file)).toEqual(
      expect.arrayContaining(['background.js', 'content-scripts/calendar.js', 'content-scripts/gmail.js']),
    );
  });

  it.each(Object.entries(READ_BY))('bring %s into a page only when it is needed', (language, word) => {
    const having = scripts.filter(({ code }) => word.test(code)).map(({ file }) => file);
    expect(having).toContain(`language-${language}.js`);
    expect(having.filter((file) => file.startsWith('content-scripts/'))).toEqual([]);
  });

  it.each(Object.entries(PACKED))('keep %s within %d bytes, packed', (file, most) => {
    const found = scripts.find((script) => script.file === file);
    const size = gzipSync(found?.code ?? '').length;
    expect(size).toBeGreaterThan(1_000);
    expect(size).toBeLessThan(most);
  });

  it('make no nodes of text', () => {
    expect([...all(CALLED), ...all(WRITTEN)]).toEqual([]);
  });

  it('assign no HTML but where Preact would obey a property that no component of ours uses', () => {
    const others = scripts.flatMap(({ file, code }) =>
      [...code.matchAll(ASSIGNED)]
        .filter(([, value = '']) => !value.endsWith('.__html'))
        .map(([found]) => `${file}: ${found}`),
    );
    expect(others).toEqual([]);
    expect(all(/dangerouslySetInnerHTML\s*:\s*\{/g)).toEqual([]);
  });

  it('hand HTML to an editor in one place alone, in Gmail', () => {
    expect(all(/[`'"]insertHTML[`'"]/g).map((found) => found.split(':')[0])).toEqual(['content-scripts/gmail.js']);
  });
});
