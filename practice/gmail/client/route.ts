import type { ListName } from '../wire.ts';
import { idOfToken } from './ids.ts';

/** What the part of the address after `#` asks for. */
export interface Route {
  readonly list: ListName;
  readonly query: string;
  /** An id of a thread, or of a message in it. */
  readonly thread: string | null;
  /** `new`, or tokens of drafts. */
  readonly composes: readonly string[];
}

const LISTS: readonly ListName[] = ['inbox', 'sent', 'drafts', 'scheduled', 'all', 'search'];

function threadOf(part: string | undefined): string | null {
  if (!part) return null;
  if (/^[0-9a-f]{16}$/.test(part)) return part;
  const id = idOfToken(part);
  return id === null ? null : `thread-${id}`;
}

export function readRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?', 2);
  const [name = 'inbox', ...rest] = path.split('/');
  const list = LISTS.find((each) => each === name) ?? 'inbox';
  const text = list === 'search' ? decodeURIComponent(rest.shift() ?? '') : '';
  const composes = (new URLSearchParams(query).get('compose') ?? '').split(',').filter((token) => token !== '');
  return { list, query: text, thread: threadOf(rest[0]), composes };
}

/** The id of the draft behind a token of `?compose=`; null for text that is none. */
export function draftOfToken(token: string): string | null {
  return idOfToken(token)?.split('+')[1] ?? null;
}
