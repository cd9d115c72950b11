import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advance, isOpen } from '../../../../lib/replies/advance.ts';
import type { ReplyEvent } from '../../../../lib/replies/events.ts';
import type { PendingReply } from '../../../../lib/replies/pending.ts';
import { ADA, api, client, ME, message, person, row, SENT, thread, waiting } from './samples.ts';

const AT = SENT + 60_000;
const feed = (change: Partial<ReplyEvent & { kind: 'feed-entry' }> = {}): ReplyEvent => ({
  kind: 'feed-entry',
  at: AT,
  email: ADA,
  subject: 'Re: Budget for spring',
  messageId: '11',
  issuedAt: SENT + 30_000,
  ...change,
});

const probably: PendingReply['state'] = { kind: 'probably', at: SENT + 30_000, message: '11', source: 'feed' };
const owed = (change: Partial<PendingReply> = {}): PendingReply =>
  waiting({ id: 'owe-1', direction: 'mine', ...change });
const kindAfter = (reply: PendingReply, event: ReplyEvent): string => advance(reply, event)?.state.kind ?? 'gone';

describe('what a list shows', () => {
  it.each<[string, Partial<PendingReply>, Parameters<typeof row>[0], string]>([
    ['a new message in an unread thread where somebody else writes answers', {}, {}, 'answered'],
    ['an unread thread whose last message is mine does not', {}, { lastMessageId: '10' }, 'waiting'],
    ['an unread thread where only I wrote does not', {}, { senders: [person(ME)] }, 'waiting'],
    ['a bounce does not', {}, { senders: [person(ME), person('mailer-daemon@google.example')] }, 'waiting'],
    ['a read thread seen for the first time does not', {}, { unread: false }, 'waiting'],
    [
      'a read thread with another last message than before probably does',
      { seen: '10' },
      { unread: false },
      'probably',
    ],
    ['the same last message as before does not, marked unread by hand', { seen: '11' }, {}, 'waiting'],
    ['another thread does not', {}, { thread: api('t2') }, 'waiting'],
    ['a row without a message id does not', {}, { lastMessageId: null }, 'waiting'],
    ['a snoozed reply is answered too', { state: { kind: 'snoozed', until: SENT + 9e9 } }, {}, 'answered'],
    ['what the feed named is confirmed, even when read', { state: probably }, { unread: false }, 'answered'],
    [
      'probably goes back to waiting when the last message is still mine',
      { state: probably },
      { lastMessageId: '10' },
      'waiting',
    ],
    ['but not by a row read before the feed', { state: probably }, { lastMessageId: '10', at: SENT + 1 }, 'probably'],
    ['a dismissed message does not answer again', { dismissed: ['11'] }, {}, 'waiting'],
    [
      'an answer stays when the list is stale',
      { state: { kind: 'answered', at: AT } },
      { lastMessageId: '10' },
      'answered',
    ],
    ['what was dropped stays dropped', { state: { kind: 'dropped', at: AT } }, {}, 'dropped'],
    ['what I owe is not answered by a row', { direction: 'mine' }, {}, 'waiting'],
  ])('%s', (_, reply, seen, kind) => {
    expect(kindAfter(waiting(reply), row(seen))).toBe(kind);
  });

  it('settles a client-made thread on the first row that shows both ids', () => {
    const reply = waiting({ thread: client('thread-a:r1') });
    const next = advance(reply, row({ clientThread: 'thread-a:r1', unread: false, lastMessageId: '10' }));
    expect(next?.thread).toEqual(api('t1'));
    expect(next?.state.kind).toBe('waiting');
  });

  it('settles a mail whose thread was never named on the row where only I wrote under that subject', () => {
    const reply = waiting({ thread: null, message: null });
    expect(advance(reply, row({ senders: [person(ME)], unread: false }))?.thread).toEqual(api('t1'));
    expect(advance(reply, row({ unread: false }))).toBe(reply);
    expect(advance(reply, row({ senders: [person(ME)], subject: 'Another' }))).toBe(reply);
  });

  it('knows the row of a thread that was never named by an unread answer of somebody asked, or by what the feed named', () => {
    const reply = waiting({ thread: null, message: null });
    expect(kindAfter(reply, row({ senders: [person(ME), person(ADA)] }))).toBe('answered');
    expect(kindAfter(reply, row({ senders: [person(ADA)] }))).toBe('waiting');
    expect(kindAfter(reply, row({ senders: [person(ME), person('bo@larch.example')] }))).toBe('waiting');
    const named = { ...reply, state: probably };
    expect(kindAfter(named, row({ subject: 'Renamed', senders: [person(ADA)], unread: false }))).toBe('answered');
  });

  it('notices an answer after the first look', () => {
    const first = advance(
      waiting({ message: null }),
      row({ unread: false, lastMessageId: '10', senders: [person(ME)] }),
    );
    expect(first?.state.kind).toBe('waiting');
    expect(kindAfter(first ?? waiting(), row())).toBe('answered');
  });
});

