// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { useSignal } from '@preact/signals';
import { cleanup, configure, fireEvent, render, screen, within } from '@testing-library/preact';
import { useEffect } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Route } from '../../../../components/workspace/routes.ts';
import { routeOf } from '../../../../components/workspace/routes.ts';
import { Workspace } from '../../../../components/workspace/Workspace.tsx';
import type { Ask } from '../../../../lib/ask.ts';
import type { Capability } from '../../../../lib/google/capabilities.ts';
import { googleIn } from '../../../../lib/google/google.ts';
import { DEFAULT_SETTINGS, readSettings, watchSettings } from '../../../../lib/settings.ts';
import { agendas } from '../../../../lib/store/agendas.ts';
import { closedReplies, putReply } from '../../../../lib/store/replies.ts';
import { Store } from '../../../../lib/store/store.ts';
import { receive } from '../../../../lib/worker/receive.ts';
import type { Worker } from '../../../../lib/worker/worker.ts';
import { nowhere } from '../../lib/worker/scene.ts';
import { row } from '../agenda/sample.ts';
import { expectAccessible } from '../axe.ts';
import { DAY, NOW, reply } from '../replies/sample.ts';

configure({ asyncUtilTimeout: 5_000 });
const eventually = <Value,>(check: () => Value | Promise<Value>) => vi.waitFor(check, { timeout: 5_000 });

/** The workspace on a store of its own, with the real background behind it. */
let store: Store;
let count = 0;
const files: { name: string; text: string }[] = [];
const opened: string[] = [];
let offered: readonly Capability[] = [];
let closing: AbortController;

beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.tabs.create = vi.fn(async ({ url }: Browser.tabs.CreateProperties) => {
    opened.push(url ?? '');
    return { id: 9 } as Browser.tabs.Tab;
  });
  opened.length = 0;
  fakeBrowser.permissions.contains = vi.fn(async () => false);
  files.length = 0;
  offered = [];
  count += 1;
  store = new Store(`workspace-${count}`);
  closing = new AbortController();
});

afterEach(async () => {
  closing.abort();
  cleanup();
  await store.delete();
});

function View({ start }: { start: Route }) {
  const route = useSignal(start);
  const settings = useSignal(DEFAULT_SETTINGS);
  useEffect(() => {
    watchSettings((next) => {
      settings.value = next;
    }, closing.signal);
  }, []);
  const worker: Worker = {
    store,
    now: () => NOW,
    readFeed: async () => ({ kind: 'signed-out' }),
    google: googleIn(nowhere()),
  };
  const url = fakeBrowser.runtime.getURL('/workspace.html');
  const ask = ((request: unknown) => receive(worker, request, { id: fakeBrowser.runtime.id, url })) as Ask;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: stands in for the address bar.
    // biome-ignore lint/a11y/useKeyWithClickEvents: stands in for the address bar.
    <div
      onClick={({ target }) => {
        const link = target instanceof Element ? target.closest('a') : null;
        if (link?.getAttribute('href')?.startsWith('#')) route.value = routeOf(link.getAttribute('href') ?? '');
      }}
    >
      <Workspace
        store={store}
        ask={ask}
        settings={settings.value}
        offered={offered}
        route={route.value}
        now={NOW}
        locale="en-GB"
        onGo={(next) => {
          route.value = next;
        }}
        onFile={(name, text) => files.push({ name, text })}
        onRetry={() => {}}
      />
    </div>
  );
}

const show = (start: Route = { page: 'agendas' }) => render(<View start={start} />);
const button = (name: string | RegExp) => screen.findByRole('button', { name });
const press = async (name: string | RegExp) => fireEvent.click(await button(name));
const type = (field: HTMLElement, value: string) => {
  fireEvent.input(field, { target: { value } });
  fireEvent.change(field, { target: { value } });
};
const stored = async () => (await agendas(store))[0]?.agenda;

