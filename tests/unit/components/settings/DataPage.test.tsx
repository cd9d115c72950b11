// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { DataPage, type Erased } from '../../../../components/settings/DataPage.tsx';
import { DEFAULT_SETTINGS } from '../../../../lib/settings.ts';

afterEach(cleanup);
const nothing = (): void => undefined;

async function erase(erased: Erased): Promise<void> {
  const clock = { now: 0, timeZone: 'UTC', locale: 'en-GB', hours: DEFAULT_SETTINGS.hours };
  const restore = { state: { kind: 'idle' as const }, clock, onChoose: nothing, onGo: nothing, onCancel: nothing };
  render(<DataPage restore={restore} onExport={async () => null} onErase={async () => erased} />);
  fireEvent.click(screen.getByRole('button', { name: /^Erase everything/ }));
  fireEvent.click(await screen.findByRole('button', { name: 'Yes, erase everything' }));
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

  it('says why it could not be done', async () => {
    await erase({ kind: 'failed', failure: 'storage' });
    expect(await screen.findByRole('button', { name: /^Erase everything/ })).toBeTruthy();
    expect(screen.queryByText('Everything is erased.')).toBeNull();
  });
});
