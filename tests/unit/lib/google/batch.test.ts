import { describe, expect, it } from 'vitest';
import { parseBatch } from '../../../../lib/google/batch/multipart.ts';
import { mailboxOn } from '../../../../lib/google/gmail/client.ts';
import type { Line } from '../../../../lib/google/http/send.ts';
import { batchAnswer, partsOf } from './batch-answer.ts';
import { type Asked, answer, type Met, refusal, type World, world } from './world.ts';

const ids = (count: number): string[] => Array.from({ length: count }, (_, n) => `id${n}`);
const idOf = (path: string): string => /messages\/(\w+)\?/.exec(path)?.[1] ?? '';
const head = (id: string) => ({ id, threadId: `t${id}`, historyId: '7', internalDate: '1700000000000' });
type Reply = readonly [status: number, body: unknown, header?: string];
const ok = (id: string): Reply => [200, head(id)];

/** Gmail's end: each call of a batch is answered by `reply`, which is told the how-many-eth request this is. */
function gmail(reply: (id: string, request: number) => Reply | null): World & { line: Line; spent: number[] } {
  const spent: number[] = [];
  const scene = world(({ body }: Asked): Met => {
    const parts = partsOf(body).flatMap(({ number, path }) => {
      const one = reply(idOf(path), scene.asked.length);
      return one === null ? [] : [[number, ...one] as const];
    });
    // In an order of its own, as Google may.
    return batchAnswer(parts.toReversed());
  });
  const pass = {
    token: async () => ({ kind: 'ok', value: 'first' }) as const,
    renew: async () => ({ kind: 'ok', value: 'second' }) as const,
  };
  const spend = async (units: number) => {
    spent.push(units);
    return null;
  };
  return { ...scene, spent, line: { world: scene.surroundings, pass, spend } };
}

const asks = ({ asked }: World): string[][] => asked.map(({ body }) => partsOf(body).map(({ path }) => idOf(path)));
const signal = (): AbortSignal => AbortSignal.timeout(60_000);

describe('a batch', () => {
  it('asks for 50 heads at a time, counts each, and gives every id its own', async () => {
    const scene = gmail(ok);
    const heads = await mailboxOn(scene.line).heads(ids(120), signal());
    expect(asks(scene).map((one) => one.length)).toEqual([50, 50, 20]);
    expect(scene.spent).toEqual([1_000, 1_000, 400]);
    expect([...heads].map(([id, one]) => one.kind === 'ok' && one.value.id === id)).toEqual(ids(120).map(() => true));
    expect(scene.asked[0]?.url).toBe('https://gmail.googleapis.com/batch/gmail/v1');
    expect(scene.asked[0]?.headers.get('authorization')).toBe('Bearer first');
    expect(scene.asked[0]?.headers.get('content-type')).toMatch(/^multipart\/mixed; boundary=\S+$/);
  });

  it('asks for an id only once, however often it is given, and for none where there are none', async () => {
    const scene = gmail(ok);
    const heads = await mailboxOn(scene.line).heads(['a', 'b', 'a'], signal());
    expect(asks(scene)).toEqual([['a', 'b']]);
    expect([...heads.keys()]).toEqual(['a', 'b']);
    expect(await mailboxOn(scene.line).heads([], signal())).toEqual(new Map());
    expect(scene.asked).toHaveLength(1);
  });

  const passing: readonly (readonly [string, Reply | null])[] = [
    ['429', [429, { error: { errors: [{ reason: 'rateLimitExceeded' }] } }]],
    ['403 for rate', [403, { error: { errors: [{ reason: 'userRateLimitExceeded' }] } }]],
    ['500', [500, {}]],
    ['503', [503, 'unavailable']],
    ['another schema', [200, { id: 7 }]],
    ['truncated JSON', [200, '{"id": "i']],
    ['no part at all', null],
    ['401', [401, {}]],
  ];
  it.each(passing)('in which one fails by %s asks for that one alone again', async (_name, fault) => {
    const scene = gmail((id, request) => (id === 'id3' && request === 1 ? fault : ok(id)));
    const heads = await mailboxOn(scene.line).heads(ids(5), signal());
    expect(asks(scene)).toEqual([ids(5), ['id3']]);
    expect([...heads.values()].map(({ kind }) => kind)).toEqual(ids(5).map(() => 'ok'));
    expect(scene.spent).toEqual([100, 20]);
  });

  const lasting: readonly (readonly [string, Reply, string, number])[] = [
    ['404', [404, {}], 'gone', 1],
    ['400', [400, {}], 'unreadable', 1],
    ['403 for a permission', [403, { error: { errors: [{ reason: 'insufficientPermissions' }] } }], 'forbidden', 1],
    ['429', [429, {}], 'busy', 4],
    ['500', [500, {}], 'busy', 4],
    ['another schema', [200, {}], 'unreadable', 2],
    ['401', [401, {}], 'signed-out', 2],
  ];
  it.each(lasting)(
    'in which one goes on failing by %s gives the others all the same',
    async (_name, fault, kind, tries) => {
      const scene = gmail((id) => (id === 'id3' ? fault : ok(id)));
      const heads = await mailboxOn(scene.line).heads(ids(5), signal());
      expect([...heads.values()].map((one) => one.kind)).toEqual(ids(5).map((id) => (id === 'id3' ? kind : 'ok')));
      expect(asks(scene)).toEqual([ids(5), ...Array.from({ length: tries - 1 }, () => ['id3'])]);
    },
  );

  it('waits as long as the part that asks for most', async () => {
    const scene = gmail((id, request) =>
      request > 1 || id === 'id0' ? ok(id) : [429, {}, `Retry-After: ${id === 'id1' ? 2 : 5}`],
    );
    await mailboxOn(scene.line).heads(ids(3), signal());
    expect(scene.slept).toEqual([5_500]);
    expect(asks(scene)).toEqual([ids(3), ['id1', 'id2']]);
  });

  it('asks for no more once the quota or the network is used up, and says so of all the rest', async () => {
    const scene = gmail((id, request) => (request === 2 ? [429, {}, 'Retry-After: 600'] : ok(id)));
    const heads = [...(await mailboxOn(scene.line).heads(ids(150), signal())).values()];
    expect(scene.asked).toHaveLength(2);
    expect(heads.map(({ kind }) => kind)).toEqual([...ids(50).map(() => 'ok'), ...ids(100).map(() => 'busy')]);
  });

  it('that is refused as a whole says so of every call', async () => {
    const scene = world(() => refusal(403, 'accessNotConfigured'));
    const { line } = gmail(ok);
    const heads = await mailboxOn({ ...line, world: scene.surroundings }).heads(ids(3), signal());
    const forbidden = { kind: 'forbidden', reason: 'accessNotConfigured' };
    expect([...heads.values()]).toEqual([forbidden, forbidden, forbidden]);
    expect(scene.asked).toHaveLength(1);
  });

  it.each([404, 410])('that Google does not know (%i) leaves open what is there of what was asked', async (status) => {
    const scene = world(() => refusal(status, 'notFound'));
    const { line } = gmail(ok);
    const heads = await mailboxOn({ ...line, world: scene.surroundings }).heads(ids(2), signal());
    expect([...heads.values()]).toEqual(ids(2).map(() => ({ kind: 'unreadable', status })));
  });

  it('that is answered by something else is asked once more, and then given up', async () => {
    const scene = world(() => answer({ fine: true }));
    const { line } = gmail(ok);
    const heads = await mailboxOn({ ...line, world: scene.surroundings }).heads(ids(2), signal());
    expect([...heads.values()].map(({ kind }) => kind)).toEqual(['unreadable', 'unreadable']);
    expect(scene.asked).toHaveLength(2);
  });
});