describe('what an open thread shows', () => {
  it.each<[string, Partial<PendingReply>, ReturnType<typeof thread>['messages'], string]>([
    ['a message after mine by somebody else answers', {}, [message('10', ME), message('11', ADA)], 'answered'],
    ['a message before mine does not', {}, [message('9', ADA), message('10', ME)], 'waiting'],
    ['my own later mail does not', {}, [message('10', ME), message('11', ME)], 'waiting'],
    [
      'an answer before my own later mail does',
      {},
      [message('10', ME), message('11', ADA), message('12', ME)],
      'answered',
    ],
    ['a sender that the page does not show does not', {}, [message('10', ME), message('11', null)], 'waiting'],
    ['an automatic notice does not', {}, [message('10', ME), message('11', 'noreply@larch.example')], 'waiting'],
    ['anybody’s answer counts', {}, [message('10', ME), message('11', 'bo@larch.example')], 'answered'],
    [
      'with my mail’s id unknown, what follows my last one counts',
      { message: null },
      [message('8', ME), message('9', ADA), message('10', ME), message('11', ADA)],
      'answered',
    ],
    [
      'and what precedes it does not',
      { message: null },
      [message('8', ME), message('9', ADA), message('10', ME)],
      'waiting',
    ],
    ['without any mail of mine nothing is known', { message: null }, [message('9', ADA)], 'waiting'],
    [
      'my own mail under another of my addresses is no answer',
      {},
      [message('10', 'me@alias.example'), message('11', 'me@alias.example')],
      'waiting',
    ],
    ['probably becomes answered', { state: probably }, [message('10', ME), message('11', ADA)], 'answered'],
    ['probably becomes waiting', { state: probably }, [message('10', ME)], 'waiting'],
    ['an answer stays', { state: { kind: 'answered', at: AT } }, [message('10', ME)], 'answered'],
    [
      'what I owe is answered by mail of mine after the question',
      { direction: 'mine' },
      [message('10', ADA), message('11', ME)],
      'answered',
    ],
    [
      'what I owe is not answered by mail of theirs',
      { direction: 'mine' },
      [message('10', ADA), message('11', ADA)],
      'waiting',
    ],
  ])('%s', (_, reply, messages, kind) => {
    expect(kindAfter(waiting(reply), thread(messages))).toBe(kind);
  });

  it('settles both client-made ids', () => {
    const reply = waiting({ thread: client('thread-a:r1'), message: client('msg-a:r2') });
    const next = advance(reply, thread([message('10', ME, 'msg-a:r2')], { clientThread: 'thread-a:r1' }));
    expect(next).toMatchObject({ thread: api('t1'), message: api('10'), state: { kind: 'waiting' } });
  });

  it('knows a thread by the mail in it where the thread had no name', () => {
    const reply = waiting({ thread: null, message: client('msg-a:r2') });
    const next = advance(reply, thread([message('10', ME, 'msg-a:r2'), message('11', ADA)]));
    expect(next).toMatchObject({ thread: api('t1'), message: api('10'), state: { kind: 'answered', message: '11' } });
  });

  it('does not take again for an answer what the feed named and the thread does not hold', () => {
    const back = advance(waiting({ state: probably }), thread([message('10', ME)]));
    expect(kindAfter(back ?? waiting(), feed({ at: AT + 1 }))).toBe('waiting');
  });
});

describe('what the feed shows', () => {
  it.each<[string, Partial<PendingReply>, Parameters<typeof feed>[0], string]>([
    ['mail from who was asked, under the same subject, probably answers', {}, {}, 'probably'],
    ['so it does for a snoozed reply', { state: { kind: 'snoozed', until: SENT + 9e9 } }, {}, 'probably'],
    ['mail from somebody else does not', {}, { email: 'bo@larch.example' }, 'waiting'],
    ['mail under another subject does not', {}, { subject: 'Re: Budget' }, 'waiting'],
    ['mail older than the question does not', {}, { issuedAt: SENT - 5 * 60_000 }, 'waiting'],
    ['mail that seems older only by its clock does', {}, { issuedAt: SENT - 30_000 }, 'probably'],
    ['mail of an unknown time does', {}, { issuedAt: null }, 'probably'],
    ['an empty subject matches nothing', { subject: '' }, { subject: 'Re:' }, 'waiting'],
    ['it never answers what I owe', { direction: 'mine' }, {}, 'waiting'],
    ['it reopens nothing', { state: { kind: 'done', at: AT } }, {}, 'done'],
  ])('%s', (_, reply, entry, kind) => {
    expect(kindAfter(waiting(reply), feed(entry))).toBe(kind);
  });
});

