import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { calendar_v3, gmail_v1 } from 'googleapis';
import { google } from 'googleapis';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeEventToken } from '../../lib/pages/calendar/ids.ts';
import { idOf } from '../../lib/pages/gmail/ids.ts';

/** What Google's own client asks for when it is given ids that our adapters read from a page. */
const asked: string[] = [];
let server: Server;
let rootUrl: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(decodeURIComponent(request.url ?? ''));
    response.setHeader('content-type', 'application/json');
    response.end('{}');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  rootUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => new Promise((closed) => server.close(closed)));

describe('ids read from a page are the API’s own', () => {
  it('for a thread: what the page writes as a decimal is the id in hex', async () => {
    const id = idOf('#thread-f:1654009536642772396');
    expect(id).toEqual({ kind: 'api', id: '16f438e906b36dac' });
    const params: gmail_v1.Params$Resource$Users$Threads$Get = { userId: 'me', id: id?.kind === 'api' ? id.id : '' };
    await google.gmail({ version: 'v1', rootUrl }).users.threads.get(params);
    expect(asked.at(-1)).toBe('/gmail/v1/users/me/threads/16f438e906b36dac');
  });

  it('for an event: both halves of what the page keeps in base64', async () => {
    const token = Buffer.from('5q1v0event_20261125T090000Z mira.adler@m').toString('base64url');
    const id = decodeEventToken(token);
    expect(id).toEqual({ eventId: '5q1v0event_20261125T090000Z', calendarId: 'mira.adler@gmail.com' });
    const params: calendar_v3.Params$Resource$Events$Get = { ...id };
    await google.calendar({ version: 'v3', rootUrl }).events.get(params);
    expect(asked.at(-1)).toBe('/calendar/v3/calendars/mira.adler@gmail.com/events/5q1v0event_20261125T090000Z');
  });
});
