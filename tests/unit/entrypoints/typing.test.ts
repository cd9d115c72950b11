// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { attachContext } from '../../../entrypoints/gmail.content/compose-context.tsx';
import { createOpenMail } from '../../../entrypoints/gmail.content/open-mail.ts';
import type { Compose } from '../../../lib/pages/gmail/types.ts';
import { watchGmail } from '../../../lib/pages/gmail/watch.ts';
import { createHealthRecord } from '../../../lib/pages/health.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings.ts';
import { compose as composeMarkup, page, show } from '../lib/pages/gmail/pages.ts';

/** What a key costs is held by counting, not by a clock: how often our code looks into the mail. */
describe('typing with the panel on', () => {
  const stop = { now: new AbortController() };
  beforeEach(() => {
    vi.useFakeTimers();
    stop.now = new AbortController();
  });
  afterEach(() => {
    stop.now.abort();
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  /** A compose with its panel, at rest; `looks` counts every reading of it and every search in it. */
  async function openDraft() {
    show(page(composeMarkup({ body: '<div>The proofs came back.</div>' })));
    const { signal: until } = stop.now;
    const opened: Compose[] = [];
    watchGmail({
      document,
      health: createHealthRecord(() => {}, until),
      signal: until,
      account: () => 'ann@example.com',
      listener: { onCompose: (found) => opened.push(found), onRows() {}, onThread() {}, onSendUndone() {} },
    });
    await vi.advanceTimersByTimeAsync(1_000);
    const [mail] = opened;
    if (mail === undefined) throw new Error('no compose');
    const on = new AbortController();
    const situation = () => ({ now: Date.now(), timeZone: 'UTC', account: 'ada@fernweg.example' });
    const place = { ask: async () => ({ ok: true }) as never, theme: signal('light' as const), situation };
    const both = AbortSignal.any([on.signal, mail.signal]);
    attachContext(mail, createOpenMail(), { ...place, settings: signal(DEFAULT_SETTINGS) }, both);
    await vi.advanceTimersByTimeAsync(5_000);
    const reads = vi.spyOn(mail, 'read');
    const one = vi.spyOn(mail.root, 'querySelector');
    const all = vi.spyOn(mail.root, 'querySelectorAll');
    const everywhere = vi.spyOn(document, 'querySelectorAll');
    const searches = () => one.mock.calls.length + all.mock.calls.length + everywhere.mock.calls.length;
    return { mail, off: () => on.abort(), reads: () => reads.mock.calls.length, searches };
  }

  /** Types letters as a browser does: the text node changes, the editor tells; Gmail writes its title bar anew at each. */
  async function type(mail: Compose, letters: number, every: number): Promise<void> {
    const editor = mail.root.querySelector('[g_editable]');
    const text = editor?.querySelector('div')?.firstChild;
    if (!(text instanceof Text)) throw new Error('no text');
    const bar = mail.root.closest('[role="dialog"]')?.querySelector('.Hm');
    for (let letter = 0; letter < letters; letter += 1) {
      text.dispatchEvent(new KeyboardEvent('keydown', { key: 'x', bubbles: true, composed: true }));
      text.data += 'x';
      text.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      bar?.lastChild?.nodeType === Node.TEXT_NODE ? bar.lastChild.replaceWith('Proofs') : bar?.append('Proofs');
      await vi.advanceTimersByTimeAsync(every);
    }
  }

  it('does not look into the mail at any key, and reads it once after the pause', async () => {
    const draft = await openDraft();
    const type20 = type(draft.mail, 20, 80);
    const before = draft.searches();
    await type20;
    expect(draft.reads()).toBe(0);
    expect(draft.searches() - before).toBe(0);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(draft.reads()).toBe(1);
  });

  it('reads at most once in two seconds where typing does not stop', async () => {
    const draft = await openDraft();
    await type(draft.mail, 100, 80);
    expect(draft.reads()).toBeGreaterThan(0);
    expect(draft.reads()).toBeLessThanOrEqual(4);
  });

  it('reads no more once the panel is off', async () => {
    const draft = await openDraft();
    draft.off();
    await type(draft.mail, 20, 80);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(draft.reads()).toBe(0);
  });
});
