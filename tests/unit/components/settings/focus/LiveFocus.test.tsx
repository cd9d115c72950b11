// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LiveFocus } from '../../../../../components/settings/focus/LiveFocus.tsx';
import type { Ask } from '../../../../../lib/ask.ts';
import type { Answers, Failure, Request, RequestOf } from '../../../../../lib/messages.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../../../lib/settings.ts';
import { expectAccessible } from '../../axe.ts';

const MIRA = 'mira@fernweg.example';
/** Wednesday 2 December 2026, seven in the morning in Berlin. */
const NOW = Date.parse('2026-12-02T06:00:00Z');
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const clock = { now: NOW, timeZone: 'Europe/Berlin', locale: 'en-GB', hours: DEFAULT_SETTINGS.hours };
const block = (day: number) => ({ start: NOW + day * DAY + 2 * HOUR, end: NOW + day * DAY + 3.5 * HOUR });

type Focus = Answers['tend-focus'];
let focus: Focus;
let broken: Failure | null;
let wishes: RequestOf<'tend-focus'>['wish'][];

/** A background whose calendar takes what it is asked for. */
const ask = (async (request: Request) => {
  if (request.type !== 'tend-focus') return { ok: false, error: 'refused' };
  const { wish } = request;
  wishes.push(wish);
  if (broken !== null) return { ok: false, error: broken };
  if (focus.outcome !== 'done') return { ok: true, value: focus };
  const put = (blocks: readonly { start: number; end: number }[]) =>
    blocks.map(({ start, end }) => ({ kind: 'focus' as const, start, end, state: 'there' as const }));
  if (wish.kind === 'put') focus = { ...focus, blocks: [...focus.blocks, ...put(wish.blocks)], proposed: [] };
  if (wish.kind === 'keep') focus = { ...focus, ...wish.plan };
  if (wish.kind === 'take-back') {
    const { only } = wish;
    const blocks = focus.blocks.filter(
      ({ start, state }) => state === 'theirs' || (only !== null && !only.some((one) => one.start === start)),
    );
    focus = { ...focus, blocks, proposed: [], ...(only === null && { isAutomatic: false, hasMailTimes: false }) };
  }
  return { ok: true, value: focus };
}) as Ask;

const onSignIn = vi.fn();

function Page() {
  const [settings, setSettings] = useState<Settings>(DEFAULT_SETTINGS);
  const onSave = async (change: (settings: Settings) => Partial<Settings>) => {
    setSettings((before) => ({ ...before, ...change(before) }));
    return true;
  };
  return <LiveFocus ask={ask} account={MIRA} settings={settings} clock={clock} onSave={onSave} onSignIn={onSignIn} />;
}

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const press = async (name: string | RegExp) => {
  const found = await button(name);
  found.focus();
  fireEvent.click(found);
};

beforeEach(() => {
  [broken, wishes] = [null, []];
  focus = {
    outcome: 'done',
    isAutomatic: false,
    hasMailTimes: false,
    isPlain: false,
    blocks: [],
    proposed: [block(0), block(1)],
  };
});
afterEach(cleanup);

