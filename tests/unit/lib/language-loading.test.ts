import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Request } from '../../../lib/messages.ts';

const GERMAN_TEXT = 'Kannst du mir bitte die Zahlen bis Freitag schicken? Danke für die Mühe.';

/** The two scripts as a page has them: bundled apart, with English alone in the first. */
async function load() {
  vi.resetModules();
  const { loadLanguages } = await import('../../../lib/language-loading.ts');
  const { languageOf } = await import('../../../lib/text/languages/registry.ts');
  vi.resetModules();
  const { offerLanguage } = await import('../../../lib/language-offer.ts');
  const { GERMAN } = await import('../../../lib/text/languages/de/index.ts');
  return { loadLanguages, languageOf, offer: () => offerLanguage(GERMAN) };
}

let page: Awaited<ReturnType<typeof load>>;
let until: AbortController;
beforeEach(async () => {
  page = await load();
  until = new AbortController();
});
afterEach(() => until.abort());

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

  it('asks again at the next text where the background stayed silent', async () => {
    const ask = vi.fn(async () => ({ ok: false, error: 'unreachable' }) as const);
    page.loadLanguages(ask, until.signal);
    page.languageOf(GERMAN_TEXT);
    await Promise.resolve();
    await Promise.resolve();
    page.languageOf(GERMAN_TEXT);
    expect(ask).toHaveBeenCalledTimes(2);
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
