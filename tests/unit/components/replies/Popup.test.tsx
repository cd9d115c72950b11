// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Popup, type PopupProps } from '../../../../components/replies/Popup.tsx';
import type { Loaded } from '../../../../components/replies/state.ts';
import { FAILURES } from '../../../../lib/messages.ts';
import type { PendingReply } from '../../../../lib/replies/pending.ts';
import { expectAccessible } from '../axe.ts';
import { CLOCK, DAY, HOUR, NOW, reply } from './sample.ts';

function readyOf(replies: readonly PendingReply[]): Loaded {
  return { kind: 'ready', replies, isPartial: { theirs: false, mine: false } };
}

const THREE = [
  reply('first', { due: NOW + HOUR }),
  reply('second', { due: NOW - DAY, asked: 'The numbers?' }),
  reply('third'),
];

function show(some: Partial<PopupProps> = {}) {
  const heard = {
    onChange: vi.fn<PopupProps['onChange']>(async () => null),
    onOpen: vi.fn<PopupProps['onOpen']>(async () => null),
    onCheckNow: vi.fn(),
    onNeedAll: vi.fn(),
    onOpenWorkspace: vi.fn(),
    onRetry: vi.fn(),
  };
  const props: PopupProps = {
    loaded: readyOf(THREE),
    clock: CLOCK,
    mail: { next: NOW + 4 * HOUR, isChecking: false, last: { kind: 'never' } },
    ...heard,
    ...some,
  };
  const { rerender } = render(<Popup {...props} />);
  return { ...heard, update: (next: Partial<PopupProps>) => rerender(<Popup {...props} {...next} />) };
}

const rows = () => screen.queryAllByRole('button', { name: /^Name of/ });
const names = () => rows().map((row) => row.querySelector('.names')?.textContent);
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const focusedName = () => document.activeElement?.querySelector('.names')?.textContent;

/** The popup takes the focus when it opens; then Down goes to the first row. */
async function goToList() {
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('main')));
  press('ArrowDown');
}

afterEach(cleanup);

describe('the list', () => {
  it('has what is due today first, and says what is overdue in words', () => {
    show({ loaded: readyOf(THREE.toReversed()) });
    expect(names()).toEqual(['Name of first', 'Name of second', 'Name of third']);
    const overdue = within(screen.getByRole('list', { name: 'Overdue' }));
    expect(overdue.getByText('since yesterday')).toBeTruthy();
    expect(overdue.getByText('“The numbers?”')).toBeTruthy();
  });

  it('keeps the two directions apart', () => {
    show({ loaded: readyOf([...THREE, reply('owed', { direction: 'mine' })]) });
    fireEvent.click(screen.getByRole('tab', { name: 'I owe 1 reply' }));
    expect(names()).toEqual(['Name of owed']);
    fireEvent.keyDown(screen.getByRole('tab', { name: 'I owe 1 reply' }), { key: 'ArrowLeft' });
    expect(screen.getByRole('tab', { name: 'I wait for 3 replies' }).getAttribute('aria-selected')).toBe('true');
  });

  it('starts with what I owe where I wait for nobody', () => {
    show({ loaded: readyOf([reply('owed', { direction: 'mine' })]) });
    expect(names()).toEqual(['Name of owed']);
  });

  it('asks whether a probable answer is one', async () => {
    const { onChange } = show({ loaded: readyOf([reply('maybe', { state: { kind: 'probably', at: NOW } })]) });
    fireEvent.click(screen.getByRole('button', { name: /^Yes, answered: Name of maybe/ }));
    fireEvent.click(screen.getByRole('button', { name: /^Still waiting: Name of maybe/ }));
    expect(onChange.mock.calls).toEqual([
      ['maybe', { kind: 'done' }],
      ['maybe', { kind: 'reopen' }],
    ]);
  });

  it('wakes a snoozed one early', () => {
    const { onChange } = show({ loaded: readyOf([reply('a', { state: { kind: 'snoozed', until: NOW + DAY } })]) });
    fireEvent.click(screen.getByRole('button', { name: /^Still waiting: Name of a/ }));
    expect(onChange).toHaveBeenCalledWith('a', { kind: 'reopen' });
  });

  it('draws fifty rows of ten thousand at first, says that there are more, and reads the rest when asked', () => {
    const many = Array.from({ length: 200 }, (_, index) => reply(`r${index}`));
    const loaded: Loaded = { kind: 'ready', replies: many, isPartial: { theirs: true, mine: false } };
    const { onNeedAll } = show({ loaded });
    expect(rows()).toHaveLength(50);
    expect(screen.getByRole('tab', { name: 'I wait for 200+ replies' })).toBeTruthy();
    for (let page = 0; page < 3; page += 1) fireEvent.click(screen.getByRole('button', { name: 'Show more' }));
    expect(rows()).toHaveLength(200);
    expect(onNeedAll).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Show more' }));
    expect(onNeedAll).toHaveBeenCalledOnce();
  });
});

