import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, connect, type Server } from 'node:net';
import { makeCertificate } from './certificate.ts';
import type { Site, SiteRequest, SiteResponse } from './types.ts';

const LONGEST_BODY = 32 * 1024 * 1024;

/** A running stand-in. All ports are on 127.0.0.1. */
export interface RunningServer {
  /** TLS, for every host of the sites. */
  readonly port: number;
  /** The sites' hosts: all that a browser may be led here for. */
  readonly hosts: readonly string[];
  /** A CONNECT proxy that leads the sites' hosts to `port` and refuses every other host. */
  readonly proxyPort: number;
  /** Plain HTTP: the control endpoint. */
  readonly controlPort: number;
  readonly spki: string;
  /** Hosts that somebody asked the proxy for and that are none of ours, or whose name reached the TLS port unknown. */
  readonly strangers: readonly string[];
  close(): Promise<void>;
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > LONGEST_BODY) throw new Error('body too large');
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function send(response: ServerResponse, answer: SiteResponse): void {
  if (answer.breaks === 'hang') return;
  if (answer.breaks === 'reset') return void response.socket?.destroy();
  response.statusCode = answer.status;
  for (const [name, value] of Object.entries(answer.headers ?? {})) {
    response.setHeader(name, typeof value === 'string' ? value : [...value]);
  }
  const body = Buffer.from(answer.body ?? '');
  if (answer.breaks !== 'cut') return void response.end(body);
  response.setHeader('content-length', body.length);
  response.write(body.subarray(0, Math.floor(body.length / 2)), () => response.socket?.destroy());
}

async function answerWith(site: Site, host: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    const asked: SiteRequest = {
      method: request.method ?? 'GET',
      url: new URL(request.url ?? '/', `https://${host}`),
      headers: request.headers,
      body: await readBody(request),
    };
    const answer = await site.answer(asked);
    send(response, answer ?? { status: 404, headers: { 'content-type': 'text/plain' }, body: 'Not found' });
  } catch (error) {
    const body = error instanceof Error ? (error.stack ?? error.message) : String(error);
    send(response, { status: 500, headers: { 'content-type': 'text/plain; charset=utf-8' }, body });
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

/** Starts the sites on one TLS port, their proxy, and `control` over plain HTTP. Port 0 means any free one. */
export async function startServer(sites: readonly Site[], control: Site, port = 0): Promise<RunningServer> {
  const byHost = new Map(sites.map((site) => [site.host, site]));
  const certificate = await makeCertificate([...byHost.keys()]);
  const strangers: string[] = [];

  const tls = createTlsServer({ key: certificate.key, cert: certificate.cert }, (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const site = byHost.get(host);
    if (site) return void answerWith(site, host, request, response);
    strangers.push(host);
    send(response, { status: 421, body: 'No such host here' });
  });
  const plain = createHttpServer((request, response) => void answerWith(control, '127.0.0.1', request, response));
  const proxy = createHttpServer((_request, response) => send(response, { status: 405 }));
  const tlsPort = await listen(tls, port);
  /** Both ends of what goes through the proxy: no connection of a server's any more. */
  const tunnels = new Set<{ destroy(): unknown }>();
  proxy.on('connect', (request, client) => {
    const host = (request.url ?? '').replace(/:\d+$/, '');
    if (!byHost.has(host)) {
      strangers.push(host);
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const upstream = connect(tlsPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.pipe(client);
      client.pipe(upstream);
    });
    upstream.on('error', () => client.destroy());
    client.on('error', () => upstream.destroy());
    tunnels.add(client).add(upstream);
    for (const end of [client, upstream]) end.on('close', () => tunnels.delete(end));
  });

  const servers = [tls, plain, proxy];
  return {
    port: tlsPort,
    hosts: [...byHost.keys()],
    controlPort: await listen(plain, 0),
    proxyPort: await listen(proxy, 0),
    spki: certificate.spki,
    strangers,
    close: async () => {
      for (const server of servers) server.closeAllConnections();
      for (const end of tunnels) end.destroy();
      await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
    },
  };
}
