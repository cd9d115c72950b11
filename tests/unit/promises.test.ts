import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

/** What the product promises, and the tests that fail where it is broken: a file, and titles as they stand there (`…` for what is put in). */
const PROMISES: readonly { readonly promise: string; readonly held: Readonly<Record<string, readonly string[]>> }[] = [
  {
    promise: 'It does not slow typing, and off means detached',
    held: {
      'tests/unit/entrypoints/typing.test.ts': [
        'does not look into the mail at any key, and reads it once after the pause',
        'reads at most once in two seconds where typing does not stop',
        'reads no more once the panel is off',
      ],
      'tests/browser/once/detached.test.ts': [
        'Gmail’s panel turned off leaves no listener that was not there before it was ever on',
        'Calendar’s card turned off leaves no listener that was not there before it was ever on',
      ],
      'tests/browser/once/off.test.ts': [
        'Gmail’s panel goes while a mail is written and comes back without a reload',
        'Calendar’s card goes while an event is written and comes back without a reload',
      ],
    },
  },
  {
    promise: 'It reads the writer’s own words only',
    held: {
      'tests/unit/lib/pages/gmail/words.test.ts': [
        'leave out quotes, however they are nested, and what introduces them',
        'leave out the signature with its dashes',
      ],
      'tests/unit/lib/pages/gmail/plain-words.test.ts': [
        'has own words before what it quotes',
        'drops the signature, and keeps what follows no quote',
      ],
      'tests/unit/lib/text/own-lines.test.ts': ['leaves out %s', 'keeps %j'],
      'tests/browser/paths/context.test.ts': ['What a … quotes, and its signature, raise nothing'],
    },
  },
  {
    promise: 'Every hint can be turned off and on again where it appears, and nothing blocks sending',
    held: {
      'tests/browser/paths/context.test.ts': [
        'A hint is left out for some words, of one mail, of every mail, and brought back where it was, by keys',
      ],
      'tests/unit/lib/pages/gmail/untouched.test.ts': ['is never held up: %s reaches Gmail untouched'],
      'tests/browser/paths/sending.test.ts': ['A mail that asks is waited for once, in whichever way it is sent'],
    },
  },
  {
    promise: 'It survives staged changes, and no selector uses translated labels or whole class strings',
    held: {
      'tests/unit/lib/pages/selectors.test.ts': ['never use %s'],
      'tests/browser/once/changed-page.test.ts': [
        'A Gmail that knows none of our names lets one write and send as ever',
        'A Calendar that knows none of our names lets one create an event as ever',
        'A bubble in a new form still gets its card, and that it changed is counted',
      ],
      'tests/browser/once/missing-nodes.test.ts': [
        'A Gmail without … is written in and sent as ever',
        'A bubble of Calendar without … is filled in and saved as ever',
      ],
    },
  },
  {
    promise: 'All accounts work, and data is kept by address',
    held: {
      'tests/browser/once/accounts.test.ts': [
        'What is waited for is kept by the mailbox’s address: first, second and delegated',
        'An answer in one mailbox clears nothing of another, though person and subject are the same',
        'An event of the second account is written from its own mailbox, and kept under its address',
      ],
      'tests/unit/lib/worker/mail-check.test.ts': [
        "compares by the mailbox's address, wherever in the session it stands",
      ],
    },
  },
  {
    promise: 'An install asks for Gmail and Calendar only',
    held: {
      'tests/unit/manifest.test.ts': [
        'requires exactly the permissions that an install may ask for',
        'requires exactly the addresses of Gmail and Calendar',
        'leaves the permissions of a connected account for when one is connected',
        'leaves the addresses of Google’s APIs for when an account is connected',
      ],
      'tests/unit/components/settings/connect/LiveAccounts.test.tsx': [
        'says what is asked of Google and of the browser, asks in the click, and then shows whose account it is',
      ],
    },
  },
  {
    promise: 'No HTML strings reach a page',
    held: {
      'tests/unit/architecture.test.ts': ['object when %s: %s'],
      'tests/unit/built-scripts.test.ts': [
        'make no nodes of text',
        'assign no HTML but where Preact would obey a property that no component of ours uses',
        'hand HTML to an editor in one place alone, in Gmail',
      ],
      'tests/unit/lib/agenda/render.test.ts': ['lets no string become a tag, an attribute or an entity of its own'],
      'tests/unit/practice/mail-site.test.ts': [
        'serves a page with Trusted Types, scripts by nonce, and no inline style',
      ],
    },
  },
  {
    promise: 'After an install or update open tabs get the new scripts, the old ones leave, and no draft is lost',
    held: {
      'tests/browser/once/reloaded-extension.test.ts': [
        'Tabs that were open before the install get card and mark, and what was typed stays',
        'After an update there is one card and one mark, the new ones, and nothing that was typed is lost',
        'Once it is removed, nothing of it is left in an open page, and the page works',
      ],
      'tests/unit/lib/worker/inject.test.ts': [
        'leaves a tab alone in which a script of this instance answers',
        'does not let one tab that refuses keep the others from theirs',
      ],
    },
  },
  {
    promise: 'Data can be exported, restored and erased, and a restore never destroys newer data',
    held: {
      'tests/unit/lib/store/backup/backup.test.ts': ['comes back as it was written'],
      'tests/unit/lib/worker/restore.test.ts': [
        'brings everything back after it was erased, and a second time changes nothing',
        'never loses what is newer here, nor what the file does not know',
        'that fails in the middle changes nothing',
        'leaves nothing: no rows, no settings, no counts, and the mail times of a new install',
      ],
      'tests/browser/once/restore.test.ts': [
        'An agenda is written, exported, erased and restored, never over a newer one, and prints as a document',
      ],
    },
  },
  {
    promise: 'Firefox on the same day as Chrome',
    held: {
      'tests/browser/firefox/path.test.ts': ['An event becomes a mail, is waited for, and is answered'],
      'tests/unit/manifest.test.ts': ['is Manifest V3'],
    },
  },
];

