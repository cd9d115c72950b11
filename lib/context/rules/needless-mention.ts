import type { Mention } from '../../text/message.ts';
import { callName, displayName } from '../../text/names.ts';
import type { Fix, Rule } from '../hint.ts';
import { readersOf, readingOf } from '../readings.ts';

const nameOf = (mention: Mention): string => mention.text.replace(/^[@+]/, '').trim();

/** Somebody is mentioned only in passing: the ping calls them, and nothing is wanted of them. */
export const needlessMention: Rule = {
  id: 'needless-mention',
  title: 'Needless mention',
  practice: 'P21',
  source: 'A mention is a tap on the shoulder: for those who must act, and not for everyone who is spoken of.',
  look(message, situation) {
    const { sentences, requests, lexicon } = readingOf(message);
    const asking = new Set(requests.map(({ sentence }) => sentence));
    for (const mention of message.mentions) {
      if (mention.text === '') continue;
      const around = sentences.filter(({ text }) => text.includes(mention.text));
      const isAside = around.some(({ text }) =>
        lexicon.conversation.asides.some((pattern) => pattern.test(text.replaceAll(mention.text, '@'))),
      );
      if (!isAside || around.some((sentence) => asking.has(sentence)) || around.length > 1) continue;
      const start = message.ownText.indexOf(mention.text);
      const reader = readersOf(message, situation).find(({ email }) => email === mention.email);
      const others = readersOf(message, situation).length > 1;
      const fix: Fix | null =
        reader !== undefined && others
          ? {
              kind: 'move-to-cc',
              label: `Move ${callName(reader) ?? displayName(reader)} to Cc`,
              people: [reader.email],
            }
          : null;
      return {
        question: 'Do you want something of me?',
        why: `${nameOf(mention)} is only spoken of here, and the mention calls them all the same. The plain name would do.`,
        weight: 28,
        span: start < 0 ? null : { start, end: start + mention.text.length },
        fix,
      };
    }
    return null;
  },
};
