// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readCalendarTheme, watchCalendarTheme } from '../../../../../lib/pages/calendar/theme.ts';

afterEach(() => {
  document.body.removeAttribute('style');
  document.body.replaceChildren();
});

describe('Calendar’s theme', () => {
  it('is that of the ground it draws', () => {
    expect(readCalendarTheme(document)).toBe('light');
    document.body.style.backgroundColor = 'rgb(19, 19, 20)';
    expect(readCalendarTheme(document)).toBe('dark');
    document.body.style.backgroundColor = 'rgb(248, 250, 253)';
    expect(readCalendarTheme(document)).toBe('light');
  });

  it('follows the page until it is told to stop', async () => {
    const stop = new AbortController();
    const theme = watchCalendarTheme(document, stop.signal);
    document.body.style.backgroundColor = 'rgb(19, 19, 20)';
    await vi.waitFor(() => expect(theme.value).toBe('dark'));
    stop.abort();
  });
});
