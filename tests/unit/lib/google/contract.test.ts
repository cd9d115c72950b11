import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { google } from 'googleapis';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CAPABILITIES, NEEDS } from '../../../../lib/google/capabilities.ts';
import { FIELDS, THREAD_FIELDS } from '../../../../lib/google/gmail/head.ts';
import type { Line } from '../../../../lib/google/http/send.ts';
import { batchAnswer, partsOf } from './batch-answer.ts';
import { BLOCK, DAY, HOUR, isBatched, type Named, RAW_EVENT, REQUESTS } from './requests.ts';
import { answer, NOON, world } from './world.ts';

/** A request by what it says, in no order of its own. */
interface Said {
  readonly method: string;
  readonly path: string;
  readonly query: readonly string[];
  readonly body: unknown;
}

function said(method: string, target: string, body: string): Said {
  const url = new URL(target, 'https://www.googleapis.com');
  const query = [...url.searchParams].map(([name, value]) => `${name}=${value}`).sort();
  return { method, path: decodeURIComponent(url.pathname), query, body: body === '' ? null : JSON.parse(body) };
}

async function ours(request: Named): Promise<Said> {
  const { surroundings, asked } = world(() =>
    isBatched(request)
      ? batchAnswer([[0, 200, request.good]])
      : answer(request.good ?? '', request.good === null ? 204 : 200),
  );
  const pass = {
    token: async () => ({ kind: 'ok', value: 'x' }) as const,
    renew: async () => ({ kind: 'signed-out' }) as const,
  };
  const line: Line = { world: surroundings, pass, spend: async () => null };
  expect((await request.run(line, AbortSignal.timeout(60_000))).kind).toBe('ok');
  const [one] = asked;
  if (one === undefined) throw new Error('Nothing was asked.');
  const [part] = partsOf(one.body);
  return part === undefined ? said(one.method, one.url, one.body) : said('GET', part.path, '');
}

const heard: Said[] = [];
let server: Server;
let rootUrl: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      heard.push(said(request.method ?? '', request.url ?? '', Buffer.concat(parts).toString()));
      response.setHeader('content-type', 'application/json');
      response.end('{}');
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  rootUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => new Promise((closed) => server.close(closed)));

const gmail = () => google.gmail({ version: 'v1', rootUrl }).users;
const calendar = () => google.calendar({ version: 'v3', rootUrl });
const [timeMin, timeMax] = [DAY.start, DAY.end].map((time) => new Date(time).toISOString()) as [string, string];
const EVENT =
  'id,etag,status,eventType,summary,description,location,updated,transparency,start,end,recurringEventId,attendees(self,responseStatus),extendedProperties/private';
const MESSAGE = 'message(id,threadId,labelIds)';
const LIST = {
  calendarId: 'primary',
  timeMin,
  timeMax,
  singleEvents: true,
  orderBy: 'startTime',
  maxResults: 250,
  fields: `kind,items(${EVENT}),nextPageToken`,
};
const AT = { start: { dateTime: '2026-11-25T12:00:00.000Z' }, end: { dateTime: '2026-11-25T13:00:00.000Z' } };

/** The same, as Google's own client is told to ask it. */
const profile = () => gmail().getProfile({ userId: 'me' });
const history = () =>
  gmail().history.list({
    userId: 'me',
    startHistoryId: '12',
    pageToken: 'page2',
    maxResults: 500,
    historyTypes: ['messageAdded', 'messageDeleted', 'labelAdded', 'labelRemoved'],
    fields: `history(messagesAdded(${MESSAGE}),messagesDeleted(${MESSAGE}),labelsAdded(${MESSAGE},labelIds),labelsRemoved(${MESSAGE},labelIds)),historyId,nextPageToken`,
  });

