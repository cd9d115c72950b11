import * as chrono from 'chrono-node';

/**
 * Rules of thumb, as anybody would write them in ten minutes: what the advice has to beat. They see the same text as the
 * advice does, and know nothing of quotes, sentences or negation.
 */

const ASKS =
  /\?|\b(?:please|could you|can you|would you|will you|let me know|need you|i need|want you|should we|let's|kindly)\b|\b(?:bitte|könnte|kannst)\b|\b(?:s'il (?:te|vous) plaît|merci de|pouvez|peux-tu)|\b(?:por favor|podr[ií]as?|puedes?|poderia|pode)\b|ください|お願い|？/i;
const DOCUMENT = /attach|enclos|anhang|anlage|angehängt|beigefügt|ci-joint|pièce jointe|adjunt|anex|添付/i;
const URGENT = /urgent|asap|immediately|as soon as possible|dringend|eilig|sofort|urgence|urgente|至急|緊急/i;
const SENSITIVE =
  /\b(?:sorry|angry|upset|disappointed|unacceptable|fired|layoffs?|resign|sick|death|died|salary|conflict|complaint|unfortunately)\b|leider|kündigung|krank|gehalt|désolé|malheureusement|lo siento|despid|desculp|infelizmente|申し訳|残念/i;

export const asksNaively = (text: string): boolean => ASKS.test(text);
export const hasDocumentNaively = (text: string): boolean => DOCUMENT.test(text);
export const isUrgentNaively = (text: string): boolean => URGENT.test(text);
export const isSensitiveNaively = (text: string): boolean => SENSITIVE.test(text);

const PARSERS: Readonly<Record<string, chrono.Chrono>> = {
  de: chrono.de.casual,
  fr: chrono.fr.casual,
  es: chrono.es.casual,
  pt: chrono.pt.casual,
  ja: chrono.ja.casual,
};

/** Dates as chrono-node finds them, with its parser for the language, which it is told. */
export function datesNaively(text: string, lang: string, now: Date): { start: number; end: number }[] {
  const parser = PARSERS[lang.slice(0, 2)] ?? chrono.en.casual;
  return parser.parse(text, now).map(({ index, text: words }) => ({ start: index, end: index + words.length }));
}

const MANY = 8;

/** A verdict by headcount alone: many people can read, few can talk. */
export function verdictByHeadcount(people: number): 'write' | 'meet' {
  return people >= MANY ? 'write' : 'meet';
}

const FORMATS: readonly (readonly [RegExp, string])[] = [
  [/stand-?up|status|sync|weekly|update/i, 'status'],
  [/1:1|1-1|one on one/i, 'one-on-one'],
  [/interview/i, 'interview'],
  [/retro/i, 'retro'],
  [/brainstorm/i, 'brainstorm'],
  [/plan/i, 'planning'],
  [/review/i, 'review'],
  [/training|workshop/i, 'training'],
  [/incident|outage/i, 'incident'],
  [/lunch|coffee|drinks|party/i, 'social'],
  [/decision|decide/i, 'decision'],
];

/** A format by one word of the title. */
export function formatByTitle(title: string): string {
  return FORMATS.find(([pattern]) => pattern.test(title))?.[1] ?? 'other';
}
