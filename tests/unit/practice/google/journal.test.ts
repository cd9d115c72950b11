import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fetchFrom } from '../../../../practice/google/fetch.ts';
import { PracticeGoogle } from '../../../../practice/google/google.ts';
import { PRACTICE_CLIENT_ID } from '../../../../practice/google/identity/clients.ts';
import { type GeneratedMailbox, generateMailbox } from '../../../../practice/google/mail/generate.ts';
import { GMAIL } from './desk.ts';

type State = Map<string, string>;
const NOW = Date.UTC(2026, 10, 24, 12);
const MORE_LABELS = ['STARRED', 'IMPORTANT', 'Label_1', 'UNREAD'];

const stateOf = ({ account }: GeneratedMailbox): State =>
  new Map(
    account.journal.mails.map(({ id, threadId, labelIds }) => [id, `${threadId} ${labelIds.toSorted().join(' ')}`]),
  );

interface Named {
  id: string;
  threadId: string;
  labelIds: string[];
}

/** What a program that only reads the history has, a page at a time, from a state and its cursor. */
async function replay(mailbox: GeneratedMailbox, from: State, cursor: string, pageSize: number): Promise<State> {
  const google = new PracticeGoogle({ accounts: () => [mailbox.account], now: () => NOW });
  google.quota.limit('gmail', 1_000_000);
  const fetch = fetchFrom(google);
  const scope = 'https://www.googleapis.com/auth/gmail.metadata';
  const authorization = `Bearer ${google.tokens.issue(mailbox.account.email, PRACTICE_CLIENT_ID, [scope]).token}`;
  const state = new Map(from);
  const keep = ({ id, threadId, labelIds }: Named) => state.set(id, `${threadId} ${labelIds.toSorted().join(' ')}`);
  let token: string | undefined;
  do {
    const url = `${GMAIL}/history?startHistoryId=${cursor}&maxResults=${pageSize}${token ? `&pageToken=${token}` : ''}`;
    const page = await (await fetch(url, { headers: { authorization } })).json();
    for (const record of page.history ?? []) {
      for (const { message } of record.messagesDeleted ?? []) state.delete(message.id);
      for (const { message } of record.messagesAdded ?? []) keep(message);
      for (const { message } of [...(record.labelsAdded ?? []), ...(record.labelsRemoved ?? [])]) keep(message);
    }
    token = page.nextPageToken;
  } while (token !== undefined);
  return state;
}

/** One thing that somebody does to some thread or mail of the mailbox. */
const act = fc.record({
  what: fc.constantFrom('receive', 'send', 'begin', 'archive', 'trash', 'restore', 'read', 'relabel', 'erase', 'merge'),
  which: fc.nat(),
  other: fc.nat(),
  label: fc.constantFrom(...MORE_LABELS),
});

type Act = typeof act extends fc.Arbitrary<infer Value> ? Value : never;

function perform({ acts, account }: GeneratedMailbox, { what, which, other, label }: Act, at: number): void {
  const { mails } = account.journal;
  const mail = mails[which % Math.max(mails.length, 1)];
  const second = mails[other % Math.max(mails.length, 1)];
  const person = { name: 'Somebody', email: 'somebody@else.example' };
  const letter = { from: person, to: [acts.own], subject: 'Re', text: 'Text', at };
  if (!mail || what === 'begin') acts.deliver({ ...letter, thread: null });
  else if (what === 'receive') acts.deliver({ ...letter, thread: mail.threadId });
  else if (what === 'send') acts.deliver({ ...letter, from: acts.own, to: [person], thread: mail.threadId });
  else if (what === 'relabel') acts.relabel(mail.id, which % 2 ? [label] : [], which % 2 ? [] : [label]);
  else if (what === 'erase') acts.erase([mail.id, second?.id ?? '']);
  else if (what === 'merge') acts.merge(mail.threadId, second?.threadId ?? '');
  else acts[what](mail.threadId);
}

describe('a mailbox’s history', () => {
  it('leads, replayed from any moment, to the mailbox as it is', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(act, { maxLength: 40 }),
        fc.nat({ max: 40 }),
        fc.integer({ min: 1, max: 7 }),
        async (actsDone, cut, pageSize) => {
          const mailbox = generateMailbox({ threads: 6, changes: 0, seed: 7, now: NOW });
          let before: State = stateOf(mailbox);
          let { cursor } = mailbox;
          for (const [index, each] of actsDone.entries()) {
            if (index === cut) {
              before = stateOf(mailbox);
              cursor = String(mailbox.account.journal.historyId);
            }
            perform(mailbox, each, NOW + index * 1_000);
          }
          expect(await replay(mailbox, before, cursor, pageSize)).toEqual(stateOf(mailbox));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('grows, and keeps its lists in the order of age', () => {
    const { account } = generateMailbox({ threads: 50, changes: 200, seed: 3 });
    const records = account.journal.since(1_000_000) ?? [];
    const ids = records.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort((a, b) => a - b));
    const ages = account.journal.mails.map(({ at, id }) => `${at} ${id}`);
    expect(ages).toEqual(ages.toSorted());
    expect(account.journal.mails.every(({ historyId }) => historyId <= account.journal.historyId)).toBe(true);
  });
});

describe('a generated mailbox', () => {
  it('has as many threads, and as many changes after its cursor, as asked for', () => {
    const before = generateMailbox({ threads: 1_000, changes: 0, seed: 1 });
    expect(before.account.journal.threadCount).toBe(1_000);
    const { account, cursor } = generateMailbox({ threads: 1_000, changes: 300, seed: 1 });
    expect(account.journal.since(Number(cursor))).toHaveLength(300);
  });

  it('is the same for the same seed, and another for another', () => {
    const [one, same, other] = [5, 5, 6].map((seed) => [
      ...stateOf(generateMailbox({ threads: 100, changes: 50, seed })),
    ]);
    expect(one).toEqual(same);
    expect(one).not.toEqual(other);
  });

  it('has conversations, lists, things sent, and the last month among two years', () => {
    const { mails } = generateMailbox({ threads: 2_000, changes: 0, seed: 2, now: NOW }).account.journal;
    const share = (isOne: (mail: (typeof mails)[number]) => boolean) => mails.filter(isOne).length / mails.length;
    expect(share(({ labelIds }) => labelIds.includes('SENT'))).toBeGreaterThan(0.2);
    expect(share(({ at }) => at > NOW - 30 * 86_400_000)).toBeGreaterThan(0.03);
    expect(share((mail) => mail.content().headers.some(({ name }) => name === 'List-Id'))).toBeGreaterThan(0.05);
  });
});
