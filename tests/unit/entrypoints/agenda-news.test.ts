// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { createAgendaNews } from '../../../entrypoints/calendar.content/agenda-news.ts';
import type { Ask } from '../../../lib/ask.ts';

function background(state: 'filled' | 'sent') {
  return vi.fn(() => Promise.resolve({ ok: true, value: { state } }));
}

describe('news of an agenda', () => {
  it('reaches the card once when the background says that the mail was sent, and again when it was taken back', () => {
    const news = createAgendaNews(background('filled') as unknown as Ask, document, new AbortController().signal);
    const listener = vi.fn();
    news.onAgendaSent('a1', listener, new AbortController().signal);
    news.told('a2', true);
    news.told('a1', false);
    expect(listener).not.toHaveBeenCalled();
    news.told('a1', true);
    news.told('a1', true);
    expect(listener.mock.calls).toEqual([[true]]);
    news.told('a1', false);
    news.told('a1', true);
    expect(listener.mock.calls).toEqual([[true], [false], [true]]);
  });

  it('is asked for when the tab is looked at again', async () => {
    const news = createAgendaNews(background('sent') as unknown as Ask, document, new AbortController().signal);
    const listener = vi.fn();
    news.onAgendaSent('a1', listener, new AbortController().signal);
    window.dispatchEvent(new Event('focus'));
    await vi.waitFor(() => expect(listener).toHaveBeenCalledTimes(1));
  });

  it('is asked for by nobody once the card is gone', () => {
    const ask = background('sent');
    const news = createAgendaNews(ask as unknown as Ask, document, new AbortController().signal);
    const card = new AbortController();
    news.onAgendaSent('a1', () => {}, card.signal);
    card.abort();
    window.dispatchEvent(new Event('focus'));
    expect(ask).not.toHaveBeenCalled();
  });
});
