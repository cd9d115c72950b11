import { beforeEach, describe, expect, it } from 'vitest';
import { blockId } from '../../../../lib/google/calendar/calendar.ts';
import { CAPABILITIES } from '../../../../lib/google/capabilities.ts';
import { type Google, googleIn } from '../../../../lib/google/google.ts';
import type { Effect } from '../../../../practice/google/faults.ts';
import { PRACTICE_CLIENT_ID } from '../../../../practice/google/identity/clients.ts';
import { MIRA, NOW, openDesk } from '../../practice/google/desk.ts';
import { BLOCK, HOUR } from './requests.ts';
import { never, type World, world } from './world.ts';

/** The clients on the stand-in for Google, where Mira allows whatever a window asks of her. */
function open(): { scene: World; desk: ReturnType<typeof openDesk>; google: Google } {
  const desk = openDesk();
  const scene = world(() => 'no-network');
  scene.state.now = NOW;
  scene.state.clientId = PRACTICE_CLIENT_ID;
  scene.state.launch = async (url, interactive) => {
    if (interactive) {
      desk.google.tokens.grant(MIRA, PRACTICE_CLIENT_ID, url.searchParams.get('scope')?.split(' ') ?? []);
      url.searchParams.set('chosen', MIRA);
    }
    const answer = await desk.google.answer({ method: 'GET', url, headers: {}, body: '' });
    const location = answer?.headers?.location;
    if (typeof location === 'string') return { kind: 'back', url: location };
    return { kind: (answer?.status ?? 404) >= 400 ? 'not-loaded' : interactive ? 'closed' : 'silent' };
  };
  for (const capability of CAPABILITIES) scene.connected.add(`${capability} ${MIRA}`);
  return { scene, desk, google: googleIn({ ...scene.surroundings, fetch: desk.fetch }) };
}

let scene: World;
let desk: ReturnType<typeof openDesk>;
let google: Google;
beforeEach(() => {
  ({ scene, desk, google } = open());
});
const fault = (effect: Effect, path: string): void => desk.google.faults.add({ effect, path });

