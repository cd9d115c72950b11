import { describe, expect, it } from 'vitest';
import type { Lexicon } from '../../../../../lib/text/languages/lexicon.ts';
import { findDocuments } from '../../../../../lib/text/signals/documents.ts';
import { findRequests } from '../../../../../lib/text/signals/requests.ts';
import { findSensitive } from '../../../../../lib/text/signals/sensitive.ts';
import { findUrgency } from '../../../../../lib/text/signals/urgency.ts';

const FIND = {
  request: findRequests,
  document: findDocuments,
  'urgent matter': findUrgency,
  'sensitive matter': findSensitive,
} as const;

/** Sentences that say a thing, and some that have its words without the thing. */
export interface Table {
  readonly says: readonly string[];
  readonly not: readonly string[];
}

/** Holds a language to a table of sentences for each signal. */
export function describeLanguage(name: string, lexicon: Lexicon, tables: Readonly<Record<keyof typeof FIND, Table>>) {
  const count = (what: keyof typeof FIND, text: string) =>
    FIND[what]([{ text, start: 0, end: text.length, paragraph: 0, isListItem: false }], lexicon).length;

  describe.each(['request', 'document', 'urgent matter', 'sensitive matter'] as const)(`a %s in ${name}`, (what) => {
    it.each(tables[what].says)('is heard in %j', (text) => expect(count(what, text)).toBe(1));
    it.each(tables[what].not)('is not heard in %j', (text) => expect(count(what, text)).toBe(0));
  });
}
