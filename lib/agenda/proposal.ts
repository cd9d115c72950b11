import { formatDay, formatTime } from '../hours/format.ts';
import { zoneOrUtc } from '../hours/zone.ts';
import type { Cost } from '../meeting/questions.ts';
import type { Person } from '../text/message.ts';
import { callName } from '../text/names.ts';
import type { Agenda } from './agenda.ts';
import type { Block, Inline } from './blocks.ts';
import { wordsFor } from './words/registry.ts';

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
  /** What the meeting takes; null where it is not known. */
  readonly cost: Pick<Cost, 'people' | 'minutes' | 'personMinutes'> | null;
}

const text = (words: string): Inline => ({ kind: 'text', text: words });
const paragraph = (...children: readonly Inline[]): Block => ({ kind: 'paragraph', children });

/** *Monday 23 November, 15:00*; null where the event has no time. */
function whenOf({ meeting, timeZone }: Agenda, locale: string): string | null {
  if (meeting == null) return null;
  const zone = zoneOrUtc(timeZone);
  return `${formatDay(meeting.start, zone, locale)}, ${formatTime(meeting.start, zone, locale)}`;
}

/** *45 min*, *1 h*, *1 h 30 min*, in the signs that our languages share. */
function duration(minutes: number): string {
  const rounded = Math.round(minutes);
  const [hours, rest] = [Math.floor(rounded / 60), rounded % 60];
  return [hours === 0 ? '' : `${hours} h`, rest === 0 && hours > 0 ? '' : `${rest} min`]
    .filter((part) => part !== '')
    .join(' ');
}

/**
 * A kind reply to an invitation that might do without a meeting (practice P4): it offers an agenda by mail, says what would be
 * kept and what would be lost, and leaves the decision with whoever invited.
 */
export function proposalLetter({ agenda, organiser, me, cost }: Invitation): Letter {
  const words = wordsFor(agenda);
  const { proposal, greeting, locale } = words;
  const named = agenda.title === '' ? null : words.quoted(agenda.title);
  const host = callName(organiser);
  const by =
    agenda.replyBy === null ? null : formatDay(agenda.replyBy, zoneOrUtc(agenda.replyZone ?? agenda.timeZone), locale);
  const topics = agenda.topics.map((topic): readonly Inline[] => [
    { kind: 'text', text: topic.title, strong: true },
    text(`: ${proposal.asks[topic.feedback]}`),
  ]);
  const [keep, kept] = proposal.keep;
  const [lose, lost] = proposal.lose;
  return {
    to: [organiser],
    subject: proposal.subject(named),
    blocks: [
      paragraph(text(host === null ? greeting.one : greeting.named([host]))),
      paragraph(text(`${proposal.thanks(named, whenOf(agenda, locale))} `), text(proposal.might)),
      ...(topics.length === 0 ? [] : [{ kind: 'list', ordered: true, items: topics } as const]),
      paragraph(text(proposal.everyone(by))),
      paragraph({ kind: 'text', text: `${keep} `, strong: true }, text(kept)),
      paragraph({ kind: 'text', text: `${lose} `, strong: true }, text(lost)),
      ...(cost === null
        ? []
        : [
            paragraph(
              text(
                proposal.takes(
                  `${proposal.people(cost.people)} × ${duration(cost.minutes)} = ${duration(cost.personMinutes)}`,
                ),
              ),
            ),
          ]),
      paragraph(text(proposal.shall)),
      paragraph(text(words.thanks(callName(me)))),
    ],
  };
}
