import { displayName } from '../../text/names.ts';
import type { Rule } from '../hint.ts';
import { commissions, demands, namedReaders, readersOf } from '../readings.ts';

/** So many more in To than those who are asked: they all wonder whether it is for them. */
const MANY_BESIDES = 3;
/** So many in Cc that most of them need not read it. */
const MANY_COPIED = 8;

/** More people get the mail than have anything to do with it. */
export const manyReaders: Rule = {
  id: 'many-readers',
  title: 'Many in To or Cc',
  practice: 'P21',
  source: 'To is for those who must act, Cc for those who should know; everyone else’s time is spent for nothing.',
  look(message, situation) {
    const readers = readersOf(message, situation);
    const requests = demands(message);
    const isForAll = requests.some(({ toEveryone }) => toEveryone);
    // A question to one in a round is talk that all may hear; work for one is not.
    const asked = new Set(
      (message.isReply ? commissions(message) : requests).flatMap((request) =>
        namedReaders(message, request, situation),
      ),
    );
    const others = readers.filter((reader) => !asked.has(reader));
    if (!isForAll && asked.size > 0 && others.length >= MANY_BESIDES) {
      const names = [...asked].map(displayName);
      return {
        question: 'Do I have to do anything?',
        why: `You ask ${names.slice(0, 2).join(' and ')}, and ${others.length} others get it as if they were asked too. In Cc they know that they need not act.`,
        weight: 48,
        span: null,
        fix: {
          kind: 'move-to-cc',
          label: `Move ${others.length} to Cc`,
          people: others.map(({ email }) => email),
        },
      };
    }
    if (message.isReply || message.cc.length < MANY_COPIED) return null;
    return {
      question: 'Why do I get this?',
      why: `${message.cc.length} people get a copy. Whoever has nothing to do with it reads it for nothing.`,
      weight: 30,
      span: null,
      fix: null,
    };
  },
};
