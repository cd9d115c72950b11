import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const biome = path.join(root, 'node_modules/.bin/biome');

/** A copy of the linter's set-up in an empty tree, where breaking a rule hurts nobody. */
const tree = mkdtempSync(path.join(tmpdir(), 'unhurried-lint-'));
cpSync(path.join(root, 'biome.json'), path.join(tree, 'biome.json'));
cpSync(path.join(root, 'scripts/lint'), path.join(tree, 'scripts/lint'), { recursive: true });
afterAll(() => rmSync(tree, { recursive: true, force: true }));

/** Lints `source` as if it stood at `file`: what the linter objects to, empty where it has nothing to say. */
function lint(file: string, source: string): string {
  mkdirSync(path.dirname(path.join(tree, file)), { recursive: true });
  writeFileSync(path.join(tree, file), source);
  const done = spawnSync(biome, ['lint', '--vcs-enabled=false', '--diagnostic-level=error', file], {
    cwd: tree,
    encoding: 'utf8',
  });
  return done.status === 0 ? '' : `${done.stdout}${done.stderr}`;
}

describe('the rules that hold the house', () => {
  it.each([
    [
      'a pure folder imports the store',
      'imports only pure folders',
      'lib/meeting/x.ts',
      "import { db } from '../store/db.ts';\nexport const x = db;\n",
    ],
    [
      'a pure folder imports Dexie',
      'no browser, no storage',
      'lib/replies/x.ts',
      "import Dexie from 'dexie';\nexport const x = Dexie;\n",
    ],
    [
      'a pure folder touches the DOM',
      'global variable document',
      'lib/text/x.ts',
      'export const x = document.title;\n',
    ],
    ['a pure folder reads the clock', 'time comes in', 'lib/hours/x.ts', 'export const x = Date.now();\n'],
    ['a pure folder asks for today', 'time comes in', 'lib/hours/x.ts', 'export const x = new Date();\n'],
    [
      'a pure folder uses the network',
      'global variable fetch',
      'lib/context/x.ts',
      "export const x = fetch('https://example.org');\n",
    ],
    [
      'a page adapter imports the store',
      'knows Google',
      'lib/pages/gmail/x.ts',
      "import { db } from '../../store/db.ts';\nexport const x = db;\n",
    ],
    [
      'an in-page component imports the store',
      'by messages only',
      'components/checklist/x.ts',
      "import { db } from '../../lib/store/db.ts';\nexport const x = db;\n",
    ],
    [
      'a content script imports the store',
      'by messages only',
      'entrypoints/gmail.content/x.ts',
      "import { db } from '../../lib/store/db.ts';\nexport const x = db;\n",
    ],
    [
      'the popup imports the worker',
      'ask the worker by messages',
      'entrypoints/popup/x.ts',
      "import { jobs } from '../../lib/worker/jobs.ts';\nexport const x = jobs;\n",
    ],
    [
      'the workspace imports Google’s clients',
      'ask the worker by messages',
      'components/settings/connect/x.ts',
      "import { googleIn } from '../../../lib/google/google.ts';\nexport const x = googleIn;\n",
    ],
    [
      'the store imports the worker',
      'below the worker',
      'lib/store/x.ts',
      "import { jobs } from '../worker/jobs.ts';\nexport const x = jobs;\n",
    ],
    [
      'the stand-in imports the product',
      'shares no code',
      'practice/gmail/x.ts',
      "import { readText } from '../../lib/text/read.ts';\nexport const x = readText;\n",
    ],
    ['somebody sets innerHTML', 'No HTML strings', 'components/kit/x.ts', "document.body.innerHTML = '<b>x</b>';\n"],
    [
      'somebody adds to innerHTML',
      'No HTML strings',
      'components/kit/x.ts',
      "document.body.innerHTML += '<b>x</b>';\n",
    ],
    [
      'somebody names innerHTML by a string',
      'No HTML strings',
      'components/kit/x.ts',
      "document.body['innerHTML'] = '<b>x</b>';\n",
    ],
    [
      'somebody inserts HTML where there may be a node',
      'No HTML strings',
      'lib/pages/x.ts',
      "document.querySelector('p')?.insertAdjacentHTML('beforeend', '<b>x</b>');\n",
    ],
    [
      'somebody parses HTML',
      'No HTML strings',
      'lib/google/x.ts',
      "export const x = new DOMParser().parseFromString('<b>x</b>', 'text/html');\n",
    ],
    [
      'somebody makes nodes of a string',
      'No HTML strings',
      'components/agenda/x.ts',
      "export const x = document.createRange().createContextualFragment('<b>x</b>');\n",
    ],
    [
      'a pure folder asks the background',
      'imports only pure folders',
      'lib/text/x.ts',
      "import { ask } from '../ask.ts';\nexport const x = ask;\n",
    ],
    [
      'a pure folder gets at the page by a detour',
      'global variable globalThis',
      'lib/text/x.ts',
      'export const x = globalThis.document;\n',
    ],
    [
      'the workspace imports the worker',
      'ask the worker by messages',
      'components/workspace/x.ts',
      "import { jobs } from '../../lib/worker/jobs.ts';\nexport const x = jobs;\n",
    ],
    [
      'somebody inserts an HTML string',
      'No HTML strings',
      'lib/pages/x.ts',
      "document.body.insertAdjacentHTML('beforeend', '<b>x</b>');\n",
    ],
    [
      'somebody assigns innerHTML as one of several properties',
      'No HTML strings',
      'components/kit/x.ts',
      "Object.assign(document.body, { id: 'x', innerHTML: '<b>x</b>' });\n",
    ],
    [
      'somebody sets innerHTML by reflection',
      'No HTML strings',
      'components/kit/x.ts',
      "Reflect.set(document.body, 'innerHTML', '<b>x</b>');\n",
    ],
    [
      'somebody parses a whole document of HTML',
      'No HTML strings',
      'lib/pages/x.ts',
      "export const x = (document as unknown as typeof Document).parseHTMLUnsafe('<b>x</b>');\n",
    ],
    [
      'somebody parses HTML by the document’s own method',
      'No HTML strings',
      'lib/pages/x.ts',
      "export const x = document.parseHTMLUnsafe('<b>x</b>');\n",
    ],
    ['somebody sets HTML unsafely', 'No HTML strings', 'lib/pages/x.ts', "document.body.setHTMLUnsafe('<b>x</b>');\n"],
    [
      'somebody gives a frame HTML by its attribute',
      'No HTML strings',
      'lib/pages/x.ts',
      "document.querySelector('iframe')?.setAttribute('srcdoc', '<b>x</b>');\n",
    ],
    ['somebody uses eval', 'noGlobalEval', 'components/kit/x.ts', "export const x = eval('1');\n"],
    [
      'somebody builds a function from text',
      'No code from strings',
      'components/kit/x.ts',
      "export const x = new Function('return 1');\n",
    ],
    [
      'a component sets HTML dangerously',
      'noDangerouslySetInnerHtml',
      'components/kit/x.tsx',
      "export const X = () => <p dangerouslySetInnerHTML={{ __html: '<b>x</b>' }} />;\n",
    ],
    ['shipped code writes to the console', 'noConsole', 'lib/worker/x.ts', "console.log('x');\n"],
  ])('object when %s: %s', (_what, objection, file, source) => {
    expect(lint(file, source)).toContain(objection);
  });

  it('let the workspace import what there is to say of Google', () => {
    expect(
      lint(
        'components/settings/connect/x.ts',
        "import { NEEDS } from '../../../lib/google/capabilities.ts';\nexport const x = NEEDS;\n",
      ),
    ).toBe('');
  });

  it('let a pure folder import a pure folder', () => {
    expect(
      lint(
        'lib/meeting/x.ts',
        "import type { Span } from '../text/message.ts';\nexport const x: Span = { start: 0, end: 1 };\n",
      ),
    ).toBe('');
  });
});
