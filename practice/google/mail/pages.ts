import { Buffer } from 'node:buffer';
import * as v from 'valibot';
import { refuse } from '../http/errors.ts';
import { firstIndex, type Mail, type MailJournal } from './journal.ts';

const PlaceSchema = v.pipe(v.string(), v.regex(/^\d+\.[0-9a-f]{16}$/));

const write = (text: string): string => Buffer.from(text).toString('base64url');

/** The place that a page's token means: after that mail, or that history record. Throws a refusal for any other text. */
function read<Schema extends v.GenericSchema<unknown, string>>(token: string, schema: Schema): string {
  const parsed = v.safeParse(schema, Buffer.from(token, 'base64url').toString('utf8'));
  if (!parsed.success) throw refuse(400, 'invalidArgument', 'Invalid pageToken', { location: 'pageToken' });
  return parsed.output;
}

/** Which page somebody asks for; Google takes a too large number for its own maximum. */
export interface Page {
  readonly token: string | undefined;
  readonly size: number;
}

export const pageOf = (token: string | undefined, size: number | undefined, usual: number, most: number): Page => ({
  token,
  size: Math.max(1, Math.min(size ?? usual, most)),
});

/** How many mails stand before the place that a page ends at, in the order of age. */
function endOf(order: readonly Mail[], token: string | undefined): number {
  if (token === undefined) return order.length;
  const [at = '', id = ''] = read(token, PlaceSchema).split('.');
  const moment = Number(at);
  return firstIndex(order, (mail) => mail.at > moment || (mail.at === moment && mail.id >= id));
}

/** Some mails, newest first, and where to go on. What arrives or goes in between shifts no page. */
export function mailPage(
  journal: MailJournal,
  page: Page,
  isWanted: (mail: Mail) => boolean,
): { readonly mails: readonly Mail[]; readonly next: string | null } {
  const order = journal.mails;
  const mails: Mail[] = [];
  for (let index = endOf(order, page.token) - 1; index >= 0; index -= 1) {
    const mail = order[index];
    if (!mail || !isWanted(mail)) continue;
    const last = mails.at(-1);
    if (mails.length === page.size && last) return { mails, next: write(`${last.at}.${last.id}`) };
    mails.push(mail);
  }
  return { mails, next: null };
}

/** The token of the page after a history record. */
export const recordToken = (record: number): string => write(String(record));
export const readRecordToken = (token: string): number =>
  Number(read(token, v.pipe(v.string(), v.regex(/^\d{1,16}$/))));
