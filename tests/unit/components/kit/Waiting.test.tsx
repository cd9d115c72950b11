// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { Waiting } from '../../../../components/kit/Waiting.tsx';
import { expectAccessible } from '../axe.ts';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

it('A wait has its word, and a long one what may be done', async () => {
  vi.useFakeTimers();
  render(<Waiting word="Looking…" />);
  expect(screen.getByRole('status').textContent).toBe('Looking…');
  act(() => void vi.advanceTimersByTime(3_000));
  expect(screen.getByRole('status').textContent).toMatch(/storage is being waited for.*close it.*Nothing is lost/);
  vi.useRealTimers();
  await expectAccessible();
});
