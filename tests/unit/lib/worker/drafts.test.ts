import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { DraftNote } from '../../../../lib/messages.ts';
import { noteDraft, noteOf } from '../../../../lib/worker/drafts.ts';

const MIRA = 'mira@fernweg.example';
const NOW = Date.UTC(2026, 10, 20);
const DAY = 24 * 60 * 60_000;
const draft = (id: string, account: string | null = MIRA) => ({ account, draft: { kind: 'api', id } as const });
const note = (due: number): DraftNote => ({
  agenda: null,
  nudges: null,
  expectation: { isOn: true, due },
  leftOut: [],
});

beforeEach(() => fakeBrowser.reset());

describe('the notes of drafts', () => {
  it('are found by the draft and its mailbox, as they were noted last', async () => {
    await Promise.all([noteDraft(draft('r1'), note(1), NOW), noteDraft(draft('r2'), note(2), NOW)]);
    await noteDraft(draft('r1'), note(3), NOW);
    expect(await noteOf(draft('r1'), NOW)).toEqual(note(3));
    expect(await noteOf(draft('r2'), NOW)).toEqual(note(2));
    expect(await noteOf(draft('r2', 'mira@adler.example'), NOW)).toBeNull();
    expect(await noteOf(draft('r2', null), NOW)).toEqual(note(2));
    expect(await noteOf(draft('r3'), NOW)).toBeNull();
  });

  it('are forgotten with the draft, after thirty days, and beyond two hundred', async () => {
    await noteDraft(draft('r1'), note(1), NOW);
    expect(await noteOf(draft('r1'), NOW + 29 * DAY)).toEqual(note(1));
    expect(await noteOf(draft('r1'), NOW + 31 * DAY)).toBeNull();
    await noteDraft(draft('r1'), null, NOW);
    expect(await noteOf(draft('r1'), NOW)).toBeNull();
    for (let n = 0; n < 201; n += 1) await noteDraft(draft(`s${n}`), note(n), NOW);
    expect(await noteOf(draft('s0'), NOW)).toBeNull();
    expect(await noteOf(draft('s1'), NOW)).toEqual(note(1));
  });

  it('are none where the storage holds something else', async () => {
    await fakeBrowser.storage.local.set({ drafts: [{ draft: 'r1' }, 7] });
    expect(await noteOf(draft('r1'), NOW)).toBeNull();
    await fakeBrowser.storage.local.set({ drafts: 'all' });
    expect(await noteOf(draft('r1'), NOW)).toBeNull();
  });
});
