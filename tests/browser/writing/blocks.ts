import { isDeepStrictEqual } from 'node:util';
import { expect } from '@playwright/test';
import type { browser } from 'wxt/browser';
import type { RequestOf } from '../../../lib/messages.ts';
import type { FocusPlan } from '../../../lib/store/block-rows.ts';
import type { CalendarEvent } from '../../../practice/calendar/model/event.ts';
import type { Extra } from '../../../practice/google/calendar/book.ts';
import { MIRA } from '../account.ts';
import { passTime } from '../hurry.ts';
import { type Row, readRows, writeRows } from '../tables.ts';
import { type Place, type Promised, ring, ringsAt, type Scene, type Story, start } from './story.ts';

declare const chrome: typeof browser;

/** Blocks in the calendar: they are put there, moved off a meeting, joined by mail times, and taken out. */

const ALARM = 'focus-blocks';
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const UNREACHED = 'Your calendar could not be reached.';
const SAID: Readonly<Record<string, string>> = {
  'signed-out': 'Google wants you to sign in again.',
  forbidden: 'Google refuses it for this calendar.',
  busy: 'Google is too busy just now.',
  offline: UNREACHED,
  gone: UNREACHED,
  unreadable: 'What came back from your calendar made no sense.',
};
const WAITS = 'What is to be changed there waits, and is tried again by itself.';

type Wish = RequestOf<'tend-focus'>['wish'];

/** Where a trouble at one of the `left` last requests of its kind means something else than usual. */
function otherwise(
  { method, path }: Place,
  trouble: string,
  left: number,
  kind: Wish['kind'],
): Partial<Promised> | undefined {
  const isOfBlock = path.endsWith('/events/');
  // A block that is no more is left alone.
  if (isOfBlock && /^4(04|10)$/.test(trouble) && (method === 'GET' || method === 'PATCH'))
    return { outcome: 'done', tries: left };
  if (method === 'POST' && path.endsWith('/events?')) {
    // An account without time for focus gets an ordinary block, which mail times are anyway.
    if (trouble === '400') return { tries: kind === 'keep' ? 1 : 3 };
    // It stands in the calendar, under the name that it was sent with: of that the second try is told, whatever the text.
    if (trouble === 'truncated JSON') return { outcome: 'done', tries: 2 * left };
  }
  // It is not as the second try expects it, since the first has come through.
  if (method === 'PATCH' && trouble === 'truncated JSON') return { outcome: 'done', tries: 2, isKnownLater: true };
  if (method === 'PATCH' && (trouble === 'another schema' || trouble === 'an answer that breaks off'))
    return { isKnownLater: true };
  // There is nothing in such an answer.
  if (method === 'DELETE' && trouble === 'truncated JSON') return { outcome: 'done', tries: left };
  return undefined;
}

/** What stands before a run. */
interface Before {
  readonly rows: Readonly<Record<string, readonly Row[]>>;
  readonly events: readonly (readonly [CalendarEvent, Extra])[];
}

/** A block of so many hours, so many days from today. */
function blockOn(day: number, hour: number, hours: number) {
  const start = new Date().setUTCHours(hour, 0, 0, 0) + day * DAY;
  return { start, end: start + hours * HOUR };
}

