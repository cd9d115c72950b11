// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LiveAccounts } from '../../../../../components/settings/connect/LiveAccounts.tsx';
import type { Ask } from '../../../../../lib/ask.ts';
import type { Answers, Request } from '../../../../../lib/messages.ts';
import { DEFAULT_SETTINGS } from '../../../../../lib/settings.ts';
import { expectAccessible } from '../../axe.ts';

const MIRA = 'mira@fernweg.example';
const NOW = Date.UTC(2026, 10, 20, 12);
const clock = { now: NOW, timeZone: 'Europe/Berlin', locale: 'en-GB', hours: DEFAULT_SETTINGS.hours };
const FOCUS = 'Keep time for focus in your calendar';

let asked: Request[];
let outcome: Answers['tend-focus']['outcome'];
let blocks: number;

const ask = (async (request: Request) => {
  asked.push(request);
  switch (request.type) {
    case 'connections': {
      const uses = [{ capability: 'focus', since: NOW, isOn: true }];
      const spent = { gmail: 0, calendar: 12 };
      const account = { account: MIRA, uses, reading: null, blocks, today: spent, month: spent };
      return { ok: true, value: { redirect: 'https://x.chromiumapp.org/', accounts: [account] } };
    }
    case 'tend-focus':
      return {
        ok: true,
        value: { outcome, isAutomatic: false, hasMailTimes: false, isPlain: false, blocks: [], proposed: [] },
      };
    case 'take-back':
      return { ok: true, value: { answersUntil: null } };
    default:
      return { ok: true, value: { isRevoked: true, answersUntil: null } };
  }
}) as unknown as Ask;

/** What was asked for beside looking. */
const done = () =>
  asked.flatMap((request) => {
    if (request.type === 'connections' || (request.type === 'tend-focus' && request.wish.kind === 'look')) return [];
    return [request.type === 'tend-focus' ? request.wish.kind : request.type];
  });
const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));

beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.permissions.contains = vi.fn(async () => false);
  [asked, outcome, blocks] = [[], 'done', 5];
  render(
    <LiveAccounts ask={ask} settings={DEFAULT_SETTINGS} offered={['focus']} clock={clock} onSave={async () => true} />,
  );
});
afterEach(cleanup);

describe('blocks in a calendar that nothing will reach any more', () => {
  it('are offered to be taken out before the access is taken back', async () => {
    await press(`Take back: ${FOCUS}`);
    expect(await screen.findByRole('alertdialog', { name: `Take back: ${FOCUS}` })).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Keep it');
    await expectAccessible();
    expect(done()).toEqual([]);
    await press('Yes, take back');
    await vi.waitFor(() => expect(done()).toEqual(['take-back', 'take-back']));
    expect(asked.findLast(({ type }) => type === 'tend-focus')).toMatchObject({
      wish: { kind: 'take-back', only: null },
    });
  });

  it('stay where the person leaves them', async () => {
    await press(`Disconnect…: ${MIRA}`);
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Take 5 blocks out of the calendar first' }));
    await press('Yes, disconnect');
    await vi.waitFor(() => expect(done()).toEqual(['disconnect']));
  });

  it('keep the account connected while they cannot be taken out', async () => {
    await screen.findByRole('button', { name: `Disconnect…: ${MIRA}` });
    outcome = 'offline';
    await press(`Disconnect…: ${MIRA}`);
    await press('Yes, disconnect');
    expect(await screen.findByText(/^The blocks could not be taken out of the calendar now/)).toBeTruthy();
    expect(done()).toEqual(['take-back']);
  });
});
