import { createCalendar } from './calendar/site.ts';
import { createGmail } from './gmail/site.ts';
import { PracticeGoogle } from './google/google.ts';
import { sampleAccounts } from './google/sample-accounts.ts';
import { type RunningServer, startServer } from './server/server.ts';
import type { PracticePart, Site } from './server/types.ts';

/** A running practice workspace: the stand-in's server, and its control endpoint as a function. */
export interface PracticeWorkspace extends RunningServer {
  /** Google's sign-in and APIs, for tests in the same process. */
  readonly google: PracticeGoogle;
  /** Asks the control endpoint, for example `control('POST', '/mail/answer', {…})`; throws what it says went wrong. */
  control(method: 'GET' | 'POST', path: string, body?: unknown): Promise<unknown>;
}

/** The control endpoint; what is no control is a call of Google's APIs, so that Node's clients need no certificate. */
function controlSite(parts: readonly PracticePart[], google: PracticeGoogle): Site {
  return {
    host: '127.0.0.1',
    answer(request) {
      if (request.method === 'POST' && request.url.pathname === '/reset') {
        for (const part of parts) part.reset();
        return { status: 204 };
      }
      const part = parts.find(({ name }) => request.url.pathname.startsWith(`/${name}/`));
      // Calendar's API begins as the calendar's controls do.
      const isApi = part === undefined || request.url.pathname.startsWith('/calendar/v3/');
      return isApi ? google.answer(request) : part.control(request);
    },
  };
}

/** Starts Gmail, Calendar and Google's APIs over them with their sample data on loopback. */
export async function startPractice(options: { readonly port?: number } = {}): Promise<PracticeWorkspace> {
  const gmail = createGmail();
  const calendar = createCalendar();
  const google = new PracticeGoogle({ accounts: sampleAccounts(gmail, calendar, Date.now) });
  // The APIs last: they start anew from what the pages then have.
  const parts: readonly PracticePart[] = [gmail, calendar, google];
  const server = await startServer(
    [gmail.site, calendar.site, ...google.sites],
    controlSite(parts, google),
    options.port ?? 0,
  );
  return {
    ...server,
    google,
    async control(method, path, body) {
      const response = await fetch(`http://127.0.0.1:${server.controlPort}${path}`, {
        method,
        ...(body !== undefined && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
      });
      const text = await response.text();
      if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
      return text === '' ? null : JSON.parse(text);
    },
  };
}