export function blockStories(scene: Scene): readonly Story[] {
  const { practice, chromium, own, page } = scene;
  const book = practice.google.account(MIRA)?.calendar;
  if (!book) throw new Error('Mira has no calendar.');
  const remove = (id: string) => book.store.remove(MIRA, id, 'all', false);
  for (const { id } of book.events(MIRA)) remove(id);

  /** How runs have ended of which the page has told. */
  const told = new Set<string>();
  const tables = () => readRows(own, ['blocks', 'focusPlans']);
  const plan = async () => (await tables()).focusPlans?.[0] as unknown as FocusPlan | undefined;
  const next = async () => (await plan())?.next ?? null;
  const tend = (wish: Wish): Promise<void> =>
    own
      .evaluate((asked) => chrome.runtime.sendMessage(asked), { type: 'tend-focus', account: MIRA, wish } as const)
      .then(() => undefined)
      // The background is gone.
      .catch(() => undefined);
  /** The next look, where one is to come. */
  const lookAgain = async () => {
    const due = await next();
    if (due === null || (await ringsAt(own, ALARM)) === null) return;
    await passTime(chromium, { until: due, milliseconds: 1_000 });
    await ring(own);
    await expect.poll(next, { intervals: [10, 20, 40] }).not.toBe(due);
  };
  const standing = async () => {
    const { blocks = [], focusPlans = [] } = await tables();
    const byPlace = (one: string, other: string): number => (one < other ? -1 : 1);
    const nameless = ({ id: _id, isTried: _isTried, ...row }: Row): string => JSON.stringify(row);
    const shown = ({ id, skipped: _skipped, ...event }: CalendarEvent): string =>
      JSON.stringify({ ...event, marks: book.extra(id).extended ?? null });
    return {
      rows: blocks.map(nameless).sort(byPlace),
      plans: focusPlans.map(({ failures: _failures, last: _last, next: _next, ...kept }) => kept),
      events: book.events(MIRA).map(shown).sort(byPlace),
    };
  };

  const storyOf = (name: string, wish: Wish, happen: () => void): Story => {
    let before: Before = { rows: {}, events: [] };
    return {
      name,
      path: '/calendar/v3/',
      outcome: 'done',
      standing,
      async prepare() {
        happen();
        const events = book.events(MIRA).map((event) => [event, book.extra(event.id)] as const);
        before = { rows: await tables(), events };
      },
      async begin() {
        for (const { id } of book.events(MIRA)) remove(id);
        for (const [event, extra] of before.events) book.put(event, extra, false);
        await writeRows(own, before.rows);
      },
      start: () => tend(wish),
      async ended(outcome) {
        expect((await plan())?.last?.outcome).toBe(outcome);
      },
      async said(outcome) {
        if (told.has(outcome)) return;
        told.add(outcome);
        await page.reload();
        const part = page.getByRole('region', { name: `Time for focus: ${MIRA}` });
        await expect(part.getByRole('alert').filter({ hasText: SAID[outcome] ?? outcome })).toContainText(WAITS);
      },
      async mend(outcome) {
        // What only the person can mend is tried again when they ask, and else but rarely.
        if (outcome === 'signed-out' || outcome === 'forbidden') return tend({ kind: 'look' });
        await lookAgain();
      },
      async resume(isGone) {
        if (isGone) await start(own);
        // Of a wish that was not kept the person was told so: they ask again.
        if (isDeepStrictEqual(await tables(), before.rows)) return tend(wish);
        await lookAgain();
      },
      instead: (place, { name: trouble }, places) => {
        const left = places.filter((one) => one.method === place.method && one.path === place.path).length - place.skip;
        return otherwise(place, trouble, left, wish.kind);
      },
    };
  };

  const first = blockOn(2, 10, 1);
  const second = blockOn(3, 14, 2);
  const ours = (start: number) => {
    const local = new Date(start).toISOString().slice(0, 16);
    const event = book.events(MIRA).find((one) => one.start === local);
    if (event === undefined) throw new Error(`Nothing stands at ${local}.`);
    return event;
  };
  return [
    storyOf('blocks are put there', { kind: 'put', blocks: [first, second, blockOn(5, 10, 1)] }, () => undefined),
    storyOf('a block is over a meeting, one was deleted, and mail times come', keepMail, () => {
      book.put({ ...ours(first.start), id: 'meeting', kind: 'event', title: 'Meeting' }, {}, false);
      remove(ours(second.start).id);
    }),
    storyOf('all blocks are taken back', { kind: 'take-back', only: null }, () => undefined),
  ];
}

const keepMail: Wish = { kind: 'keep', plan: { hasMailTimes: true } };