describe('agendas in the workspace', () => {
  it('begin with an invitation, and ask once from which address one writes', async () => {
    show();
    await screen.findByText('No agendas yet.');
    await press('New agenda');
    await press('Start');
    await screen.findByText('Write a whole address, such as ada@example.org.');
    type(screen.getByLabelText('Your Gmail address'), 'me@harbour.example');
    await press('Start');
    await screen.findByLabelText('Title');
    expect((await agendas(store))[0]).toMatchObject({ account: 'me@harbour.example', state: 'writing' });
  });

  it('are written field by field, and every field is kept', async () => {
    await store.agendas.put(row('a', {}, { topics: [], attendees: [], documents: [] }));
    show({ page: 'agenda', id: 'a' });
    type(await screen.findByLabelText('Title'), 'Autumn launch');
    type(screen.getByLabelText('Objectives and background'), 'Why we do it.');
    type(screen.getByLabelText('Lead'), 'Jonas Weber <jonas@harbour.example>');
    type(screen.getByLabelText('How to reach the lead'), 'chat');
    type(screen.getByLabelText('Attendees'), 'Léa <lea@harbour.example>, sam@harbour.example');
    await press('Add a topic');
    type(screen.getByLabelText('What is to be settled'), 'Which date?');
    fireEvent.change(screen.getByLabelText('Wanted'), { target: { value: 'review' } });
    fireEvent.change(screen.getByLabelText('Owner'), { target: { value: 'lea@harbour.example' } });
    type(screen.getByLabelText('Add a document’s address'), 'docs.example.org/plan');
    type(screen.getByLabelText('Reply by'), '2026-12-01');
    await eventually(async () =>
      expect(await stored()).toMatchObject({
        title: 'Autumn launch',
        background: 'Why we do it.',
        lead: { email: 'jonas@harbour.example', name: 'Jonas Weber' },
        contact: 'chat',
        attendees: [{ email: 'lea@harbour.example', name: 'Léa' }, { email: 'sam@harbour.example' }],
        topics: [{ title: 'Which date?', feedback: 'review', owner: { email: 'lea@harbour.example' } }],
        documents: ['https://docs.example.org/plan'],
        replyBy: Date.UTC(2026, 11, 1, 16, 30),
      }),
    );
    await screen.findByText(/^Saved/);
  });

  it('of a meeting have a day, a time, and minutes for each topic', async () => {
    await store.agendas.put(row('a'));
    show({ page: 'agenda', id: 'a' });
    fireEvent.click(await screen.findByLabelText('In a meeting'));
    type(await screen.findByLabelText('Day'), '2026-12-01');
    type(screen.getByLabelText('Begins at'), '10:00');
    const all = screen.getAllByLabelText('Minutes');
    type(all[0] ?? document.body, '45');
    type(all[1] ?? document.body, '60');
    await screen.findByText('The topics take 15 minutes more than the meeting has.');
    await eventually(async () =>
      expect(await stored()).toMatchObject({
        form: 'meeting',
        meeting: { start: Date.UTC(2026, 11, 1, 9), minutes: 45 },
        topics: [{ minutes: 60 }, {}],
      }),
    );
  });

  it('say what is wrong with an address, and keep the last good one', async () => {
    await store.agendas.put(row('a'));
    show({ page: 'agenda', id: 'a' });
    type(await screen.findByLabelText('Lead'), 'nobody');
    await screen.findByText('Write a whole address, such as Ada Lovelace <ada@example.org>.');
    type(screen.getByLabelText('Attendees'), 'nobody');
    await screen.findByText(/^No address in “nobody”/);
    type(screen.getByLabelText('Add a document’s address'), 'not an address');
    await screen.findByText(/^That is no web address/);
    expect((await stored())?.lead.email).toBe('me@harbour.example');
  });

  it('have topics that move and go by keyboard, and come back with undo', async () => {
    await store.agendas.put(row('a'));
    show({ page: 'agenda', id: 'a' });
    const titles = () => screen.getAllByLabelText<HTMLInputElement>('What is to be settled').map(({ value }) => value);
    const [first] = await screen.findAllByLabelText('What is to be settled');
    fireEvent.keyDown(first ?? document.body, { key: 'ArrowDown', altKey: true });
    await eventually(() => expect(titles()).toEqual(['What else?', 'Which date?']));
    expect(document.activeElement).toBe(screen.getAllByLabelText('What is to be settled')[1]);
    await press('Remove Topic 1');
    await eventually(() => expect(titles()).toEqual(['Which date?']));
    await press('Undo');
    await eventually(() => expect(titles()).toEqual(['What else?', 'Which date?']));
    fireEvent.keyDown(screen.getAllByLabelText('What is to be settled')[0] ?? document.body, { key: 'Enter' });
    await eventually(() => expect(titles()).toEqual(['What else?', '', 'Which date?']));
  });

  it('are found by their words, copied, and deleted with a way back', async () => {
    await store.agendas.bulkPut([row('a'), row('b', {}, { title: 'Desk plan', topics: [] })]);
    show();
    await screen.findByRole('link', { name: /Spring launch/ });
    fireEvent.input(screen.getByLabelText('Search agendas'), { target: { value: 'desk' } });
    await eventually(() => expect(screen.queryByRole('link', { name: /Spring launch/ })).toBeNull());
    await press('Delete: Desk plan');
    await screen.findByText('“Desk plan” was deleted.');
    await eventually(async () => expect(await store.agendas.count()).toBe(1));
    await press('Undo');
    await screen.findByRole('link', { name: /Desk plan/ });
    await press('Duplicate: Desk plan');
    expect((await screen.findByLabelText<HTMLInputElement>('Title')).value).toBe('Desk plan (copy)');
  });

  it('show how far their answers have come', async () => {
    await store.agendas.bulkPut([row('a', { state: 'sent' }), row('b', { state: 'filled' }, { title: 'Desk plan' })]);
    await putReply(store, reply('r1', { agendaId: 'a', due: NOW - DAY }));
    await putReply(store, reply('r2', { agendaId: 'a', state: { kind: 'answered', at: NOW } }));
    show();
    const item = (await screen.findByRole('link', { name: /Spring launch/ })).closest('li');
    expect(within(item ?? document.body).getByText('1 of 2 answered').className).toContain('late');
    screen.getByText('In a compose');
  });

  it('open in Gmail, saved first', async () => {
    await store.agendas.put(row('a'));
    show({ page: 'agenda', id: 'a' });
    type(await screen.findByLabelText('Title'), 'Autumn launch');
    await press('Open in Gmail');
    await screen.findByText(/^Gmail is opening/);
    expect(new URL(opened[0] ?? '').searchParams.get('su')).toContain('Autumn launch');
  });

  it('are no agendas where nobody wrote anything', async () => {
    await store.agendas.put(row('a'));
    show();
    await press('New agenda');
    await screen.findByLabelText('Title');
    fireEvent.click(screen.getByRole('link', { name: /All agendas/ }));
    await eventually(async () => expect(await store.agendas.count()).toBe(1));
  });

  it('that are gone say so', async () => {
    show({ page: 'agenda', id: 'nowhere' });
    await screen.findByRole('heading', { name: 'There is no such agenda.' });
  });

  it('go on paper with what they say', async () => {
    await store.agendas.put(row('a'));
    const { container } = show({ page: 'agenda', id: 'a' });
    await screen.findByLabelText('Title');
    const paper = container.querySelector('.paper');
    expect(paper?.textContent).toContain('Which date? – Decision; owner: Jonas Weber');
    expect(paper?.querySelectorAll('a')).toHaveLength(1);
  });

  it('are accessible, the list and the editor', async () => {
    await store.agendas.bulkPut([row('a'), row('b', { state: 'sent' })]);
    show();
    fireEvent.click((await screen.findAllByRole('link', { name: /Spring launch/ }))[0] ?? document.body);
    await screen.findByLabelText('Title');
    await expectAccessible();
    fireEvent.click(screen.getByRole('link', { name: /All agendas/ }));
    await screen.findByLabelText('Search agendas');
    await expectAccessible();
  });
});

