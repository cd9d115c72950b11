import { callName } from '../../text/names.ts';
import { ownerLine } from '../fix-lines.ts';
import type { Rule } from '../hint.ts';
import { ownerOf } from '../owner.ts';
import { commissions, readersOf } from '../readings.ts';

/** Several people get one request, and none of them is named. */
export const noOwner: Rule = {
  id: 'no-owner',
  title: 'Several people and no owner',
  practice: 'P15',
  source:
    'What is asked of several is done by none: each assumes another will (the bystander effect, Darley and Latané 1968).',
  look(message, situation) {
    const readers = readersOf(message, situation);
    const requests = commissions(message);
    const [first] = requests;
    if (first === undefined || readers.length < 2 || ownerOf(message, situation) !== 'unclear') return null;
    // An open call (*does anyone still have the key?*) is for all by intent.
    if (requests.some(({ toEveryone }) => toEveryone)) return null;
    const name = readers.map(callName).find((known) => known !== null);
    return {
      question: 'Is this for me, or for one of the others?',
      why: `${readers.length} people get this and none of them is named. With one name on it, one person does it.`,
      weight: 70,
      span: { start: first.start, end: first.end },
      fix: name === undefined || name === null ? null : ownerLine(name, message),
    };
  },
};
