import { describe, expect, it } from 'vitest';
import { sampleMailboxOf } from '../../../practice/data/mail.ts';
import { longReport } from '../../../practice/data/mail-long.ts';
import { momentOf } from '../../../practice/data/mail-types.ts';
import { MIRA, MIRA_PRIVATE, SUPPORT } from '../../../practice/data/people.ts';
import { makeAccounts } from '../../../practice/gmail/accounts.ts';
import { usualSettings } from '../../../practice/gmail/post-office.ts';

const TUESDAY = Date.parse('2026-11-24T10:00:00Z');

describe('the sample mail', () => {
  const { threads } = sampleMailboxOf(MIRA.email);
  const texts = threads.flatMap((thread) => thread.messages.map((message) => message.text));
  const subjects = threads.map((thread) => thread.subject);

  it('has the awkward things that break careless readers of mail', () => {
    expect(subjects).toContain('');
    expect(subjects.some((subject) => /[<>&"]/.test(subject))).toBe(true);
    expect(subjects.some((subject) => /\p{Script=Hebrew}/u.test(subject))).toBe(true);
    expect(subjects.some((subject) => /\p{Script=Arabic}/u.test(subject))).toBe(true);
    expect(texts.some((text) => /\p{Script=Han}/u.test(text))).toBe(true);
    expect(subjects.some((subject) => /\p{Extended_Pictographic}/u.test(subject))).toBe(true);
    expect(threads.some((thread) => thread.messages.length >= 12)).toBe(true);
  });

  it('has a mail of about four thousand words, and none of its paragraphs twice', () => {
    const report = longReport();
    expect(report.split(/\s+/).length).toBeGreaterThan(3_800);
    const paragraphs = report.split('\n\n');
    expect(new Set(paragraphs).size).toBe(paragraphs.length);
  });

  it.each([MIRA, MIRA_PRIVATE, SUPPORT])('has unread mail for $email', ({ email }) => {
    expect(sampleMailboxOf(email).threads.some((thread) => thread.unread)).toBe(true);
  });

  it('tells every thread in the order in which it happened, and nothing in the future', () => {
    for (const account of makeAccounts(() => TUESDAY, usualSettings())) {
      for (const thread of account.mailbox.threads) {
        const dates = thread.messages.map((message) => message.date);
        expect(dates, thread.subject).toEqual(dates.toSorted((a, b) => a - b));
        expect(Math.max(...dates), thread.subject).toBeLessThanOrEqual(TUESDAY);
      }
    }
  });

  it('gives every message an id of its own, the same for the same moment', () => {
    const idsOf = () =>
      makeAccounts(() => TUESDAY, usualSettings()).flatMap((account) =>
        account.mailbox.threads.flatMap((thread) => thread.messages.map((message) => message.id)),
      );
    expect(new Set(idsOf()).size).toBe(idsOf().length);
    expect(idsOf()).toEqual(idsOf());
  });

  it.each([
    ['25m', '2026-11-24T09:35:00.000Z'],
    ['3h', '2026-11-24T07:00:00.000Z'],
    ['1d 9:05', '2026-11-23T08:05:00.000Z'],
    ['2d 14:00', '2026-11-20T13:00:00.000Z'],
  ] as const)('takes %s as %s, leaving weekends out', (sent, moment) => {
    expect(new Date(momentOf(sent, TUESDAY)).toISOString()).toBe(moment);
  });
});
