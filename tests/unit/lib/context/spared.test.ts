import '../../../../lib/text/languages/all.ts';
import { describe, expect, it } from 'vitest';
import { readContext } from '../../../../lib/context/registry.ts';
import { spareKey, spareRule } from '../../../../lib/context/spared.ts';
import type { Message } from '../../../../lib/text/message.ts';
import { createReader } from '../../../../lib/text/reader.ts';
import { message, situation } from './samples.ts';

/** What a rule is about in a mail in which it leaves some words alone: its words, null for the mail as a whole. */
function about(rule: string, mail: Message, words: readonly string[]): (string | null)[] {
  const spared = { keys: new Set(words.map((one) => spareKey(rule, one))), reader: createReader() };
  return readContext(mail, situation, new Set(), spared)
    .filter((hint) => hint.rule === rule)
    .map(({ span }) => (span === null ? null : mail.ownText.slice(span.start, span.end)));
}

const MAP = 'http://localhost:3000/map';
const LIST = 'http://localhost:3000/list';

describe('words that a rule leaves alone', () => {
  it.each([
    ['request-without-date', 'Could you check the numbers of the price list?', 'Can you book a room for the fair?'],
    ['tense-matter', 'I am really disappointed in you.', 'You were rude to the whole team.'],
    ['document-missing', 'The price list is attached.', 'Please find the plan enclosed.'],
    ['link-out-of-reach', `The new map runs at ${MAP} now.`, `The list is at ${LIST} for all.`],
    ['date-too-soon', 'Could you send me the numbers within an hour?', 'Please send me the plan by noon today.'],
  ])('are silent for %s, and the next place that calls for it is not', (rule, first, second) => {
    const mail = message(`${first}\n\n${second}`);
    const [found] = about(rule, mail, []);
    if (found == null) throw new Error('The first sentence calls for it.');
    const [next] = about(rule, mail, [found]);
    expect(next).not.toBe(found);
    expect(mail.ownText.indexOf(next ?? '-')).toBeGreaterThan(-1);
    expect(about(rule, mail, [found, next ?? ''])).toEqual([]);
  });

  it('are the same with other spaces, marks and capitals, and others when they change', () => {
    const rule = 'request-without-date';
    const words = 'Could you check the numbers of the price list?';
    expect(about(rule, message(words), [words])).toEqual([]);
    expect(about(rule, message('could you  check the numbers\nof the price list!?'), [words])).toEqual([]);
    const changed = 'Could you check the numbers of the other list?';
    expect(about(rule, message(changed), [words])).toEqual([changed]);
  });

  it('are left alone by their own rule only', () => {
    const mail = message('Could you check the numbers of the price list?');
    expect(about('request-without-date', mail, [])).toHaveLength(1);
    const key = spareKey('no-owner', mail.ownText);
    const hints = readContext(mail, situation, new Set(), { keys: new Set([key]), reader: createReader() });
    expect(hints.map(({ rule }) => rule)).toContain('request-without-date');
  });

  it('do not hide the same address behind other words of a link', () => {
    const mail = message(`The new map runs at ${MAP} now.`, { links: [MAP] });
    expect(about('link-out-of-reach', mail, [])).toEqual([MAP]);
    expect(about('link-out-of-reach', mail, [MAP])).toEqual([]);
    expect(about('link-out-of-reach', { ...mail, links: [MAP, LIST] }, [MAP])).toEqual([null]);
  });

  it('cannot be read from what is kept of them', () => {
    const key = spareKey('tense-matter', 'I am disappointed in you.');
    expect(key).toMatch(/^tense-matter:[\da-z]{1,7}$/);
    expect(spareRule(key)).toBe('tense-matter');
  });
});