const OFFICIAL: Readonly<Record<string, () => Promise<unknown>>> = {
  'the profile': profile,
  'where the history of agendas stands': profile,
  'the history of agendas': history,
  'the history': history,
  'the list': () => gmail().messages.list({ userId: 'me', labelIds: ['SENT'], maxResults: 500 }),
  'the vacation': () => gmail().settings.getVacation({ userId: 'me' }),
  'a new vacation': () => gmail().settings.updateVacation({ userId: 'me', requestBody: { enableAutoReply: false } }),
  'one head': () =>
    gmail().messages.get({
      userId: 'me',
      id: 'a1',
      format: 'metadata',
      metadataHeaders: [...FIELDS],
      fields: 'id,threadId,labelIds,historyId,internalDate,payload/headers',
    }),
  'the heads of a thread': () =>
    gmail().threads.get({
      userId: 'me',
      id: 'a0',
      format: 'metadata',
      metadataHeaders: [...THREAD_FIELDS],
      fields: 'id,messages(id,threadId,labelIds,historyId,internalDate,payload/headers)',
    }),
  'one thread': () =>
    gmail().threads.get({
      userId: 'me',
      id: 'a0',
      format: 'full',
      fields: 'id,messages(id,threadId,labelIds,historyId,internalDate,payload)',
    }),
  'what was sent': () => {
    const [after, before] = [(NOON - HOUR) / 1_000, NOON / 1_000 + 1];
    return gmail().messages.list({ userId: 'me', q: `in:sent after:${after} before:${before}`, maxResults: 20 });
  },
  'a new event': () =>
    calendar().events.insert({
      calendarId: 'primary',
      sendUpdates: 'none',
      fields: EVENT,
      requestBody: {
        id: RAW_EVENT.id,
        summary: BLOCK.title,
        description: BLOCK.description,
        start: { ...AT.start, timeZone: BLOCK.timeZone },
        end: { ...AT.end, timeZone: BLOCK.timeZone },
        transparency: 'opaque',
        eventType: 'focusTime',
        focusTimeProperties: { autoDeclineMode: 'declineNone', chatStatus: 'doNotDisturb' },
        reminders: { useDefault: false },
        extendedProperties: { private: { unhurried: 'focus' } },
      },
    }),
  'a changed event': () =>
    calendar().events.patch({
      calendarId: 'primary',
      eventId: RAW_EVENT.id,
      sendUpdates: 'none',
      fields: EVENT,
      requestBody: AT,
    }),
  'a deleted event': () =>
    calendar().events.delete({ calendarId: 'primary', eventId: RAW_EVENT.id, sendUpdates: 'none' }),
  'an event': () => calendar().events.get({ calendarId: 'primary', eventId: RAW_EVENT.id, fields: EVENT }),
  'our events': () =>
    calendar().events.list({ ...LIST, pageToken: 'page2', privateExtendedProperty: ['unhurried=focus'] }),
  'all events': () =>
    calendar().events.list({ ...LIST, fields: LIST.fields.replace('summary,description,location,', '') }),
  'the busy times': () => calendar().freebusy.query({ requestBody: { timeMin, timeMax, items: [{ id: 'primary' }] } }),
  'the hours': () => calendar().calendars.get({ calendarId: 'primary' }),
};

const api = REQUESTS.filter(({ method }) => method !== null);

describe('every request to Gmail and Calendar', () => {
  it.each(api)('says of $name what Google’s own client says', async (request) => {
    const mine = await ours(request);
    await OFFICIAL[request.name]?.();
    expect(mine).toEqual(heard.at(-1));
  });
});

const folder = path.resolve(import.meta.dirname, '../../../../../shared/google');
const MethodSchema = v.object({
  httpMethod: v.string(),
  path: v.string(),
  parameters: v.optional(v.record(v.string(), v.unknown()), {}),
  scopes: v.array(v.string()),
});
const Anything = v.record(v.string(), v.unknown());

/** A method as Google publishes it, its path with the API's own before it. */
function published(name: string) {
  const [file, ...steps] = name.split('.');
  const document = v.parse(
    Anything,
    JSON.parse(
      readFileSync(
        path.join(folder, file === 'gmail' ? 'gmail-v1.discovery.json' : 'calendar-v3.discovery.json'),
        'utf8',
      ),
    ),
  );
  let place: Record<string, unknown> = document;
  for (const step of steps.slice(0, -1)) place = v.parse(Anything, v.parse(Anything, place.resources)[step]);
  const method = v.parse(MethodSchema, v.parse(Anything, place.methods)[steps.at(-1) ?? '']);
  const common = Object.keys(v.parse(Anything, document.parameters));
  return { ...method, path: `/${String(document.servicePath)}${method.path}`, common };
}

describe.skipIf(!existsSync(folder))('Google’s published descriptions (skipped where they are not at hand)', () => {
  it.each(api)('have the method, path and parameters of $name', async (request) => {
    const { method, path: target, query } = await ours(request);
    const { httpMethod, path: template, parameters, common } = published(request.method ?? '');
    expect(method).toBe(httpMethod);
    expect(target).toMatch(new RegExp(`^${template.replace(/\{\w+\}/g, '[^/]+')}$`));
    const known = [...Object.keys(parameters), ...common];
    expect(known).toEqual(expect.arrayContaining(query.map((one) => one.split('=')[0])));
  });

  it.each(api)('accept the scopes of its capability for $name', ({ method, capability }) => {
    const { scopes } = published(method ?? '');
    expect(capability === null ? [] : NEEDS[capability].scopes.filter((one) => scopes.includes(one))).toHaveLength(1);
  });

  it('have a use for every scope that is asked for', () => {
    for (const capability of CAPABILITIES) {
      const accepted = api
        .filter((one) => one.capability === capability)
        .flatMap(({ method }) => published(method ?? '').scopes);
      for (const scope of NEEDS[capability].scopes) expect(accepted).toContain(scope);
    }
  });
});
