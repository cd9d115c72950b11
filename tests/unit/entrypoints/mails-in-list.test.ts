import { describe, expect, it } from 'vitest';
import { mailsInList } from '../../../entrypoints/gmail.content/mails-in-list.ts';
import type { RowWithSnippet } from '../../../lib/pages/gmail/types.ts';

const MIRA = { email: 'mira@fernweg.example', name: 'Mira' };
const DANA = { email: 'dana@fernweg.example', name: 'Dana' };
const PLACE = { account: MIRA.email, now: Date.UTC(2026, 10, 23, 9), timeZone: 'Europe/Berlin' };
const ASKING = 'Hi Mira, could you check the numbers by Friday? They are in the sheet that';

const row = (over: Partial<RowWithSnippet> = {}): RowWithSnippet => ({
  thread: { kind: 'api', id: 'a1' },
  clientThread: null,
  lastMessageId: 'a2',
  unread: true,
  isDraft: false,
  senders: [DANA],
  subject: 'Budget',
  snippet: ASKING,
  ...over,
});

describe('mails of a list that may want an answer', () => {
  it('are those whose beginning asks something', () => {
    const [found, ...others] = mailsInList([row()], PLACE);
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      isFamiliar: true,
      mail: { account: MIRA.email, message: { kind: 'api', id: 'a2' }, subject: 'Budget', from: DANA },
    });
    expect(found?.mail.asked).toContain('could you check the numbers by Friday?');
    expect(found?.mail.due).not.toBeNull();
  });

  it.each<[string, Partial<RowWithSnippet>]>([
    ['tells', { snippet: 'The numbers arrived, thank you. They are in the sheet.' }],
    ['shows no beginning', { snippet: null }],
    ['is mine', { senders: [DANA, MIRA] }],
    ['is a machine’s', { senders: [{ email: 'no-reply@fernweg.example', name: null }] }],
    ['is a draft', { isDraft: true }],
    ['has no id that lasts', { thread: { kind: 'client', token: 'thread-a:r1' } }],
    ['names nobody', { senders: [] }],
  ])('are not one that %s', (_, over) => {
    expect(mailsInList([row(over)], PLACE)).toEqual([]);
  });

  it('are no familiar person’s where the sender is from another house and I never wrote there', () => {
    const stranger = { email: 'sam@elsewhere.example', name: 'Sam' };
    const [first] = mailsInList([row({ senders: [stranger] })], PLACE);
    expect(first?.isFamiliar).toBe(false);
    const [again] = mailsInList([row({ senders: [MIRA, stranger] })], PLACE);
    expect(again?.isFamiliar).toBe(true);
  });

  it('are none while nobody knows whose list it is', () => {
    expect(mailsInList([row()], { ...PLACE, account: null })).toEqual([]);
  });
});