describe('with an account connected', () => {
  beforeEach(async () => {
    for (const capability of CAPABILITIES) {
      const { kind } = await google.signIn.connect(capability, MIRA, never);
      expect(kind).toBe('connected');
    }
  });

  it('a mailbox is read: its history, its lists, and every head', async () => {
    const mailbox = google.mailbox(MIRA);
    const profile = await mailbox.profile(never);
    if (profile.kind !== 'ok') throw new Error(profile.kind);
    expect(profile.value.address).toBe(MIRA);
    expect(await mailbox.history(profile.value.historyId, null, never)).toMatchObject({
      kind: 'ok',
      value: { next: null },
    });
    expect(await mailbox.history('1', null, never)).toEqual({ kind: 'gone' });
    const list = await mailbox.list('INBOX', null, never);
    if (list.kind !== 'ok') throw new Error(list.kind);
    const ids = list.value.messages.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(20);
    const heads = await mailbox.heads([...ids, '0123456789abcdef'], never);
    const kinds = [...heads.values()].map(({ kind }) => kind);
    expect(kinds).toEqual([...ids.map(() => 'ok'), 'gone']);
    const [message] = list.value.messages;
    const thread =
      message === undefined ? undefined : (await mailbox.threads([message.threadId], never)).get(message.threadId);
    expect(thread?.kind === 'ok' && thread.value.map(({ id }) => id)).toContain(message?.id);
    for (const head of heads.values()) if (head.kind === 'ok') expect(head.value.from?.email).toMatch(/@/);
  });

  it('a vacation is put back exactly as it was', async () => {
    const vacation = google.vacation(MIRA);
    const own = {
      enableAutoReply: true,
      responseSubject: 'Away',
      responseBodyPlainText: 'Back soon.',
      endTime: String(NOW + HOUR),
    };
    const written = await vacation.write(own, never);
    expect(written).toMatchObject({ kind: 'ok', value: own });
    await vacation.write({ enableAutoReply: false }, never);
    if (written.kind === 'ok') await vacation.write(written.value, never);
    expect(await vacation.read(never)).toEqual(written);
  });

  it.each(['focus', 'busy', 'free'] as const)(
    'a block (%s) is made once, moved, found by its mark, and deleted',
    async (kind) => {
      const calendar = google.calendar(MIRA);
      const id = blockId(`${kind} block`);
      const block = { ...BLOCK, kind, start: NOW, end: NOW + HOUR };
      fault({ kind: 'lost' }, '/events');
      const made = await calendar.insert(id, block, never);
      expect(made).toMatchObject({
        kind: 'ok',
        value: { id, start: NOW, isBusy: kind !== 'free', marks: BLOCK.marks },
      });
      const moved = await calendar.patch(id, { start: NOW + HOUR, end: NOW + 2 * HOUR }, never);
      expect(moved).toMatchObject({ kind: 'ok', value: { id, start: NOW + HOUR, title: 'Focus' } });
      const within = { start: NOW - 24 * HOUR, end: NOW + 24 * HOUR };
      const marked = await calendar.marked({ name: 'unhurried', value: 'focus' }, within, null, never);
      expect(marked).toMatchObject({ kind: 'ok', value: { events: [{ id }], next: null } });
      const all = await calendar.events(within, null, never);
      expect(all.kind === 'ok' && all.value.events.some((event) => event.id === id)).toBe(true);
      expect(await calendar.remove(id, never)).toEqual({ kind: 'ok', value: null });
      expect(await calendar.remove(id, never)).toEqual({ kind: 'gone' });
      expect(await calendar.insert(id, block, never)).toEqual({ kind: 'gone' });
    },
  );

  it('busy times and hours are read', async () => {
    const busy = await google.calendar(MIRA).busy({ start: NOW, end: NOW + 7 * 24 * HOUR }, never);
    expect(busy.kind === 'ok' && busy.value.length).toBeGreaterThan(0);
    const hours = await google.hours(MIRA).read(never);
    expect(hours.kind === 'ok' && hours.value.times?.[0]).toEqual({ day: 1, start: 540, end: 720 });
  });

  it('each capability has a token that the other ones’ calls refuse', async () => {
    const tokens = scene.session.held;
    const own = tokens.get(`google.token.hours.${MIRA}`);
    tokens.set(`google.token.replies.${MIRA}`, own ?? '');
    expect((await google.mailbox(MIRA).profile(never)).kind).toBe('forbidden');
  });

  it('a token that ends is renewed without a window', async () => {
    const before = scene.launched.length;
    scene.state.now += 2 * HOUR;
    desk.clock.now += 2 * HOUR;
    expect((await google.mailbox(MIRA).profile(never)).kind).toBe('ok');
    expect(scene.launched.slice(before).map(({ interactive }) => interactive)).toEqual([false]);
  });

  it('what was spent is what Google counted', async () => {
    const mailbox = google.mailbox(MIRA);
    const list = await mailbox.list('SENT', null, never);
    if (list.kind === 'ok')
      await mailbox.heads(
        list.value.messages.map(({ id }) => id),
        never,
      );
    await google.vacation(MIRA).read(never);
    const counted = desk.google.log.entries.reduce((sum, { units }) => sum + units, 0);
    const [today] = Object.values(await google.spent(MIRA));
    expect(today?.gmail).toBe(counted);
    expect(counted).toBeGreaterThan(20);
  });

  it('disconnecting takes everything back at Google, and leaves nothing here', async () => {
    expect(await google.signIn.revoke(MIRA, CAPABILITIES, never)).toEqual({ kind: 'ok', value: null });
    await google.forget(MIRA);
    expect([scene.session.held.size, scene.local.held.size]).toEqual([0, 0]);
    expect(await google.mailbox(MIRA).profile(never)).toEqual({ kind: 'signed-out' });
  });

  const faults: readonly (readonly [string, Effect, string])[] = [
    ['a lost answer', { kind: 'lost' }, 'ok'],
    ['an answer that ends within', { kind: 'cut' }, 'ok'],
    ['half an answer', { kind: 'truncated' }, 'ok'],
    ['another thing', { kind: 'wrong-schema' }, 'ok'],
    ['a refused token', { kind: 'status', status: 401 }, 'ok'],
    ['too many requests', { kind: 'status', status: 429, retryAfter: '1' }, 'ok'],
  ];
  it.each(faults)('%s once changes nothing', async (_name, effect, kind) => {
    for (const [path, ask] of [
      ['/profile', () => google.mailbox(MIRA).profile(never)],
      ['/messages', () => google.mailbox(MIRA).list('INBOX', null, never)],
      ['/settings/vacation', () => google.vacation(MIRA).read(never)],
      ['/calendars/primary', () => google.hours(MIRA).read(never)],
      ['/freeBusy', () => google.calendar(MIRA).busy({ start: NOW, end: NOW + HOUR }, never)],
    ] as const) {
      const undisturbed = await ask();
      fault(effect, path);
      expect(await ask()).toEqual(undisturbed);
      expect(undisturbed.kind).toBe(kind);
      expect(desk.google.faults.list()).toEqual([]);
    }
  });
});

describe('with a client that Google does not know', () => {
  it('checking it says so, and connecting says that Google showed no page', async () => {
    const unknown = PRACTICE_CLIENT_ID.replace('4822', '4823');
    expect(await google.signIn.checkClient(PRACTICE_CLIENT_ID, never)).toBe('known');
    expect(await google.signIn.checkClient(unknown, never)).toBe('unknown');
    scene.state.clientId = unknown;
    expect(await google.signIn.connect('replies', null, never)).toEqual({ kind: 'refused', error: 'page_not_loaded' });
  });
});
