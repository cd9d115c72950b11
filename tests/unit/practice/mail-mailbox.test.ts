import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DraftInput } from '../../../practice/gmail/mailbox.ts';
import { createGmail } from '../../../practice/gmail/site.ts';
import type { ChangesView, DraftView, ListView, SendView, ThreadView } from '../../../practice/gmail/wire.ts';
import { control, parsed, visit } from './mail-request.ts';

const MIRA = 'mira.adler@fernweg.example';
const JONAS = { name: 'Jonas Weber', email: 'jonas.weber@fernweg.example' };

const draft = (more: Partial<DraftInput> = {}): DraftInput => ({
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
  ...more,
});

describe('the mailbox of the stand-in', () => {
  let gmail: ReturnType<typeof createGmail>;

  beforeEach(() => {
    vi.useFakeTimers({ now: new Date('2026-11-24T10:00:00Z') });
    gmail = createGmail();
  });
  afterEach(() => {
    gmail.reset();
    vi.useRealTimers();
  });

  const list = async (name: string): Promise<ListView> => parsed(await visit(gmail, `/mail/u/0/i/list?list=${name}`));
  const send = async (mail: DraftInput, at: number | null = null): Promise<SendView> =>
    parsed(await visit(gmail, '/mail/u/0/i/send', { draft: mail, archive: false, at }));
  const thread = async (id: string): Promise<ThreadView> =>
    parsed(await visit(gmail, `/mail/u/0/i/thread?id=${encodeURIComponent(id)}`));

  it('has at least sixty threads in the inbox, newest first, and tells how many are unread', async () => {
    const { rows, unread } = await list('inbox');
    expect(rows.length).toBeGreaterThanOrEqual(60);
    expect(rows.map((row) => row.date)).toEqual(rows.map((row) => row.date).toSorted((a, b) => b - a));
    expect(unread).toBe(rows.filter((row) => row.unread).length);
    expect(unread).toBeGreaterThan(0);
  });

  it('writes the same thread in decimal for the page and in hexadecimal for the API', async () => {
    const [row] = (await list('inbox')).rows;
    const decimal = /^thread-f:(\d+)$/.exec(row?.thread ?? '')?.[1] ?? '';
    expect(BigInt(decimal).toString(16).padStart(16, '0')).toBe(row?.threadLegacy);
  });

  it('holds a sent mail, delivers it when the undo time is over, and knows its id only after that', async () => {
    expect(await send(draft())).toEqual({ kind: 'held', undoSeconds: 7 });
    expect((await thread('thread-a:r42')).messages[0]).toMatchObject({ held: true, legacy: null });
    vi.advanceTimersByTime(7_100);
    expect((await thread('thread-a:r42')).messages[0]).toMatchObject({ held: false, legacy: null });
    vi.advanceTimersByTime(1_000);
    const settled = await thread('thread-a:r42');
    expect(settled.messages[0]?.legacy).toMatch(/^[0-9a-f]{16}$/);
    expect(settled.messages[0]?.sync).toBe('msg-a:r-17');
    expect(settled.legacy).toBe(settled.messages[0]?.legacy);
  });

  it('gives a mail back as the same draft when the send is undone in time', async () => {
    await send(draft());
    const back = parsed<DraftView>(await visit(gmail, '/mail/u/0/i/undo', { id: 'msg-a:r-17' }));
    expect(back).toMatchObject({ sync: 'msg-a:r-17', subject: 'Tiles', to: [JONAS] });
    expect((await visit(gmail, '/mail/u/0/i/thread?id=thread-a:r42')).status).toBe(404);
    vi.advanceTimersByTime(10_000);
    expect((await list('sent')).rows.some((row) => row.subject === 'Tiles')).toBe(false);
    expect((await list('drafts')).rows.some((row) => row.draft === 'msg-a:r-17')).toBe(true);
  });

  it('cannot give it back once it has gone', async () => {
    await send(draft());
    vi.advanceTimersByTime(7_100);
    expect((await visit(gmail, '/mail/u/0/i/undo', { id: 'msg-a:r-17' })).status).toBe(404);
  });

  it('keeps a scheduled mail out of Sent until its hour', async () => {
    await send(draft(), Date.now() + 3_600_000);
    expect((await list('scheduled')).rows.map((row) => row.subject)).toEqual(['Tiles']);
    expect((await list('sent')).rows.some((row) => row.subject === 'Tiles')).toBe(false);
    vi.advanceTimersByTime(3_601_000);
    expect((await list('sent')).rows[0]?.subject).toBe('Tiles');
  });

  it.each(['nobody', 'two@at@example.org', 'a@b'])('refuses to send to %s and keeps the draft', async (email) => {
    const answer = await send(draft({ cc: [{ name: email, email }] }));
    expect(answer).toEqual({ kind: 'refused', address: email });
    expect((await list('drafts')).rows.some((row) => row.draft === 'msg-a:r-17')).toBe(true);
  });

  it('refuses every send when the control endpoint says so', async () => {
    await control(gmail, '/mail/settings', { refuseSend: true });
    expect((await send(draft())).kind).toBe('refused');
  });

  it('grows a thread by a reply and shows its draft in the list meanwhile', async () => {
    const inbox = await list('inbox');
    const row = inbox.rows.find(({ hasDraft }) => !hasDraft);
    const reply = draft({ thread: row?.thread ?? '', kind: 'reply', subject: `Re: ${row?.subject}` });
    await visit(gmail, '/mail/u/0/i/draft', reply);
    const withDraft = (await list('inbox')).rows.find(({ thread: id }) => id === row?.thread);
    expect(withDraft).toMatchObject({ hasDraft: true, lastNonDraft: row?.lastNonDraft });
    expect(withDraft?.lastMessage).not.toBe(row?.lastMessage);
    await control(gmail, '/mail/settings', { undoSeconds: 0 });
    await send(reply);
    vi.advanceTimersByTime(500);
    const grown = await thread(row?.thread ?? '');
    expect(grown.messages.at(-1)?.sync).toBe('msg-a:r-17');
    expect(grown.drafts).toEqual([]);
  });

  it('lets a correspondent answer: unread, in the inbox, from the one who was asked', async () => {
    await send(draft());
    await control(gmail, '/mail/answer', { account: MIRA, subject: 'Tiles', text: 'The winter layer.' });
    const [first] = (await list('inbox')).rows;
    expect(first).toMatchObject({ thread: 'thread-a:r42', unread: true, snippet: 'The winter layer.', count: 2 });
    expect(first?.people.map((person) => person.email)).toEqual([MIRA, JONAS.email]);
    expect((await control(gmail, '/mail/answer', { account: MIRA, subject: 'No such', text: '' })).status).toBe(404);
  });

  it('wakes a waiting page when something changes, and names the thread', async () => {
    const { version } = parsed<{ version: number }>(await visit(gmail, '/mail/u/0/i/start'));
    const news = visit(gmail, `/mail/u/0/i/changes?since=${version}`);
    await send(draft());
    expect(parsed<ChangesView>(await news).threads).toContain('thread-a:r42');
  });

  it('keeps the accounts apart', async () => {
    await send(draft());
    const other = parsed<ListView>(await visit(gmail, '/mail/u/1/i/list?list=sent'));
    expect(other.rows.some((row) => row.subject === 'Tiles')).toBe(false);
    const state = parsed<{ threads: ThreadView[] }>(await control(gmail, `/mail/state?account=${MIRA}`));
    expect(state.threads.some((each) => each.subject === 'Tiles')).toBe(true);
  });

  it('forgets everything at a reset, and nothing is delivered after it', async () => {
    await send(draft());
    gmail.reset();
    vi.advanceTimersByTime(10_000);
    expect((await list('sent')).rows.some((row) => row.subject === 'Tiles')).toBe(false);
  });

  it('refuses a draft with ids of another form', async () => {
    await expect(visit(gmail, '/mail/u/0/i/draft', draft({ sync: 'msg-a:<b>' }))).rejects.toThrow();
  });
});