describe('the list by keyboard', () => {
  it('moves with arrows, Home and End', async () => {
    show();
    await goToList();
    expect(focusedName()).toBe('Name of first');
    press('ArrowDown');
    expect(focusedName()).toBe('Name of second');
    press('End');
    expect(focusedName()).toBe('Name of third');
    press('ArrowDown');
    expect(focusedName()).toBe('Name of third');
    press('Home');
    expect(focusedName()).toBe('Name of first');
  });

  it('is one stop of Tab and its actions', () => {
    show();
    const stops = screen.getAllByRole('button').filter(({ tabIndex, closest }) => tabIndex === 0 && closest !== null);
    expect(stops.map((stop) => stop.getAttribute('title') ?? stop.textContent)).toEqual([
      ...['Open the thread', 'Done (D)', 'Snooze (S)', 'Drop, no answer needed (X)', 'Open workspace', 'Check now'],
    ]);
  });

  it.each([
    ['d', { kind: 'done' }],
    ['x', { kind: 'drop' }],
    ['Delete', { kind: 'drop' }],
  ])('acts on a row with %s', async (key, change) => {
    const { onChange } = show();
    await goToList();
    press('ArrowDown');
    press(key);
    expect(onChange.mock.calls).toEqual([['second', change]]);
  });

  it('snoozes with S, chooses with arrows and takes it back with Escape', async () => {
    const { onChange } = show();
    await goToList();
    press('s');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Later today'));
    press('ArrowRight');
    expect(document.activeElement?.textContent).toBe('Tomorrow');
    fireEvent.click(document.activeElement ?? document.body);
    expect(onChange).toHaveBeenCalledWith('first', { kind: 'snooze', until: Date.UTC(2026, 10, 24, 8) });
    rows()[0]?.focus();
    press('s');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Later today'));
    press('Escape');
    await waitFor(() => expect(screen.queryByRole('group', { name: /^Snooze until/ })).toBeNull());
    expect(focusedName()).toBe('Name of first');
  });

  it('goes on to the next row when one is done', async () => {
    const view = show();
    await goToList();
    press('d');
    view.update({ loaded: readyOf(THREE.slice(1)) });
    await waitFor(() => expect(focusedName()).toBe('Name of second'));
  });

  it('goes on to the next row when one is snoozed, not with it to the end', async () => {
    const view = show();
    await goToList();
    press('s');
    fireEvent.click(screen.getByRole('button', { name: /^Tomorrow, / }));
    view.update({
      loaded: readyOf([{ ...reply('first'), state: { kind: 'snoozed', until: NOW + DAY } }, ...THREE.slice(1)]),
    });
    await waitFor(() => expect(focusedName()).toBe('Name of second'));
  });

  it('stays with its row when another comes above it', async () => {
    const view = show();
    await goToList();
    press('ArrowDown');
    view.update({ loaded: readyOf([...THREE, reply('new', { due: NOW + 2 * HOUR })]) });
    await waitFor(() => expect(rows()).toHaveLength(4));
    expect(focusedName()).toBe('Name of second');
    press('ArrowUp');
    expect(focusedName()).toBe('Name of new');
  });

  it('does not take the focus from what somebody types after a change that failed', async () => {
    show({
      loaded: readyOf(Array.from({ length: 6 }, (_, index) => reply(`r${index}`))),
      onChange: async () => 'storage',
    });
    await goToList();
    press('d');
    await screen.findByText(/^That was not saved\./);
    press('/');
    const field = screen.getByRole('textbox');
    fireEvent.input(field, { target: { value: 'r3' } });
    await waitFor(() => expect(rows()).toHaveLength(1));
    expect(document.activeElement).toBe(field);
  });

  it('leaves letters with Ctrl alone', async () => {
    const { onChange } = show();
    await goToList();
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'd', ctrlKey: true });
    expect(onChange).not.toHaveBeenCalled();
  });
});