describe('getting around', () => {
  it('leads the focus to the new page’s heading, and names the page', async () => {
    show();
    fireEvent.click(screen.getByRole('link', { name: 'Settings' }));
    const heading = await screen.findByRole('heading', { name: 'Settings', level: 1 });
    await eventually(() => expect(document.activeElement).toBe(heading));
    expect(document.title).toBe('Settings – Unhurried');
    expect(screen.getByRole('link', { name: 'Settings' }).getAttribute('aria-current')).toBe('page');
  });
});

describe('connected accounts in the workspace', () => {
  it('have a page of their own as soon as there is anything to connect one for', async () => {
    show();
    await screen.findByText('No agendas yet.');
    expect(screen.queryByRole('link', { name: 'Connected account' })).toBeNull();
    cleanup();
    offered = ['replies'];
    show();
    fireEvent.click(screen.getByRole('link', { name: 'Connected account' }));
    await screen.findByText('No account is connected.');
    screen.getByRole('region', { name: 'Track replies in the background' });
    await expectAccessible();
  });
});

describe('pending replies in the workspace', () => {
  it('stand side by side, and what is closed is a page away', async () => {
    await putReply(store, reply('a'));
    await putReply(store, reply('b', { direction: 'mine' }));
    await putReply(store, reply('c', { state: { kind: 'dropped', at: NOW - DAY } }));
    show({ page: 'replies', isClosed: false });
    const theirs = await screen.findByRole('region', { name: 'I wait for' });
    const mine = screen.getByRole('region', { name: 'I owe' });
    within(theirs).getByText('Name of a');
    within(mine).getByText('Name of b');
    await expectAccessible();
    fireEvent.click(screen.getByRole('link', { name: 'Closed' }));
    await screen.findByText('dropped yesterday');
    await expectAccessible();
    await press(/^Open again/);
    await screen.findByText('Open again.');
    expect(await closedReplies(store)).toEqual([]);
    await press('Undo');
    await eventually(async () => expect(await closedReplies(store)).toHaveLength(1));
  });
});

