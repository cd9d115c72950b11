// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { createGmail } from '../../../practice/gmail/site.ts';
import { control, parsed, visit } from './mail-request.ts';

const MIRA = 'mira.adler@fernweg.example';
const NOW = Date.parse('2026-11-24T10:00:00Z');

describe('the unread feed', () => {
  let gmail: ReturnType<typeof createGmail>;
  beforeEach(() => {
    gmail = createGmail({ now: () => NOW });
  });
  const feed = async (path = '/mail/u/0/feed/atom') => {
    const { body = '' } = await visit(gmail, path);
    const xml = new DOMParser().parseFromString(body, 'application/xml');
    return { body, xml, entries: [...xml.querySelectorAll('entry')] };
  };
  const text = (node: Element | Document, name: string) => node.querySelector(name)?.textContent ?? '';

  it('names the mailbox, counts its unread threads and gives each as an entry', async () => {
    const { body, xml, entries } = await feed();
    expect(body).toContain('<feed version="0.3" xmlns="http://purl.org/atom/ns#">');
    expect(text(xml, 'feed > title')).toBe(`Gmail - Inbox for ${MIRA}`);
    expect(Number(text(xml, 'fullcount'))).toBe(entries.length);
    expect(text(xml, 'feed > modified')).toBe('2026-11-24T10:00:00Z');
  });

  it('writes the same message id in the link and, decimal, in the entry’s id', async () => {
    const [entry] = (await feed()).entries;
    const link = new URL(entry?.querySelector('link')?.getAttribute('href') ?? '');
    const hex = link.searchParams.get('message_id') ?? '';
    expect(text(entry as Element, 'id')).toBe(`tag:gmail.google.com,2004:${BigInt(`0x${hex}`)}`);
    expect(link.searchParams.get('account_id')).toBe(MIRA);
    expect(link.searchParams.get('view')).toBe('conv');
  });

  it('shows an answer first, with its author, and escapes what looks like markup', async () => {
    const body = { account: MIRA, subject: '<b>Q3</b> & "numbers"', text: '1 < 2 & 3 > 2' };
    expect(parsed<{ message: { unread: boolean } }>(await control(gmail, '/mail/answer', body)).message.unread).toBe(
      true,
    );
    const { entries, body: xml } = await feed('/mail/u/0/feed/atom/^sq_ig_i_personal');
    expect(text(entries[0] as Element, 'title')).toBe('<b>Q3</b> & "numbers"');
    expect(text(entries[0] as Element, 'summary')).toBe('1 < 2 & 3 > 2');
    expect(text(entries[0] as Element, 'author > name')).toBe("Bob <script>alert('hi')</script> Tables");
    expect(xml).not.toContain('<script>');
  });

  it('gives at most twenty entries while it counts them all', async () => {
    const { rows } = parsed<{ rows: { thread: string }[] }>(await visit(gmail, '/mail/u/0/i/list?list=inbox'));
    for (const row of rows.slice(0, 30)) {
      await visit(gmail, '/mail/u/0/i/mark', { thread: row.thread, do: 'unread' });
    }
    const { xml, entries } = await feed();
    expect(entries).toHaveLength(20);
    expect(Number(text(xml, 'fullcount'))).toBeGreaterThanOrEqual(30);
  });

  it('loses a thread that was read', async () => {
    const before = (await feed()).entries.length;
    const { rows } = parsed<{ rows: { thread: string; unread: boolean }[] }>(
      await visit(gmail, '/mail/u/0/i/list?list=inbox'),
    );
    await visit(gmail, '/mail/u/0/i/mark', { thread: rows.find((row) => row.unread)?.thread, do: 'read' });
    expect((await feed()).entries).toHaveLength(before - 1);
  });
});
