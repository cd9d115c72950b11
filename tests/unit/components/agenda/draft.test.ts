import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDraft, type Draft } from '../../../../components/agenda/draft.ts';
import type { Ask } from '../../../../lib/ask.ts';
import type { RequestOf } from '../../../../lib/messages.ts';
import type { AgendaRow } from '../../../../lib/store/rows.ts';
import { row } from './sample.ts';

type Save = RequestOf<'save-agenda'>;

/** A background that keeps one agenda, and can be told to fail, to wait, or that somebody else wrote. */
function background(first: AgendaRow) {
  let kept: AgendaRow | null = first;
  let failure: string | null = null;
  const saves: Save[] = [];
  const ask = vi.fn(async (request: Save) => {
    saves.push(request);
    if (failure !== null) return { ok: false, error: failure };
    if (kept === null && request.base !== null) return { ok: true, value: { outcome: 'gone' } };
    if (kept !== null && request.base !== kept.revision) return { ok: true, value: { outcome: 'conflict' } };
    const revision = (kept?.revision ?? 0) + 1;
    kept = { ...first, account: request.account, agenda: request.agenda, revision, updatedAt: 1_000 + revision };
    return { ok: true, value: { outcome: 'saved', revision, updatedAt: kept.updatedAt } };
  });
  return {
    ask: ask as unknown as Ask,
    saves,
    kept: () => kept,
    fail: (error: string | null) => {
      failure = error;
    },
    byOther: (title: string): AgendaRow => {
      const next = { ...first, agenda: { ...first.agenda, title }, revision: (kept?.revision ?? 0) + 1 };
      kept = next;
      return next;
    },
    delete: () => {
      kept = null;
    },
  };
}

let now = 0;
let draft: Draft;
let back: ReturnType<typeof background>;
beforeEach(() => {
  vi.useFakeTimers();
  now = 0;
  const first = row('a', {}, { title: 'One' });
  back = background(first);
  draft = createDraft(first, back.ask, () => now);
});
afterEach(() => {
  draft.end();
  vi.useRealTimers();
});

const title = () => draft.content.value.agenda.title;
const write = (text: string, key = 'title') => {
  const { account, agenda } = draft.content.value;
  draft.change({ account, agenda: { ...agenda, title: text } }, key);
};
const pause = () => vi.advanceTimersByTimeAsync(700);

describe('a draft', () => {
  it('is saved a moment after the last key, once', async () => {
    for (const text of ['T', 'Tw', 'Two']) write(text);
    expect(draft.state.value.kind).toBe('unsaved');
    await pause();
    expect(draft.state.value).toEqual({ kind: 'saved', at: 1_002 });
    expect(back.saves.map(({ base, agenda }) => [base, agenda.title])).toEqual([[1, 'Two']]);
  });

  it('is saved at once when one leaves', async () => {
    write('Two');
    expect(await draft.flush()).toBe(true);
    expect(back.kept()?.agenda.title).toBe('Two');
  });

  it('saves what is written while it is being saved, after that', async () => {
    write('Two');
    const saving = draft.flush();
    write('Three');
    await saving;
    expect(back.saves.map(({ base, agenda }) => [base, agenda.title])).toEqual([
      [1, 'Two'],
      [2, 'Three'],
    ]);
    expect(draft.state.value.kind).toBe('saved');
  });

  it('keeps what was written when it cannot be saved, and saves it with the next try', async () => {
    back.fail('storage-full');
    write('Two');
    await pause();
    expect(draft.state.value).toEqual({ kind: 'failed', failure: 'storage-full' });
    expect(title()).toBe('Two');
    back.fail(null);
    await draft.flush();
    expect(draft.state.value.kind).toBe('saved');
    expect(back.kept()?.agenda.title).toBe('Two');
  });

  it('shows what another tab wrote, where nothing is unsaved here', () => {
    draft.follow(back.byOther('From the other tab'));
    expect(title()).toBe('From the other tab');
    expect(draft.state.value.kind).toBe('saved');
    draft.undo();
    expect(title()).toBe('One');
  });

  it('of two versions keeps both until the person chooses theirs', async () => {
    write('Mine');
    const other = back.byOther('Theirs');
    draft.follow(other);
    await pause();
    expect(draft.state.value.kind).toBe('conflict');
    expect(title()).toBe('Mine');
    expect(back.kept()?.agenda.title).toBe('Theirs');
    draft.takeTheirs();
    expect(title()).toBe('Theirs');
    draft.undo();
    expect(title()).toBe('Mine');
  });

  it('of two versions keeps both until the person chooses their own', async () => {
    write('Mine');
    draft.follow(back.byOther('Theirs'));
    await pause();
    await draft.keepMine();
    expect(draft.state.value.kind).toBe('saved');
    expect(back.kept()?.agenda.title).toBe('Mine');
  });

  it('hears of another version from its own save as well, before the store tells it', async () => {
    back.byOther('Theirs');
    write('Mine');
    await pause();
    expect(draft.state.value.kind).toBe('conflict');
    expect(back.kept()?.agenda.title).toBe('Theirs');
  });

  it('that was deleted elsewhere is still here, and can be kept', async () => {
    back.delete();
    draft.follow(null);
    expect(draft.state.value.kind).toBe('gone');
    expect(title()).toBe('One');
    await draft.keepMine();
    expect(back.kept()?.agenda.title).toBe('One');
    expect(draft.state.value.kind).toBe('saved');
  });

  it('does not take its own save for somebody else’s', async () => {
    write('Two');
    await pause();
    const own = back.kept();
    if (own) draft.follow(own);
    write('Three');
    await pause();
    expect(draft.state.value.kind).toBe('saved');
    expect(back.kept()?.agenda.title).toBe('Three');
  });
});

describe('undo', () => {
  it('takes back a burst of typing as one step, and brings it forward again', async () => {
    for (const text of ['T', 'Tw', 'Two']) {
      write(text);
      now += 100;
    }
    now += 5_000;
    write('Three');
    draft.undo();
    expect(title()).toBe('Two');
    draft.undo();
    expect(title()).toBe('One');
    expect(draft.canUndo.value).toBe(false);
    draft.redo();
    expect(title()).toBe('Two');
    expect(draft.canRedo.value).toBe(true);
    await pause();
    expect(back.kept()?.agenda.title).toBe('Two');
  });

  it('back to what is saved is saved', async () => {
    write('Two');
    draft.undo();
    await pause();
    expect(draft.state.value.kind).toBe('saved');
  });

  it('parts changes to different things', () => {
    write('Two');
    write('Three', 'other');
    draft.undo();
    expect(title()).toBe('Two');
  });
});
