import { beforeEach, describe, expect, it, vi } from 'vitest';

const GERMAN_TEXT = 'Kannst du mir bitte die Zahlen bis Freitag schicken? Danke für die Mühe.';

/** A registry as a page has it: with English alone. */
async function fresh() {
  vi.resetModules();
  const registry = await import('../../../../../lib/text/languages/registry.ts');
  const { createReader } = await import('../../../../../lib/text/reader.ts');
  const { GERMAN } = await import('../../../../../lib/text/languages/de/index.ts');
  return { ...registry, createReader, GERMAN };
}

let page: Awaited<ReturnType<typeof fresh>>;
let until: AbortController;
beforeEach(async () => {
  page = await fresh();
  until = new AbortController();
});

describe('a language that is not there yet', () => {
  it('is wanted once, and its text is read without words meanwhile', () => {
    const wanted: string[] = [];
    page.onLanguageWanted((id) => wanted.push(id), until.signal);
    const reading = page.createReader().read(`${GERMAN_TEXT} Bitte antworten.`);
    page.languageOf(GERMAN_TEXT);
    expect(wanted).toEqual(['de']);
    expect(reading.isLanguageSure).toBe(false);
    expect(reading.requests.map(({ text }) => text)).toEqual(['Kannst du mir bitte die Zahlen bis Freitag schicken?']);
  });

  it('is told to somebody who begins to listen after it was wanted', () => {
    page.languageOf(GERMAN_TEXT);
    const wanted: string[] = [];
    page.onLanguageWanted((id) => wanted.push(id), until.signal);
    expect(wanted).toEqual(['de']);
  });

  it('is read by the same reader as soon as it has been added', () => {
    const reader = page.createReader();
    let news = 0;
    page.onLanguage(() => {
      news += 1;
    }, until.signal);
    expect(reader.read('Bitte schicken Sie uns den Vertrag, er ist noch nicht da.').requests).toEqual([]);
    page.registerLanguage(page.GERMAN);
    page.registerLanguage(page.GERMAN);
    expect(news).toBe(1);
    expect(reader.read('Bitte schicken Sie uns den Vertrag, er ist noch nicht da.').requests).toHaveLength(1);
    expect(page.languageOf(GERMAN_TEXT)).toMatchObject({ isSure: true, wanted: null });
  });

  it('is wanted again after it could not be had', () => {
    const wanted: string[] = [];
    page.onLanguageWanted((id) => wanted.push(id), until.signal);
    page.languageOf(GERMAN_TEXT);
    page.forgetWanted('de');
    page.languageOf(GERMAN_TEXT);
    expect(wanted).toEqual(['de', 'de']);
  });

  it('troubles nobody who has stopped listening', () => {
    const wanted: string[] = [];
    page.onLanguageWanted((id) => wanted.push(id), until.signal);
    until.abort();
    page.languageOf(GERMAN_TEXT);
    expect(wanted).toEqual([]);
  });
});

describe('what needs no language', () => {
  it('is read in English where nothing tells the language', () => {
    expect(page.languageOf('Numbers?')).toMatchObject({ language: { id: 'en' }, isSure: false, wanted: null });
  });

  it('is a question in a language that nobody here knows', () => {
    const text = 'Kun je me de cijfers van het derde kwartaal sturen? Ik heb ze niet.';
    const reading = page.createReader().read(text);
    expect(reading.lexicon.id).toBeNull();
    expect(reading.requests).toHaveLength(1);
  });
});
