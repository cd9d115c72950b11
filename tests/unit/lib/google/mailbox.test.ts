import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { peopleIn } from '../../../../lib/google/gmail/addresses.ts';
import { mailboxOn } from '../../../../lib/google/gmail/client.ts';
import { decodeWords } from '../../../../lib/google/gmail/encoded-words.ts';
import { headOf } from '../../../../lib/google/gmail/head.ts';
import { vacationOn } from '../../../../lib/google/gmail/vacation.ts';
import type { Line } from '../../../../lib/google/http/send.ts';
import { answer, world } from './world.ts';

function line(body: unknown): Line {
  const { surroundings } = world(() => answer(body));
  const pass = {
    token: async () => ({ kind: 'ok', value: 'x' }) as const,
    renew: async () => ({ kind: 'signed-out' }) as const,
  };
  return { world: surroundings, pass, spend: async () => null };
}
const signal = AbortSignal.timeout(60_000);
const head = (fields: Record<string, string>, more = {}) =>
  headOf({
    id: 'a1',
    threadId: 'a0',
    historyId: '9',
    internalDate: '1764072000000',
    payload: { headers: Object.entries(fields).map(([name, value]) => ({ name, value })) },
    ...more,
  });

describe('a mailbox', () => {
  it('says its address in lower case, and where its history stands', async () => {
    const answered = await mailboxOn(
      line({ emailAddress: 'Mira@Fernweg.example', historyId: '77', messagesTotal: 3 }),
    ).profile(signal);
    expect(answered).toEqual({ kind: 'ok', value: { address: 'mira@fernweg.example', historyId: '77' } });
  });

  it('tells the changes of a page in the order in which they happened', async () => {
    const message = { id: 'm1', threadId: 't1', labelIds: ['INBOX', 'UNREAD'] };
    const body = {
      history: [
        { id: '78', messages: [{ id: 'm1', threadId: 't1' }], messagesAdded: [{ message }] },
        { id: '79', labelsRemoved: [{ message: { ...message, labelIds: ['INBOX'] }, labelIds: ['UNREAD'] }] },
        { id: '80', labelsAdded: [{ message: { ...message, labelIds: ['TRASH'] }, labelIds: ['TRASH'] }] },
        { id: '81', messagesDeleted: [{ message: { id: 'm1', threadId: 't1' } }] },
      ],
      nextPageToken: 'p2',
      historyId: '90',
    };
    const name = { id: 'm1', threadId: 't1' };
    expect(await mailboxOn(line(body)).history('77', null, signal)).toEqual({
      kind: 'ok',
      value: {
        changes: [
          { ...name, kind: 'added', labelIds: ['INBOX', 'UNREAD'], changed: [] },
          { ...name, kind: 'labels-removed', labelIds: ['INBOX'], changed: ['UNREAD'] },
          { ...name, kind: 'labels-added', labelIds: ['TRASH'], changed: ['TRASH'] },
          { ...name, kind: 'deleted', labelIds: [], changed: [] },
        ],
        historyId: '90',
        next: 'p2',
      },
    });
  });

  it('in which nothing happened, or nothing is, has pages with nothing on them', async () => {
    const quiet = { kind: 'ok', value: { changes: [], historyId: '77', next: null } };
    expect(await mailboxOn(line({ historyId: '77' })).history('77', null, signal)).toEqual(quiet);
    const empty = { kind: 'ok', value: { messages: [], next: null } };
    expect(await mailboxOn(line({ resultSizeEstimate: 0 })).list('SENT', null, signal)).toEqual(empty);
  });
});

describe('a vacation', () => {
  it('with more to it than is known is not read, since it could not be put back exactly', async () => {
    const read = (body: unknown) => vacationOn(line(body)).read(signal);
    expect(await read({ enableAutoReply: true, newerThing: 'x' })).toEqual({ kind: 'unreadable', status: 200 });
    expect(await read({})).toEqual({ kind: 'ok', value: {} });
  });
});

