// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readAccount } from '../../../../../lib/pages/gmail/account.ts';
import { createHealthRecord } from '../../../../../lib/pages/health.ts';
import { main, page, show } from './pages.ts';

const INBOX = 'https://mail.google.com/mail/u/0/#inbox';
const LINK = `<a href="https://accounts.google.com/SignOutOptions?hl=de" aria-label="Google-Konto: Ann (ann@example.com)"></a>`;

function read(html: string, url = INBOX) {
  const health = createHealthRecord(() => {}, new AbortController().signal);
  return { address: readAccount(show(html), new URL(url), health), ...health.total() };
}

describe('whose mailbox it is', () => {
  it.each([
    ['Inbox (3) - ann@example.com - Gmail', 'ann@example.com'],
    ['Posteingang – Ann.B+c@Corp.example – Corp Mail', 'ann.b+c@corp.example'],
    ['‪דואר נכנס‬ (1,234) - ‪ann@example.com‬ - Gmail', 'ann@example.com'],
    ['Re: ask bob@evil.example - bob@evil.example - ann@example.com - Gmail', 'ann@example.com'],
    ['ann@example.com - Gmail', 'ann@example.com'],
    ['Write to bob@evil.example', null],
    ['Gmail', null],
    ['', null],
  ])('reads the title %s', (title, address) => {
    expect(read(page(main(''), title)).address).toBe(address);
  });

  it('does not take the subject in a pop-out for the account', () => {
    const html = page('', 'bob@evil.example - Gmail', 'xE xp');
    expect(read(html, 'https://mail.google.com/mail/u/0/?view=btop&ver=1#cmid%253D8').address).toBeNull();
  });

  it('knows it from what is shown while Gmail loads', () => {
    const html = page('<div id="loading"><div class="msg">ann@example.com wird geladen…</div></div>', 'Gmail');
    expect(read(html)).toMatchObject({ address: 'ann@example.com', fallbacks: { 'account.address#2': 1 } });
  });

  it("knows it from the page's own globals", () => {
    const script = `<script type="text/plain">var GLOBALS=[,,"a,b",'c]',[1,["no@no.example"]],null,,,8,9,"ann@example.com",0];</script>`;
    expect(read(page(script, 'Gmail')).address).toBe('ann@example.com');
  });

  it("knows it from Google's bar, but not in a delegated mailbox", () => {
    expect(read(page(LINK, 'Gmail')).address).toBe('ann@example.com');
    const delegated = 'https://mail.google.com/mail/b/AEoRXR/u/0/#inbox';
    expect(read(page(LINK, 'Gmail'), delegated).address).toBeNull();
    expect(read(page(LINK, 'Inbox - office@example.com - Gmail'), delegated).address).toBe('office@example.com');
  });

  it('says that it found nothing', () => {
    expect(read(page('', 'Gmail')).misses).toEqual({ 'account.address': 1 });
  });
});
