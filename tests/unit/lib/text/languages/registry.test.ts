import { beforeEach, describe, expect, it, vi } from 'vitest';

const GERMAN_TEXT = 'Kannst du mir bitte die Zahlen bis Freitag schicken? Danke für die Mühe.';

/** A registry as a page has it once it has read anything: with English alone. */
async function fresh() {
  vi.resetModules();
  const registry = await import('../../../../../lib/text/languages/registry.ts');
  await import('../../../../../lib/text/languages/english.ts');
  const { createReader, languageWantedBy } = await import('../../../../../lib/text/reader.ts');
  const { GERMAN } = await import('../../../../../lib/text/languages/de/index.ts');
  return { ...registry, createReader, languageWantedBy, GERMAN };
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

describe('English', () => {
  const TEXT = 'Please send me the signed contract by Friday.\n\nBest regards\nMira';

  /** A registry as a page has it to begin with. */
  async function bare() {
    vi.resetModules();
    const registry = await import('../../../../../lib/text/languages/registry.ts');
    const { createReader, languageWantedBy } = await import('../../../../../lib/text/reader.ts');
    const { askedOf } = await import('../../../../../lib/context/asked-of.ts');
    const { ENGLISH } = await import('../../../../../lib/text/languages/en/index.ts');
    return { ...registry, createReader, languageWantedBy, askedOf, ENGLISH };
  }

  it('is wanted once by whatever reads mail, and proves nothing until it is there', async () => {
    const early = await bare();
    const wanted: string[] = [];
    early.onLanguageWanted((id) => wanted.push(id), until.signal);
    const reading = early.createReader().read(TEXT);
    expect(reading).toMatchObject({ isLanguageSure: false, wanted: 'en', requests: [] });
    expect(early.languageWantedBy('')).toBe('en');
    early.wantLanguage('en');
    expect(wanted).toEqual(['en']);
    early.registerLanguage(early.ENGLISH);
    expect(early.isThere('en')).toBe(true);
    expect(early.languageWantedBy(TEXT)).toBeNull();
  });

  it('is wanted by nobody who only tells a language', async () => {
    const early = await bare();
    const wanted: string[] = [];
    early.onLanguageWanted((id) => wanted.push(id), until.signal);
    expect(early.languageOf(TEXT)).toMatchObject({ language: { id: 'en' }, isSure: true, wanted: null });
    expect(wanted).toEqual([]);
  });

  it('lets the same mail be read again once it has come', async () => {
    const early = await bare();
    const nothing = { cc: [], bcc: [], attachments: [], driveLinks: [], links: [], mentions: [] };
    const to = [{ email: 'jonas@fernweg.example', name: 'Jonas' }];
    const mail = { subject: 'Contract', ownText: TEXT, to, isReply: false, ...nothing };
    const situation = { now: Date.UTC(2026, 10, 23, 9), timeZone: 'Europe/Berlin', account: null };
    expect(early.askedOf(mail, situation)).toBeNull();
    early.registerLanguage(early.ENGLISH);
    expect(early.askedOf(mail, situation)).toMatchObject({
      text: 'Please send me the signed contract by Friday.',
      from: to,
    });
  });
});
