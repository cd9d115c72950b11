// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Reading } from '../../../../../components/settings/connect/Reading.tsx';
import type { Answers } from '../../../../../lib/messages.ts';
import { DEFAULT_SETTINGS } from '../../../../../lib/settings.ts';
import { expectAccessible } from '../../axe.ts';

type Listed = Answers['connections']['accounts'][number];
type State = NonNullable<Listed['reading']>;

const NOW = Date.UTC(2026, 10, 20, 12);
const MINUTE = 60_000;
const clock = { now: NOW, timeZone: 'Europe/Berlin', locale: 'en-GB', hours: DEFAULT_SETTINGS.hours };
afterEach(cleanup);

let pressed: string[] = [];
function show(some: Partial<State>, isBusy = false) {
  pressed = [];
  const spent = { gmail: 0, calendar: 0 };
  const reading: State = { state: 'read', readAt: NOW - 60 * MINUTE, listed: null, ...some };
  const listed: Listed = { account: 'mira@fernweg.example', uses: [], reading, today: spent, month: spent };
  render(
    <Reading
      listed={listed}
      hasClient
      clock={clock}
      isBusy={isBusy}
      onConnect={(capability) => pressed.push(capability)}
      onReadNow={() => pressed.push('read')}
    />,
  );
}
const readNow = () => screen.queryByRole('button', { name: /^Read now/ });

describe('how mail is read', () => {
  it('says how many of all mails are read, with a bar, and that one may leave', async () => {
    show({ state: 'under-way', step: { kind: 'looking', read: 900, of: 1_245 } });
    const bar = screen.getByRole<HTMLProgressElement>('progressbar', { name: /900 of 1,245 mails read$/ });
    expect([bar.value, bar.max]).toEqual([900, 1_245]);
    screen.getByText(/^You can close this page/);
    expect(readNow()).toBeNull();
    await expectAccessible();
  });

  it.each<[Partial<State>, RegExp]>([
    [{ step: { kind: 'listing' }, listed: 1_200 }, /^Reading the last 30 days: 1,200 mails so far/],
    [{ step: { kind: 'listing' } }, /^Reading the last 30 days…/],
    [{ step: { kind: 'changes' } }, /^Reading what changed since…/],
    [{}, /^Reading mail…/],
  ])('shows a bar without an end where none is known (%#)', (some, text) => {
    show({ state: 'under-way', ...some });
    screen.getByText(text);
    expect(screen.getByRole<HTMLProgressElement>('progressbar').hasAttribute('value')).toBe(false);
  });

  it('says what the last run came to, and reads anew when asked', () => {
    show({ last: { changes: 61, answered: 2, noticed: 1, units: 48 } });
    screen.getByText('Mail read last: today, 12:00');
    screen.getByText('2 replies were answered, 1 mail may ask something of you.');
    fireEvent.click(screen.getByRole('button', { name: 'Read now: mira@fernweg.example' }));
    expect(pressed).toEqual(['read']);
  });

  it('says so where nothing came of it', () => {
    show({ last: { changes: 0, answered: 0, noticed: 0, units: 2 } });
    screen.getByText('Nothing to do came of it.');
  });

  it.each<[State['why'], RegExp]>([
    [
      'offline',
      /^Google could not be reached\. Unhurried tries again today, 13:05\. It goes on where it stopped: 1,200 mails are listed\.$/,
    ],
    ['busy', /^Google asks for a pause/],
    ['unreadable', /If it stays so, look for an update/],
    ['gone', /the last 30 days are read anew/],
    ['stopped', /^It was broken off/],
  ])('says in plain words why it waits, and when it goes on (%s)', (why, text) => {
    show({ state: 'waiting', ...(why !== undefined && { why }), retry: NOW + 5 * MINUTE, listed: 1_200 });
    screen.getByText(text);
    expect(readNow()).not.toBeNull();
  });

  it.each(['signed-out', 'forbidden'] as const)('leads to signing in where only that helps (%s)', (state) => {
    show({ state, why: state });
    fireEvent.click(screen.getByRole('button', { name: 'Sign in again' }));
    expect(pressed).toEqual(['replies']);
    expect(readNow()).toBeNull();
  });

  it('says when urgent senders were looked for, or why not', () => {
    show({ urgent: { outcome: 'read', lookedAt: NOW - MINUTE, retry: null } });
    screen.getByText('Urgent senders looked for last: today, 12:59');
    cleanup();
    show({ urgent: { outcome: 'offline', lookedAt: NOW - MINUTE, retry: NOW + MINUTE } });
    screen.getByText(/^Urgent senders could not be looked for\. Google could not be reached\. .* 13:01\.$/);
  });
});
