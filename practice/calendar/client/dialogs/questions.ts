import type { SeriesScope } from '../../model/event.ts';
import { words } from '../words/words.ts';
import { ask, askOneOf } from './ask.ts';

/** Whether guests shall get mail: true, false, or null to go back to editing. */
export async function askToNotify(question: string): Promise<boolean | null> {
  const answer = await ask(question, [
    { value: 'back', label: words.backToEditing, code: 'TvD9Pc' },
    { value: 'quiet', label: words.dontSend, code: 'dbr7Nc' },
    { value: 'send', label: words.send, code: 'EBS5u', primary: true },
  ]);
  if (answer === 'send') return true;
  return answer === 'quiet' ? false : null;
}

const SCOPES = ['this', 'following', 'all'] as const satisfies readonly SeriesScope[];

/** Which part of a series is meant. Null: neither. */
export async function askScope(title: string): Promise<SeriesScope | null> {
  const labels = { this: words.thisEvent, following: words.followingEvents, all: words.allEvents };
  const answer = await askOneOf(
    title,
    SCOPES.map((value) => ({ value, label: labels[value] })),
    words.ok,
    words.cancel,
  );
  return SCOPES.find((scope) => scope === answer) ?? null;
}

/** Whether unsaved changes may go. */
export async function askToDiscard(): Promise<boolean> {
  const answer = await ask(words.discardQuestion, [
    { value: 'cancel', label: words.cancel, code: 'TvD9Pc' },
    { value: 'discard', label: words.discard, code: 'EBS5u', id: 'xDiscDiscBu', primary: true },
  ]);
  return answer === 'discard';
}
