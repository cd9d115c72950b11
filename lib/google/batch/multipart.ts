import type { Reply } from '../http/exchange.ts';

/** One request inside a batch: a path with its query, no host. */
export interface Part {
  readonly method: 'GET';
  readonly path: string;
}

const LINE = '\r\n';

/** The body of a batch; parts are numbered from 0. `boundary` must occur in none of them. */
export function formBatch(boundary: string, parts: readonly Part[]): string {
  const written = parts.map(({ method, path }, number) =>
    [
      `--${boundary}`,
      'Content-Type: application/http',
      `Content-ID: <${number}>`,
      '',
      `${method} ${path} HTTP/1.1`,
      'Accept: application/json',
      '',
      '',
    ].join(LINE),
  );
  return [...written, `--${boundary}--`, ''].join(LINE);
}

function boundaryOf(contentType: string): string | null {
  if (!/^\s*multipart\/mixed\s*;/i.test(contentType)) return null;
  const found = /;\s*boundary=(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i.exec(contentType);
  return found?.[1] ?? found?.[2] ?? null;
}

/** Head and body of a message: what stands before and after its first empty line. */
function split(text: string): readonly [head: string, body: string] | null {
  const gap = /\r?\n\r?\n/.exec(text);
  return gap === null ? null : [text.slice(0, gap.index), text.slice(gap.index + gap[0].length)];
}

function header(head: string, name: string): string | null {
  for (const line of head.split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0 && line.slice(0, colon).trim().toLowerCase() === name) return line.slice(colon + 1).trim();
  }
  return null;
}

function readPart(text: string): readonly [number: number, reply: Reply] | null {
  const outer = split(text.replace(/^\r?\n/, ''));
  if (outer === null) return null;
  const number = /^<?response-(\d{1,3})>?$/.exec(header(outer[0], 'content-id') ?? '')?.[1];
  // The answer of a call without a body may end with its head.
  const [head, body] = split(outer[1]) ?? [outer[1], ''];
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})\b/.exec(head)?.[1];
  if (number === undefined || status === undefined) return null;
  const contentType = header(head, 'content-type') ?? '';
  const retryAfter = header(head, 'retry-after');
  return [Number(number), { status: Number(status), contentType, retryAfter, text: body.trim() }];
}

/**
 * The replies in a batch's answer by the number of their request, in whatever order they come. A part that is cut off or
 * names no request is left out, as is one that comes twice; null where this is no answer to a batch.
 */
export function parseBatch(contentType: string, text: string): ReadonlyMap<number, Reply> | null {
  const boundary = boundaryOf(contentType);
  if (boundary === null) return null;
  const replies = new Map<number, Reply>();
  const [, ...pieces] = `\n${text}`.split(`\n--${boundary}`);
  for (const [place, piece] of pieces.entries()) {
    if (piece.startsWith('--')) break;
    // Nothing follows the last piece of an answer that was cut off; what is left of it may look whole.
    if (place === pieces.length - 1) break;
    const part = readPart(piece.replace(/\r$/, ''));
    if (part !== null && !replies.has(part[0])) replies.set(part[0], part[1]);
  }
  return replies;
}
