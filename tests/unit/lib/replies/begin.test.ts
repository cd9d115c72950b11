import { describe, expect, it } from 'vitest';
import { pendingFromAsk, pendingFromSent, type SentMail } from '../../../../lib/replies/begin.ts';
import { ADA, api, client, ME, person, SENT } from './samples.ts';

const mail = (change: Partial<SentMail> = {}): SentMail => ({
  id: 'send-1',
  account: ME,
  subject: 'Budget',
  to: [person(ADA), person(ME)],
  thread: client('thread-a:r1'),
  draft: client('msg-a:r1'),
  asked: 'Could you send the numbers?',
  due: null,
  sentAt: SENT,
  agendaId: null,
  ...change,
});

describe('pendingFromSent', () => {
  it('waits for everybody who was asked but me', () => {
    expect(pendingFromSent(mail())).toMatchObject({
      direction: 'theirs',
      people: [person(ADA)],
      state: { kind: 'waiting' },
      message: client('msg-a:r1'),
    });
  });

  it('waits for nothing where nothing is asked, or only of myself', () => {
    expect(pendingFromSent(mail({ asked: null }))).toBeNull();
    expect(pendingFromSent(mail({ to: [person(ME)] }))).toBeNull();
  });

  it('waits for answers to an agenda, and for a time that the person set', () => {
    expect(pendingFromSent(mail({ asked: null, agendaId: 'a1' }))).not.toBeNull();
    expect(pendingFromSent(mail({ asked: null, due: SENT + 1 }))).not.toBeNull();
  });

  it('does not take the API’s id of a draft for that of the mail', () => {
    expect(pendingFromSent(mail({ draft: api('10') }))?.message).toBeNull();
  });
});

describe('pendingFromAsk', () => {
  it('owes the answer to who asked', () => {
    const ask = { id: 'x', account: ME, subject: 'Budget', from: person(ADA), thread: api('t1'), message: api('10') };
    expect(pendingFromAsk({ ...ask, asked: 'w'.repeat(300), due: null, at: SENT })).toMatchObject({
      direction: 'mine',
      people: [person(ADA)],
      asked: 'w'.repeat(200),
    });
  });
});
