// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readGmailTheme, watchGmailTheme } from '../../../../../lib/pages/gmail/theme.ts';
import { main, page, show } from './pages.ts';

const dark = (color: string) =>
  main('').replace('<div class="nH">', `<div class="nH" style="background-color:${color}">`);

describe("the page's theme", () => {
  let stop = new AbortController();
  beforeEach(() => {
    stop = new AbortController();
  });
  afterEach(() => stop.abort());

  it.each([
    ['rgb(255, 255, 255)', 'light'],
    ['rgb(19, 19, 20)', 'dark'],
    ['rgba(19, 19, 20, 0)', 'light'],
  ])('is told by the ground under mails: %s', (color, theme) => {
    expect(readGmailTheme(show(page(dark(color))))).toBe(theme);
  });

  it('changes with the page', async () => {
    const theme = watchGmailTheme(show(page(dark('rgb(255, 255, 255)'))), stop.signal);
    expect(theme.value).toBe('light');
    const ground = document.querySelector<HTMLElement>('.bkK > .nH');
    if (ground !== null) ground.style.backgroundColor = 'rgb(19, 19, 20)';
    document.head.append(document.createElement('style'));
    await vi.waitFor(() => expect(theme.value).toBe('dark'));
  });
});
