import { expect, type Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import type { OpenChromium } from '../../../practice/browser/chromium.ts';
import type { LogEntry } from '../../../practice/google/log.ts';
import { type PracticeWorkspace, startPractice } from '../../../practice/workspace.ts';
import { connectFor, connectMore, MIRA, openAccountPage, openGranting } from '../account.ts';
import { backstage } from '../background.ts';
import { setSetting } from '../kept.ts';
import { UNTHROTTLED } from '../synced.ts';
import type { Trouble } from '../troubles.ts';

declare const chrome: typeof browser;

/** A connected account at which something is written for the person: the automatic answer, and blocks in the calendar. */
export interface Scene {
  readonly practice: PracticeWorkspace;
  readonly chromium: OpenChromium;
  /** The page of connected accounts. */
  readonly page: Page;
  /** Another page of our own, of which nobody asks anything. */
  readonly own: Page;
  /** Stops the background; resolves when it is gone. */
  stop(): Promise<void>;
  close(): Promise<void>;
}

/** One kind of request of a run, the `skip`th of which is meant, from 0. */
export interface Place {
  readonly method: string;
  readonly path: string;
  readonly skip: number;
  /** It is asked before anything else, where a run has no token left. */
  readonly isSignIn?: true;
}

/** How a run is promised to end, and after how many requests. */
export interface Promised extends Pick<Trouble, 'outcome' | 'tries'> {
  /** Of a change that arrived, and whose answer did not, only the next run knows. */
  readonly isKnownLater?: true;
}

/** A run that the person sets off, always from the same beginning. */
export interface Story {
  readonly name: string;
  /** Part of the path of all that it asks of Google. */
  readonly path: string;
  /** How it ends when all goes well. */
  readonly outcome: string;
  /** Makes what stands now, and what has happened since, the beginning of each run. */
  prepare(): Promise<void>;
  /** Everything stands again as before the run. */
  begin(): Promise<void>;
  /** The person sets it off; resolves when they are answered, or the background is gone. */
  start(): Promise<void>;
  /** Resolves when the run has ended so. */
  ended(outcome: string): Promise<void>;
  /** Where everything stands, here and at Google, but for when it came to stand there. */
  standing(): Promise<unknown>;
  /** What the page says of a run that ended so. */
  said(outcome: string): Promise<void>;
  /** The next run after one that ended so: by itself when its time has come, or by the person, where only they can go on. */
  mend(outcome: string): Promise<void>;
  /** The next run after one that was broken off, once its time has come; by the next background, where that one `isGone`. */
  resume(isGone: boolean): Promise<void>;
  /** Where a run that asks at all these places meets a trouble at one of them otherwise than usual. */
  instead(place: Place, trouble: Trouble, places: readonly Place[]): Partial<Promised> | undefined;
}

/** What of the path stays the same from run to run: new blocks have names of their own. */
const kindOf = (path: string): string => path.replace(/\?.*/, '?').replace(/\/events\/.*/, '/events/');

/** Where the requests of a run can be met: each of these was the `skip`th of its kind. */
export function placesOf(asked: readonly LogEntry[]): readonly Place[] {
  return asked.map(({ method, path }, index) => {
    const kind = kindOf(path);
    const before = asked.slice(0, index).filter((one) => one.method === method && one.path.includes(kind));
    return { method, path: kind, skip: before.length };
  });
}

/** When an alarm will ring by itself; null for never. */
export const ringsAt = (own: Page, name: string): Promise<number | null> =>
  own.evaluate(async (called) => (await chrome.alarms.get(called))?.scheduledTime ?? null, name);

/** The last thing that a background does when it wakes is to set this alarm, or to clear it. */
const LAST = 'focus-blocks';
const NEVER = Date.UTC(2100, 0);

/** Resolves when the background, which is woken so, has looked at all that is due. */
async function seenToIt(own: Page, waken: () => Promise<unknown>): Promise<void> {
  await own.evaluate(([name, when]) => chrome.alarms.create(name, { when }), [LAST, NEVER] as const);
  await waken();
  await expect.poll(() => ringsAt(own, LAST), { intervals: [10, 20, 40] }).not.toBe(NEVER);
}

/** An alarm rings in the background now; any of them says the same: look what is due. */
export const ring = (own: Page): Promise<void> =>
  seenToIt(own, () => own.evaluate(() => chrome.alarms.create('walk', { when: Date.now() })));

/** Starts the background anew. */
export const start = (own: Page): Promise<void> =>
  seenToIt(own, () => own.evaluate(() => chrome.runtime.sendMessage({ type: 'unsaved' })));

const DAY = 24 * 3_600_000;

/** Mail is read once a week, at noon, some four days from now: until then no time away begins or ends, and one mail time lies ahead. */
async function setUsual(page: Page): Promise<void> {
  const day = new Date(Date.now() + 4 * DAY).getUTCDay() || 7;
  await setSetting(page, 'timeZone', 'UTC');
  await setSetting(page, 'mailTimes', { times: [12 * 60], days: [day] });
  await setSetting(page, 'hours', { days: [1, 2, 3, 4, 5, 6, 7], start: 9 * 60, end: 18 * 60 });
}

/** Opens a browser in which an account is connected for both. */
export async function openScene(): Promise<Scene> {
  const practice = await startPractice();
  const chromium = await openGranting(practice, [UNTHROTTLED]);
  const close = async (): Promise<void> => {
    await chromium.close();
    await practice.close();
  };
  try {
    await practice.control('POST', '/mail/settings', { feed: 'signed-out' });
    await practice.control('POST', '/google/settings', { calendarRequests: 1_000_000, tokenSeconds: 1_000_000 });
    const page = await openAccountPage(chromium);
    await setUsual(page);
    await connectFor(chromium, page, MIRA, 'Say when you will answer');
    await connectMore(chromium, page, 'Keep time for focus in your calendar');
    await expect(page.getByText('Put 1 block in my calendar').or(page.getByText(/^Put \d+ blocks/))).toBeVisible();
    const { own, stop } = await backstage(chromium);
    return { practice, chromium, page, own, stop, close };
  } catch (error) {
    await close();
    throw error;
  }
}
