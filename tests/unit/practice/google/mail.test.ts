import { beforeEach, describe, expect, it } from 'vitest';
import { visit } from '../mail-request.ts';
import { GMAIL, MIRA, openDesk, PRIVATE, reasonOf } from './desk.ts';

const METADATA = 'gmail.metadata';
const JONAS = { name: 'Jonas Weber', email: 'jonas.weber@fernweg.example' };

interface Named {
  id: string;
  threadId: string;
}
interface HistoryRecord {
  id: string;
  messagesAdded?: { message: Named & { labelIds: string[] } }[];
  messagesDeleted?: { message: Named }[];
  labelsAdded?: { message: Named; labelIds: string[] }[];
  labelsRemoved?: { message: Named; labelIds: string[] }[];
}

describe('Gmail’s API over the mailbox of the pages', () => {
  let desk: ReturnType<typeof openDesk>;
  beforeEach(() => {
    desk = openDesk();
  });
  const get = async (path: string, scope = METADATA, account = MIRA) => desk.ask(scope, `${GMAIL}${path}`, { account });
  const cursor = async (): Promise<string> => (await get('/profile')).json.historyId;
  const since = async (from: string): Promise<HistoryRecord[]> =>
    (await get(`/history?startHistoryId=${from}`)).json.history ?? [];
  const mailNamed = (subject: string) => {
    const thread = desk.gmail.accounts()[0]?.mailbox.threads.find((each) => each.subject === subject);
    return { threadId: thread?.id?.toString(16).padStart(16, '0') ?? '', messages: thread?.messages ?? [] };
  };

  it('knows a thread by the id that the page has for it', async () => {
    const list = JSON.parse((await visit(desk.gmail, '/mail/u/0/i/list?list=inbox')).body ?? '');
    const row = list.rows.find((each: { lastMessage: string | null }) => each.lastMessage !== null);
    const message = (await get(`/messages/${row.lastNonDraft}?format=metadata`)).json;
    expect(message.threadId).toBe(row.threadLegacy);
    expect(Number(message.internalDate)).toBe(row.date);
  });

  it('tells of a correspondent’s answer in the history, with thread and labels', async () => {
    const before = await cursor();
    const subject = 'Export for the printer: ready by Wednesday?';
    await desk.control(desk.gmail, '/mail/answer', { account: MIRA, subject, text: 'It is.' });
    const [record, ...others] = await since(before);
    expect(others).toEqual([]);
    const added = record?.messagesAdded?.[0]?.message;
    expect(added?.threadId).toBe(mailNamed(subject).threadId);
    expect(added?.labelIds).toEqual(expect.arrayContaining(['INBOX', 'UNREAD']));
    const head = (await get(`/messages/${added?.id}?format=metadata&metadataHeaders=From&metadataHeaders=in-reply-to`))
      .json;
    expect(head.payload.headers.map(({ name }: { name: string }) => name)).toEqual(['From', 'In-Reply-To']);
    expect(head.payload.headers[0].value).toBe('Jonas Weber <jonas.weber@fernweg.example>');
  });

  it('tells of a mail sent in the page, once it has an id', async () => {
    await desk.control(desk.gmail, '/mail/settings', { undoSeconds: 0 });
    const before = await cursor();
    const draft = {
      sync: 'msg-a:r-17',
      thread: 'thread-a:r42',
      source: null,
      kind: 'new',
      to: [JONAS],
      cc: [],
      bcc: [],
      subject: 'Tiles',
      body: ['Which layer goes?'],
      quote: null,
      attachments: [],
    };
    await visit(desk.gmail, '/mail/u/0/i/send', { draft, archive: false, at: null });
    await expect.poll(async () => (await since(before)).at(-1)?.messagesAdded?.[0]?.message.labelIds).toEqual(['SENT']);
    const records = await since(before);
    const drafted = records.find((record) => record.messagesAdded?.[0]?.message.labelIds.includes('DRAFT'));
    expect(drafted, 'the draft came').toBeDefined();
    expect(
      records.some((record) => record.messagesDeleted?.[0]?.message.id === drafted?.messagesAdded?.[0]?.message.id),
      'and went',
    ).toBe(true);
  });

  it('tells of what is archived, read and binned as labels that come and go', async () => {
    const before = await cursor();
    const thread = desk.gmail
      .accounts()[0]
      ?.mailbox.threads.find(
        (each) => each.place === 'inbox' && each.messages.at(-1)?.unread && each.messages.length === 1,
      );
    const id = thread?.id?.toString(16).padStart(16, '0') ?? '';
    const name = `thread-f:${thread?.id}`;
    for (const what of ['read', 'archive', 'bin']) {
      await visit(desk.gmail, '/mail/u/0/i/mark', { thread: name, do: what });
    }
    const records = await since(before);
    expect(records.map((record) => record.labelsRemoved?.[0]?.labelIds ?? [])).toEqual([['UNREAD'], ['INBOX'], []]);
    expect(records[2]?.labelsAdded?.[0]?.labelIds).toEqual(['TRASH']);
    expect((await get('/messages?labelIds=TRASH')).json.messages).toEqual([{ id, threadId: id }]);
    expect((await get('/messages?maxResults=500')).json.messages).not.toContainEqual({ id, threadId: id });
  });

  it('narrows a history to kinds of change and to a label', async () => {
    const before = await cursor();
    const subject = 'Export for the printer: ready by Wednesday?';
    await desk.control(desk.gmail, '/mail/answer', { account: MIRA, subject, text: 'It is.' });
    const count = async (query: string): Promise<number> =>
      (await get(`/history?startHistoryId=${before}&${query}`)).json.history?.length ?? 0;
    expect(await count('historyTypes=messageAdded')).toBe(1);
    expect(await count('historyTypes=labelAdded&historyTypes=messageDeleted')).toBe(0);
    expect(await count('labelId=INBOX')).toBe(1);
    expect(await count('labelId=SENT')).toBe(0);
  });

  it('pages through a history, and says in the end where it now stands', async () => {
    const before = await cursor();
    for (let each = 0; each < 5; each += 1) {
      await desk.control(desk.gmail, '/mail/deliver', {
        account: MIRA,
        from: JONAS,
        subject: `News ${each}`,
        text: '…',
      });
    }
    const ids: string[] = [];
    let token: string | undefined;
    let pages = 0;
    do {
      const page = (await get(`/history?startHistoryId=${before}&maxResults=2${token ? `&pageToken=${token}` : ''}`))
        .json;
      ids.push(...page.history.map((record: HistoryRecord) => record.id));
      token = page.nextPageToken;
      pages += 1;
      expect(page.historyId).toBe(await cursor());
    } while (token !== undefined);
    expect(pages).toBe(3);
    expect(new Set(ids).size).toBe(5);
    expect((await get(`/history?startHistoryId=${await cursor()}`)).json.history).toBeUndefined();
  });

  it.each([['1'], ['99999999999']])('has no history from a cursor that is none of its own: %s', async (from) => {
    const answer = await get(`/history?startHistoryId=${from}`);
    expect([answer.status, reasonOf(answer)]).toEqual([404, 'notFound']);
  });

  it('lets cursors go stale when told to, and after a reset', async () => {
    const before = await cursor();
    await desk.control(desk.gmail, '/mail/deliver', { account: MIRA, from: JONAS, subject: 'New', text: '…' });
    await desk.control(desk.google, '/google/forget', {});
    expect((await get(`/history?startHistoryId=${before}`)).status).toBe(404);
    const later = await cursor();
    desk.gmail.reset();
    desk.google.reset();
    expect((await get(`/history?startHistoryId=${later}`)).status).toBe(404);
  });

  it('lists mail by label, newest first, in pages that new mail does not shift', async () => {
    const first = (await get('/messages?labelIds=INBOX&maxResults=10')).json;
    await desk.control(desk.gmail, '/mail/deliver', { account: MIRA, from: JONAS, subject: 'In between', text: '…' });
    const all: Named[] = [...first.messages];
    for (let token = first.nextPageToken; token !== undefined; ) {
      const page = (await get(`/messages?labelIds=INBOX&maxResults=10&pageToken=${token}`)).json;
      all.push(...(page.messages ?? []));
      token = page.nextPageToken;
    }
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    const whole = (await get('/messages?labelIds=INBOX&maxResults=500')).json.messages;
    expect(whole.slice(1)).toEqual(all);
  });

  it('lists each thread once, where its newest mail stands', async () => {
    const all: string[] = [];
    let token: string | undefined;
    do {
      const page = (await get(`/threads?labelIds=SENT&maxResults=3${token ? `&pageToken=${token}` : ''}`)).json;
      all.push(...page.threads.map(({ id }: { id: string }) => id));
      token = page.nextPageToken;
    } while (token !== undefined);
    expect(all.length).toBeGreaterThan(3);
    expect(new Set(all).size).toBe(all.length);
    const thread = (await get(`/threads/${all[0]}?format=minimal`)).json;
    expect(thread.messages.some(({ labelIds }: { labelIds: string[] }) => labelIds.includes('SENT'))).toBe(true);
  });

  it('refuses to search, and to show texts, for a token for headers alone', async () => {
    const search = await get('/messages?q=from:jonas');
    expect([search.status, search.json.error.message]).toEqual([403, "Metadata scope does not support 'q' parameter"]);
    const { messages } = (await get('/messages?maxResults=1')).json;
    expect((await get(`/messages/${messages[0].id}`)).status).toBe(403);
    expect(
      (await get(`/messages/${messages[0].id}?format=full`, 'gmail.readonly')).json.payload.parts[0].body.data,
    ).toBeTypeOf('string');
    const found = (await get('/messages?q=from:jonas newer_than:30d', 'gmail.readonly')).json;
    expect(found.messages.length).toBeGreaterThan(0);
  });

  it('says of newsletters and machines that no person wrote them', async () => {
    const id = mailNamed('Weg & Steg: seven walks for grey days').threadId;
    const head = (await get(`/messages/${id}?format=metadata`)).json;
    const names = head.payload.headers.map(({ name }: { name: string }) => name);
    expect(names).toEqual(expect.arrayContaining(['List-Id', 'Precedence']));
    const own = {
      account: MIRA,
      from: JONAS,
      subject: 'Away',
      text: 'I am away',
      headers: [{ name: 'Auto-Submitted', value: 'auto-replied' }],
    };
    const { json } = await desk.control(desk.gmail, '/mail/deliver', own);
    const answer = (await get(`/messages/${json.message.legacy}?format=metadata&metadataHeaders=Auto-Submitted`)).json;
    expect(answer.payload.headers).toEqual([{ name: 'Auto-Submitted', value: 'auto-replied' }]);
  });

  it('keeps spam out of the inbox and of plain lists', async () => {
    const { json } = await desk.control(desk.gmail, '/mail/deliver', {
      account: MIRA,
      from: JONAS,
      subject: 'Win',
      text: '…',
      labels: ['SPAM'],
    });
    const message = (await get(`/messages/${json.message.legacy}?format=minimal`)).json;
    expect(message.labelIds).toContain('SPAM');
    expect(message.labelIds).not.toContain('INBOX');
    expect((await get('/messages?labelIds=SPAM')).json.messages).toHaveLength(1);
  });

  it('gives only the fields that are asked for', async () => {
    const answer = await get('/messages?maxResults=2&fields=messages/id,nextPageToken');
    expect(Object.keys(answer.json).sort()).toEqual(['messages', 'nextPageToken']);
    expect(Object.keys(answer.json.messages[0])).toEqual(['id']);
    expect((await get('/profile?fields=a(b')).status).toBe(400);
  });

  it.each([
    ['/messages?labels=INBOX'],
    ['/messages?maxResults=many'],
    ['/history'],
    ['/messages?pageToken=nonsense'],
    ['/history?startHistoryId=1&historyTypes=everything'],
  ])('refuses what the method does not take: %s', async (path) => {
    expect((await get(path)).status).toBe(400);
  });

  it('shows nobody’s mailbox but the token’s own', async () => {
    const url = `https://gmail.googleapis.com/gmail/v1/users/${PRIVATE}/profile`;
    expect((await desk.ask(METADATA, url)).status).toBe(403);
    expect((await desk.ask(METADATA, url, { account: PRIVATE })).json.emailAddress).toBe(PRIVATE);
    expect(
      (await desk.ask(METADATA, `https://gmail.googleapis.com/gmail/v1/users/${MIRA}/profile`)).json.emailAddress,
    ).toBe(MIRA);
  });
});