describe('a batch’s answer', () => {
  const parse = async (response: Response) =>
    parseBatch(response.headers.get('content-type') ?? '', await response.text());
  const parts = [
    [1, 200, { id: 'b', text: 'one\n\ntwo\r\n\r\nthree' }],
    [0, 404, { error: {} }, 'Retry-After: 3'],
  ] as const;

  it.each(['\r\n', '\n'])('is read whatever ends its lines (%j)', async (line) => {
    const replies = await parse(batchAnswer(parts, { line }));
    expect(JSON.parse(replies?.get(1)?.text ?? '')).toEqual(parts[0][2]);
    expect(replies?.get(0)).toMatchObject({ status: 404, retryAfter: '3' });
  });

  it('with its boundary in quotes, and words before and after, is read', async () => {
    const text = await batchAnswer(parts).text();
    const replies = parseBatch('multipart/mixed; charset=utf-8; boundary="batch_x-Y7"', `preamble\r\n${text}epilogue`);
    expect([...(replies?.keys() ?? [])]).toEqual([1, 0]);
  });

  it('that was cut off anywhere gives whole parts or none, and never throws', async () => {
    const text = await batchAnswer(parts).text();
    for (let length = 0; length < text.length; length += 1) {
      const replies = parseBatch('multipart/mixed; boundary=batch_x-Y7', text.slice(0, length));
      for (const reply of replies?.values() ?? []) expect(() => JSON.parse(reply.text)).not.toThrow();
    }
  });

  it.each([
    ['a number that was not asked for', 'response-7'],
    ['the number of another one that came', 'response-1'],
    ['no number of an answer', 'item-0'],
    ['nothing', ''],
  ])('leaves out a part that names %s, and keeps the others’ own', async (_name, named) => {
    const text = (await batchAnswer(parts).text()).replace('response-0', named);
    const replies = parseBatch('multipart/mixed; boundary=batch_x-Y7', text);
    expect(replies?.has(0)).toBe(false);
    expect(JSON.parse(replies?.get(1)?.text ?? '')).toEqual(parts[0][2]);
  });

  it('of another type, or without a boundary, is none', () => {
    expect(parseBatch('application/json', '{}')).toBeNull();
    expect(parseBatch('multipart/mixed', '--x')).toBeNull();
    expect(parseBatch('multipart/mixed; boundary=x', '')?.size).toBe(0);
  });
});
