import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { compose, list, main, page, row } from '../../unit/lib/pages/gmail/pages.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const SAVED = path.resolve(ROOT, '../shared/pages/fixtures');

/** Runs the command as a person does. */
function readPage(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/read-page.mjs', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    timeout: 60_000,
  });
  return { status, stdout, stderr };
}

test.describe('reading a page that somebody saved', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'unhurried-saved-'));
  test.afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const save = (html: string): string => {
    const file = path.join(folder, 'page.html');
    writeFileSync(file, html);
    return file;
  };

  test('prints one JSON object, and the page cannot run a script, load or go elsewhere', () => {
    const hostile =
      '<script>document.title = "x"; document.body.textContent = "gone"</script><meta http-equiv="refresh" content="0;url=https://evil.example/">' +
      '<img src="https://evil.example/x.png" onerror="document.body.remove()"><iframe src="https://evil.example/"></iframe>';
    const file = save(
      page(hostile + main(list(row({ legacy: '16f438e906b36dac', isUnread: true }))) + compose({ subject: 'Plan' })),
    );
    const { status, stdout, stderr } = readPage(file, '--url', 'https://mail.google.com/mail/u/1/#inbox');
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(JSON.parse(stdout)).toEqual({
      site: 'gmail',
      surface: 'compose',
      account: 'ann@example.com',
      composes: [expect.objectContaining({ form: 'popup', subject: 'Plan', hasSend: true })],
      drafts: [],
      events: [],
      rows: [{ threadId: '16f438e906b36dac', unread: true, draft: false }],
      messages: [],
      misses: [],
      fallbacks: [],
    });
  });

  test('gives an object for any odd file', () => {
    const { status, stdout } = readPage(save('<<<\u0000<table><div class="M9"><svg>'));
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ composes: [], rows: [], messages: [], account: null });
  });

  test('says in one line what is wrong', () => {
    for (const args of [['nowhere.html'], [], [save(''), '--url', 'https://example.com/']]) {
      const { status, stdout, stderr } = readPage(...args);
      expect(status).toBe(2);
      expect(stdout).toBe('');
      expect(stderr.trim().split('\n')).toHaveLength(1);
    }
  });

  test('reads the real compose and the real event page that are at hand', () => {
    test.skip(!existsSync(SAVED), 'The saved pages are not here.');
    const gmail = JSON.parse(readPage(path.join(SAVED, 'gmail-compose-2020-10.html')).stdout);
    expect(gmail).toMatchObject({
      site: 'gmail',
      composes: [{ form: 'popup', draftId: 'r-7673660351152959857', threadId: 'thread-a:r-7681922771531347793' }],
      fallbacks: [],
    });
    const calendar = JSON.parse(readPage(path.join(SAVED, 'calendar-edit-panel-2022-01.html')).stdout);
    expect(calendar).toMatchObject({ site: 'calendar', drafts: [{ surface: 'page' }] });
  });
});
