import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readHealth } from '../../../../lib/health-store.ts';
import type { Request } from '../../../../lib/messages.ts';
import { readSettings } from '../../../../lib/settings.ts';
import { receive } from '../../../../lib/worker/receive.ts';
import {
  agendaOf,
  createScene,
  fromCalendar,
  fromGmail,
  fromPopup,
  mailSent,
  stubTabs,
  tab,
  writeInstead,
} from './scene.ts';

let scene: ReturnType<typeof createScene>;
beforeEach(() => {
  fakeBrowser.reset();
  stubTabs();
  scene = createScene();
});
afterEach(() => scene.store.delete());

const REFUSED = { ok: false, error: 'refused' };
const ask = (message: unknown, sender: Browser.runtime.MessageSender) => receive(scene.worker, message, sender);

const requests: readonly Request[] = [
  writeInstead(),
  mailSent(),
  { ...mailSent(), type: 'mail-sent-early' },
  { type: 'agenda-state', agendaId: 'a' },
  { type: 'claim-handoff', account: 'mira@fernweg.example' },
  { type: 'handoff-done', agendaId: 'a', filled: true },
  { type: 'send-undone', id: 'a' },
  { type: 'draft-opened', account: null, draft: { kind: 'api', id: 'r1' } },
  { type: 'draft-noted', account: null, draft: { kind: 'api', id: 'r1' }, note: null },
  { type: 'rows-seen', account: 'mira@fernweg.example', rows: [] },
  { type: 'change-reply', id: 'a', change: { kind: 'done' } },
  { type: 'open-reply', id: 'a' },
  { type: 'check-now' },
  { type: 'turn-rule', rule: 'r', isOn: false },
  { type: 'load-language', language: 'de' },
  { type: 'save-agenda', id: 'a', base: null, account: 'mira@fernweg.example', agenda: agendaOf() },
  { type: 'delete-agenda', id: 'a' },
  { type: 'open-agenda', id: 'a', click: 'c' },
  { type: 'stage-restore', restore: 'r', part: 0, agendas: [], choices: [], replies: [] },
  { type: 'commit-restore', restore: 'r', parts: 0, settings: {}, health: {} },
  { type: 'drop-restore', restore: 'r' },
  { type: 'erase-everything' },
];

describe('who may ask what', () => {
  const CALENDAR = ['write-instead', 'open-agenda', 'agenda-state', 'turn-rule', 'load-language'];
  const GMAIL = [
    'mail-sent',
    'mail-sent-early',
    'claim-handoff',
    'handoff-done',
    'send-undone',
    'draft-opened',
    'draft-noted',
    'rows-seen',
    'turn-rule',
    'load-language',
  ];
  const WORKSPACE = ['save-agenda', 'delete-agenda', 'open-agenda', 'stage-restore', 'commit-restore', 'drop-restore'];
  const POPUP = ['change-reply', 'open-reply', 'check-now'];
  const OWN = ['write-instead', 'agenda-state', 'turn-rule', ...POPUP, ...WORKSPACE, 'erase-everything'];

  it.each([
    ['Calendar', fromCalendar, CALENDAR],
    ['Gmail', fromGmail, GMAIL],
    ['our own pages', fromPopup, OWN],
  ])('%s gets answers to its own requests only', async (_who, sender, allowed) => {
    const answered: string[] = [];
    for (const request of requests) {
      const answer = await ask(request, sender());
      if (answer.ok || answer.error !== 'refused') answered.push(request.type);
    }
    expect(answered.toSorted()).toEqual(allowed.toSorted());
  });

  const strangers: readonly (readonly [string, () => Browser.runtime.MessageSender])[] = [
    ['another extension', () => ({ ...fromPopup(), id: 'another-extension' })],
    ['nobody in particular', () => ({})],
    ['another site', () => ({ ...fromGmail(), url: 'https://evil.example/', origin: 'https://evil.example' })],
    [
      'a site that only looks like Gmail',
      () => ({
        ...fromGmail(),
        url: 'https://mail.google.com.evil.example/',
        origin: 'https://mail.google.com.evil.example',
      }),
    ],
    [
      'Gmail without its lock',
      () => ({ ...fromGmail(), url: 'http://mail.google.com/', origin: 'http://mail.google.com' }),
    ],
    ['a frame that says it is Gmail but has another origin', () => ({ ...fromGmail(), origin: 'null' })],
    ['a page that borrows our address', () => ({ ...fromPopup(), origin: 'https://evil.example' })],
    [
      'Gmail without a tab',
      () => ({ id: fakeBrowser.runtime.id, url: 'https://mail.google.com/mail/', origin: 'https://mail.google.com' }),
    ],
  ];
  it.each(strangers)('%s is refused', async (_who, sender) => {
    for (const request of requests) expect(await ask(request, sender())).toEqual(REFUSED);
    expect(await scene.store.agendas.count()).toBe(0);
  });

  it('knows a sender by its address alone where the browser tells no origin', async () => {
    const { origin: _origin, ...sender } = fromCalendar();
    expect(await ask({ type: 'agenda-state', agendaId: 'a' }, sender)).toEqual({ ok: true, value: { state: 'gone' } });
  });

  it('counts misses of a site only for a page of that site', async () => {
    const report = { type: 'health', site: 'gmail', misses: { 'compose.subject': 2 }, fallbacks: { 'list.row#2': 1 } };
    expect(await ask(report, fromCalendar())).toEqual(REFUSED);
    expect(await ask(report, fromGmail())).toEqual({ ok: true, value: null });
    await ask(report, fromGmail());
    expect(await readHealth()).toEqual({
      gmail: { misses: { 'compose.subject': 4 }, fallbacks: { 'list.row#2': 2 } },
      calendar: { misses: {}, fallbacks: {} },
    });
  });
});

