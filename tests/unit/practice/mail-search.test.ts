import { describe, expect, it } from 'vitest';
import type { Thread } from '../../../practice/gmail/mailbox.ts';
import { matchesSearch } from '../../../practice/gmail/search.ts';

const mira = { name: 'Mira Adler', email: 'mira@fernweg.example' };
const jonas = { name: 'Jonas Weber', email: 'jonas@fernweg.example' };
const thread: Thread = {
  id: null,
  sync: 'thread-a:r1',
  subject: 'Spring numbers',
  place: 'inbox',
  messages: [
    {
      id: null,
      sync: 'msg-a:r1',
      from: mira,
      to: [jonas],
      cc: [],
      bcc: [],
      date: 0,
      body: ['The price list'],
      attachments: [],
      unread: false,
      state: 'delivered',
    },
  ],
};

describe('a search in the stand-in Gmail', () => {
  it.each([
    'spring',
    'price LIST',
    '"the price"',
    'subject:"Spring numbers"',
    'from:mira to:jonas',
    '{from:jonas@fernweg.example to:jonas@fernweg.example} subject:"Spring numbers"',
    '',
  ])('finds by %s', (query) => {
    expect(matchesSearch(thread, query)).toBe(true);
  });

  it.each(['autumn', '"price the"', 'subject:price', 'from:jonas', '{from:jonas to:mira} spring'])(
    'does not find by %s',
    (query) => {
      expect(matchesSearch(thread, query)).toBe(false);
    },
  );
});
