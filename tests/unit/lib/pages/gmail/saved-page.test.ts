// @vitest-environment happy-dom
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readGmailPage } from '../../../../../lib/pages/gmail/read.ts';
import { createHealthRecord } from '../../../../../lib/pages/health.ts';
import { show } from './pages.ts';

/** A real compose of October 2020; it is not part of the project, so the test is skipped where it is not at hand. */
const SAVED = path.resolve(import.meta.dirname, '../../../../../../shared/pages/fixtures/gmail-compose-2020-10.html');

describe.skipIf(!existsSync(SAVED))('a real compose, saved in 2020', () => {
  it('is read without a miss or a fallback', () => {
    const health = createHealthRecord(() => {}, new AbortController().signal);
    const read = readGmailPage(show(readFileSync(SAVED, 'utf8')), new URL('https://mail.google.com/mail/u/0/'), health);
    expect(read.composes).toEqual([
      {
        form: 'popup',
        subject: '',
        ownText: '',
        quote: false,
        signature: false,
        to: [],
        cc: [],
        bcc: [],
        attachments: 0,
        driveLinks: 0,
        links: [],
        mentions: 0,
        threadId: 'thread-a:r-7681922771531347793',
        draftId: 'r-7673660351152959857',
        hasSend: true,
      },
    ]);
    // The saved part has no title bar of the browser, so nothing names the account.
    expect(health.total()).toEqual({ misses: { 'account.address': 1 }, fallbacks: {} });
  });
});
