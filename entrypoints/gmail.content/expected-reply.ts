import type { ExpectedReply } from '../../components/context/Expected.tsx';
import { askedOf } from '../../lib/context/asked-of.ts';
import type { Situation } from '../../lib/context/hint.ts';
import { formatDue } from '../../lib/hours/format.ts';
import type { Message, Person } from '../../lib/text/message.ts';

/** The line about the reply that a mail will wait for; null where it asks nothing of anybody. */
export function expectedReply(message: Message, situation: Situation, isOn: boolean): ExpectedReply | null {
  const asked = askedOf(message, situation);
  if (asked === null || asked.from.length === 0) return null;
  return {
    from: namesOf(asked.from),
    by: asked.due === null ? null : formatDue(asked.due, situation.timeZone, situation.now, 'en'),
    isOn,
  };
}

function namesOf(people: readonly Person[]): string {
  const names = people.map(({ name, email }) => name?.split(/\s+/)[0] ?? email);
  if (names.length > 3) return `${names.slice(0, 2).join(', ')} and ${names.length - 2} more`;
  return new Intl.ListFormat('en').format(names);
}
