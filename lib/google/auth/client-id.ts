import * as v from 'valibot';

/** A client id as Google gives it out: a project's number, a name, and Google's ending. */
const CLIENT_ID = /^\d{6,20}-[a-z\d]{16,64}\.apps\.googleusercontent\.com$/;

/** What is wrong with a text that should be a client id. */
export type ClientIdProblem = 'empty' | 'secret' | 'json' | 'key' | 'cut-off' | 'other';

/** The client id in what somebody has pasted: without space anywhere, seen or not, quotes, and what makes it an address. */
export function tidyClientId(text: string): string {
  return text
    .replace(/[\s\p{Cf}]+/gu, '')
    .replace(/^["']|["',;]+$/g, '')
    .replace(/^https?:\/\/|\/$/g, '');
}

/** Null where the text, tidied, is of a client id's form. Whether Google knows it, only Google can tell. */
export function clientIdProblem(text: string): ClientIdProblem | null {
  const tidy = tidyClientId(text);
  if (tidy === '') return 'empty';
  if (CLIENT_ID.test(tidy)) return null;
  if (tidy.startsWith('GOCSPX-')) return 'secret';
  if (tidy.startsWith('{')) return 'json';
  if (/^AIza[\w-]{20,}$/.test(tidy)) return 'key';
  if (/^\d{6,20}-[a-z\d]{16,64}(?:\.[a-z.]{0,40})?$/.test(tidy)) return 'cut-off';
  return 'other';
}

/** What to tell the person of each. */
export const CLIENT_ID_WORDS: Readonly<Record<ClientIdProblem, string>> = {
  empty: 'Paste the client id that Google shows for your client.',
  secret:
    'This is the client secret. Paste the client id, which ends in .apps.googleusercontent.com; the secret is not needed.',
  json: 'This is the downloaded file. Paste only the value of client_id, which ends in .apps.googleusercontent.com.',
  key: 'This is an API key. Paste the client id of an OAuth client, which ends in .apps.googleusercontent.com.',
  'cut-off': 'The end is missing: a client id ends in .apps.googleusercontent.com.',
  other: 'This is no client id: one begins with a number and ends in .apps.googleusercontent.com.',
};

export const ClientIdSchema = v.pipe(v.string(), v.maxLength(200), v.regex(CLIENT_ID));
