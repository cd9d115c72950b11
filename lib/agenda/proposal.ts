import { formatDay, formatTime } from '../hours/format.ts';
import { zoneOrUtc } from '../hours/zone.ts';
import type { Person } from '../text/message.ts';
import { callName } from '../text/names.ts';
import type { Agenda, Feedback } from './agenda.ts';
import type { Block, Inline } from './blocks.ts';

/** A mail that is written for somebody to read over and send. */
export interface Letter {
  readonly to: readonly Person[];
  readonly subject: string;
  readonly blocks: readonly Block[];
}

/** What a proposal is made from: the agenda that it offers, who called the meeting, and what that takes. */
export interface Invitation {
  readonly agenda: Agenda;
  readonly organiser: Person;
  /** Who proposes. */
  readonly me: Person;
  /** People × minutes as one says it (*5 people × 1 h = 5 h*); null where it is not known. */
  readonly cost: string | null;
}

const text = (words: string): Inline => ({ kind: 'text', text: words });
const paragraph = (...children: readonly Inline[]): Block => ({ kind: 'paragraph', children });

const ASKS: Readonly<Record<Feedback, string>> = {
  decide: 'each says which way, and why',
  review: 'each comments in a few lines',
  ideas: 'each adds ideas',
  inform: 'whoever has the news writes it down',
};

/** *Monday 23 November, 15:00*; null where the event has no time. */
function whenOf({ meeting, timeZone }: Agenda): string | null {
  if (meeting == null) return null;
  const zone = zoneOrUtc(timeZone);
  return `${formatDay(meeting.start, zone)}, ${formatTime(meeting.start, zone, 'en-GB')}`;
}

/**
 * A kind reply to an invitation that might do without a meeting (practice P4): it offers an agenda by mail, says what would be
 * kept and what would be lost, and leaves the decision with whoever invited.
 */
export function proposalLetter({ agenda, organiser, me, cost }: Invitation): Letter {
  const named = agenda.title === '' ? 'the meeting' : `“${agenda.title}”`;
  const when = whenOf(agenda);
  const [host, own] = [callName(organiser), callName(me)];
  const by =
    agenda.replyBy === null ? '' : ` by ${formatDay(agenda.replyBy, zoneOrUtc(agenda.replyZone ?? agenda.timeZone))}`;
  const topics = agenda.topics.map((topic): readonly Inline[] => [
    { kind: 'text', text: topic.title, strong: true },
    text(`: ${ASKS[topic.feedback]}`),
  ]);
  return {
    to: [organiser],
    subject: `Could we do ${agenda.title === '' ? 'this' : named} in writing?`,
    blocks: [
      paragraph(text(host === null ? 'Hello,' : `Hi ${host},`)),
      paragraph(
        text(`Thank you for inviting me to ${named}${when === null ? '' : ` (${when})`}. I’d like to help with it. `),
        text('Might it work in writing? I would start a mail like this to everyone invited:'),
      ),
      ...(topics.length === 0 ? [] : [{ kind: 'list', ordered: true, items: topics } as const]),
      paragraph(text(`Everyone answers when it suits their day${by}, and you decide with all of it before you.`)),
      paragraph(
        { kind: 'text', text: 'What we would keep: ', strong: true },
        text('everybody’s view, time to think before answering, and a record of what was settled and why.'),
      ),
      paragraph(
        { kind: 'text', text: 'What we would lose: ', strong: true },
        text('seeing each other, and quick turns back and forth. If that is what it needs, let’s meet.'),
      ),
      ...(cost === null ? [] : [paragraph(text(`The meeting would take ${cost}.`))]),
      paragraph(text('Shall I start the mail, or would you rather meet? Either is fine with me.')),
      paragraph(text(own === null ? 'Thank you!' : `Thank you,\n${own}`)),
    ],
  };
}
