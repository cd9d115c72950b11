import { afterAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../../../lib/google/answer.ts';
import type { Line } from '../../../../lib/google/http/send.ts';
import { batchAnswer } from './batch-answer.ts';
import { isBatched, type Named, REQUESTS } from './requests.ts';
import { answer, type Met, NOON, refusal, type World, world } from './world.ts';

/** A fault, the answer that it comes to when it lasts, and how often the request is sent until then. */
interface Fault {
  readonly name: string;
  meet(): Met;
  readonly kind: Answer<unknown>['kind'];
  readonly tries: number;
  /** A request that meets it once is sent again, and succeeds. */
  readonly passes: boolean;
}

const FAULTS: readonly Fault[] = [
  { name: 'a network error', meet: () => 'no-network', kind: 'offline', tries: 4, passes: true },
  { name: 'no answer in time', meet: () => 'no-answer', kind: 'offline', tries: 4, passes: true },
  { name: 'truncated JSON', meet: () => answer('{"emailAddress": "mi'), kind: 'unreadable', tries: 2, passes: true },
  {
    name: 'another schema',
    meet: () => answer({ calendars: 7, surprise: true, enableAutoReply: 'maybe' }),
    kind: 'unreadable',
    tries: 2,
    passes: true,
  },
  { name: 'an endless answer', meet: () => answer('x'.repeat(4_000_001)), kind: 'unreadable', tries: 2, passes: true },
  { name: '400', meet: () => refusal(400, 'badRequest'), kind: 'unreadable', tries: 1, passes: false },
  { name: '401', meet: () => refusal(401, 'authError'), kind: 'signed-out', tries: 2, passes: true },
  { name: '403 for rate', meet: () => refusal(403, 'userRateLimitExceeded'), kind: 'busy', tries: 4, passes: true },
  { name: '403 for a quota', meet: () => refusal(403, 'dailyLimitExceeded'), kind: 'busy', tries: 1, passes: false },
  {
    name: '403 for a permission',
    meet: () => refusal(403, 'insufficientPermissions'),
    kind: 'forbidden',
    tries: 1,
    passes: false,
  },
  {
    name: '403 in no known words',
    meet: () => answer('<html>No.</html>', 403),
    kind: 'forbidden',
    tries: 1,
    passes: false,
  },
  { name: '404', meet: () => refusal(404, 'notFound'), kind: 'gone', tries: 1, passes: false },
  { name: '410', meet: () => refusal(410, 'deleted'), kind: 'gone', tries: 1, passes: false },
  { name: '429', meet: () => refusal(429, 'rateLimitExceeded'), kind: 'busy', tries: 4, passes: true },
  {
    name: '429, after 2 seconds',
    meet: () => refusal(429, 'x', { 'retry-after': '2' }),
    kind: 'busy',
    tries: 4,
    passes: true,
  },
  {
    name: '429, after an hour',
    meet: () => refusal(429, 'x', { 'retry-after': new Date(NOON + 3_600_000).toUTCString() }),
    kind: 'busy',
    tries: 1,
    passes: false,
  },
  { name: '500', meet: () => refusal(500, 'backendError'), kind: 'busy', tries: 4, passes: true },
  { name: '503', meet: () => answer('', 503), kind: 'busy', tries: 4, passes: true },
];

let ran = 0;
afterAll(() => console.log(`${ran} faults of requests to Google answered as promised`));

function lineIn({ surroundings }: World): Line & { renewals: number } {
  const line = {
    world: surroundings,
    renewals: 0,
    pass: {
      token: async () => ({ kind: 'ok', value: 'first' }) as const,
      renew: async () => {
        line.renewals += 1;
        return { kind: 'ok', value: 'second' } as const;
      },
    },
    spend: async () => null,
  };
  return line;
}

const good = (request: Named): Response => {
  const { good: body } = request;
  return isBatched(request) ? batchAnswer([[0, 200, body]]) : answer(body ?? '', body === null ? 204 : 200);
};

/** To a revocation, what a success says does not matter, so nothing that comes with 200 is a fault of it. */
function isFault(request: Named, fault: Fault): boolean {
  return request.name !== 'the revocation' || !['truncated JSON', 'another schema'].includes(fault.name);
}

/** That there is no batch, or nobody to say whose token it is, does not say that what was asked for is gone. */
const kindOf = (request: Named, fault: Fault): Fault['kind'] =>
  (isBatched(request) || request.name === 'whose account it is') && fault.kind === 'gone' ? 'unreadable' : fault.kind;

describe.each(REQUESTS)('$name', (request) => {
  const faults = FAULTS.filter((fault) => isFault(request, fault));

  it.each(faults)('meets $name, and goes on meeting it', async (fault) => {
    const scene = world(() => fault.meet());
    const line = lineIn(scene);
    const result = await request.run(line, AbortSignal.timeout(60_000));
    const tries = fault.name === '401' && !request.renews ? 1 : fault.tries;
    expect({ kind: result.kind, tries: scene.asked.length }).toEqual({ kind: kindOf(request, fault), tries });
    expect(line.renewals).toBe(fault.name === '401' && request.renews ? 1 : 0);
    expect(JSON.stringify(result)).not.toContain('Secret');
    expect(scene.slept).toHaveLength(tries > 1 && fault.name !== '401' ? tries - 1 : 0);
    ran += 1;
  });

  it.each(faults)('meets $name once', async (fault) => {
    const scene = world(() => (scene.asked.length === 1 ? fault.meet() : good(request)));
    const result = await request.run(lineIn(scene), AbortSignal.timeout(60_000));
    const passes = fault.passes && (fault.name !== '401' || request.renews);
    expect(result.kind).toBe(passes ? 'ok' : kindOf(request, fault));
    expect(scene.asked).toHaveLength(passes ? 2 : 1);
    ran += 1;
  });

  it('carries its token in a header and nowhere else, and takes no redirect', async () => {
    const scene = world(() => good(request));
    expect((await request.run(lineIn(scene), AbortSignal.timeout(60_000))).kind).toBe('ok');
    const [{ url, headers }] = scene.asked as [(typeof scene.asked)[0]];
    expect(url).not.toMatch(/token=|first/);
    if (request.capability !== null) expect(headers.get('authorization')).toBe('Bearer first');
  });

  it('ends at once when it is called off, with the reason for that', async () => {
    const controller = new AbortController();
    const scene = world(() => {
      controller.abort(new Error('off'));
      return 'no-network';
    });
    await expect(request.run(lineIn(scene), controller.signal)).rejects.toThrow('off');
    expect(scene.asked).toHaveLength(1);
  });
});

describe('waiting', () => {
  const [profile] = REQUESTS as [Named];

  it('is drawn by full jitter, from nothing up to a bound that doubles', async () => {
    for (const [random, waits] of [
      [0, [0, 0, 0]],
      [0.5, [500, 1_000, 2_000]],
      [0.999, [999, 1_998, 3_996]],
    ] as const) {
      const scene = world(() => answer('', 503));
      scene.state.random = random;
      await profile.run(lineIn(scene), AbortSignal.timeout(60_000));
      expect(scene.slept).toEqual(waits);
    }
  });

  it('is as long as Google asks, in seconds, as a date, or in its words, and a little longer', async () => {
    const inWords = { error: { message: 'User-rate limit exceeded.  Retry after 2026-11-25T12:00:07.000Z' } };
    for (const [response, wait] of [
      [refusal(429, 'x', { 'retry-after': '3' }), 3_000],
      [refusal(503, 'x', { 'retry-after': new Date(NOON + 5_000).toUTCString() }), 5_000],
      [answer(inWords, 429), 7_000],
      [refusal(429, 'x', { 'retry-after': 'soon' }), 0],
    ] as const) {
      const scene = world(() => (scene.asked.length === 1 ? response : good(profile)));
      expect((await profile.run(lineIn(scene), AbortSignal.timeout(60_000))).kind).toBe('ok');
      expect(scene.slept).toEqual([wait + 500]);
    }
  });

  it('longer than a worker may rest is left to the caller, who is told until when', async () => {
    const scene = world(() => refusal(429, 'x', { 'retry-after': '120' }));
    const result = await profile.run(lineIn(scene), AbortSignal.timeout(60_000));
    expect(result).toEqual({ kind: 'busy', until: NOON + 120_000 });
    expect(scene.slept).toEqual([]);
  });
});
