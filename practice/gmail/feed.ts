import type { SiteResponse } from '../server/types.ts';
import type { Account } from './accounts.ts';
import { snippetOf } from './body.ts';
import { decimalOf, legacyId } from './ids.ts';
import type { MailSettings } from './post-office.ts';
import { unreadOf } from './views.ts';

const MOST_ENTRIES = 20;
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const xml = (text: string): string => text.replace(/[&<>"']/g, (letter) => ESCAPES[letter] ?? letter);
const instant = (date: number): string => new Date(date).toISOString().replace(/\.\d+Z$/, 'Z');

function entries(account: Account): string[] {
  const { email } = account.view;
  const index = account.index ?? 0;
  return unreadOf(account.mailbox)
    .slice(0, MOST_ENTRIES)
    .flatMap((thread) => {
      const message = thread.messages.findLast((each) => each.unread);
      if (!message || message.id === null) return [];
      const hex = legacyId(message.id);
      const link = `https://mail.google.com/mail/u/${index}?account_id=${email}&message_id=${hex}&view=conv&extsrc=atom`;
      return [
        '<entry>',
        `<title>${xml(thread.subject)}</title>`,
        `<summary>${xml(snippetOf(message.body))}</summary>`,
        `<link rel="alternate" href="${xml(link)}" type="text/html"/>`,
        `<modified>${instant(message.date)}</modified>`,
        `<issued>${instant(message.date)}</issued>`,
        `<id>tag:gmail.google.com,2004:${decimalOf(hex)}</id>`,
        `<author><name>${xml(message.from.name)}</name><email>${xml(message.from.email)}</email></author>`,
        '</entry>',
      ];
    });
}

/** The unread feed as Gmail writes it: Atom 0.3, at most 20 entries, newest first; `fullcount` counts them all. */
export function feedOf(account: Account, now: number): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed version="0.3" xmlns="http://purl.org/atom/ns#">',
    `<title>Gmail - Inbox for ${xml(account.view.email)}</title>`,
    `<tagline>New messages in your Gmail Inbox</tagline>`,
    `<fullcount>${unreadOf(account.mailbox).length}</fullcount>`,
    '<link rel="alternate" href="https://mail.google.com/mail" type="text/html"/>',
    `<modified>${instant(now)}</modified>`,
    ...entries(account),
    '</feed>',
  ].join('\n');
}

const SIGN_IN = '<!doctype html><html><head><title>Gmail</title></head><body><h1>Sign in</h1></body></html>';

/** What the feed's address answers, as the control endpoint wants it. `account` null: nobody is signed in there. */
export function answerFeed(account: Account | null, feed: MailSettings['feed'], now: number): SiteResponse {
  if (feed === 'offline')
    return { status: 503, headers: { 'content-type': 'text/plain' }, body: 'Service unavailable' };
  if (feed === 'html') return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: SIGN_IN };
  if (account === null || feed === 'signed-out') {
    return {
      status: 401,
      headers: { 'content-type': 'text/html; charset=utf-8', 'www-authenticate': 'Basic realm="New mail feed"' },
      body: '<html><head><title>Unauthorized</title></head><body><h1>Unauthorized</h1></body></html>',
    };
  }
  return {
    status: 200,
    headers: { 'content-type': 'text/xml; charset=utf-8', 'cache-control': 'no-cache, no-store' },
    body: feedOf(account, now),
  };
}
