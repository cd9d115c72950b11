import { beforeEach, describe, expect, it } from 'vitest';
import { CALENDAR, GMAIL, MIRA, NOW, openDesk, PRIVATE, reasonOf } from './desk.ts';

let desk: ReturnType<typeof openDesk>;
beforeEach(() => {
  desk = openDesk();
});
const profile = (init: Parameters<ReturnType<typeof openDesk>['ask']>[2] = {}) =>
  desk.ask('gmail.metadata', `${GMAIL}/profile`, init);

describe('a token', () => {
  it('is needed', async () => {
    const answer = await desk.fetch(`${GMAIL}/profile`);
    expect(answer.status).toBe(401);
    expect(answer.headers.get('www-authenticate')).toContain('Bearer');
  });

  it('is worth nothing once it has expired', async () => {
    const headers = { authorization: `Bearer ${desk.token(['gmail.metadata'], MIRA, 60)}` };
    expect((await desk.fetch(`${GMAIL}/profile`, { headers })).status).toBe(200);
    desk.clock.now += 60_000;
    const answer = await desk.fetch(`${GMAIL}/profile`, { headers });
    expect(answer.status).toBe(401);
    expect(reasonOf({ json: await answer.json() })).toBe('authError');
  });

  it.each([
    ['gmail.settings.basic', `${GMAIL}/profile`],
    ['gmail.metadata', `${GMAIL}/settings/vacation`],
    ['calendar.events.owned', `${CALENDAR}/calendars/primary`],
    ['calendar.calendars.readonly', `${CALENDAR}/calendars/primary/events`],
    ['email', `${GMAIL}/profile`],
  ])('for %s does not open %s', async (scope, url) => {
    const answer = await desk.ask(scope, url);
    expect([answer.status, reasonOf(answer)]).toEqual([403, 'insufficientPermissions']);
    expect(answer.json.error.details[0].reason).toBe('ACCESS_TOKEN_SCOPE_INSUFFICIENT');
    expect(answer.headers.get('www-authenticate')).toContain('insufficient_scope');
  });

  it('without the right scope spends nothing', async () => {
    await desk.ask('email', `${GMAIL}/profile`);
    expect(desk.google.quota.spent('gmail', MIRA, NOW)).toBe(0);
  });
});

describe('the quota', () => {
  it('is 6,000 units of Gmail in any minute, for each person', async () => {
    const { messages } = (await desk.ask('gmail.metadata', `${GMAIL}/messages?maxResults=1`)).json;
    const head = () => desk.ask('gmail.metadata', `${GMAIL}/messages/${messages[0].id}?format=minimal`);
    for (let each = 0; each < 299; each += 1) expect((await head()).status).toBe(200);
    const refused = await head();
    expect([refused.status, reasonOf(refused)]).toEqual([403, 'rateLimitExceeded']);
    expect((await profile({ account: PRIVATE })).status).toBe(200);
    desk.clock.now += 60_000;
    expect((await head()).status).toBe(200);
  });

  it('is 600 requests of Calendar a minute, and may be said with 429', async () => {
    await desk.control(desk.google, '/google/settings', { calendarRequests: 2, quotaStatus: 429 });
    const ask = () => desk.ask('calendar.calendars.readonly', `${CALENDAR}/calendars/primary`);
    expect([(await ask()).status, (await ask()).status, (await ask()).status]).toEqual([200, 200, 429]);
  });

  it('counts what each method costs, in the log too', async () => {
    await desk.ask('gmail.metadata', `${GMAIL}/threads?maxResults=1`);
    await profile();
    expect((await desk.control(desk.google, '/google/log')).json).toMatchObject({
      requests: 2,
      calls: 2,
      units: 11,
      entries: [
        { id: 'gmail.users.threads.list', units: 10 },
        { id: 'gmail.users.getProfile', units: 1, account: MIRA },
      ],
    });
  });
});

