import { describe, expect, it } from 'vitest';
import { createSightings } from '../../../entrypoints/gmail.content/sightings.ts';
import type { Ask } from '../../../lib/ask.ts';
import type { Request } from '../../../lib/messages.ts';
import type { ListRow, OpenThread } from '../../../lib/pages/gmail/types.ts';

const MIRA = { email: 'mira@fernweg.example', name: 'Mira' };
const DANA = { email: 'dana@fernweg.example', name: 'Dana' };

function watching(answers: readonly boolean[] = []) {
  const asked: Request[] = [];
  const ask = ((request: Request) => {
    asked.push(request);
    return Promise.resolve({ ok: answers[asked.length - 1] ?? true });
  }) as unknown as Ask;
  const sightings = createSightings({
    ask,
    account: () => MIRA.email,
    timeZone: () => 'Europe/Berlin',
    now: () => Date.UTC(2026, 10, 23, 9),
  });
  return { asked, sightings };
}

const row = (id: string, over: Partial<ListRow> = {}): ListRow => ({
  thread: { kind: 'api', id },
  clientThread: null,
  lastMessageId: `${id}-1`,
  unread: false,
  isDraft: false,
  senders: [DANA],
  subject: 'Budget',
  ...over,
});

const thread = (ownText: string | null, to = [MIRA], from = DANA): OpenThread => ({
  thread: { kind: 'api', id: 't1' },
  clientThread: null,
  subject: 'Budget',
  messages: [{ message: { kind: 'api', id: 'm1' }, clientMessage: null, from, to, isOpen: ownText !== null, ownText }],
});

describe('rows in a list', () => {
  it('are told once, and again only when something of them is new', () => {
    const { asked, sightings } = watching();
    sightings.rows([row('a'), row('b')]);
    sightings.rows([row('a'), row('b')]);
    expect(asked).toHaveLength(1);
    sightings.rows([row('a'), row('b', { lastMessageId: 'b-2', unread: true })]);
    expect(asked).toHaveLength(2);
    expect(asked[1]).toMatchObject({ type: 'rows-seen', rows: [{ thread: { id: 'b' } }] });
  });

  it('are told again when the background could not keep them', async () => {
    const { asked, sightings } = watching([false]);
    sightings.rows([row('a')]);
    await Promise.resolve();
    sightings.rows([row('a')]);
    expect(asked).toHaveLength(2);
  });

  it('are left out while they are drafts', () => {
    const { asked, sightings } = watching();
    sightings.rows([row('a', { isDraft: true })]);
    expect(asked).toEqual([]);
  });
});

describe('an open thread', () => {
  it('tells that its last message asks me something, and by when', () => {
    const { asked, sightings } = watching();
    sightings.thread(thread('Hi Mira,\nCould you send me the March numbers by Thursday?\nThanks, Dana'));
    expect(asked[0]).toMatchObject({ type: 'thread-seen', asks: { text: expect.stringContaining('March numbers') } });
  });

  it.each([
    ['asks nothing', thread('The numbers are in. Have a good weekend.')],
    ['is not addressed to me', thread('Could you send me the March numbers by Thursday?', [DANA])],
    ['is my own', thread('Could you send me the March numbers by Thursday?', [DANA], MIRA)],
    ['is collapsed, so that nobody knows', thread(null)],
  ])('owes nothing when its last message %s', (_what, open) => {
    const { asked, sightings } = watching();
    sightings.thread(open);
    expect(asked[0]).toMatchObject({ type: 'thread-seen', asks: null });
  });
});