describe('time for focus', () => {
  it('is proposed for the coming week, and nothing is put anywhere by looking', async () => {
    render(<Page />);
    expect(screen.getByText('Looking at your calendar…')).toBeTruthy();
    expect(await screen.findByText('Today, 09:00 to 10:30')).toBeTruthy();
    expect(screen.getByText('Tomorrow, 09:00 to 10:30')).toBeTruthy();
    expect(wishes).toEqual([{ kind: 'look' }]);
    await expectAccessible();
  });

  it('is put there when accepted, without what was left out, and can be undone', async () => {
    render(<Page />);
    fireEvent.click(await screen.findByRole('switch', { name: 'Put there: Tomorrow, 09:00 to 10:30' }));
    await press('Put 1 block in my calendar');
    expect(await screen.findByText('1 block put in your calendar.')).toBeTruthy();
    expect(wishes.at(-1)).toEqual({ kind: 'put', blocks: [block(0)] });
    expect(screen.getByRole('heading', { name: 'In your calendar' })).toBeTruthy();
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Undo'));
    await press('Undo');
    expect(await screen.findByText('Undone.')).toBeTruthy();
    expect(wishes.at(-1)).toEqual({ kind: 'take-back', only: [block(0)] });
  });

  it('is taken back at once, but for what the person changed, and comes back as it was', async () => {
    const [first, second] = [block(0), block(1)];
    focus = {
      ...focus,
      isAutomatic: true,
      blocks: [
        { kind: 'focus', ...first, state: 'there' },
        { kind: 'focus', ...second, state: 'theirs' },
      ],
    };
    render(<Page />);
    expect(await screen.findByText('Focus · 1 h 30 min · changed by you: stays as you put it')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Put/ })).toBeNull();
    await press('Take the block back');
    expect(await screen.findByText(/^1 block taken out of your calendar. 1 that you changed stays/)).toBeTruthy();
    expect(screen.getByRole('switch', { name: 'Fill each coming week by itself' }).getAttribute('aria-checked')).toBe(
      'false',
    );
    await press('Undo');
    expect(await screen.findByText('Undone.')).toBeTruthy();
    expect(wishes.slice(-2)).toEqual([
      { kind: 'put', blocks: [first] },
      { kind: 'keep', plan: { isAutomatic: true, hasMailTimes: false } },
    ]);
  });

  it('comes by itself, and mail times with it, where that is turned on', async () => {
    render(<Page />);
    fireEvent.click(await screen.findByRole('switch', { name: 'Fill each coming week by itself' }));
    fireEvent.click(await screen.findByRole('switch', { name: 'Show my mail times in my calendar' }));
    await vi.waitFor(() => expect(focus).toMatchObject({ isAutomatic: true, hasMailTimes: true }));
  });

  it('is looked for anew when the person wants another amount of it', async () => {
    render(<Page />);
    const days = await screen.findByRole('group', { name: 'On these days' });
    fireEvent.click(within(days).getByRole('checkbox', { name: 'Friday' }));
    await vi.waitFor(() => expect(wishes).toHaveLength(2));
    fireEvent.change(screen.getByRole('combobox', { name: 'Time a day' }), { target: { selectedIndex: 0 } });
    await vi.waitFor(() => expect(wishes).toHaveLength(3));
    const shortest = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Shortest block' });
    expect(shortest.value).toBe('30');
  });
});

describe('an empty week', () => {
  it.each([
    [
      'is full',
      [],
      'The coming week has its time for focus, or no room for another block. Shorter ones may still fit.',
    ],
    [
      'has its blocks',
      [{ kind: 'focus' as const, ...block(0), state: 'there' as const }],
      'There is nothing more to propose for the coming week.',
    ],
  ])('%s, and says so', async (_name, blocks, words) => {
    focus = { ...focus, blocks, proposed: [] };
    render(<Page />);
    expect(await screen.findByText(words)).toBeTruthy();
  });
});

describe('a calendar that cannot be seen', () => {
  it.each([
    ['offline', 'Your calendar could not be reached.'],
    ['busy', 'Google is too busy just now.'],
    ['unreadable', 'What came back from your calendar made no sense.'],
    ['forbidden', 'Google refuses it for this calendar.'],
  ] as const)('because of %s says so, and looks again', async (outcome, words) => {
    focus = { ...focus, outcome, proposed: null };
    render(<Page />);
    expect(await screen.findByText((text) => text.startsWith(words))).toBeTruthy();
    focus = { ...focus, outcome: 'done', proposed: [block(0)] };
    await press('Look again');
    expect(await button('Put 1 block in my calendar')).toBeTruthy();
  });

  it('asks the person to sign in again where that is why', async () => {
    focus = { ...focus, outcome: 'signed-out', proposed: null };
    render(<Page />);
    await press('Sign in again');
    expect(onSignIn).toHaveBeenCalledOnce();
  });

  it('keeps what was accepted, and says when it comes', async () => {
    render(<Page />);
    await button('Put 2 blocks in my calendar');
    focus = { ...focus, outcome: 'offline', proposed: null };
    await press('Put 2 blocks in my calendar');
    expect(await screen.findByText(/It is kept here, and done as soon as that works\.$/)).toBeTruthy();
  });

  it('because the background does not answer says so, too', async () => {
    broken = 'storage';
    render(<Page />);
    expect(await screen.findByText(/^The blocks could not be read\./)).toBeTruthy();
    broken = null;
    await press('Look again');
    expect(await screen.findByText('Today, 09:00 to 10:30')).toBeTruthy();
  });
});
