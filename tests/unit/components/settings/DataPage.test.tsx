// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { DataPage, type Erased } from '../../../../components/settings/DataPage.tsx';
import { DEFAULT_SETTINGS } from '../../../../lib/settings.ts';

afterEach(cleanup);
const nothing = (): void => undefined;

async function erase(erased: Erased, blocks = 0, isLeft = false): Promise<boolean[]> {
  const asked: boolean[] = [];
  const onErase = async (withBlocks: boolean): Promise<Erased> => {
    asked.push(withBlocks);
    return erased;
  };
  const clock = { now: 0, timeZone: 'UTC', locale: 'en-GB', hours: DEFAULT_SETTINGS.hours };
  const restore = { state: { kind: 'idle' as const }, clock, onChoose: nothing, onGo: nothing, onCancel: nothing };
  render(<DataPage restore={restore} onExport={async () => null} blocks={blocks} onErase={onErase} />);
  fireEvent.click(screen.getByRole('button', { name: /^Erase everything/ }));
  if (isLeft) fireEvent.click(await screen.findByRole('checkbox', { name: /out of the calendar first/ }));
  fireEvent.click(await screen.findByRole('button', { name: 'Yes, erase everything' }));
  return asked;
}

describe('erasing everything', () => {
  it('says that it is done', async () => {
    await erase({ kind: 'erased', answering: [] });
    expect(await screen.findByText('Everything is erased.')).toBeTruthy();
    expect(screen.queryByText(/automatic answer/)).toBeNull();
  });

  it('says whose automatic answer is left in Gmail', async () => {
    await erase({ kind: 'erased', answering: ['mira@fernweg.example'] });
    expect(await screen.findByText(/take out the automatic answer of mira@fernweg\.example/)).toBeTruthy();
  });

  it('says what of ours stands in the calendar, and takes it out first unless one would rather keep it', async () => {
    const asked = await erase({ kind: 'blocks-left' }, 3);
    expect(screen.getByText(/^3 blocks of Unhurried’s stand in your calendar\./)).toBeTruthy();
    expect(await screen.findByText(/nothing was erased\. Try again/)).toBeTruthy();
    cleanup();
    expect([asked, await erase({ kind: 'erased', answering: [] }, 1, true)]).toEqual([[true], [false]]);
    cleanup();
    expect(await erase({ kind: 'erased', answering: [] })).toEqual([false]);
  });

  it('says why it could not be done', async () => {
    await erase({ kind: 'failed', failure: 'storage' });
    expect(await screen.findByRole('button', { name: /^Erase everything/ })).toBeTruthy();
    expect(screen.queryByText('Everything is erased.')).toBeNull();
  });
});
