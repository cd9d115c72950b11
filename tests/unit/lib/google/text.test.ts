import { describe, expect, it } from 'vitest';
import { textOfHtml } from '../../../../lib/google/gmail/html-text.ts';
import type { Part } from '../../../../lib/google/gmail/schemas.ts';
import { textOf } from '../../../../lib/google/gmail/text.ts';
import { threadReaderOn } from '../../../../lib/google/gmail/threads.ts';
import type { Line } from '../../../../lib/google/http/send.ts';
import { batchAnswer, partsOf } from './batch-answer.ts';
import { answer, world } from './world.ts';

const data = (text: string | Buffer): string => Buffer.from(text).toString('base64url');
const part = (mimeType: string, text: string | Buffer, more: Partial<Part> = {}): Part => ({
  mimeType,
  body: { data: data(text) },
  ...more,
});
const many = (kind: string, ...parts: Part[]): Part => ({ mimeType: `multipart/${kind}`, parts });
const latin = { headers: [{ name: 'Content-Type', value: 'text/plain; charset="iso-8859-1"' }] };

describe('what a message says', () => {
  it.each<[string, Part | undefined, string]>([
    ['in one plain part', part('text/plain', 'Grüße\r\naus 東京'), 'Grüße\naus 東京'],
    [
      'in plain text rather than in HTML',
      many('alternative', part('text/plain', 'Yes'), part('text/html', '<b>No</b>')),
      'Yes',
    ],
    [
      'beside files',
      many('mixed', many('alternative', part('text/plain', 'Yes')), part('text/plain', 'a,b', { filename: 'x.csv' })),
      'Yes',
    ],
    [
      'between two files',
      many('mixed', part('text/plain', 'One'), part('image/png', 'x'), part('text/plain', 'Two')),
      'One\nTwo',
    ],
    ['in HTML alone', part('text/html', '<p>Yes</p>'), 'Yes'],
    ['in another charset', part('text/plain', Buffer.from('Grüße', 'latin1'), latin), 'Grüße'],
    ['in a charset that it does not have', part('text/plain', 'Grüße', latin), 'Grüße'],
    ['in nothing that can be read', part('text/plain', '', { body: { data: '!!!' } }), ''],
    ['with nothing at all', undefined, ''],
  ])('%s', (_how, payload, said) => expect(textOf(payload)).toBe(said));
});

describe('a mail that came as HTML alone', () => {
  it('is read by its lines, with quotes marked, without what nobody sees', () => {
    const html =
      '<html><head><title>x</title><style>p{}</style></head><body><!-- no --><p>Hi&nbsp;Mira,</p><div>1 &lt; 2 &amp;amp; &#8211; &#x1F600;<br>' +
      'two</div><ol><li>one</li><li>two<ul><li>in it</li></ul></li><li>three</li></ol><li>stray<blockquote class="gmail_quote"><p>Which\n venue?</p></blockquote><script>no()</script>End';
    expect(textOfHtml(html)).toBe(
      'Hi Mira,\n\n1 < 2 &amp; – 😀\ntwo\n1. one\n2. two\n- in it\n3. three\n- stray\n> Which venue?\n> \nEnd',
    );
  });

  it('keeps the number that a list begins with, by which an answer names its topic', () => {
    expect(textOfHtml('<ol start="2"><li>The lake.</li><li>Friday.</li></ol>')).toBe('2. The lake.\n3. Friday.');
    expect(textOfHtml("<ol class=x start='4'><li>one</ol><ol start=x><li>two</ol>")).toBe('4. one\n1. two');
  });

  it('may be cut off or wrong anywhere', () => {
    for (const html of [
      '<',
      '<p',
      '<!--',
      '</blockquote></blockquote>x',
      '<style>p{',
      '&#0;&#xffffff;&nope;',
      'a < b',
    ]) {
      expect(typeof textOfHtml(html)).toBe('string');
    }
    expect(textOfHtml('</blockquote>x')).toBe('x');
  });
});

describe('threads', () => {
  const pass = {
    token: async () => ({ kind: 'ok', value: 'x' }) as const,
    renew: async () => ({ kind: 'signed-out' }) as const,
  };
  const signal = AbortSignal.timeout(60_000);
  const thread = (id: string) => ({
    id,
    messages: [
      { id: `${id}m`, threadId: id, historyId: '1', internalDate: '1700000000000', payload: part('text/plain', id) },
    ],
  });
  const idsIn = (body: string): readonly string[] =>
    partsOf(body).flatMap(({ path }) => /threads\/(\w+)/.exec(path)?.[1] ?? []);

  it('are asked for in few at a time, each once, and counted before', async () => {
    const spent: number[] = [];
    const spend = async (units: number) => {
      spent.push(units);
      return null;
    };
    const { surroundings, asked } = world(({ body }) =>
      batchAnswer(idsIn(body).map((id, place) => [place, id === 't3' ? 404 : 200, id === 't3' ? {} : thread(id)])),
    );
    const line: Line = { world: surroundings, pass, spend };
    const ids = ['t1', 't2', 't3', 't4', 't5', 't6', 't1'];
    const answers = await threadReaderOn(line).threads(ids, signal);
    expect([...answers].map(([id, { kind }]) => `${id} ${kind}`)).toEqual([
      't1 ok',
      't2 ok',
      't3 gone',
      't4 ok',
      't5 ok',
      't6 ok',
    ]);
    expect(asked).toHaveLength(2);
    expect(spent).toEqual([200, 40]);
    expect(answers.get('t6')).toMatchObject({ value: [{ id: 't6m', text: 't6' }] });
  });

  it('that are too long together are asked for alone', async () => {
    const { surroundings, asked } = world(({ body }) => {
      const ids = idsIn(body);
      return ids.length > 1 ? answer('x'.repeat(4_000_001)) : batchAnswer([[0, 200, thread(ids[0] ?? '')]]);
    });
    const line: Line = { world: surroundings, pass, spend: async () => null };
    const answers = await threadReaderOn(line).threads(['t1', 't2'], signal);
    expect([...answers.values()].map(({ kind }) => kind)).toEqual(['ok', 'ok']);
    expect(asked).toHaveLength(4);
  });
});