describe('settings in the workspace', () => {
  const zone = () => screen.getByRole('region', { name: 'Time zone' });
  const hours = () => screen.getByRole('region', { name: 'Working hours' });

  it('are kept as they are changed', async () => {
    show({ page: 'settings' });
    await press('Remove 15:30');
    type(screen.getByLabelText('Another time'), '16:45');
    fireEvent.click(within(screen.getByRole('region', { name: 'Mail times' })).getByRole('button', { name: 'Add' }));
    await eventually(async () => expect((await readSettings()).mailTimes.times).toEqual([600, 1_005]));
    type(within(hours()).getByLabelText('From'), '08:00');
    await eventually(async () => expect((await readSettings()).hours.start).toBe(480));
    fireEvent.change(within(zone()).getByLabelText('Time zone', { selector: 'select' }), {
      target: { value: 'Asia/Tokyo' },
    });
    await eventually(async () => expect((await readSettings()).timeZone).toBe('Asia/Tokyo'));
    type(screen.getByLabelText('One person’s hour'), '72,50');
    await eventually(async () => expect((await readSettings()).hourlyRate).toEqual({ amount: 72.5, currency: 'EUR' }));
    fireEvent.click(screen.getByRole('switch', { name: 'The context panel in Gmail' }));
    await eventually(async () => expect((await readSettings()).panelOff).toEqual(['gmail']));
    await press(/^\d+ of \d+ on: What is looked for in a mail$/);
    fireEvent.click(screen.getByRole('switch', { name: 'Vague or empty subject' }));
    await eventually(async () => expect((await readSettings()).rulesOff).toEqual(['vague-subject']));
    expect((await screen.findAllByText('Saved.')).length).toBeGreaterThan(3);
    await expectAccessible();
  });

  it('say what is wrong and keep what was right', async () => {
    show({ page: 'settings' });
    await screen.findByLabelText('Another time');
    fireEvent.click(within(screen.getByRole('region', { name: 'Mail times' })).getByRole('button', { name: 'Add' }));
    await screen.findByText('Write a time, such as 10:00.');
    type(within(hours()).getByLabelText('To'), '08:00');
    await screen.findByText('The day has to end after it begins.');
    type(screen.getByLabelText('One person’s hour'), 'a lot');
    await screen.findByText(/^Write an amount/);
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });
});

describe('data in the workspace', () => {
  const choose = (text: string) => {
    const file = new File([text], 'backup.json', { type: 'application/json' });
    fireEvent.change(screen.getByLabelText('Choose a file…', { selector: 'input' }), { target: { files: [file] } });
  };

  it('is exported, erased, and restored as it was', async () => {
    await store.agendas.put(row('a'));
    await putReply(store, reply('r', { state: { kind: 'done', at: NOW } }), NOW);
    show({ page: 'data' });
    await press('Export a file');
    await screen.findByText('unhurried-2026-11-23.json is in your downloads.');
    await press('Erase everything…');
    expect(document.activeElement?.textContent).toBe('Keep everything');
    await press('Yes, erase everything');
    await screen.findByText('Everything is erased.');
    expect(await store.agendas.count()).toBe(0);

    choose(files[0]?.text ?? '');
    await press('Restore 2 things');
    await screen.findByText('2 things were restored.');
    expect(await store.agendas.get('a')).toEqual(row('a'));
    expect(await store.staged.count()).toBe(0);

    choose(files[0]?.text ?? '');
    await screen.findByText(/There is nothing to restore/);
    await expectAccessible();
  });

  it('is left alone by a file that is none of ours', async () => {
    await store.agendas.put(row('a'));
    show({ page: 'data' });
    await button('Choose a file…');
    choose('{"hello": 1}');
    await screen.findByText('This is no file that Unhurried exported. Nothing was changed.');
    choose('{"hello"');
    await screen.findByText('This file is damaged or was cut off. Nothing was changed.');
    expect(await store.agendas.count()).toBe(1);
  });

  it('is not erased by somebody who thinks again', async () => {
    await store.agendas.put(row('a'));
    show({ page: 'data' });
    await press('Erase everything…');
    await press('Keep everything');
    await button('Erase everything…');
    expect(await store.agendas.count()).toBe(1);
  });
});
