// @vitest-environment happy-dom
import { cleanup, configure, fireEvent, render, screen, within } from '@testing-library/preact';
import { useEffect, useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LiveAccounts } from '../../../../../components/settings/connect/LiveAccounts.tsx';
import type { Ask } from '../../../../../lib/ask.ts';
import { changeConnections, withUse } from '../../../../../lib/connections.ts';
import type { Answers, Failure, Request } from '../../../../../lib/messages.ts';
import {
  changeSettings,
  changeSettingsFrom,
  DEFAULT_SETTINGS,
  readSettings,
  watchSettings,
} from '../../../../../lib/settings.ts';
import { expectAccessible } from '../../axe.ts';

configure({ asyncUtilTimeout: 5_000 });

const MIRA = 'mira@fernweg.example';
const CLIENT = '123456789012-abcdefghijklmnop0123456789abcdef.apps.googleusercontent.com';
const REDIRECT = 'https://abcdefghijklmnopabcdefghijklmnop.chromiumapp.org/';
const NOW = Date.UTC(2026, 10, 20, 12);
const clock = { now: NOW, timeZone: 'Europe/Berlin', locale: 'en-GB', hours: DEFAULT_SETTINGS.hours };

let listing: Answers['connections'];
let connecting: Answers['connect'];
let found: Answers['check-client']['found'];
let isRevoked: boolean;
let broken: Failure | null;
let asked: Request[];
let permitted: boolean;
let allowed: boolean;
let requested: unknown[];
let closing: AbortController;

const mira = (isOn = true): Answers['connections']['accounts'][number] => ({
  account: MIRA,
  uses: [{ capability: 'replies', since: NOW, isOn }],
  reading: isOn ? { state: 'read', readAt: NOW - 3_600_000, listed: null } : null,
  today: { gmail: 41, calendar: 0 },
  month: { gmail: 1_230, calendar: 0 },
});

/** A background that answers as it was told, and changes what is connected. */
const ask = (async (request: Request) => {
  asked.push(request);
  if (broken !== null) return { ok: false, error: broken };
  switch (request.type) {
    case 'connections':
      return { ok: true, value: listing };
    case 'check-client':
      return { ok: true, value: { found } };
    case 'connect':
      if (connecting.outcome === 'connected') listing = { ...listing, accounts: [mira()] };
      return { ok: true, value: connecting };
    case 'calendar-hours':
      return { ok: true, value: { outcome: 'signed-out', lookedAt: null, retry: null } };
    case 'take-back':
      listing = { ...listing, accounts: [mira(false)] };
      return { ok: true, value: { answersUntil: null } };
    default:
      listing = { ...listing, accounts: [] };
      return { ok: true, value: { isRevoked, answersUntil: null } };
  }
}) as Ask;

beforeEach(() => {
  fakeBrowser.reset();
  listing = { redirect: REDIRECT, accounts: [] };
  connecting = { outcome: 'connected', account: MIRA };
  [found, isRevoked, broken, permitted] = ['known', true, null, true];
  [asked, requested] = [[], []];
  closing = new AbortController();
  fakeBrowser.runtime.getManifest = () => ({
    manifest_version: 3,
    name: 'Unhurried',
    version: '1',
    optional_permissions: ['notifications', 'identity'],
    optional_host_permissions: ['https://gmail.googleapis.com/*', 'https://www.googleapis.com/*'],
  });
  allowed = false;
  fakeBrowser.permissions.contains = vi.fn(async () => allowed);
  fakeBrowser.permissions.remove = vi.fn(async () => {
    allowed = false;
    return true;
  });
  fakeBrowser.permissions.request = vi.fn(async (access) => {
    requested.push(access);
    if (permitted && access.permissions?.includes('notifications')) allowed = true;
    return permitted;
  });
});

afterEach(() => {
  closing.abort();
  cleanup();
});

function Page() {
  const [settings, setSettings] = useState(DEFAULT_SETTINGS);
  useEffect(() => watchSettings(setSettings, closing.signal), []);
  return <LiveAccounts ask={ask} settings={settings} offered={['replies']} clock={clock} onSave={changeSettingsFrom} />;
}

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const press = async (name: string | RegExp) => fireEvent.click(await button(name));
const show = async (clientId: string | null = CLIENT) => {
  await changeSettings({ googleClientId: clientId });
  render(<Page />);
  await screen.findByLabelText('Client id');
};
const commit = (text: string) => {
  const field = screen.getByLabelText('Client id');
  fireEvent.input(field, { target: { value: text } });
  fireEvent.change(field, { target: { value: text } });
};