/** A source without what it says to its readers: a title in a comment holds nothing. */
const withoutComments = (source: string): string =>
  source.replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, (_, before = '') => before);

/** What a test file may hold that keeps a test from being run. */
const NOT_RUN =
  /\b(?:it|test|describe)(?:\.\w+)*\.(?:skip|todo|fixme|fail|fails|only|skipIf|runIf)\b|\bx(?:it|describe|test)\(/;

/** Whether a test of that title is run. */
function holds(file: string, title: string): boolean {
  const source = withoutComments(file);
  const quoted = ["'", '"', '`'].map((quote) => `(${quote}${title}${quote},`);
  const spread = source.replace(/\(\s+(?=['"`])/g, '(').replace(/\$\{[^}]*\}/g, '…');
  return quoted.some((start) => spread.includes(start)) && !NOT_RUN.test(source);
}

/** As the documentation names it: `unit/manifest` for tests/unit/manifest.test.ts. */
const nameOf = (file: string): string => `\`${file.replace(/^tests\//, '').replace(/\.test\.tsx?$/, '')}\``;

describe.each(PROMISES.map((entry, index) => ({ ...entry, number: index + 1 })))(
  'promise $number, $promise,',
  ({ promise, held, number }) => {
    const tests = Object.entries(held).flatMap(([file, titles]) => titles.map((title) => ({ file, title })));

    it.each(tests)('is held by $file: $title', ({ file, title }) => {
      expect(existsSync(path.join(root, file))).toBe(true);
      expect(holds(read(file), title)).toBe(true);
    });

    it('stands in the documentation with its tests', () => {
      const row = read('docs/architecture.md')
        .split('\n')
        .find((line) => line.startsWith(`| ${number} |`));
      expect(row).toContain(promise);
      for (const file of Object.keys(held)) expect(row).toContain(nameOf(file));
    });
  },
);

describe('what counts as a test', () => {
  it.each([
    ["test('a title', async () => {});", true],
    ["test(\n  'a title',\n  () => {},\n);", true],
    ["  // test('a title', async () => {});", false],
    ["/* test('a title', () => {}); */", false],
    ["/**\n * test('a title', () => {});\n */", false],
    ["open('https://a.example'); test('a title', () => {});", true],
    ["test.skip('a title', () => {});", false],
    ["it.concurrent.skip('a title', () => {});", false],
    ["describe.skip('all', () => {\n  it('a title', () => {});\n});", false],
    ["xit('a title', () => {});", false],
  ] as const)('%j: %s', (source, is) => {
    expect(holds(source, 'a title')).toBe(is);
  });
});
