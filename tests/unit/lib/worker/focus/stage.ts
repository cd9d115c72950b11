import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Calendar } from '../../../../../lib/google/calendar/calendar.ts';
import { googleIn } from '../../../../../lib/google/google.ts';
import type { Stretch } from '../../../../../lib/hours/stretch.ts';
import { changeSettings } from '../../../../../lib/settings.ts';
import type { BlockRow } from '../../../../../lib/store/block-rows.ts';
import { blockRows, focusPlan } from '../../../../../lib/store/blocks.ts';
import { Store } from '../../../../../lib/store/store.ts';
import { tend, type Wish } from '../../../../../lib/worker/focus/tend.ts';
import { PRACTICE_CLIENT_ID } from '../../../../../practice/google/identity/clients.ts';
import { CALENDAR, MIRA, openDesk } from '../../../practice/google/desk.ts';
import { never, world } from '../../google/world.ts';

export { MIRA };
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
/** Wednesday 2 December 2026, seven in the morning in Berlin; nothing of the sample calendar is changed before it. */
export const MORNING = Date.parse('2026-12-02T06:00:00Z');
/** A time of day in Berlin, `day` days after that Wednesday. */
export const at = (hour: number, minute = 0, day = 0): number =>
  Date.parse('2026-12-01T23:00:00Z') + day * DAY + hour * HOUR + minute * MINUTE;

const EVENTS = `${CALENDAR}/calendars/primary/events`;
const OWNED = 'calendar.events.owned';
const when = (time: number) => ({ dateTime: new Date(time).toISOString() });

interface Listed {
  readonly id: string;
  readonly summary?: string;
  readonly eventType: string;
  readonly transparency?: string;
  readonly start: { dateTime?: string; date?: string };
  readonly end: { dateTime?: string; date?: string };
  readonly extendedProperties?: { private?: Record<string, string> };
}

/** A person's calendar at Google, an extension that is connected with it, and what the person does there. */
export async function openStage(isEmpty = true) {
  const desk = openDesk();
  desk.clock.now = MORNING;
  await changeSettings({ timeZone: 'Europe/Berlin' });
  const scene = world(() => 'no-network');
  scene.state.clientId = PRACTICE_CLIENT_ID;
  scene.state.launch = async (url, interactive) => {
    if (interactive) {
      desk.google.tokens.grant(MIRA, PRACTICE_CLIENT_ID, url.searchParams.get('scope')?.split(' ') ?? []);
      url.searchParams.set('chosen', MIRA);
    }
    const answer = await desk.google.answer({ method: 'GET', url, headers: {}, body: '' });
    const location = answer?.headers?.location;
    return typeof location === 'string' ? { kind: 'back', url: location } : { kind: 'silent' };
  };
  scene.connected.add(`focus ${MIRA}`);
  scene.connected.add(`hours ${MIRA}`);
  const state = { patience: 60_000 };
  const google = googleIn({
    ...scene.surroundings,
    fetch: desk.fetch,
    now: () => desk.clock.now,
    timeout: () => AbortSignal.timeout(state.patience),
  });
  await google.signIn.connect('focus', MIRA, never);
  await google.signIn.connect('hours', MIRA, never);

  const list = async (): Promise<readonly Listed[]> => {
    const range = `timeMin=${new Date(MORNING - DAY).toISOString()}&timeMax=${new Date(MORNING + 21 * DAY).toISOString()}`;
    const { json } = await desk.ask(OWNED, `${EVENTS}?singleEvents=true&orderBy=startTime&maxResults=2500&${range}`);
    return json.items;
  };
  const person = {
    meet: async (start: number, end: number, more: object = {}): Promise<string> => {
      const body = { summary: 'Meeting', start: when(start), end: when(end), ...more };
      return (await desk.ask(OWNED, EVENTS, { method: 'POST', body })).json.id;
    },
    change: (id: string, body: object) => desk.ask(OWNED, `${EVENTS}/${id}`, { method: 'PATCH', body }),
    move: (id: string, start: number, end: number) => person.change(id, { start: when(start), end: when(end) }),
    delete: (id: string) => desk.ask(OWNED, `${EVENTS}/${id}`, { method: 'DELETE' }),
  };
  if (isEmpty) {
    const own = desk.google.account(MIRA)?.calendar;
    for (const { id } of own?.events(MIRA) ?? []) own?.store.remove(MIRA, id, 'all', false);
  }
  return {
    desk,
    state,
    google,
    list,
    person,
    ours: async () =>
      (await list()).filter(({ extendedProperties }) => extendedProperties?.private?.unhurried === 'block'),
    others: async () =>
      (await list()).filter(({ extendedProperties }) => extendedProperties?.private?.unhurried !== 'block'),
    later: (milliseconds: number) => {
      desk.clock.now += milliseconds;
    },
  };
}
export type Stage = Awaited<ReturnType<typeof openStage>>;

/** A worker over a store; another one over the same name is the next, after the browser has ended this one. */
export function worker({ desk, google }: Pick<Stage, 'desk' | 'google'>, name: string) {
  const store = new Store(name);
  return {
    store,
    google,
    now: () => desk.clock.now,
    tend: (wish?: Wish) => tend({ store, google, now: () => desk.clock.now }, MIRA, wish),
  };
}
export type TestWorker = ReturnType<typeof worker>;

/** The same worker, with another way to its calendar. */
export function through(one: TestWorker, change: (calendar: Calendar) => Calendar) {
  const { store, google, now } = one;
  const calendar = change(google.calendar(MIRA));
  return (wish?: Wish) => tend({ store, now, google: { ...google, calendar: () => calendar } }, MIRA, wish);
}

export const inBerlin = (time: number | string): string =>
  new Date(new Date(time).getTime() + HOUR).toISOString().slice(5, 16).replace('T', ' ');
export const place = ({ start, end }: Stretch): string => `${inBerlin(start)}–${inBerlin(end).slice(6)}`;
/** An event as one reads it in the calendar. */
export const shown = ({ summary, eventType, transparency, start, end }: Listed): string =>
  [
    `${inBerlin(start.dateTime ?? '')}–${inBerlin(end.dateTime ?? '').slice(6)}`,
    summary,
    eventType === 'focusTime' ? 'focus' : transparency === 'transparent' ? 'free' : 'busy',
  ].join(' ');

/** Where everything stands, here and at Google, but for ids and for when it came to stand there. */
export async function everything(stage: Stage, { store }: TestWorker) {
  const rows = await blockRows(store, MIRA);
  const { failures: _failures, last: _last, next: _next, ...plan } = await focusPlan(store, MIRA);
  const nameless = (row: BlockRow): object => ({ ...row, id: null, isTried: null });
  const byPlace = (one: string, other: string): number => (one < other ? -1 : 1);
  return {
    rows: rows.map((row) => JSON.stringify(nameless(row))).sort(byPlace),
    plan,
    events: (await stage.list()).map(shown).sort(byPlace),
  };
}

export const reset = (): void => fakeBrowser.reset();
