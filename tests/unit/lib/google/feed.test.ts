import { describe, expect, it, vi } from 'vitest';
import { parseFeed } from '../../../../lib/google/feed/parse.ts';
import { feedUrl, readFeed } from '../../../../lib/google/feed/read.ts';

const entry = (parts: { subject?: string; email?: string; name?: string; link?: string; id?: string } = {}) => `<entry>
<title>${parts.subject ?? 'Re: Budget'}</title><summary>Looks fine to me</summary>
<link rel="alternate" href="${parts.link ?? 'https://mail.google.com/mail/u/0?account_id=mira@fernweg.example&amp;message_id=18c2a5f0b1d3e4f7&amp;view=conv&amp;extsrc=atom'}" type="text/html" />
<modified>2026-11-20T09:15:02Z</modified><issued>2026-11-20T09:15:00Z</issued>
<id>${parts.id ?? 'tag:gmail.google.com,2004:1784313425487389943'}</id>
<author><name>${parts.name ?? 'Jonas Weber'}</name><email>${parts.email ?? 'Jonas@Fernweg.example'}</email></author>
</entry>`;

const feed = (entries: readonly string[], title = 'Gmail - Inbox for Mira@fernweg.example', count = entries.length) =>
  `<?xml version="1.0" encoding="UTF-8"?><feed version="0.3" xmlns="http://purl.org/atom/ns#">
<title>${title}</title><tagline>New messages in your Gmail Inbox</tagline><fullcount>${count}</fullcount>
<link rel="alternate" href="https://mail.google.com/mail/u/0" type="text/html" /><modified>2026-11-20T09:20:00Z</modified>
${entries.join('\n')}</feed>`;

describe('parseFeed', () => {
  it('reads whose mailbox it is, how much is unread, and each mail', () => {
    expect(parseFeed(feed([entry()], undefined, 31))).toEqual({
      address: 'mira@fernweg.example',
      unread: 31,
      entries: [
        {
          messageId: '18c2a5f0b1d3e4f7',
          subject: 'Re: Budget',
          from: { email: 'jonas@fernweg.example', name: 'Jonas Weber' },
          at: Date.UTC(2026, 10, 20, 9, 15),
        },
      ],
    });
  });

  it('reads an inbox without unread mail', () => {
    expect(parseFeed(feed([]))).toEqual({ address: 'mira@fernweg.example', unread: 0, entries: [] });
  });

  it('finds the address in a title of any language', () => {
    expect(parseFeed(feed([], 'Gmail – Posteingang für mira@fernweg.example'))?.address).toBe('mira@fernweg.example');
    expect(parseFeed(feed([], 'Gmail - Inbox'))).toBeNull();
  });

  it('takes the message id from the entry when its link names none', () => {
    const [only] = parseFeed(feed([entry({ link: 'https://mail.google.com/mail' })]))?.entries ?? [];
    expect(only?.messageId).toBe(1784313425487389943n.toString(16));
    expect(parseFeed(feed([entry({ link: '', id: 'odd' })]))?.entries[0]?.messageId).toBeNull();
  });

  it.each([
    ['&lt;b&gt;Q3 &amp;amp; Q4&lt;/b&gt;', '<b>Q3 &amp; Q4</b>'],
    ['مراجعة الميزانية: الرد مطلوب', 'مراجعة الميزانية: الرد مطلوب'],
    ['Lunch &#8211; &#x1F35C; ?', 'Lunch – 🍜 ?'],
    ['', ''],
  ])('keeps the subject %s as text', (subject, text) => {
    expect(parseFeed(feed([entry({ subject })]))?.entries[0]?.subject).toBe(text);
  });

  it('gives no sender where the feed names none', () => {
    expect(parseFeed(feed([entry({ email: '' })]))?.entries[0]?.from).toBeNull();
    expect(parseFeed(feed([entry({ name: '' })]))?.entries[0]?.from?.name).toBeNull();
  });

  it('refuses a feed that was cut off, instead of reading half of it', () => {
    const whole = feed([entry(), entry()]);
    for (const part of [0.3, 0.6, 0.9, 0.99]) {
      expect(parseFeed(whole.slice(0, Math.floor(whole.length * part)))).toBeNull();
    }
  });
});

describe('readFeed', () => {
  const answering = (body: string, init: ResponseInit = {}) => vi.fn(async () => new Response(body, init));
  const xml = { headers: { 'content-type': 'text/xml; charset=UTF-8' } };

  it("asks Gmail with the person's own session, follows nothing elsewhere, and gives up in time", async () => {
    const request = answering(feed([]), xml);
    await readFeed(1, request);
    expect(request).toHaveBeenCalledExactlyOnceWith(
      'https://mail.google.com/mail/u/1/feed/atom',
      expect.objectContaining({ credentials: 'include', redirect: 'manual', signal: expect.any(AbortSignal) }),
    );
    expect(feedUrl(0)).toMatch(/^https:\/\/mail\.google\.com\//);
  });

  it('gives the feed', async () => {
    expect(await readFeed(0, answering(feed([entry()]), xml))).toMatchObject({
      kind: 'feed',
      feed: { address: 'mira@fernweg.example' },
    });
  });

  it.each([
    ['401', answering('', { status: 401 })],
    ['a redirect to a sign-in', answering('', { status: 302, headers: { location: 'https://accounts.google.com/' } })],
    [
      'a sign-in page',
      answering('<!DOCTYPE html><html><title>Gmail</title>', { headers: { 'content-type': 'text/html' } }),
    ],
    ['a page without its kind', answering('\n<html><body>Sign in</body></html>')],
  ])('takes %s for nobody signed in', async (_what, request) => {
    expect(await readFeed(0, request)).toEqual({ kind: 'signed-out' });
  });

  it.each([
    ['no network', vi.fn(async () => Promise.reject(new TypeError('Failed to fetch')))],
    ['a server in trouble', answering('', { status: 503 })],
    ['too many requests', answering('', { status: 429 })],
  ])('takes %s for something to try again', async (_what, request) => {
    expect(await readFeed(0, request)).toEqual({ kind: 'offline' });
  });

  it('takes a body that breaks off for something to try again', async () => {
    const body = new ReadableStream({ start: (controller) => controller.error(new TypeError('network')) });
    expect(await readFeed(0, async () => new Response(body, xml))).toEqual({ kind: 'offline' });
  });

  it('says that it cannot read a broken feed, and one that never ends', async () => {
    expect(await readFeed(0, answering('<feed><title>Gmail', xml))).toEqual({ kind: 'unreadable' });
    expect(await readFeed(0, answering(`<feed>${' '.repeat(2_000_000)}</feed>`, xml))).toEqual({ kind: 'unreadable' });
  });
});
