import type { IncomingHttpHeaders } from 'node:http';
import type { SiteRequest, SiteResponse } from '../server/types.ts';
import type { PracticeGoogle } from './google.ts';

/** As `fetch` has it: a request that gets no answer is a TypeError. */
const failed = (): TypeError => new TypeError('fetch failed');

/** A body of which half comes, and then the end of the connection. */
function brokenBody(text: string): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  let isSent = false;
  return new ReadableStream({
    pull(controller) {
      if (isSent) controller.error(failed());
      else controller.enqueue(bytes.slice(0, Math.floor(bytes.length / 2)));
      isSent = true;
    },
  });
}

function silence(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

function responseOf(answer: SiteResponse): Response {
  const headers = new Headers();
  for (const [name, value] of Object.entries(answer.headers ?? {})) {
    for (const one of typeof value === 'string' ? [value] : value) headers.append(name, one);
  }
  const isEmpty = answer.status === 204 || answer.status === 304;
  const body = isEmpty ? null : answer.breaks === 'cut' ? brokenBody(answer.body ?? '') : (answer.body ?? '');
  return new Response(body, { status: answer.status, headers });
}

/** `fetch` for tests and benchmarks that need no sockets: the same answers, the same faults. Any other host fails. */
export function fetchFrom(google: PracticeGoogle): typeof fetch {
  const hosts = new Set(google.sites.map(({ host }) => host));
  return async (input, init) => {
    const request = new Request(input, init);
    request.signal.throwIfAborted();
    const url = new URL(request.url);
    if (!hosts.has(url.hostname)) throw failed();
    const headers: IncomingHttpHeaders = Object.fromEntries(request.headers);
    const asked: SiteRequest = { method: request.method, url, headers, body: await request.text() };
    const answer = (await google.answer(asked)) ?? { status: 404, body: 'Not found' };
    if (answer.breaks === 'reset') throw failed();
    if (answer.breaks === 'hang') return silence(request.signal);
    request.signal.throwIfAborted();
    return responseOf(answer);
  };
}