describe('a mail’s head', () => {
  it('says who, to whom, about what, and in answer to what', () => {
    const read = head(
      {
        from: '"Adler, Mira" <Mira@Fernweg.example>',
        To: 'tom@fernweg.example, "Yuki \\"Y\\" Sato" <yuki@fernweg.example>',
        CC: 'Team: a@x.example, b@x.example;',
        Subject: ' Re: \r\n Plan ',
        'Message-Id': '<3@fernweg.example>',
        'In-Reply-To': '<2@fernweg.example>',
        References: '<1@fernweg.example>\r\n <2@fernweg.example>',
      },
      { labelIds: ['SENT'] },
    );
    expect(read).toEqual({
      id: 'a1',
      threadId: 'a0',
      historyId: '9',
      at: 1_764_072_000_000,
      labelIds: ['SENT'],
      from: { email: 'mira@fernweg.example', name: 'Adler, Mira' },
      to: [
        { email: 'tom@fernweg.example', name: null },
        { email: 'yuki@fernweg.example', name: 'Yuki "Y" Sato' },
      ],
      cc: [
        { email: 'a@x.example', name: null },
        { email: 'b@x.example', name: null },
      ],
      subject: 'Re: Plan',
      messageId: '3@fernweg.example',
      replyTo: ['2@fernweg.example', '1@fernweg.example'],
      isAutomatic: false,
    });
  });

  it('with nothing in it is a head all the same, and nobody’s', () => {
    expect(head({})).toMatchObject({
      from: null,
      to: [],
      subject: '',
      messageId: null,
      replyTo: [],
      isAutomatic: true,
    });
  });

  const from = { From: 'mira@fernweg.example' };
  it.each([
    ['Auto-Submitted', { ...from, 'Auto-Submitted': 'auto-replied (vacation)' }, true],
    ['Auto-Submitted: no', { ...from, 'Auto-Submitted': 'no' }, false],
    ['Precedence: bulk', { ...from, Precedence: 'bulk' }, true],
    ['Precedence: first-class', { ...from, Precedence: 'first-class' }, false],
    ['List-Id', { ...from, 'List-ID': '<team.fernweg.example>' }, true],
    ['List-Unsubscribe', { ...from, 'List-Unsubscribe': '<https://x.example/out>' }, true],
    ['a sender who takes no answer', { From: 'Shop <no-reply@shop.example>' }, true],
    ['another one', { From: 'noreply+17@shop.example' }, true],
    ['a mailer’s notice', { From: 'Mail Delivery Subsystem <mailer-daemon@googlemail.com>' }, true],
    ['a person whose name begins alike', { From: 'norepa@fernweg.example' }, false],
    ['a person', from, false],
  ])('with %s is automatic, or not', (_name, fields, isAutomatic) => {
    expect(head(fields).isAutomatic).toBe(isAutomatic);
  });
});

describe('the people in a field', () => {
  it.each([
    ['undisclosed-recipients:;', []],
    ['Mira (at home, mostly) <mira@x.example>', [['mira@x.example', 'Mira']]],
    ['<mira@x.example>, MIRA@x.example', [['mira@x.example', null]]],
    ['"mira@x.example" <mira@x.example>', [['mira@x.example', null]]],
    ['=?UTF-8?B?SsO8cmdlbg==?= <j@x.example>', [['j@x.example', 'Jürgen']]],
    ['not an address, x@, @y.example, a b@x.example', []],
    ['"never closed <mira@x.example>', [['mira@x.example', '"never closed']]],
    ['', []],
  ])('%s', (field, people) => {
    expect(peopleIn(field).map(({ email, name }) => [email, name])).toEqual(people);
  });

  it('are found in whatever stands there, without ever failing, and each once', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'a@x.,;:<>"\\() =?'), maxLength: 80 }), (field) => {
        const people = peopleIn(field);
        expect(new Set(people.map(({ email }) => email)).size).toBe(people.length);
        for (const { email } of people) expect(email).toMatch(/^[^\s<>"]+@[^\s<>"]+$/);
      }),
    );
  });
});

describe('encoded words', () => {
  it.each([
    ['=?UTF-8?Q?Gr=C3=BC=C3=9Fe_aus_K=C3=B6ln?=', 'Grüße aus Köln'],
    ['=?iso-8859-1?q?caf=E9?= at noon', 'café at noon'],
    ['=?UTF-8?B?5pel5pys?= =?utf-8?b?6Kqe?=', '日本語'],
    ['=?ISO-2022-JP?B?GyRCRnxLXBsoQg==?=', '日本'],
    ['=?klingon?Q?x?=', '=?klingon?Q?x?='],
    ['=?UTF-8?B?%%%?=', '=?UTF-8?B?%%%?='],
    ['1 =? 2', '1 =? 2'],
  ])('%s', (text, read) => {
    expect(decodeWords(text)).toBe(read);
  });
});
