import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backupName, readBackup, writeBackup } from '../../../../../lib/store/backup/file.ts';
import { agendaContent, agendaToKeep, fateOf, latestOfEach, timeOf } from '../../../../../lib/store/backup/merge.ts';
import type { AgendaRow } from '../../../../../lib/store/rows.ts';
import { isSame } from '../../../../../lib/store/same.ts';
import { reply } from '../sample.ts';
import { backups } from './arbitrary.ts';

const AT = Date.UTC(2026, 10, 23);

describe('a backup file', () => {
  it('comes back as it was written', async () => {
    await fc.assert(
      fc.asyncProperty(backups, async (backup) => {
        const reading = await readBackup(writeBackup(backup, AT));
        if (reading.kind !== 'backup') throw new Error(reading.kind);
        const { nonsense, ...known } = backup.settings;
        expect(reading.backup).toEqual({ ...backup, settings: known });
        expect(reading.exportedAt).toBe(AT);
        expect(reading.unreadable).toEqual({
          agendas: 0,
          replies: 0,
          choices: 0,
          settings: nonsense === undefined ? 0 : 1,
        });
      }),
      { numRuns: 60 },
    );
  });

  it('is named by its day', () => {
    expect(backupName('2026-11-23')).toBe('unhurried-2026-11-23.json');
  });

  const whole = JSON.parse(
    writeBackup(
      {
        agendas: [],
        replies: [reply()],
        choices: [],
        settings: {},
        health: { gmail: { misses: {}, fallbacks: {} }, calendar: { misses: {}, fallbacks: {} } },
      },
      AT,
    ),
  );

  it.each([
    ['no JSON', 'Dear Sir or Madam', 'broken'],
    ['nothing', '', 'broken'],
    ['a file that was cut off', JSON.stringify(whole).slice(0, -20), 'broken'],
    ['a backup whose lists are gone', JSON.stringify({ ...whole, agendas: 'none' }), 'broken'],
    ['some other program’s file', '{"name":"package","version":"1.0.0"}', 'foreign'],
    ['a list', '[1, 2, 3]', 'foreign'],
    ['a backup of a later version', JSON.stringify({ ...whole, version: 2 }), 'too-new'],
  ])('that is %s is called so', async (_what, text, kind) => {
    expect((await readBackup(text)).kind).toBe(kind);
  });

  it('with some rows that make no sense gives the others, and counts those', async () => {
    const text = JSON.stringify({
      ...whole,
      agendas: [{ id: 'odd' }, null],
      replies: [...whole.replies, { ...whole.replies[0], id: '' }],
      settings: { timeZone: { value: 'Mars/Olympus', changedAt: 1 }, hours: 'late' },
      health: 'fine',
    });
    expect(await readBackup(`\uFEFF${text}`)).toMatchObject({
      kind: 'backup',
      backup: { agendas: [], replies: [{ id: 'reply-1' }], settings: {}, health: { gmail: { misses: {} } } },
      unreadable: { agendas: 2, replies: 1, choices: 0, settings: 2 },
    });
  });

  it('that names one thing twice gives the later one', () => {
    const rows = [
      { id: 'a', updatedAt: 1 },
      { id: 'a', updatedAt: 3 },
      { id: 'b', updatedAt: 1 },
      { id: 'a', updatedAt: 2 },
    ];
    expect(latestOfEach(rows)).toEqual([
      { id: 'a', updatedAt: 3 },
      { id: 'b', updatedAt: 1 },
    ]);
  });

  it('tells how far it has been read, and lets others have their turn', async () => {
    const replies = Array.from({ length: 1_200 }, (_, i) => reply({ id: `r${i}` }));
    const parts: number[] = [];
    await readBackup(JSON.stringify({ ...whole, replies }), (part) => parts.push(part));
    expect(parts).toEqual([500 / 1_200, 1_000 / 1_200]);
  });
});

describe('of two that differ', () => {
  const row = (updatedAt: number, title: string) => ({ updatedAt, title });
  const content = (one: unknown) => one;

  it.each([
    ['nothing is here', undefined, row(1, 'a'), 'new'],
    ['the file’s is later', row(1, 'a'), row(2, 'b'), 'newer'],
    ['the one here is later', row(2, 'a'), row(1, 'b'), 'older'],
    ['both changed at the same moment, so ours stays', row(2, 'a'), row(2, 'b'), 'older'],
    ['they don’t differ', row(1, 'a'), row(1, 'a'), 'same'],
  ])('%s', (_what, here, incoming, fate) => {
    expect(fateOf(here, incoming, content)).toBe(fate);
  });

  it('one here that we cannot read is still not overwritten by an older one', () => {
    expect(fateOf({ updatedAt: 9, agenda: 'of a later version' }, row(5, 'a'), content)).toBe('older');
    expect(fateOf({ updatedAt: 3, agenda: 'of a later version' }, row(5, 'a'), content)).toBe('newer');
  });

  it('a row says when it changed by the best that it has', () => {
    expect(timeOf({ changedAt: 5, sentAt: 1, state: { kind: 'done', at: 3 } })).toBe(5);
    expect(timeOf({ sentAt: 1, state: { kind: 'done', at: 3 } })).toBe(3);
    expect(timeOf({ sentAt: 1, state: { kind: 'snoozed', until: 3 } })).toBe(1);
    expect(timeOf('nothing')).toBe(Number.NEGATIVE_INFINITY);
  });

  it('an agenda that is replaced gets a revision of its own, so that an open editor notices', () => {
    const incoming = { revision: 2 } as AgendaRow;
    expect(agendaToKeep({ revision: 5 }, incoming).revision).toBe(6);
    expect(agendaToKeep(undefined, incoming).revision).toBe(2);
    expect(isSame(agendaContent({ a: 1, revision: 1 }), agendaContent({ a: 1, revision: 2 }))).toBe(true);
  });
});

describe('isSame', () => {
  it.each([
    [{ a: 1, b: [1, { c: null }] }, { b: [1, { c: null }], a: 1 }, true],
    [{ a: 1, b: undefined }, { a: 1 }, true],
    [{ a: 1 }, { a: 2 }, false],
    [[1, 2], [2, 1], false],
    [[1], { 0: 1 }, false],
    [null, {}, false],
    ['1', 1, false],
  ])('%j and %j: %s', (one, other, same) => {
    expect(isSame(one, other)).toBe(same);
  });
});
