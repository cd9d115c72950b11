import { describe, expect, it } from 'vitest';
import { dueOn, expectedOf, expectedReply } from '../../../entrypoints/gmail.content/expected-reply.ts';
import { ADA, BO, MIA, message, situation } from '../lib/context/samples.ts';

const UNSAID = { isOn: null, due: null };
const both = message('Ada, could you check the price by Friday?', { to: [ADA, BO, MIA] });
const mails = (from: readonly string[] | undefined) =>
  expectedOf(both, situation, { ...UNSAID, from })?.from.map(({ email }) => email);

describe('from whom a reply is expected', () => {
  it('is whom the mail asks, until somebody else is chosen', () => {
    expect(mails(undefined)).toEqual([ADA.email]);
    expect(mails([BO.email])).toEqual([BO.email]);
    expect(mails([BO.email, ADA.email])).toEqual([ADA.email, BO.email]);
  });

  it('is everyone whom an agenda is sent to, whoever owns the topic that asks first', () => {
    const ofAll = expectedOf(both, situation, { ...UNSAID, isOfAll: true });
    expect(ofAll?.from.map(({ email }) => email)).toEqual([ADA.email, BO.email]);
    expect(ofAll?.due).not.toBeNull();
    expect(expectedOf(both, situation, { ...UNSAID, isOfAll: true, from: [BO.email] })?.from).toEqual([BO]);
  });

  it('is nobody who is no reader any more', () => {
    expect(mails(['gone@larch.example'])).toEqual([ADA.email]);
    expect(mails(['gone@larch.example', BO.email])).toEqual([BO.email]);
  });

  it('can be any reader but the writer', () => {
    const readers = expectedReply(both, situation, UNSAID)?.readers;
    expect(readers?.map(({ email, isAwaited }) => [email, isAwaited])).toEqual([
      [ADA.email, true],
      [BO.email, false],
    ]);
  });

  it('tells two of one name apart by their addresses', () => {
    const to = [ADA, { email: 'ada@quince.example', name: 'Ada Sand' }];
    const readers = expectedReply(message('Could you check the price?', { to }), situation, UNSAID)?.readers;
    expect(readers?.map(({ name }) => name)).toEqual(['Ada (ada@larch.example)', 'Ada (ada@quince.example)']);
  });
});

describe('the day of a reply', () => {
  const iso = (at: number | null) => (at === null ? null : new Date(at).toISOString());

  it.each([
    ['2020-01-02', null],
    ['2026-11-22', null],
    ['2026-11-23', '2026-11-23T16:30:00.000Z'],
    ['2029-12-24', '2029-12-24T16:30:00.000Z'],
    ['0029-12-24', null],
    ['', null],
  ])('is taken where its work is not over: %j', (date, due) => {
    expect(iso(dueOn(date, [ADA], situation))).toBe(due);
  });

  it.each([
    ['Ada, could you check the price?', UNSAID, '2026-11-25T16:30:00.000Z', true],
    ['Ada, could you check the price by Friday?', UNSAID, '2026-11-27T16:30:00.000Z', false],
    ['The price is new.', { ...UNSAID, isOn: true }, '2026-11-25T16:30:00.000Z', true],
    ['The price is new.', UNSAID, null, false],
    ['Ada, could you check the price?', { ...UNSAID, isOn: false }, null, false],
    [
      'Ada, could you check the price?',
      { ...UNSAID, due: Date.parse('2026-12-01T12:00Z') },
      '2026-12-01T12:00:00.000Z',
      false,
    ],
  ])('is two working days away, said as the usual, where nobody names one: %s', (text, choice, due, isUsual) => {
    const mail = message(text, { to: [ADA] });
    expect(iso(expectedOf(mail, situation, choice)?.due ?? null)).toBe(due);
    expect(expectedReply(mail, situation, choice)?.isUsual).toBe(isUsual);
  });

  it('is tomorrow at the earliest once today’s work is over', () => {
    const at = (now: string) => expectedReply(both, { ...situation, now: Date.parse(now) }, UNSAID)?.earliest;
    expect(at('2026-11-23T09:00Z')).toBe('2026-11-23');
    expect(at('2026-11-23T18:00Z')).toBe('2026-11-24');
  });
});