describe('a message of another shape', () => {
  it.each([
    ['nothing', undefined],
    ['a word', 'mail-sent'],
    ['an unknown type', { type: 'erase-everything' }],
    ['a missing part', { type: 'mail-sent', id: 'x' }],
    ['a subject that is far too long', mailSent({ subject: 'x'.repeat(1_001) })],
    ['people without addresses', { ...mailSent(), to: [{ email: 'jonas', name: null }] }],
    ['an empty id', mailSent({ id: '' })],
  ])('(%s) is refused, not thrown', async (_what, message) => {
    expect(await ask(message, fromGmail())).toEqual(REFUSED);
  });
});

describe('a request that fails', () => {
  it('says that storage is broken when it is, and nothing is thrown', async () => {
    vi.spyOn(scene.store, 'transaction').mockRejectedValue(new DOMException('disk', 'UnknownError'));
    expect(await ask(mailSent(), fromGmail())).toEqual({ ok: false, error: 'storage' });
  });

  it('writes nothing to the console, whatever went wrong', async () => {
    const written = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    vi.spyOn(scene.store, 'transaction').mockRejectedValue(new Error('Budget of Jonas'));
    await ask(mailSent(), fromGmail());
    await ask({ type: 'mail-sent', subject: 'Budget of Jonas' }, fromGmail());
    expect(written).not.toHaveBeenCalled();
    expect(warned).not.toHaveBeenCalled();
  });
});

describe('turning a rule off and on', () => {
  it('keeps every change of pages that do so at the same time', async () => {
    const turn = (rule: string, isOn: boolean) => ask({ type: 'turn-rule', rule, isOn }, fromGmail());
    await Promise.all([turn('a', false), turn('b', false), turn('c', false), turn('b', true), turn('a', false)]);
    expect((await readSettings()).rulesOff.toSorted()).toEqual(['a', 'c']);
  });
});

describe('opening the thread of a reply', () => {
  it("opens it in the reply's own account", async () => {
    const { opened } = stubTabs();
    await ask(mailSent({ thread: { kind: 'api', id: '18c2a5f0b1d3e4f7' } }), fromGmail());
    expect(await ask({ type: 'open-reply', id: 'send-1' }, fromPopup())).toEqual({ ok: true, value: null });
    expect(opened).toEqual([
      { url: 'https://mail.google.com/mail/?authuser=mira%40fernweg.example#all/18c2a5f0b1d3e4f7' },
    ]);
    expect(await ask({ type: 'open-reply', id: 'unknown' }, fromPopup())).toEqual({ ok: false, error: 'not-found' });
  });

  it('takes a workspace page in a tab for our own', async () => {
    const sender = { ...fromPopup(), tab: tab({ id: 12 }) };
    expect(await ask({ type: 'open-reply', id: 'unknown' }, sender)).toEqual({ ok: false, error: 'not-found' });
  });
});
