// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { useShown } from '../../../../components/settings/shown.ts';
import { DEFAULT_SETTINGS, type SettingsChange, withRule } from '../../../../lib/settings.ts';

interface Keeping {
  readonly promise: Promise<boolean>;
  readonly end: (isKept: boolean) => Promise<void>;
}

function keeping(): Keeping {
  let settle: (isKept: boolean) => void = () => {};
  const promise = new Promise<boolean>((resolve) => {
    settle = resolve;
  });
  return { promise, end: (isKept) => act(async () => settle(isKept)) };
}

const hook = () => renderHook(({ settings }) => useShown(settings), { initialProps: { settings: DEFAULT_SETTINGS } });
const shownOf = (view: ReturnType<typeof hook>) => view.result.current[0];
const show = async (view: ReturnType<typeof hook>, change: SettingsChange, kept: Keeping) => {
  await act(() => {
    void view.result.current[1](change, kept.promise);
  });
};

test('a change shows before it is kept, and goes on showing until the settings tell it', async () => {
  const view = hook();
  const kept = keeping();
  await show(view, withRule('one', false), kept);
  expect(shownOf(view).rulesOff).toEqual(['one']);
  await kept.end(true);
  expect(shownOf(view).rulesOff).toEqual(['one']);
  view.rerender({ settings: { ...DEFAULT_SETTINGS, rulesOff: ['one'] } });
  expect(shownOf(view).rulesOff).toEqual(['one']);
});

test('two quick changes of one list both show, also when the settings tell only the first', async () => {
  const view = hook();
  const [first, second] = [keeping(), keeping()];
  await show(view, withRule('one', false), first);
  await show(view, withRule('two', false), second);
  expect(shownOf(view).rulesOff).toEqual(['one', 'two']);
  await first.end(true);
  view.rerender({ settings: { ...DEFAULT_SETTINGS, rulesOff: ['one'] } });
  expect(shownOf(view).rulesOff).toEqual(['one', 'two']);
});

test('a change that could not be kept goes back', async () => {
  const view = hook();
  const kept = keeping();
  await show(view, withRule('one', false), kept);
  await kept.end(false);
  expect(shownOf(view).rulesOff).toEqual([]);
});

test('what another page sets after a change was kept is what shows', async () => {
  const view = hook();
  const kept = keeping();
  await show(view, withRule('one', false), kept);
  await kept.end(true);
  view.rerender({ settings: { ...DEFAULT_SETTINGS, rulesOff: ['one'] } });
  view.rerender({ settings: DEFAULT_SETTINGS });
  expect(shownOf(view).rulesOff).toEqual([]);
});
