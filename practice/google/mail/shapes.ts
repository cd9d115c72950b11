import { Buffer } from 'node:buffer';
import type { HistoryRecordBody, MessageBody } from '../contract/gmail-schemas.ts';
import { refuse } from '../http/errors.ts';
import type { HistoryRecord, Mail, NamedMail, Relabelled } from './journal.ts';

export type Format = 'minimal' | 'full' | 'raw' | 'metadata';
export type HistoryKind = 'messageAdded' | 'messageDeleted' | 'labelAdded' | 'labelRemoved';

const base64 = (text: string): string => Buffer.from(text).toString('base64url');

const htmlOf = (text: string): string =>
  `<div dir="ltr">${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>')}</div>`;

/** A part of a message that Gmail's own page has sent: it writes each in plain text and in HTML. */
function partBody(partId: string, mimeType: string, text: string) {
  const headers = [{ name: 'Content-Type', value: `${mimeType}; charset="UTF-8"` }];
  return { partId, mimeType, filename: '', headers, body: { size: Buffer.byteLength(text), data: base64(text) } };
}

/** A message in one of the four formats. `names` are the headers that `metadata` keeps; empty: all. */
export function messageBody(mail: Mail, format: Format, names: readonly string[]): MessageBody {
  const { headers, snippet, text } = mail.content();
  const common = {
    id: mail.id,
    threadId: mail.threadId,
    labelIds: [...mail.labelIds],
    snippet,
    historyId: String(mail.historyId),
    internalDate: String(mail.at),
    sizeEstimate: text.length + 1_000,
  };
  if (format === 'minimal') return common;
  if (format === 'raw') {
    const head = headers.map(({ name, value }) => `${name}: ${value}`).join('\r\n');
    return { ...common, raw: base64(`${head}\r\n\r\n${text}`) };
  }
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  const kept = headers.filter(({ name }) => wanted.size === 0 || wanted.has(name.toLowerCase()));
  if (format === 'metadata') return { ...common, payload: { mimeType: 'text/plain', headers: [...kept] } };
  return {
    ...common,
    payload: {
      partId: '',
      mimeType: 'multipart/alternative',
      filename: '',
      headers: [...headers],
      body: { size: 0 },
      parts: [partBody('0', 'text/plain', text), partBody('1', 'text/html', htmlOf(text))],
    },
  };
}

/** A token for headers alone gets no more of a mail than that, in whatever format it asks. */
export function refuseText(format: Format, scopes: ReadonlySet<string>): void {
  if (!scopes.has('gmail.metadata') || format === 'metadata' || format === 'minimal') return;
  throw refuse(403, 'forbidden', `Metadata scope doesn't allow format ${format.toUpperCase()}`);
}

const name = ({ id, threadId }: NamedMail): { id: string; threadId: string } => ({ id, threadId });
const named = ({ id, threadId, labelIds }: NamedMail): { id: string; threadId: string; labelIds: string[] } => ({
  id,
  threadId,
  labelIds: [...labelIds],
});
const relabelled = ({ message, labelIds }: Relabelled) => ({ message: named(message), labelIds: [...labelIds] });

/** What of a record is asked for, or null where nothing of it is. */
export function recordBody(
  record: HistoryRecord,
  kinds: readonly HistoryKind[] | undefined,
  label: string | undefined,
): HistoryRecordBody | null {
  const wants = (kind: HistoryKind): boolean => kinds === undefined || kinds.includes(kind);
  const isNear = ({ labelIds }: NamedMail): boolean => label === undefined || labelIds.includes(label);
  const pick = (kind: HistoryKind, all: readonly NamedMail[]): readonly NamedMail[] =>
    wants(kind) ? all.filter(isNear) : [];
  const pickLabels = (kind: HistoryKind, all: readonly Relabelled[]): readonly Relabelled[] =>
    wants(kind) ? all.filter((each) => isNear(each.message) || each.labelIds.includes(label ?? '')) : [];
  const added = pick('messageAdded', record.added);
  const deleted = pick('messageDeleted', record.deleted);
  const labelsAdded = pickLabels('labelAdded', record.labelsAdded);
  const labelsRemoved = pickLabels('labelRemoved', record.labelsRemoved);
  const all = [...added, ...deleted, ...[...labelsAdded, ...labelsRemoved].map(({ message }) => message)];
  if (all.length === 0) return null;
  return {
    id: String(record.id),
    messages: [...new Map(all.map((each) => [each.id, name(each)])).values()],
    ...(added.length > 0 && { messagesAdded: added.map((message) => ({ message: named(message) })) }),
    ...(deleted.length > 0 && { messagesDeleted: deleted.map((message) => ({ message: named(message) })) }),
    ...(labelsAdded.length > 0 && { labelsAdded: labelsAdded.map(relabelled) }),
    ...(labelsRemoved.length > 0 && { labelsRemoved: labelsRemoved.map(relabelled) }),
  };
}
