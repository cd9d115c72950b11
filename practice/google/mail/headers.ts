import { legacyId } from '../../gmail/ids.ts';
import type { Draft, Message, Thread } from '../../gmail/mailbox.ts';
import type { Address } from '../../gmail/wire.ts';
import type { MailHeader } from './journal.ts';

const SPECIAL = /[()<>@,;:\\".[\]]/;

/** An address as it stands in a header; names with signs of their own in quotes. */
export function writeAddress({ name, email }: Address): string {
  if (name === '' || name === email) return email;
  return `${SPECIAL.test(name) ? `"${name.replace(/(["\\])/g, '\\$1')}"` : name} <${email}>`;
}

const list = (name: string, addresses: readonly Address[]): MailHeader[] =>
  addresses.length === 0 ? [] : [{ name, value: addresses.map(writeAddress).join(', ') }];

/** `Tue, 24 Nov 2026 10:00:00 +0000` */
export const writeDate = (at: number): string => new Date(at).toUTCString().replace('GMT', '+0000');

/** What the sample's machines put into their mail, by the part before the @. */
const MACHINES: readonly (readonly [RegExp, readonly MailHeader[]])[] = [
  [
    /^(news|offers|hello)@/,
    [
      { name: 'List-Id', value: '<news.list.example>' },
      { name: 'List-Unsubscribe', value: '<https://list.example/unsubscribe>' },
      { name: 'Precedence', value: 'bulk' },
    ],
  ],
  [/^(calendar-notification|build|tickets|kein-reply)@/, [{ name: 'Auto-Submitted', value: 'auto-generated' }]],
];

/** The headers by which a mail of the sample says that no person wrote it; empty for those of persons. */
export const machineHeaders = (email: string): readonly MailHeader[] =>
  MACHINES.find(([pattern]) => pattern.test(email))?.[1] ?? [];

const messageIdOf = ({ id, sync }: Message): string =>
  `<${id === null ? (sync ?? '') : legacyId(id)}@mail.practice.example>`;

/** The headers of a message of the mailbox, with the chain of those that it answers. */
export function headersOf(message: Message, thread: Thread): MailHeader[] {
  const before = thread.messages.slice(0, thread.messages.indexOf(message));
  const answered = before.at(-1);
  const subject = before.length > 0 && !/^re:/i.test(thread.subject) ? `Re: ${thread.subject}` : thread.subject;
  return [
    { name: 'From', value: writeAddress(message.from) },
    ...list('To', message.to),
    ...list('Cc', message.cc),
    ...list('Bcc', message.bcc),
    { name: 'Subject', value: subject },
    { name: 'Date', value: writeDate(message.date) },
    { name: 'Message-ID', value: messageIdOf(message) },
    ...(answered
      ? [
          { name: 'In-Reply-To', value: messageIdOf(answered) },
          { name: 'References', value: before.map(messageIdOf).join(' ') },
        ]
      : []),
    ...machineHeaders(message.from.email),
    ...(message.headers ?? []),
  ];
}

export function draftHeaders(draft: Draft, own: Address): MailHeader[] {
  return [
    { name: 'From', value: writeAddress(own) },
    ...list('To', draft.to),
    ...list('Cc', draft.cc),
    ...list('Bcc', draft.bcc),
    { name: 'Subject', value: draft.subject },
    { name: 'Date', value: writeDate(draft.date) },
  ];
}