describe('a change', () => {
  it('can be undone', async () => {
    const { onChange } = show();
    fireEvent.click(screen.getByRole('button', { name: /^Done: Name of first/ }));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await screen.findByText('Taken back.');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('main')));
    expect(onChange.mock.calls).toEqual([
      ['first', { kind: 'done' }],
      ['first', { kind: 'reopen' }],
    ]);
  });

  it.each([{ key: 'z' }, { key: 'z', ctrlKey: true }])('is undone by %o, but not while somebody types', async (key) => {
    const many = [...THREE, reply('fourth'), reply('fifth')];
    const { onChange } = show({ loaded: readyOf(many) });
    await goToList();
    press('d');
    await screen.findByText('Marked done.');
    fireEvent.keyDown(screen.getByRole('textbox'), key);
    expect(onChange).toHaveBeenCalledOnce();
    fireEvent.keyDown(document.activeElement ?? document.body, key);
    await screen.findByText('Taken back.');
    expect(onChange.mock.lastCall).toEqual(['first', { kind: 'reopen' }]);
  });

  it('to a snooze says until when', async () => {
    show();
    fireEvent.click(screen.getByRole('button', { name: /^Snooze: Name of first/ }));
    fireEvent.click(screen.getByRole('button', { name: /^Next week, / }));
    expect(await screen.findByText('Snoozed until 30 Nov.')).toBeTruthy();
  });

  it('of a snoozed reply goes back to its snooze', async () => {
    const until = NOW + DAY;
    const { onChange } = show({ loaded: readyOf([reply('a', { state: { kind: 'snoozed', until } })]) });
    rows()[0]?.focus();
    press('d');
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await screen.findByText('Taken back.');
    expect(onChange.mock.calls.map(([, change]) => change)).toEqual([
      { kind: 'done' },
      { kind: 'reopen' },
      { kind: 'snooze', until },
    ]);
  });

  it.each(FAILURES)('that fails with “%s” says so and that the list is unchanged', async (failure) => {
    show({ onChange: async () => failure });
    fireEvent.click(screen.getByRole('button', { name: /^Done: Name of first/ }));
    expect(await screen.findByText(/^That was not saved\..*The list is unchanged\./)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });
});

describe('a thread', () => {
  it('opens from its row', () => {
    const { onOpen } = show();
    fireEvent.click(rows()[1] ?? document.body);
    expect(onOpen).toHaveBeenCalledWith('second');
  });

  it('that does not open says so', async () => {
    show({ onOpen: async () => 'unreachable' });
    fireEvent.click(rows()[0] ?? document.body);
    expect(await screen.findByText(/^The thread did not open\./)).toBeTruthy();
  });
});

