import type { PracticePerson } from './people.ts';

/**
 * When a sample mail was sent, seen from the moment at which the mailbox is made: `25m` or `3h` ago, or `2d 14:05`, two working days
 * before at that hour in Berlin (winter time: the sample mailbox does not need more).
 */
export type Sent = `${number}m` | `${number}h` | `${number}d ${number}:${number}`;

export interface SampleMessage {
  readonly from: PracticePerson;
  readonly to: readonly PracticePerson[];
  readonly cc?: readonly PracticePerson[];
  readonly sent: Sent;
  /** Plain text: one block a line, `- ` and `1. ` make lists, addresses become links. */
  readonly text: string;
  readonly signature?: string;
  readonly disclaimer?: string;
  /** Repeats the message before it below the text, as most people's mail programs do. */
  readonly quotes?: true;
  readonly attachments?: readonly { readonly name: string; readonly size: number }[];
  readonly drive?: readonly { readonly title: string; readonly url: string }[];
  /** People named with an @ in front of the text. */
  readonly mentions?: readonly PracticePerson[];
}

export interface SampleThread {
  readonly subject: string;
  readonly messages: readonly SampleMessage[];
  /** The last message is unread. */
  readonly unread?: true;
  readonly archived?: true;
}

export interface SampleDraft {
  readonly to: readonly PracticePerson[];
  readonly subject: string;
  readonly text: string;
  readonly sent: Sent;
}

export interface SampleMailbox {
  readonly threads: readonly SampleThread[];
  readonly drafts: readonly SampleDraft[];
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const BERLIN = 60 * MINUTE;

const isWeekend = (day: number): boolean => [0, 6].includes(new Date(day).getUTCDay());

/** The moment that `sent` means, in milliseconds since 1970. Throws on a form that is none. */
export function momentOf(sent: Sent, now: number): number {
  const ago = /^(\d+)([mh])$/.exec(sent);
  if (ago) return now - Number(ago[1]) * (ago[2] === 'h' ? 60 : 1) * MINUTE;
  const day = /^(\d+)d (\d+):(\d+)$/.exec(sent);
  if (!day) throw new Error(`No such moment: ${sent}`);
  let midnight = Math.floor((now + BERLIN) / DAY) * DAY;
  for (let left = Number(day[1]); left > 0; left -= 1) {
    midnight -= DAY;
    while (isWeekend(midnight)) midnight -= DAY;
  }
  return midnight + (Number(day[2]) * 60 + Number(day[3])) * MINUTE - BERLIN;
}
