// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Context } from '../../../../components/context/Context.tsx';
import type { ExpectedReply } from '../../../../components/context/Expected.tsx';
import type { PanelContent } from '../../../../components/context/Panel.tsx';
import type { Hint } from '../../../../lib/context/hint.ts';
import { expectAccessible } from '../axe.ts';

const TEXT = 'Could somebody look at the budget?';

function hintOf(rule: string, some: Partial<Hint> = {}): Hint {
  return {
    rule,
    question: `Question of ${rule}?`,
    why: `Why of ${rule}.`,
    practice: 'P17',
    weight: 50,
    span: null,
    fix: { kind: 'insert', label: `Fix ${rule}`, text: 'By Thursday.' },
    ...some,
  };
}

const ONE = hintOf('one', { span: { start: 6, end: 14 } });
const TWO = hintOf('two', { fix: { kind: 'focus', label: 'Fix two', target: 'subject' } });
const THREE = hintOf('three', { fix: null });
const EXPECTED: ExpectedReply = {
  from: 'Jonas',
  readers: [{ email: 'jonas@example.org', name: 'Jonas', isAwaited: true }],
  by: 'Thu 26 Nov',
  inTheirDay: null,
  isOn: true,
  choices: [
    { label: 'Next working day', due: 1_000, when: 'tomorrow, 17:30' },
    { label: 'Next week', due: 2_000, when: '4 Dec' },
  ],
  date: '2026-11-26',
  earliest: '2026-11-23',
};
const MANY = [ONE, TWO, THREE, hintOf('four'), hintOf('five')];

function contentOf(some: Partial<PanelContent> = {}) {
  const heard = {
    onFix: vi.fn<PanelContent['onFix']>(),
    onDismiss: vi.fn<PanelContent['onDismiss']>(),
    onRestore: vi.fn<PanelContent['onRestore']>(),
    onExpectedChange: vi.fn<PanelContent['onExpectedChange']>(),
    onHighlight: vi.fn<PanelContent['onHighlight']>(),
  };
  const content = { hints: MANY, text: TEXT, leftOut: [], expected: null, ...heard, ...some };
  return { heard, content };
}

function show(some: Partial<PanelContent> = {}) {
  const { heard, content } = contentOf(some);
  const { rerender } = render(<Context {...content} />);
  return { ...heard, update: (next: Partial<PanelContent>) => rerender(<Context {...content} {...next} />) };
}

const mark = () => screen.getByRole('button', { name: /^Context:/ });
const focused = () => document.activeElement;

/** Opens the panel and waits until the first hint has the focus. */
async function open() {
  fireEvent.click(mark());
  await waitFor(() => expect(screen.getByRole('dialog').contains(focused())).toBe(true));
}

afterEach(cleanup);

