// @vitest-environment happy-dom
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CalendarStore } from '../../../../practice/calendar/server/store.ts';
import { MIRA } from '../../../../practice/data/people.ts';
import { differences, namedNodes, namedNodesOfOutline } from './structure.ts';

const FIXTURES = path.resolve('../shared/pages/fixtures');
const EDIT_PANEL = path.join(FIXTURES, 'calendar-edit-panel-2022-01.html');
const DETAILS = path.join(FIXTURES, 'calendar-details-popup-2026-06.outline.txt');

const store = new CalendarStore(() => new Date('2026-11-18T09:00:00Z'));

/** The page's own modules, as a page of this variant loads them. */
async function pageOf(variant: '2020' | '2026') {
  vi.resetModules();
  const given = document.createElement('script');
  given.type = 'application/json';
  given.id = 'WIZ_global_data';
  given.textContent = JSON.stringify({ variant, language: 'en' });
  document.body.replaceChildren(given);
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(store.snapshot(MIRA.email))));
  const [{ draftOf, newDraft }, { editorPage }, { openDetails }, { findOccurrence }] = await Promise.all([
    import('../../../../practice/calendar/client/draft.ts'),
    import('../../../../practice/calendar/client/editor/page.ts'),
    import('../../../../practice/calendar/client/details/details.ts'),
    import('../../../../practice/calendar/model/occurrences.ts'),
  ]);
  const occurrence = (title: string) => {
    const id = store.events(MIRA.email).find((event) => event.title === title)?.id ?? '';
    const found = findOccurrence(store.events(MIRA.email), id, MIRA.timeZone);
    if (!found) throw new Error(`no event ${title}`);
    return found;
  };
  return { draftOf, newDraft, editorPage, openDetails, occurrence };
}

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

describe.skipIf(!existsSync(EDIT_PANEL))('the edit page of 2020, beside the saved panel', () => {
  it('has the same named nodes in the same order of containment', async () => {
    const { newDraft, editorPage } = await pageOf('2020');
    const page = editorPage(newDraft(), () => undefined);
    document.body.append(page.element);
    await vi.advanceTimersByTimeAsync(1000);
    const saved = new DOMParser().parseFromString(readFileSync(EDIT_PANEL, 'utf8'), 'text/html');
    // Left out: ripples, the parts of text fields, menus that open elsewhere.
    const leftOut = /ksKsZd|XmnwAc|ty6ygf|B34EJ|cQwEuf|P1ekSe|dqZMBf|j7LFlb|\[jsname=xl07Ob\]|LgbsSe|oAi9S/;
    expect(differences(namedNodes(saved.body), namedNodes(page.element), leftOut)).toEqual([]);
  });
});

describe.skipIf(!existsSync(DETAILS))('the details popup of 2026, beside the outline of a real one', () => {
  it('has the same named nodes in the same order of containment', async () => {
    const { openDetails, occurrence } = await pageOf('2026');
    const nothing = (): void => undefined;
    openDetails(occurrence('Expense tool walkthrough'), new DOMRect(), {
      close: nothing,
      edit: nothing,
      duplicate: nothing,
      remove: nothing,
    });
    await vi.advanceTimersByTimeAsync(2000);
    const dialog = document.querySelector('[role=dialog]');
    if (!dialog) throw new Error('no dialog');
    const evidence = namedNodesOfOutline(readFileSync(DETAILS, 'utf8'));
    const leftOut = /m9ZlFb|S5tZuc|pptmpc|orbTae|YAYXQe|Xr1QTb|UkTUqb|V67aGc|oPhKac|gHzwMc/;
    expect(differences(evidence, namedNodes(dialog), leftOut)).toEqual([]);
  });
});
