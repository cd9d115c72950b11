import { randomBytes } from 'node:crypto';
import type { SiteRequest, SiteResponse } from '../../server/types.ts';
import { errorAnswer } from './errors.ts';

const MOST_PARTS = 100;
const BREAK = '\r\n';

interface Part {
  readonly contentId: string | null;
  readonly request: SiteRequest;
}

function headersOf(lines: string): Record<string, string> {
  const pairs = lines.split(/\r?\n/).map((line) => /^([^:]+):\s*(.*)$/.exec(line));
  return Object.fromEntries(pairs.flatMap((pair) => (pair ? [[(pair[1] ?? '').toLowerCase(), pair[2] ?? '']] : [])));
}

/** What stands before and after the first empty line. */
function halves(text: string): readonly [string, string] {
  const gap = /\r?\n\r?\n/.exec(text);
  return gap ? [text.slice(0, gap.index), text.slice(gap.index + gap[0].length)] : [text, ''];
}

function partOf(text: string, outer: SiteRequest): Part | null {
  const [head, inside] = halves(text.replace(/^\r?\n/, ''));
  const mime = headersOf(head);
  if (!/^application\/http\b/i.test(mime['content-type'] ?? '')) return null;
  const [top, body] = halves(inside);
  const [line = '', ...rest] = top.split(/\r?\n/);
  const asked = /^([A-Z]+) (\S+)(?: HTTP\/\d(?:\.\d)?)?$/.exec(line.trim());
  if (!asked) return null;
  const url = new URL(asked[2] ?? '/', outer.url.origin);
  const own = headersOf(rest.join('\n'));
  // A part that says nothing of who asks is asked by whoever sends the batch.
  const headers = {
    ...(outer.headers.authorization !== undefined && { authorization: outer.headers.authorization }),
    ...own,
  };
  return {
    contentId: mime['content-id'] ?? null,
    request: { method: asked[1] ?? 'GET', url, headers, body: body.replace(/\r?\n$/, '') },
  };
}

const REASONS: Readonly<Record<number, string>> = {
  200: 'OK',
  204: 'No Content',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  429: 'Too Many Requests',
};

function written(part: Part, answer: SiteResponse): string {
  const id = part.contentId === null ? null : part.contentId.replace(/^<?(.*?)>?$/, '<response-$1>');
  const headers = Object.entries(answer.headers ?? {}).map(([name, value]) => `${name}: ${String(value)}`);
  return [
    'Content-Type: application/http',
    ...(id === null ? [] : [`Content-ID: ${id}`]),
    '',
    `HTTP/1.1 ${answer.status} ${REASONS[answer.status] ?? 'Answer'}`,
    ...headers,
    '',
    answer.body ?? '',
  ].join(BREAK);
}

/** Answers a batch: each part through `answer`; null leaves it out. `order` says in which order the answers stand. */
export async function answerBatch(
  request: SiteRequest,
  answer: (part: SiteRequest) => Promise<SiteResponse | null>,
  order: 'kept' | 'reversed',
): Promise<SiteResponse> {
  const wrong = (message: string): SiteResponse => errorAnswer({ status: 400, reason: 'badRequest', message });
  const type = request.headers['content-type'] ?? '';
  const boundary = /^multipart\/mixed\s*;.*boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(type);
  const mark = boundary?.[1] ?? boundary?.[2];
  if (mark === undefined) return wrong('Missing end boundary in multipart body.');
  const pieces = `\n${request.body}`.split(`\n--${mark}`);
  if (!pieces.at(-1)?.startsWith('--')) return wrong('Missing end boundary in multipart body.');
  const parts = pieces.slice(1, -1).map((piece) => partOf(piece, request));
  if (parts.length > MOST_PARTS) return wrong(`The batch request contains more than ${MOST_PARTS} calls.`);
  const answered: string[] = [];
  for (const part of parts) {
    if (part === null) return wrong('Failed to parse batch request, error: part is no HTTP request.');
    const given = await answer(part.request);
    if (given !== null) answered.push(written(part, given));
  }
  if (order === 'reversed') answered.reverse();
  const own = `batch_${randomBytes(12).toString('base64url')}`;
  return {
    status: 200,
    headers: { 'content-type': `multipart/mixed; boundary=${own}`, 'cache-control': 'private' },
    body: [...answered.map((text) => `--${own}${BREAK}${text}`), `--${own}--`, ''].join(BREAK),
  };
}