describe('the mark', () => {
  it.each([
    ['Context: nothing to check yet', { hints: [], text: ' ' }],
    ['Context: a reader has what they need', { hints: [] }],
    ['Context: 1 thing a reader would have to ask', { hints: [ONE] }],
    ['Context: 5 things a reader would have to ask', {}],
    ['Context: something to know about this mail', { notice: 'Two guests had no room.' }],
  ])('says “%s”', (name, content) => {
    show(content);
    expect(screen.getByRole('button', { name })).toBeTruthy();
  });

  it('opens and closes the panel', async () => {
    show();
    expect(screen.queryByRole('dialog')).toBeNull();
    await open();
    expect(mark().getAttribute('aria-expanded')).toBe('true');
    fireEvent.click(mark());
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('the panel', () => {
  it('says that it is about to open, so that it shows the mail as it is now', () => {
    const onOpen = vi.fn<() => void>();
    render(<Context {...contentOf().content} onOpen={onOpen} />);
    fireEvent.click(mark());
    expect(onOpen).toHaveBeenCalledTimes(1);
    fireEvent.click(mark());
    expect(onOpen).toHaveBeenCalledTimes(1);
  });

  it('asks at most three things before “more”', async () => {
    show();
    await open();
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(3);
    fireEvent.click(screen.getByRole('button', { name: '2 more' }));
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(5);
  });

  it('shows the question, the words that it is about, and why', async () => {
    show();
    await open();
    const hint = within(screen.getByRole('group', { name: 'Question of one?' }));
    expect(hint.getByText('“somebody”')).toBeTruthy();
    expect(hint.getByText(/^Why of one\./)).toBeTruthy();
    expect(hint.getByText('Practice: Clear request, clear deadline.')).toBeTruthy();
  });

  it('says that a reader has what they need', async () => {
    show({ hints: [] });
    await open();
    expect(screen.getByText('A reader has what they need.')).toBeTruthy();
  });

  it('is accessible', async () => {
    show({
      expected: EXPECTED,
      leftOut: [{ rule: 'six', title: 'Vague subject', scope: 'always' }],
    });
    await open();
    await expectAccessible();
  });
});

describe('the panel by keyboard', () => {
  it('starts at the first hint; arrows, Home and End move', async () => {
    show();
    await open();
    const press = (key: string) => fireEvent.keyDown(focused() ?? document.body, { key });
    const at = () => focused()?.getAttribute('data-hint');
    expect(at()).toBe('one');
    press('ArrowDown');
    expect(at()).toBe('two');
    press('ArrowUp');
    press('ArrowUp');
    expect(at()).toBe('one');
    press('End');
    expect(at()).toBe('three');
    press('Home');
    expect(at()).toBe('one');
  });

  it('lets Tab reach only the hint that is looked at', async () => {
    show();
    await open();
    fireEvent.keyDown(focused() ?? document.body, { key: 'ArrowDown' });
    expect(screen.getByRole('button', { name: 'Fix one' }).tabIndex).toBe(-1);
    expect(screen.getByRole('button', { name: 'Fix two' }).tabIndex).toBe(0);
  });

  it('fixes with Enter, once', async () => {
    const { onFix } = show();
    await open();
    fireEvent.keyDown(focused() ?? document.body, { key: 'Enter' });
    expect(onFix.mock.calls).toEqual([[ONE, ONE.fix]]);
  });

  it('offers a second fix beside the first', async () => {
    const otherFix = { kind: 'insert', label: 'Add a link', text: 'Here is the link: ', isBeginning: true } as const;
    const hint = hintOf('one', { otherFix });
    const { onFix } = show({ hints: [hint] });
    await open();
    expect(screen.getByRole('button', { name: 'Fix one' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Add a link' }));
    expect(onFix).toHaveBeenCalledWith(hint, otherFix);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('leaves Enter on a button to the button', async () => {
    const { onFix } = show();
    await open();
    fireEvent.keyDown(screen.getByRole('button', { name: /^Leave out of this mail: Question of one/ }), {
      key: 'Enter',
    });
    expect(onFix).not.toHaveBeenCalled();
  });

  it('closes with Escape and gives the focus back', async () => {
    show();
    await open();
    fireEvent.keyDown(focused() ?? document.body, { key: 'Escape' });
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(focused()).toBe(mark());
  });

  it('gives the focus back to the mark when Tab goes past either end', async () => {
    show();
    await open();
    fireEvent.keyDown(screen.getByRole('button', { name: '2 more' }), { key: 'Tab' });
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(focused()).toBe(mark());
    await open();
    fireEvent.keyDown(screen.getByRole('button', { name: 'Close' }), { key: 'Tab', shiftKey: true });
    expect(focused()).toBe(mark());
  });
});

describe('a fix', () => {
  it('that inserts keeps the focus in the panel, at the next hint', async () => {
    const editor = document.createElement('textarea');
    document.body.append(editor);
    const fixed = Promise.withResolvers<void>();
    const onFix = () => {
      editor.focus();
      return fixed.promise;
    };
    const view = show({ onFix });
    await open();
    fireEvent.click(screen.getByRole('button', { name: 'Fix one' }));
    view.update({ hints: MANY.slice(1), done: ONE.fix, onFix });
    await waitFor(() => expect(focused()?.getAttribute('data-hint')).toBe('two'));
    fixed.resolve();
    await fixed.promise;
    await new Promise((resolve) => setTimeout(resolve));
    expect(focused()?.getAttribute('data-hint')).toBe('two');
    editor.remove();
  });

  it('that changed the mail can be taken back, also when the panel was closed meanwhile', async () => {
    const onUndo = vi.fn<() => void>();
    const fix = { kind: 'move-to-cc', label: 'Move 2 to Cc', people: [] } as const;
    const view = show({ hints: [], done: fix, onUndo });
    await open();
    expect(screen.getByText('Moved to Cc.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Undo: Move 2 to Cc' }));
    expect(onUndo).toHaveBeenCalledOnce();
    view.update({ hints: [ONE], done: null });
    await waitFor(() => expect(focused()?.getAttribute('data-hint')).toBe('one'));
    expect(screen.queryByText('Moved to Cc.')).toBeNull();
  });

  it('after which nothing is left to ask leaves the focus at its way back', async () => {
    const view = show({ hints: [ONE] });
    await open();
    fireEvent.click(screen.getByRole('button', { name: 'Fix one' }));
    view.update({ hints: [], done: ONE.fix });
    await waitFor(() => expect(focused()).toBe(screen.getByRole('button', { name: 'Undo: Fix one' })));
    await expectAccessible();
  });

  it('that leads somewhere closes the panel and leaves the focus there', async () => {
    const subject = document.createElement('input');
    document.body.append(subject);
    show({ onFix: () => subject.focus() });
    await open();
    fireEvent.click(screen.getByRole('button', { name: 'Fix two' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(focused()).toBe(subject);
    subject.remove();
  });
});

describe('leaving out', () => {
  const leaveOut = () =>
    fireEvent.click(screen.getByRole('button', { name: 'Leave out of this mail: Question of one?' }));

  it('is for this mail first, and for good where asked', async () => {
    const { onDismiss } = show();
    await open();
    leaveOut();
    fireEvent.click(screen.getByRole('button', { name: 'Always leave out' }));
    expect(onDismiss.mock.calls).toEqual([
      ['one', 'mail', 'somebody'],
      ['one', 'always', 'somebody'],
    ]);
    expect(screen.getByText('Left out of every mail.')).toBeTruthy();
  });

  it('can be for these words alone, where it is about some', async () => {
    const { onDismiss, onRestore } = show();
    await open();
    leaveOut();
    const only = screen.getByRole('button', { name: /^Only here/ });
    only.focus();
    fireEvent.click(only);
    expect(onDismiss).toHaveBeenLastCalledWith('one', 'here', 'somebody');
    expect(screen.getByText('Left out for these words.')).toBeTruthy();
    expect(focused()).toBe(screen.getByRole('button', { name: 'Undo' }));
    await expectAccessible();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(onRestore).toHaveBeenCalledWith('one', 'somebody');

    fireEvent.click(screen.getByRole('button', { name: 'Leave out of this mail: Question of two?' }));
    expect(screen.queryByRole('button', { name: /^Only here/ })).toBeNull();
  });

  it('can be undone at once', async () => {
    const { onRestore } = show();
    await open();
    leaveOut();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(onRestore).toHaveBeenCalledWith('one', null);
    expect(screen.queryByText('Left out of this mail.')).toBeNull();
    expect(screen.getByRole('dialog').contains(focused())).toBe(true);
  });

  it('can be taken back later, where it was left out', async () => {
    const { onRestore } = show({ leftOut: [{ rule: 'six', title: 'Vague subject', scope: 'always' }] });
    await open();
    fireEvent.click(screen.getByRole('button', { name: '1 left out' }));
    fireEvent.click(screen.getByRole('button', { name: 'Bring back: Vague subject' }));
    expect(onRestore).toHaveBeenCalledWith('six', null);
    expect(focused()?.getAttribute('data-hint')).toBe('one');
  });
});

describe('highlighting', () => {
  it('follows the hint that is looked at, and ends with the panel', async () => {
    const { onHighlight } = show();
    await open();
    await waitFor(() => expect(onHighlight).toHaveBeenLastCalledWith(ONE));
    fireEvent.keyDown(focused() ?? document.body, { key: 'ArrowDown' });
    await waitFor(() => expect(onHighlight).toHaveBeenLastCalledWith(TWO));
    fireEvent.click(mark());
    expect(onHighlight).toHaveBeenLastCalledWith(null);
  });

  it('follows the pointer', async () => {
    const { onHighlight } = show();
    await open();
    const item = screen.getByRole('group', { name: 'Question of two?' }).parentElement;
    if (item === null) throw new Error('A hint stands in a list.');
    fireEvent.mouseEnter(item);
    expect(onHighlight).toHaveBeenLastCalledWith(TWO);
    fireEvent.mouseLeave(item);
    expect(onHighlight).toHaveBeenLastCalledWith(null);
  });
});

describe('the expected reply', () => {
  it('says from whom and by when, and can be turned off', async () => {
    const { onExpectedChange } = show({ expected: EXPECTED });
    await open();
    expect(screen.getByText('Reply expected from Jonas by Thu 26 Nov')).toBeTruthy();
    fireEvent.click(screen.getByRole('switch', { name: 'Expect a reply' }));
    expect(onExpectedChange).toHaveBeenCalledWith({ kind: 'on', isOn: false });
  });

  it('offers other times, takes one, and gives the focus back', async () => {
    const { onExpectedChange } = show({ expected: EXPECTED });
    await open();
    const change = screen.getByRole('button', { name: 'Change by when the reply is expected' });
    fireEvent.click(change);
    await waitFor(() => expect(focused()?.textContent).toBe('Next working day'));
    fireEvent.click(screen.getByRole('button', { name: 'Next week: 4 Dec' }));
    expect(onExpectedChange).toHaveBeenCalledWith({ kind: 'due', due: 2_000 });
    expect(screen.queryByRole('button', { name: 'Next week: 4 Dec' })).toBeNull();
    expect(focused()).toBe(change);
  });

  it('takes a date, whose field keeps its own arrow keys', async () => {
    const { onExpectedChange } = show({ expected: EXPECTED });
    await open();
    fireEvent.click(screen.getByRole('button', { name: 'Change by when the reply is expected' }));
    const field = screen.getByLabelText('On a date');
    expect(fireEvent.keyDown(field, { key: 'ArrowDown' })).toBe(true);
    fireEvent.input(field, { target: { value: '2026-12-01' } });
    expect(onExpectedChange).toHaveBeenCalledWith({ kind: 'date', date: '2026-12-01' });
  });

  it('refuses a day that is over, and says so', async () => {
    const { onExpectedChange } = show({ expected: EXPECTED });
    await open();
    fireEvent.click(screen.getByRole('button', { name: 'Change by when the reply is expected' }));
    const field = screen.getByLabelText('On a date');
    fireEvent.focus(field);
    fireEvent.input(field, { target: { value: '2020-01-02' } });
    fireEvent.blur(field);
    expect(screen.getByText('That day is over, so nothing was changed. Choose a later one.')).toBeTruthy();
    expect(onExpectedChange).not.toHaveBeenCalled();
    expect(screen.getByText('Reply expected from Jonas by Thu 26 Nov')).toBeTruthy();
  });

  it('lets one choose from whom, one, several or everyone, but not nobody', async () => {
    const of = (...awaited: string[]): ExpectedReply => ({
      ...EXPECTED,
      readers: ['Jonas', 'Dana', 'Yuki'].map((name) => ({
        email: `${name.toLowerCase()}@example.org`,
        name,
        isAwaited: awaited.includes(name),
      })),
    });
    const { onExpectedChange, update } = show({ expected: of('Jonas') });
    await open();
    fireEvent.click(screen.getByRole('button', { name: 'Change from whom and by when the reply is expected' }));
    const group = within(screen.getByRole('group', { name: 'From whom' }));
    const jonas = group.getByRole<HTMLInputElement>('checkbox', { name: 'Jonas' });
    await waitFor(() => expect(focused()).toBe(jonas));
    fireEvent.click(jonas);
    expect(jonas.checked).toBe(true);
    expect(group.getByRole('status').textContent).toContain('Somebody has to be left.');
    expect(onExpectedChange).not.toHaveBeenCalled();

    fireEvent.click(group.getByRole('checkbox', { name: 'Dana' }));
    expect(onExpectedChange).toHaveBeenLastCalledWith({
      kind: 'from',
      from: ['jonas@example.org', 'dana@example.org'],
    });
    update({ expected: of('Jonas', 'Dana') });
    await expectAccessible();
    fireEvent.click(group.getByRole('button', { name: 'Everyone' }));
    expect(onExpectedChange).toHaveBeenLastCalledWith({
      kind: 'from',
      from: ['jonas@example.org', 'dana@example.org', 'yuki@example.org'],
    });
    update({ expected: of('Jonas', 'Dana', 'Yuki') });
    expect(focused()).toBe(jonas);
    expect(group.queryByRole('button', { name: 'Everyone' })).toBeNull();
  });

  it('says when that is where the reader is', async () => {
    show({ expected: { ...EXPECTED, inTheirDay: 'Friday, 01:30 for Yuki' } });
    await open();
    expect(screen.getByText('That is Friday, 01:30 for Yuki.')).toBeTruthy();
  });

  it('says when none is expected', async () => {
    show({ expected: { ...EXPECTED, by: null, isOn: false } });
    await open();
    expect(screen.getByText('No reply expected from Jonas')).toBeTruthy();
    expect(screen.getByRole('switch').getAttribute('aria-checked')).toBe('false');
  });
});

describe('a notice', () => {
  it('opens the panel and leaves the focus where the person is', async () => {
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
    const view = show();
    view.update({ notice: 'Two guests had no room.' });
    await waitFor(() => expect(screen.getByRole('alert').textContent).toBe('Two guests had no room.'));
    expect(focused()).toBe(field);
    field.remove();
  });
});

describe('a press outside', () => {
  it('closes the panel and takes no focus', async () => {
    show();
    await open();
    fireEvent.pointerDown(document.body);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(focused()).not.toBe(mark());
  });

  it('in another element of ours closes it too, though its presses are kept from the page', async () => {
    show();
    await open();
    fireEvent.click(document.body);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('is not one inside', async () => {
    show();
    await open();
    fireEvent.pointerDown(screen.getByText(/^Why of one\./));
    expect(screen.getByRole('dialog')).toBeTruthy();
  });
});