describe('the fault switch', () => {
  const fault = (body: object) => desk.control(desk.google, '/google/faults', body);

  it('makes just the next requests that match fail', async () => {
    await fault({ effect: { kind: 'status', status: 503 }, times: 2, path: '/profile', method: 'GET' });
    expect((await desk.ask('gmail.metadata', `${GMAIL}/messages`)).status).toBe(200);
    expect([(await profile()).status, (await profile()).status, (await profile()).status]).toEqual([503, 503, 200]);
    expect((await desk.control(desk.google, '/google/faults')).json).toEqual([]);
  });

  it('lets as many pass first as it is told to', async () => {
    await fault({ effect: { kind: 'status', status: 500 }, skip: 2 });
    expect([(await profile()).status, (await profile()).status, (await profile()).status]).toEqual([200, 200, 500]);
  });

  it.each<[{ kind: string; status: number; retryAfter?: string; reason?: string }, number, string]>([
    [{ kind: 'status', status: 429, retryAfter: '7' }, 429, 'rateLimitExceeded'],
    [{ kind: 'status', status: 403, reason: 'insufficientPermissions' }, 403, 'insufficientPermissions'],
    [{ kind: 'status', status: 410 }, 410, 'fullSyncRequired'],
  ])('answers with %j', async (effect, status, reason) => {
    await fault({ effect });
    const answer = await profile();
    expect([answer.status, reasonOf(answer)]).toEqual([status, reason]);
    expect(answer.headers.get('retry-after')).toBe(effect.retryAfter ?? null);
  });

  it('breaks the connection: before, within, or after all is done', async () => {
    await fault({ effect: { kind: 'network' } });
    await expect(profile()).rejects.toThrow(TypeError);
    await fault({ effect: { kind: 'cut' } });
    await expect(profile()).rejects.toThrow(TypeError);
    await fault({ effect: { kind: 'lost' } });
    const vacation = { method: 'PUT', body: { enableAutoReply: true, responseSubject: 'Away' } };
    await expect(desk.ask('gmail.settings.basic', `${GMAIL}/settings/vacation`, vacation)).rejects.toThrow(TypeError);
    expect(desk.google.account(MIRA)?.vacation.responseSubject).toBe('Away');
  });

  it('answers with half a text, or with something else', async () => {
    await fault({ effect: { kind: 'truncated' } });
    await expect(profile()).rejects.toThrow(SyntaxError);
    await fault({ effect: { kind: 'wrong-schema' } });
    expect((await profile()).json.emailAddress).toEqual([]);
  });

  it('keeps silent until whoever asked gives up', async () => {
    await fault({ effect: { kind: 'hang' } });
    const signal = AbortSignal.timeout(5);
    await expect(desk.fetch(`${GMAIL}/profile`, { signal })).rejects.toThrow('timeout');
  });
});

describe('a batch', () => {
  const send = async (paths: readonly string[]) => {
    const parts = paths.map((path, index) =>
      ['--mark', 'Content-Type: application/http', `Content-ID: <${index}>`, '', `GET ${path} HTTP/1.1`, '', ''].join(
        '\r\n',
      ),
    );
    const answer = await desk.fetch('https://gmail.googleapis.com/batch/gmail/v1', {
      method: 'POST',
      headers: {
        authorization: `Bearer ${desk.token(['gmail.metadata'])}`,
        'content-type': 'multipart/mixed; boundary=mark',
      },
      body: `${parts.join('\r\n')}\r\n--mark--`,
    });
    const text = await answer.text();
    const boundary = /boundary=(\S+)/.exec(answer.headers.get('content-type') ?? '')?.[1] ?? 'none';
    const found = text.split(`--${boundary}`).slice(1, -1);
    return {
      status: answer.status,
      parts: found.map((part) => ({
        id: /Content-ID: <response-(\d+)>/.exec(part)?.[1],
        status: Number(/HTTP\/1\.1 (\d+)/.exec(part)?.[1]),
        text: part,
      })),
    };
  };
  const me = '/gmail/v1/users/me';

  it('answers each part under its own id, and counts each', async () => {
    const { parts } = await send([
      `${me}/profile`,
      `${me}/messages/0000000000000000?format=minimal`,
      `${me}/settings/vacation`,
    ]);
    expect(parts.map(({ id, status }) => [id, status])).toEqual([
      ['0', 200],
      ['1', 404],
      ['2', 403],
    ]);
    expect(parts[0]?.text).toContain(`"emailAddress":"${MIRA}"`);
    expect(desk.google.log.totals).toEqual({ requests: 1, calls: 3, units: 21 });
  });

  it('may answer in another order', async () => {
    await desk.control(desk.google, '/google/settings', { batchOrder: 'reversed' });
    expect((await send([`${me}/profile`, `${me}/messages`])).parts.map(({ id }) => id)).toEqual(['1', '0']);
  });

  it('fails in single parts, or loses one', async () => {
    await desk.control(desk.google, '/google/faults', {
      effect: { kind: 'status', status: 429 },
      skip: 1,
      only: 'parts',
    });
    await desk.control(desk.google, '/google/faults', { effect: { kind: 'network' }, skip: 2, only: 'parts' });
    const { status, parts } = await send([`${me}/profile`, `${me}/profile`, `${me}/messages`, `${me}/messages`]);
    expect(status).toBe(200);
    expect(parts.map(({ id, status }) => [id, status])).toEqual([
      ['0', 200],
      ['1', 429],
      ['2', 200],
    ]);
  });

  it('holds at most a hundred calls', async () => {
    expect((await send(Array.from({ length: 101 }, () => `${me}/profile`))).status).toBe(400);
    expect((await send(Array.from({ length: 100 }, () => `${me}/profile`))).parts).toHaveLength(100);
  });
});