describe('the client id', () => {
  it('comes first: without one there is nothing to press but how to get one', async () => {
    await show(null);
    screen.getByText('This takes a client id: paste it above first.');
    expect(screen.queryByRole('button', { name: /^Connect/ })).toBeNull();
    expect(screen.getByLabelText<HTMLInputElement>('Address to register').value).toBe(REDIRECT);
    screen.getByText('No account is connected.');
    await expectAccessible();
  });

  it('is kept as it is pasted, tidied, and its mistakes are told in plain words', async () => {
    await show(null);
    commit('GOCSPX-abcdefgh');
    await screen.findByText(/^This is the client secret/);
    expect((await readSettings()).googleClientId).toBeNull();
    commit(` "${CLIENT}" `);
    await vi.waitFor(async () => expect((await readSettings()).googleClientId).toBe(CLIENT));
    await button(/^Connect an account…/);
    commit('');
    await vi.waitFor(async () => expect((await readSettings()).googleClientId).toBeNull());
  });

  it('is checked with Google, which the browser is asked for first', async () => {
    await show();
    await press('Check with Google');
    await screen.findByText('Google knows this client id and the address.');
    // No more than this takes: nothing of Gmail.
    expect(requested).toEqual([{ permissions: ['identity'], origins: ['https://www.googleapis.com/*'] }]);
    screen.getByText(/^To check it, your browser will ask whether Unhurried may reach www\.googleapis\.com and/);
    found = 'unknown';
    await press('Check with Google');
    await screen.findByText(/^Google did not come back/);
    permitted = false;
    await press('Check with Google');
    await screen.findByText(/^The browser did not let Unhurried ask/);
    expect(asked.filter(({ type }) => type === 'check-client')).toHaveLength(2);
  });

  it('is checked as it stands in the field, and what is none is told without asking anybody', async () => {
    await show(null);
    await press('Check with Google');
    await screen.findByText(/^Paste the client id/);
    fireEvent.input(screen.getByLabelText('Client id'), { target: { value: CLIENT.slice(0, 30) } });
    await press('Check with Google');
    await screen.findByText(/^The end is missing/);
    expect(requested).toEqual([]);
    fireEvent.input(screen.getByLabelText('Client id'), { target: { value: ` ${CLIENT}` } });
    await press('Check with Google');
    await screen.findByText('Google knows this client id and the address.');
    expect(asked).toContainEqual({ type: 'check-client', clientId: CLIENT });
  });

  it('can be registered with an address that is copied', async () => {
    const copied: string[] = [];
    vi.stubGlobal('navigator', { clipboard: { writeText: async (text: string) => void copied.push(text) } });
    await show();
    await press('Copy the address');
    await screen.findByText('Copied.');
    expect(copied).toEqual([REDIRECT]);
    vi.unstubAllGlobals();
  });
});

describe('connecting', () => {
  it('says what is asked of Google and of the browser, asks in the click, and then shows whose account it is', async () => {
    await show();
    screen.getByText(/^see who wrote to whom/);
    screen.getByText('gmail.googleapis.com');
    await press(/^Connect an account…/);
    expect(requested).toEqual([
      { permissions: ['identity'], origins: ['https://gmail.googleapis.com/*', 'https://www.googleapis.com/*'] },
    ]);
    await screen.findByText(`${MIRA} is connected.`);
    const sheet = within(screen.getByRole('region', { name: MIRA }));
    sheet.getByText('Connected since today');
    sheet.getByText(/41 units spent today, 1,230 units in 31 days/);
    expect(asked).toContainEqual({ type: 'connect', capability: 'replies', account: null });
    await expectAccessible();
  });

  it('asks nobody else where the browser is not allowed to', async () => {
    permitted = false;
    await show();
    await press(/^Connect an account…/);
    await screen.findByText(/^The browser was not allowed to reach Google’s APIs/);
    expect(asked.some(({ type }) => type === 'connect')).toBe(false);
  });

  const ends: readonly (readonly [string, Answers['connect'], RegExp])[] = [
    ['a closed window', { outcome: 'closed' }, /^Google’s window was closed/],
    ['a no', { outcome: 'denied' }, /^You did not allow it/],
    ['a box that was not ticked', { outcome: 'not-granted' }, /leave it ticked/],
    ['an unknown client', { outcome: 'refused', error: 'page_not_loaded' }, /^Google does not know this client id/],
    ['an administrator', { outcome: 'refused', error: 'admin_policy_enforced' }, /^The administrator/],
    ['a code of Google’s', { outcome: 'refused', error: 'deleted_client' }, /in its own words: deleted_client/],
    ['another account', { outcome: 'other-account', account: 'tom@fernweg.example' }, /^You signed in with tom@/],
    ['no network', { outcome: 'offline' }, /^Google did not answer/],
    ['a foreign answer', { outcome: 'foreign' }, /^What came back was no answer/],
  ];
  it.each(ends)('that ends with %s says so, and that nothing was connected', async (_what, outcome, words) => {
    connecting = outcome;
    await show();
    await press(/^Connect an account…/);
    const notice = await screen.findByText(words);
    expect(notice.textContent).toContain('Nothing was connected.');
  });
});

