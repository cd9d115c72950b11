import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../..');

interface Span {
  text: string;
  start: number;
  end: number;
}

/** Runs the command as somebody would, and gives its answers. */
function advise(input: string | Buffer) {
  const run = spawnSync(process.execPath, ['scripts/advise.mjs'], {
    cwd: root,
    input,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
    timeout: 35_000,
  });
  expect(run.status).toBe(0);
  return run.stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

const MAIL = {
  id: 'm1',
  kind: 'message',
  subject: 'Hut numbers',
  body: 'Hi Dana,\r\n\r\nGrüße 🏔️ aus Bern. Could you send me the numbers by Friday noon? Please find attached the list.\r\n\r\nThanks,\r\nMira\r\n\r\nOn Mon, Nov 16, 2026 at 9:00 AM Dana <dana@larch.example> wrote:\r\n> Could you call me tomorrow? It is urgent!\r\n',
  to: ['Dana Weber <dana@larch.example>', { email: 'BO@larch.example', name: 'Bo' }],
  cc: [],
  attachments: 0,
  sentAt: '2026-11-20T15:00:00Z',
  timeZone: 'Europe/Berlin',
};
const EVENT = {
  id: 'e1',
  kind: 'event',
  title: 'Interview – backend candidate',
  description: '',
  organizer: 'mira@larch.example',
  guests: [{ email: 'mira@larch.example' }, { email: 'bo@larch.example', optional: true }, 'ada@pine.example'],
  start: '2026-11-23T10:00:00Z',
  end: '2026-11-23T10:45:00Z',
  timeZone: 'Europe/Berlin',
  recurrence: null,
  allDay: false,
  location: null,
  conference: true,
};
const lines = (...items: unknown[]): string => items.map((item) => JSON.stringify(item)).join('\n');

describe('the command for advice', () => {
  it('gives a mail’s advice with exactly the keys that callers rely on', () => {
    const [advice] = advise(lines(MAIL));
    expect(Object.keys(advice)).toEqual([
      ...['id', 'asks', 'requests', 'dates', 'deadline', 'document', 'documentMissing', 'urgent', 'owner', 'sensitive'],
      'hints',
    ]);
    expect(advice).toMatchObject({ id: 'm1', asks: true, document: true, documentMissing: true, urgent: false });
    expect(advice.owner).toBe('clear');
    expect(advice.hints.map(({ rule }: { rule: string }) => rule)).toContain('document-missing');
    for (const hint of advice.hints) expect(Object.keys(hint)).toEqual(['rule', 'level', 'start', 'end']);
  });

  it('points into the raw body, carriage returns, emoji and quotes included, and only at the writer’s own words', () => {
    const [advice] = advise(lines(MAIL));
    expect(advice.requests).toHaveLength(1);
    const spans: Span[] = [...advice.requests, ...advice.dates, advice.deadline];
    for (const { text, start, end } of spans) expect(MAIL.body.slice(start, end)).toBe(text);
    expect(advice.requests[0].text).toBe('Could you send me the numbers by Friday noon?');
    expect(advice.deadline).toMatchObject({ text: expect.stringContaining('Friday noon'), at: '2026-11-27T11:00:00Z' });
  });

  it('gives a deadline that stands in the subject alone without a place in the body', () => {
    const named = { ...MAIL, subject: 'Slides needed by Friday', body: 'Thanks in advance!' };
    const [advice, answer] = advise(lines(named, { ...named, subject: 'Re: Slides needed by Friday' }));
    expect(advice.deadline).toEqual({ text: 'Friday', start: null, end: null, at: '2026-11-27T16:30:00Z' });
    expect(answer.deadline).toBeNull();
  });

  it('judges an event, with the organiser counted once', () => {
    const [advice] = advise(lines(EVENT));
    expect(Object.keys(advice)).toEqual([
      ...['id', 'isMeeting', 'answers', 'verdict', 'hasAgenda', 'format', 'reasons', 'personMinutes'],
    ]);
    expect(advice).toMatchObject({
      id: 'e1',
      isMeeting: true,
      verdict: 'meet',
      format: 'interview',
      personMinutes: 135,
    });
    expect(Object.keys(advice.answers)).toEqual([
      ...['document', 'immediate', 'urgent', 'feedback', 'substantial', 'face', 'sensitive'],
    ]);
    expect(advice.reasons.length).toBeGreaterThan(0);
  });

  it('answers every line that is no item in its place, and goes on', () => {
    const bad = ['{', '[1]', 'null', '{"id":"x"}', '{"id":7,"kind":"message","body":1}'];
    const late = JSON.stringify({ ...MAIL, id: 'late', sentAt: 'soon' });
    const never = JSON.stringify({ ...MAIL, id: 'never', sentAt: '2026-02-30T10:00:00Z' });
    const nowhere = JSON.stringify({ ...MAIL, id: 'nowhere', timeZone: 'Mars/Olympus' });
    const answers = advise([...bad, late, never, nowhere, JSON.stringify(EVENT)].join('\n'));
    expect(answers.map(({ id }) => id)).toEqual([
      undefined,
      undefined,
      undefined,
      'x',
      7,
      'late',
      'never',
      'nowhere',
      'e1',
    ]);
    for (const answer of answers.slice(0, -1)) expect(answer.error).toMatch(/\S/);
    expect(answers.at(-1)).toMatchObject({ verdict: 'meet' });
  });

  it('says nothing of an empty input, of empty lines and of an empty mail', () => {
    expect(advise('')).toEqual([]);
    expect(advise('\n\r\n  \n')).toEqual([]);
    const [empty] = advise(lines({ kind: 'message', body: '', sentAt: MAIL.sentAt }));
    expect(empty).toEqual({
      asks: false,
      requests: [],
      dates: [],
      deadline: null,
      document: false,
      documentMissing: false,
      urgent: false,
      owner: 'none',
      sensitive: false,
      hints: [],
    });
  });

  it('takes line separators, halves of characters and strange bytes inside a line for what they are', () => {
    const odd = { ...MAIL, body: 'Could you\u2028 call \ud83d me?\u0000 Thanks' };
    const raw = JSON.stringify(odd).replace('\\u2028', '\u2028');
    const answers = advise(
      Buffer.concat([Buffer.from(`\ufeff${raw}\n{"id":"`), Buffer.from([0xff, 0xfe]), Buffer.from('"}\n')]),
    );
    expect(answers).toHaveLength(2);
    expect(answers[0]).toMatchObject({ id: 'm1', asks: true });
    expect(answers[1].error).toMatch(/kind/);
  });

  it('reads a mail of a megabyte among others, up to where a mail ends to be one', () => {
    const body = `Could you send me the numbers?\n\n${'We climbed on, and the weather held. '.repeat(30_000)}`;
    const answers = advise(lines({ ...MAIL, id: 'long', body }, MAIL));
    expect(answers.map(({ id, asks }) => [id, asks])).toEqual([
      ['long', true],
      ['m1', true],
    ]);
  });
});