describe('the search', () => {
  const many = Array.from({ length: 12 }, (_, index) => reply(`r${index}`, { subject: `Matter ${index}` }));

  it('is there from five replies on', () => {
    show({ loaded: readyOf(many.slice(0, 4)) });
    expect(screen.queryByRole('textbox')).toBeNull();
    cleanup();
    show({ loaded: readyOf(many.slice(0, 5)) });
    expect(screen.getByRole('textbox', { name: 'Search replies' })).toBeTruthy();
  });

  it('finds, asks for all that is stored, and is cleared with Escape', () => {
    const { onNeedAll } = show({ loaded: readyOf(many) });
    const field = screen.getByRole('textbox');
    fireEvent.input(field, { target: { value: 'matter 11' } });
    expect(names()).toEqual(['Name of r11']);
    expect(onNeedAll).toHaveBeenCalled();
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(rows()).toHaveLength(12);
  });

  it('says when nothing matches', () => {
    show({ loaded: readyOf(many) });
    fireEvent.input(screen.getByRole('textbox'), { target: { value: 'nobody' } });
    expect(screen.getByText('Nothing matches “nobody”.')).toBeTruthy();
  });

  it('is brought by / where a short list does not show it', async () => {
    show({ loaded: readyOf(many.slice(0, 2)) });
    await goToList();
    press('/');
    const field = await screen.findByRole('textbox', { name: 'Search replies' });
    await waitFor(() => expect(document.activeElement).toBe(field));
    fireEvent.input(field, { target: { value: 'matter 1' } });
    expect(names()).toEqual(['Name of r1']);
  });

  it('is reached with /, and types letters that are commands elsewhere', async () => {
    const { onChange } = show({ loaded: readyOf(many) });
    await goToList();
    press('/');
    expect(document.activeElement).toBe(screen.getByRole('textbox'));
    press('d');
    expect(onChange).not.toHaveBeenCalled();
  });
});

describe('mail', () => {
  const mail = { next: NOW + 4 * HOUR, isChecking: false, last: { kind: 'never' } } as const;

  it('says when it is read next, and reads it now', () => {
    const { onCheckNow } = show();
    expect(screen.getByText('Next mail time: today, 15:20')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Check now' }));
    expect(onCheckNow).toHaveBeenCalledOnce();
  });

  it('says that no time is set', () => {
    show({ mail: { ...mail, next: null } });
    expect(screen.getByText('No mail times set')).toBeTruthy();
  });

  it('shows that a check is under way and starts no second one', () => {
    const { onCheckNow } = show({ mail: { ...mail, isChecking: true } });
    fireEvent.click(screen.getByRole('button', { name: 'Checking…' }));
    expect(onCheckNow).not.toHaveBeenCalled();
  });

  it.each([
    [/^Checked .*: nothing new$/, { kind: 'checked', at: NOW, answered: 0 }],
    [/^Checked .*: one answer may have come$/, { kind: 'checked', at: NOW, answered: 1 }],
    [/^Checked .*: 3 answers may have come$/, { kind: 'checked', at: NOW, answered: 3 }],
    [/^Mail was not checked. You are offline./, { kind: 'failed', failure: 'offline' }],
    [/^Mail was not checked. Gmail’s answer made no sense./, { kind: 'failed', failure: 'unreadable' }],
  ] as const)('says of the last check %s', (text, last) => {
    show({ mail: { ...mail, last } });
    expect(screen.getByText(text)).toBeTruthy();
  });
});

describe('every state', () => {
  it.each([
    ['a list', readyOf(THREE)],
    ['many', readyOf(Array.from({ length: 12 }, (_, index) => reply(`r${index}`)))],
    ['nothing', readyOf([])],
    ['loading', { kind: 'loading' }],
    ['an error', { kind: 'failed', failure: 'storage' }],
  ] as const)('is accessible: %s', async (_, loaded) => {
    show({ loaded });
    await expectAccessible();
  });

  it('says what is kept here while it is empty', () => {
    show({ loaded: readyOf([]) });
    expect(screen.getByText('You wait for nobody.')).toBeTruthy();
  });

  it('says that nothing was lost when the store cannot be read, and tries again when it is asked to', () => {
    const { onRetry } = show({ loaded: { kind: 'failed', failure: 'storage' } });
    expect(screen.getByRole('alert').textContent).toContain('Nothing was lost.');
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onRetry).toHaveBeenCalledOnce();
  });
});
