import { askedOf } from '../../lib/context/asked-of.ts';
import { demands } from '../../lib/context/readings.ts';
import { isSameHouse } from '../../lib/meeting/guests.ts';
import type { InFront } from '../../lib/messages.ts';
import type { RowWithSnippet } from '../../lib/pages/gmail/types.ts';
import { isAutomatic } from '../../lib/replies/match.ts';
import { mailOf } from './mail-of.ts';

type Listed = InFront['list'][number];

/** So many rows of a list are looked at, from the top. */
export const MOST_ROWS = 50;
const MOST_MAILS = 20;

interface Place {
  readonly account: string | null;
  readonly now: number;
  readonly timeZone: string;
}

/**
 * Mails in a list of the inbox whose beginning asks something, written last by a person who is not me. A list shows no more
 * than a line of a mail and not to whom it went, so these are for the person to judge, never taken in by themselves.
 */
export function mailsInList(rows: readonly RowWithSnippet[], place: Place): readonly Listed[] {
  return rows
    .slice(0, MOST_ROWS)
    .flatMap((row) => mailOfRow(row, place) ?? [])
    .slice(0, MOST_MAILS);
}

function mailOfRow(row: RowWithSnippet, { account, now, timeZone }: Place): Listed | null {
  const { thread, lastMessageId, snippet, subject, senders } = row;
  const from = senders.at(-1);
  if (account === null || row.isDraft || thread.kind !== 'api' || lastMessageId === null) return null;
  if (from === undefined || from.email === account || isAutomatic(from.email) || snippet === null) return null;
  const hasWritten = senders.some(({ email }) => email === account);
  const message = mailOf(subject, snippet, { to: [{ email: account, name: null }], isReply: true });
  if (demands(message).length === 0) return null;
  const asked = askedOf(message, { now, timeZone, account: from.email });
  const mail = {
    account,
    thread,
    message: { kind: 'api', id: lastMessageId },
    subject: (subject ?? '').slice(0, 1_000),
    from,
    asked: asked?.text.slice(0, 200) ?? null,
    due: asked?.due ?? null,
  } as const;
  return { mail, isFamiliar: hasWritten || isSameHouse(from.email, account) };
}
