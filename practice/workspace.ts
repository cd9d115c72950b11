import { createCalendar } from './calendar/site.ts';
import { createGmail } from './gmail/site.ts';
import { type RunningServer, startServer } from './server/server.ts';
import type { PracticeProduct, Site } from './server/types.ts';

/** A running practice workspace: the stand-in's server, and its control endpoint as a function. */
export interface PracticeWorkspace extends RunningServer {
  /** Asks the control endpoint, for example `control('POST', '/mail/answer', {…})`; throws what it says went wrong. */
  control(method: 'GET' | 'POST', path: string, body?: unknown): Promise<unknown>;
}

function controlSite(products: readonly PracticeProduct[]): Site {
  return {
    host: '127.0.0.1',
    answer(request) {
      if (request.method === 'POST' && request.url.pathname === '/reset') {
        for (const product of products) product.reset();
        return { status: 204 };
      }
      const product = products.find(({ name }) => request.url.pathname.startsWith(`/${name}/`));
      return product?.control(request) ?? null;
    },
  };
}

/** Starts Gmail and Calendar with their sample data on loopback. */
export async function startPractice(options: { readonly port?: number } = {}): Promise<PracticeWorkspace> {
  const products: readonly PracticeProduct[] = [createGmail(), createCalendar()];
  const server = await startServer(
    products.map(({ site }) => site),
    controlSite(products),
    options.port ?? 0,
  );
  return {
    ...server,
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
