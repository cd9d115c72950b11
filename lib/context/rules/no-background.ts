import { callName, displayName, namedIn } from '../../text/names.ts';
import { backgroundLine } from '../fix-lines.ts';
import type { Rule } from '../hint.ts';
import { readingOf } from '../readings.ts';

/** A mail that has only just been begun may still come to it. */
const FEWEST_WORDS = 5;

/** A reply goes to somebody who was not in the conversation, and says nothing to them. */
export const noBackground: Rule = {
  id: 'no-background',
  title: 'No background for somebody new',
  practice: 'P16',
  source: 'Whoever joins has not read what came before: two lines of background save them the whole thread.',
  look(message, situation) {
    const { thread, account } = situation;
    const { words, sentences, lexicon } = readingOf(message);
    if (!message.isReply || thread == null || thread.people.length === 0 || words < FEWEST_WORDS) return null;
    const known = new Set([...thread.people, ...thread.senders, account]);
    const added = [...message.to, ...message.cc].filter(({ email }) => !known.has(email));
    const [first] = added;
    if (first === undefined || namedIn(message.ownText, added).length > 0) return null;
    if (sentences.some(({ text }) => lexicon.conversation.introduces.test(text))) return null;
    const name = callName(first) ?? displayName(first);
    const others = added.length - 1;
    return {
      question: 'What led to this?',
      why: `${others === 0 ? name : `${name} and ${others} more`} ${others === 0 ? 'was' : 'were'} not in this conversation and will not know what came before. Two lines save them the whole thread.`,
      weight: 64,
      span: null,
      fix: backgroundLine(name, message),
    };
  },
};