describe('what the person does', () => {
  it('takes the reply away with the send that began it', () => {
    expect(advance(waiting(), { kind: 'undone', at: AT, id: 'send-1' })).toBeNull();
  });

  it('answers what is owed by sending in its thread, and owes it again when that is taken back', () => {
    const answered = advance(owed(), { kind: 'sent', at: AT, id: 'send-2', thread: api('t1') });
    expect(answered?.state.kind).toBe('answered');
    expect(kindAfter(answered ?? owed(), { kind: 'undone', at: AT, id: 'send-3' })).toBe('answered');
    expect(kindAfter(answered ?? owed(), { kind: 'undone', at: AT, id: 'send-2' })).toBe('waiting');
  });

  it('goes on waiting after writing once more, and takes the new mail for no answer', () => {
    const seen = waiting({ seen: '10' });
    const after = advance(seen, { kind: 'sent', at: AT, id: 'send-2', thread: api('t1') }) ?? seen;
    expect(kindAfter(after, row({ lastMessageId: '12', unread: false }))).toBe('waiting');
  });

  it('snoozes, and wakes when the time has come', () => {
    const snoozed = advance(waiting(), { kind: 'snooze', at: AT, until: AT + 1_000 }) ?? waiting();
    expect(kindAfter(snoozed, { kind: 'wake', at: AT + 999 })).toBe('snoozed');
    expect(kindAfter(snoozed, { kind: 'wake', at: AT + 1_000 })).toBe('waiting');
  });

  it.each(['done', 'drop'] as const)('%s closes, reopen opens again', (kind) => {
    const closed = advance(waiting(), { kind, at: AT }) ?? waiting();
    expect(isOpen(closed.state)).toBe(false);
    expect(kindAfter(closed, { kind: 'reopen', at: AT })).toBe('waiting');
  });

  it('keeps a reopened reply open against what had closed it, until something new comes', () => {
    const messages = [message('10', ME), message('11', ADA)];
    const answered = advance(waiting(), thread(messages)) ?? waiting();
    const open = advance(answered, { kind: 'reopen', at: AT }) ?? waiting();
    expect(kindAfter(open, thread(messages))).toBe('waiting');
    expect(kindAfter(open, row())).toBe('waiting');
    expect(kindAfter(open, feed())).toBe('waiting');
    expect(kindAfter(open, thread([...messages, message('12', ADA)]))).toBe('answered');
    expect(kindAfter(open, row({ lastMessageId: '12' }))).toBe('answered');
  });
});

const anyEvent: fc.Arbitrary<ReplyEvent> = fc.oneof(
  fc
    .record({
      lastMessageId: fc.constantFrom('9', '10', '11', '12', null),
      unread: fc.boolean(),
      at: fc.integer({ min: SENT, max: SENT + 1e6 }),
      senders: fc.subarray([person(ME), person(ADA)]),
    })
    .map(row),
  fc
    .array(fc.tuple(fc.constantFrom('9', '10', '11', '12'), fc.constantFrom(ME, ADA, null)))
    .map((messages) => thread(messages.map(([id, from]) => message(id, from)))),
  fc.record({ messageId: fc.constantFrom('11', '12', null), at: fc.integer({ min: SENT, max: SENT + 1e6 }) }).map(feed),
  fc.constant<ReplyEvent>({ kind: 'settle', thread: api('other'), message: api('other') }),
  fc.constant<ReplyEvent>({ kind: 'wake', at: SENT + 2e6 }),
);

describe('whatever comes in whatever order', () => {
  it('never opens what is closed, and never changes an id of the API', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<PendingReply['state']>(
          { kind: 'answered', at: AT },
          { kind: 'done', at: AT },
          { kind: 'dropped', at: AT },
        ),
        fc.array(anyEvent),
        (state, events) => {
          let reply = waiting({ state });
          for (const event of events) reply = advance(reply, event) ?? reply;
          expect(reply.state).toEqual(state);
          expect([reply.thread, reply.message]).toEqual([api('t1'), api('10')]);
        },
      ),
    );
  });

  it('gives the very same object back when an event is repeated', () => {
    fc.assert(
      fc.property(fc.array(anyEvent), anyEvent, (events, event) => {
        let reply = waiting();
        for (const earlier of [...events, event]) reply = advance(reply, earlier) ?? reply;
        expect(advance(reply, event)).toBe(reply);
      }),
    );
  });
});

describe('a message that Gmail’s API knows for my own', () => {
  const own: ReplyEvent = { kind: 'own-mail', message: '11' };
  const answered = (message: string): PendingReply => waiting({ state: { kind: 'answered', at: AT, message } });

  it('opens again what a list took it for the answer to, and is not taken for it once more', () => {
    expect(advance(answered('11'), own)).toMatchObject({ state: { kind: 'waiting' }, seen: '11' });
  });

  it('changes nothing where something else was the answer, where the person closed it, or where I owe it', () => {
    const others = [
      answered('12'),
      waiting({ state: probably }),
      waiting({ state: { kind: 'done', at: AT } }),
      owed({ state: { kind: 'answered', at: AT, message: '11' } }),
    ];
    for (const reply of others) expect(advance(reply, own)).toBe(reply);
  });
});
