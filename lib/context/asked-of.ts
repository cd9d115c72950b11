import type { Message, Person } from '../text/message.ts';
import type { Situation } from './hint.ts';

/** What a mail asks of somebody. `text` has at most 200 characters; `due` is epoch milliseconds, null where no time is named. */
export interface Asked {
  readonly text: string;
  readonly due: number | null;
  /** Who is to answer: those named in the request, otherwise everyone in To. */
  readonly from: readonly Person[];
}

/** What is asked in the writer's own words, by when and of whom; null when nothing is asked. */
export function askedOf(_message: Message, _situation: Situation): Asked | null {
  return null;
}
