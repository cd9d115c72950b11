import type { PracticeProduct, SiteRequest, SiteResponse } from '../../../practice/server/types.ts';

function request(method: string, url: string, body: unknown, headers: Record<string, string> = {}): SiteRequest {
  return { method, url: new URL(url), headers, body: body === undefined ? '' : JSON.stringify(body) };
}

const NOTHING: SiteResponse = { status: 404 };

/** Asks the stand-in Gmail as a browser would. */
export async function visit(
  gmail: PracticeProduct,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<SiteResponse> {
  const method = body === undefined ? 'GET' : 'POST';
  return (await gmail.site.answer(request(method, `https://mail.google.com${path}`, body, headers))) ?? NOTHING;
}

/** Asks the control endpoint, as tests and the tour do. */
export async function control(gmail: PracticeProduct, path: string, body?: unknown): Promise<SiteResponse> {
  const method = body === undefined ? 'GET' : 'POST';
  return (await gmail.control(request(method, `http://127.0.0.1${path}`, body))) ?? NOTHING;
}

export const parsed = <Value>(response: SiteResponse): Value => JSON.parse(response.body ?? 'null');