describe('a connected account', () => {
  beforeEach(() => {
    listing = { redirect: REDIRECT, accounts: [mira()] };
  });

  it('gives one thing back, says what Google keeps, and can connect it again', async () => {
    await show();
    await press('Take back: Track replies in the background');
    await screen.findByText(/Google still lists it, since it takes back only everything at once/);
    screen.getByText('Taken back: not used here. Google still lists it.');
    await press('Connect: Track replies in the background');
    await screen.findByText(`${MIRA} is connected.`);
    expect(asked).toContainEqual({ type: 'connect', capability: 'replies', account: MIRA });
  });

  it('is disconnected only after a second word', async () => {
    await show();
    await press(/^Disconnect…/);
    expect(document.activeElement?.textContent).toBe('Keep it connected');
    await expectAccessible();
    fireEvent.keyDown(screen.getByText('Keep it connected'), { key: 'Escape' });
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Disconnect…'));
    await press(/^Disconnect…/);
    await press('Keep it connected');
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Disconnect…'));
    await press(/^Disconnect…/);
    (await button('Yes, disconnect')).focus();
    await press('Yes, disconnect');
    const said = await screen.findByText(/is disconnected. Google has taken back/);
    expect(document.activeElement?.contains(said)).toBe(true);
    expect(document.activeElement).not.toBe(document.body);
    expect(screen.queryByRole('region', { name: MIRA })).toBeNull();
  });

  it('that Google could not be told of says so, and where to go', async () => {
    isRevoked = false;
    await show();
    await press(/^Disconnect…/);
    await press('Yes, disconnect');
    await screen.findByText(/Google could not be told/);
    expect(screen.getByRole('link', { name: /^Review its access at Google/ }).getAttribute('href')).toMatch(
      /^https:\/\/myaccount/,
    );
  });

  it('asks anew for what Google refused, once somebody has signed in again', async () => {
    const refused = (since: number): Answers['connections']['accounts'][number] => {
      return { ...mira(), uses: [{ capability: 'hours', since, isOn: true }], reading: null };
    };
    listing = { ...listing, accounts: [refused(NOW)] };
    connecting = { outcome: 'refused', error: 'nothing_else_changes' };
    await show();
    const again = await button('Sign in again');
    listing = { ...listing, accounts: [refused(NOW + 1)] };
    fireEvent.click(again);
    await screen.findByText(/in its own words: nothing_else_changes/);
    expect(asked.filter(({ type }) => type === 'calendar-hours')).toHaveLength(2);
  });

  it('says in a fold what was spent, also by the last reading', async () => {
    const reading = { state: 'read', readAt: NOW, listed: null } as const;
    const last = { changes: 61, answered: 2, noticed: 1, units: 48 };
    listing = { ...listing, accounts: [{ ...mira(), reading: { ...reading, last } }] };
    await show();
    const sheet = within(await screen.findByRole('region', { name: MIRA }));
    fireEvent.click(sheet.getByText('What Google allows, and what was spent of it'));
    sheet.getByText(/41 units spent today, 1,230 units in 31 days/);
    sheet.getByText('The last reading: 61 changes, 48 units.');
  });

  it('says when its mail was read, and what Google wants before it can be again', async () => {
    await show();
    await screen.findByText('Mail read last: today, 12:00');
    const [one] = listing.accounts;
    if (one === undefined) throw new Error('Somebody is connected.');
    listing = { ...listing, accounts: [{ ...one, reading: { state: 'signed-out', readAt: null, listed: null } }] };
    cleanup();
    await show();
    await screen.findByText(/^Google wants you to sign in again/);
    (await button('Sign in again')).focus();
    await press('Sign in again');
    await screen.findByText(`${MIRA} is connected.`);
    // Not to a button that the next key would press.
    expect(document.activeElement?.getAttribute('aria-label')).toBe(MIRA);
    expect(asked).toContainEqual({ type: 'connect', capability: 'replies', account: MIRA });
  });

  const DIGEST = 'One notification a mail time';
  const URGENT = 'Tell me at once of mail from these senders';
  const turn = async (name: string) => fireEvent.click(await screen.findByRole('switch', { name }));
  const isTurned = (name: string, isOn: boolean) =>
    vi.waitFor(() => expect(screen.getByRole('switch', { name }).getAttribute('aria-checked')).toBe(`${isOn}`));

  it('may notify once a mail time, if the browser is allowed to', async () => {
    await show();
    permitted = false;
    await turn(DIGEST);
    await screen.findByText(/^The browser did not allow it/);
    expect((await readSettings()).digest).toBe(false);
    permitted = true;
    await turn(DIGEST);
    await isTurned(DIGEST, true);
    expect(requested.at(-1)).toEqual({ permissions: ['notifications'] });
    expect(await readSettings()).toMatchObject({ digest: true, urgent: { isOn: false } });
    await turn(DIGEST);
    await isTurned(DIGEST, false);
    expect(allowed).toBe(false);
    await expectAccessible();
  });

  it('gives the leave to notify back with the last thing that notifies, and takes away what is shown before', async () => {
    const clear = vi.fn(async () => true);
    Object.assign(fakeBrowser.notifications, { getAll: async () => ({ digest: true }), clear });
    await show();
    await turn(DIGEST);
    await isTurned(DIGEST, true);
    await turn(URGENT);
    await isTurned(URGENT, true);
    await turn(DIGEST);
    await isTurned(DIGEST, false);
    expect(allowed).toBe(true);
    await isTurned(URGENT, true);
    expect(clear).not.toHaveBeenCalled();
    await turn(URGENT);
    await isTurned(URGENT, false);
    expect(allowed).toBe(false);
    expect(clear).toHaveBeenCalledWith('digest');
  });

  it('turns nothing on beside what is turned on, where the browser’s leave was lost meanwhile', async () => {
    await show();
    await turn(DIGEST);
    await isTurned(DIGEST, true);
    allowed = false;
    cleanup();
    await show();
    await isTurned(DIGEST, false);
    await turn(URGENT);
    await isTurned(URGENT, true);
    await isTurned(DIGEST, false);
  });

  it('shows what another page has changed', async () => {
    await show();
    await screen.findByRole('region', { name: MIRA });
    listing = { ...listing, accounts: [] };
    await changeConnections(withUse(MIRA, '1', 'replies', NOW));
    await screen.findByText('No account is connected.');
  });

  it('are shown as they were asked for last, also where an older answer comes later', async () => {
    const late = Promise.withResolvers<void>();
    let isFirst = true;
    const slow = (async (request: Request) => {
      const wasFirst = isFirst;
      isFirst = false;
      const answer = await ask(request);
      if (wasFirst) await late.promise;
      return answer;
    }) as Ask;
    render(
      <LiveAccounts ask={slow} settings={DEFAULT_SETTINGS} offered={[]} clock={clock} onSave={changeSettingsFrom} />,
    );
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    listing = { ...listing, accounts: [] };
    await changeConnections(withUse(MIRA, '1', 'replies', NOW));
    await screen.findByText('No account is connected.');
    late.resolve();
    await late.promise;
    await vi.waitFor(() => expect(asked.length).toBeGreaterThan(1));
    screen.getByText('No account is connected.');
  });

  it('that cannot be listed says so, and is asked for again', async () => {
    broken = 'storage';
    render(<Page />);
    await screen.findByText(/^The connected accounts could not be read/);
    broken = null;
    await press('Try again');
    await screen.findByRole('region', { name: MIRA });
  });
});
