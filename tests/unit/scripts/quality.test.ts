import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readSource } from '../../../scripts/quality/read-files.ts';
import { readLine } from '../../../scripts/quality/rows.ts';
import { judgeSource, linesOf } from '../../../scripts/quality/sum.ts';
import { addTally, NOTHING, scoresOf, tallyOf, tallyOfSpans } from '../../../scripts/quality/tally.ts';

const root = path.resolve(import.meta.dirname, '../../..');

describe('counting', () => {
  it('gives precision, recall and F1 as one works them out by hand', () => {
    const answers: [label: boolean, said: boolean][] = [
      ...[true, true, true].map((one): [boolean, boolean] => [one, true]),
      [false, true],
      [true, false],
      [true, false],
      [false, false],
    ];
    const tally = answers.map(([label, said]) => tallyOf(label, said)).reduce(addTally, NOTHING);
    expect(tally).toEqual({ hits: 3, extra: 1, missed: 2 });
    expect(scoresOf(tally)).toEqual({ precision: 3 / 4, recall: 3 / 5, f1: 6 / 9 });
  });

  it('has no score where there is nothing to score', () => {
    expect(scoresOf(NOTHING)).toEqual({ precision: null, recall: null, f1: null });
  });

  it.each([
    ['the same place', [[0, 5]], [[0, 5]], [1, 0, 0]],
    ['a place inside', [[0, 9]], [[2, 4]], [1, 0, 0]],
    [
      'two places inside one',
      [[0, 9]],
      [
        [0, 3],
        [5, 8],
      ],
      [1, 0, 0],
    ],
    [
      'one place over two',
      [
        [0, 3],
        [5, 8],
      ],
      [[1, 6]],
      [2, 0, 0],
    ],
    ['places that only touch', [[0, 3]], [[3, 6]], [0, 1, 1]],
    ['nothing found', [[0, 3]], [], [0, 0, 1]],
    ['nothing there', [], [[0, 3]], [0, 1, 0]],
  ])('counts %s by overlap', (_what, labels, found, [hits, extra, missed]) => {
    const spans = (list: number[][]) => list.map(([start = 0, end = 0]) => ({ start, end }));
    expect(tallyOfSpans(spans(labels), spans(found))).toEqual({ hits, extra, missed });
  });
});

describe('a file of rows', () => {
  it.each([
    ['a sentence', '{"text":"Call me?","request":true}', { request: true }],
    ['a mail', '{"subject":"x","body":"Call me?","request":false,"sentences":[]}', { request: false }],
    ['an utterance', '{"text":"at five","date":true}', { date: true }],
    [
      'spans',
      '{"language":"fr","text":"demain","reference":null,"spans":[{"start":0,"end":6}]}',
      { spans: [{ start: 0, end: 6 }] },
    ],
    [
      'words of dates',
      '{"lang":"de","text":"morgen, morgen","dates":["morgen","morgen"]}',
      {
        spans: [
          { start: 0, end: 6 },
          { start: 8, end: 14 },
        ],
      },
    ],
    ['no deadline', '{"text":"x","deadline":null}', { deadline: null }],
    ['words of a deadline', '{"text":"by noon","deadline":"noon"}', { deadline: { text: 'noon', at: null } }],
    [
      'several labels',
      '{"text":"x","urgent":true,"sensitive":false,"document":false}',
      { urgent: true, sensitive: false, document: false },
    ],
  ])('is told by its keys: %s', (_what, line, labels) => {
    const read = readLine(line, 1);
    expect(read).toMatchObject({ kind: 'row', row: { labels } });
  });

  it('names lines that are malformed, and rows of a form that nobody knows', () => {
    const content = [
      '{"text":"a","request":true}',
      '{',
      '{"text":"a","request":"yes"}',
      '{"colour":"red"}',
      '',
      '7',
    ].join('\n');
    const source = readSource('x.jsonl', content, 'all');
    expect(source.rows).toHaveLength(1);
    expect(source.malformed.map(({ line }) => line)).toEqual([2, 3, 6]);
    expect([...source.unknown]).toEqual([['colour', 1]]);
  });

  it('can be read by halves, which together are the whole', () => {
    const content = ['a', 'b', 'c'].map((text) => JSON.stringify({ text, request: false })).join('\n');
    const linesIn = (part: 'even' | 'odd') => readSource('x', content, part).rows.map(({ line }) => line);
    expect([linesIn('odd'), linesIn('even')]).toEqual([[1, 3], [2]]);
  });

  it('is summed by measure and language, and over all languages', () => {
    const rows = [
      { text: 'Could you send me the numbers?', lang: 'en', request: true },
      { text: 'The numbers came today.', lang: 'en', request: false },
      { text: 'Kannst du mir die Zahlen schicken?', lang: 'de', request: true },
    ];
    const { outcomes, failed } = judgeSource(readSource('x', rows.map((row) => JSON.stringify(row)).join('\n'), 'all'));
    expect(failed).toEqual([]);
    const lines = linesOf('x', outcomes);
    expect(lines.map(({ lang, rows: count }) => [lang, count])).toEqual([
      ['de', 1],
      ['en', 2],
      ['all', 3],
    ]);
    expect(lines[1]).toMatchObject({ measure: 'sentence asks', ours: { tally: { hits: 1, extra: 0, missed: 0 } } });
  });

  it('says which event cannot be read, by its line', () => {
    const event = { kind: 'event', title: 'Sync', start: 'soon', label: { isMeeting: true } };
    const { outcomes, failed } = judgeSource(readSource('x', JSON.stringify(event), 'all'));
    expect(outcomes).toEqual([]);
    expect(failed).toEqual([{ line: 1, why: expect.stringContaining('start') }]);
  });
});

describe('the command', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'unhurried-quality-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['scripts/quality.mjs', ...args], { cwd: root, encoding: 'utf8', timeout: 35_000 });

  it('prints one table over files of any name, with what it skipped and examples of what it missed', () => {
    const rows = [
      { text: 'Could you send me the numbers?', request: true },
      { text: 'Zyx.', request: true },
    ];
    writeFileSync(
      path.join(folder, 'zz-held.jsonl'),
      `${rows.map((row) => JSON.stringify(row)).join('\n')}\n{\n{"a":1}\n`,
    );
    const { stdout, status } = run('--data', folder, '--only', 'zz-held', '--misses', '1');
    expect(status).toBe(0);
    expect(stdout).toContain('zz-held.jsonl: 1 malformed: line 3 (no JSON)');
    expect(stdout).toContain('zz-held.jsonl: 1 rows of an unknown form skipped (a)');
    expect(stdout).toMatch(
      /zz-held\.jsonl +\| sentence asks +\| en +\| 2 +\| 1\.00 +\| \.50 +\| \.67 +\| 1 right, 0 extra, 1 missed/,
    );
    expect(stdout).toContain('- missed: Zyx.');
  });

  it.each([
    ['a folder that is not there', ['--data', '/no/such/folder']],
    ['a part that is none', ['--part', 'some']],
    ['an option that is unknown', ['--colour']],
  ])('refuses %s in one line', (_what, args) => {
    const { stdout, stderr, status } = run(...args);
    expect([status, stdout, stderr.trim().split('\n').length]).toEqual([2, '', 1]);
  });
});
