import { callLine } from '../fix-lines.ts';
import type { Rule, ThreadFacts } from '../hint.ts';
import { readingOf } from '../readings.ts';

/** So often has somebody come back before one may wonder, and before one should. */
const SOME = 3;
const MANY = 6;

/** How often somebody came back after another had written, the mail that is being written included. */
function returns({ senders }: ThreadFacts, account: string | null): number {
  const all = [...senders.filter((sender) => sender !== null), ...(account === null ? [] : [account])];
  return all.filter((sender, index) => sender !== all[index - 1] && all.indexOf(sender) < index).length;
}

/** A conversation has gone to and fro many times and is not at its end, or turns on what was said before. */
export const threadGoingRound: Rule = {
  id: 'thread-going-round',
  title: 'Thread going round',
  practice: 'P22',
  source: 'What mail has not settled in several rounds, it rarely settles in the next; minutes of talk often do.',
  look(message, situation) {
    const { thread, account } = situation;
    if (!message.isReply || thread == null) return null;
    const count = returns(thread, account);
    const { sentences, requests, lexicon } = readingOf(message);
    const { repeats, proposesCall } = lexicon.conversation;
    if (sentences.some(({ text }) => proposesCall.test(text))) return null;
    const repeated = sentences.find(({ text }) => repeats.test(text));
    const isStuck = count >= SOME && repeated !== undefined;
    const isLong = count >= MANY && requests.length > 0;
    if (!isStuck && !isLong) return null;
    const span = isStuck ? repeated : requests[0];
    return {
      question: 'Shall we talk instead?',
      why: `This has gone to and fro ${count} times${isStuck ? ', and comes back to what was said' : ' and still asks'}. Ten minutes on a call may settle it; write down afterwards what came of it.`,
      weight: 62,
      span: span === undefined ? null : { start: span.start, end: span.end },
      fix: callLine(message),
    };
  },
};
