import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Ask } from '../../../lib/ask.ts';
import type { Request } from '../../../lib/messages.ts';

const GERMAN_TEXT = 'Kannst du mir bitte die Zahlen bis Freitag schicken? Danke für die Mühe.';

/** The two scripts as a page has them: bundled apart, with no language in the first. */
async function load() {
  vi.resetModules();
  const { loadLanguages } = await import('../../../lib/language-loading.ts');
  const { whenReadable } = await import('../../../lib/language-wait.ts');
  const { languageOf, wantLanguage } = await import('../../../lib/text/languages/registry.ts');
  vi.resetModules();
  const { offerLanguage } = await import('../../../lib/language-offer.ts');
  const { GERMAN } = await import('../../../lib/text/languages/de/index.ts');
  const { ENGLISH } = await import('../../../lib/text/languages/en/index.ts');
  const offer = () => offerLanguage(GERMAN);
  return { loadLanguages, languageOf, wantLanguage, whenReadable, offer, offerEnglish: () => offerLanguage(ENGLISH) };
}

let page: Awaited<ReturnType<typeof load>>;
let until: AbortController;
beforeEach(async () => {
  page = await load();
  until = new AbortController();
});
afterEach(() => {
  until.abort();
  vi.useRealTimers();
});

describe('a page whose text is in another language', () => {
  it('asks for that language once and reads in it when it has come', () => {
    const asked: Request[] = [];
    page.loadLanguages(async (request) => {
      asked.push(request);
      return new Promise(() => {});
    }, until.signal);
    page.languageOf(GERMAN_TEXT);
    page.languageOf(GERMAN_TEXT);
    expect(asked).toEqual([{ type: 'load-language', language: 'de' }]);
    page.offer();
    expect(page.languageOf(GERMAN_TEXT)).toMatchObject({ language: { id: 'de' }, isSure: true });
  });

  it.each([
    ['the background stayed silent', { ok: false, error: 'unreachable' }],
    ['the tab could not take it', { ok: false, error: 'not-found' }],
    ['its script ran and nothing came', { ok: true, value: null }],
  ] as const)('asks again, later and later, where %s', async (_what, result) => {
    vi.useFakeTimers();
    const ask = vi.fn(() => Promise.resolve(result));
    page.loadLanguages(ask as unknown as Ask, until.signal);
    page.wantLanguage('en');
    await vi.advanceTimersByTimeAsync(0);
    expect(ask).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(ask).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(ask).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(4_000);
    expect(ask).toHaveBeenCalledTimes(3);
    page.offerEnglish();
    await vi.advanceTimersByTimeAsync(600_000);
    // The try that was under way comes, finds it there, and none follows.
    expect(ask).toHaveBeenCalledTimes(3);
  });

  it('asks no more once it is over', async () => {
    vi.useFakeTimers();
    const ask = vi.fn(async () => ({ ok: false, error: 'unreachable' }) as const);
    page.loadLanguages(ask, until.signal);
    page.wantLanguage('en');
    await vi.advanceTimersByTimeAsync(0);
    until.abort();
    await vi.advanceTimersByTimeAsync(600_000);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('takes no more languages, and leaves nothing behind, when it is over', () => {
    page.loadLanguages(async () => new Promise(() => {}), until.signal);
    until.abort();
    page.offer();
    expect(page.languageOf(GERMAN_TEXT)).toMatchObject({ language: { id: null } });
    expect(Reflect.get(globalThis, 'unhurriedAddLanguage')).toBeUndefined();
  });

  it('is not troubled by an element of the page that bears the same name', () => {
    Reflect.set(globalThis, 'unhurriedAddLanguage', { nodeName: 'A' });
    expect(page.offer).not.toThrow();
    Reflect.deleteProperty(globalThis, 'unhurriedAddLanguage');
  });
});

describe('what waits to be read', () => {
  const ENGLISH_TEXT = 'Please send me the signed contract by Friday.';

  it('does not wait where every language is there, or that of the text is read by nobody', () => {
    page.offerEnglish();
    page.loadLanguages(async () => new Promise(() => {}), until.signal);
    page.offerEnglish();
    expect(
      page.whenReadable([ENGLISH_TEXT, 'Kun je me de cijfers van het derde kwartaal sturen? Ik heb ze niet.']),
    ).toBeNull();
  });

  it('waits until the last of its languages has come', async () => {
    page.loadLanguages(async () => new Promise(() => {}), until.signal);
    let isOver = false;
    const waiting = page.whenReadable([ENGLISH_TEXT, GERMAN_TEXT])?.then(() => {
      isOver = true;
    });
    page.offerEnglish();
    await Promise.resolve();
    expect(isOver).toBe(false);
    page.offer();
    await waiting;
    expect(isOver).toBe(true);
  });

  it('waits no longer than it may', async () => {
    vi.useFakeTimers();
    const over = vi.fn();
    void page.whenReadable([ENGLISH_TEXT], { within: 2_000 })?.then(over);
    await vi.advanceTimersByTimeAsync(1_999);
    expect(over).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(over).toHaveBeenCalledOnce();
  });

  it('is read as well as it can be when the page goes', async () => {
    const gone = new AbortController();
    const waiting = page.whenReadable([ENGLISH_TEXT], { gone: gone.signal });
    expect(waiting).not.toBeNull();
    gone.abort();
    await waiting;
    expect(page.whenReadable([ENGLISH_TEXT], { gone: gone.signal })).toBeNull();
  });
});
