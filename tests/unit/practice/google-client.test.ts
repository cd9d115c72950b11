import { google } from 'googleapis';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { calendarMethods } from '../../../practice/google/contract/calendar.ts';
import { gmailMethods } from '../../../practice/google/contract/gmail.ts';
import { type PracticeWorkspace, startPractice } from '../../../practice/workspace.ts';

const MIRA = 'mira.adler@fernweg.example';
const WIDE = [
  'openid',
  'email',
  ...['gmail.readonly', 'gmail.settings.basic', 'calendar'].map((name) => `https://www.googleapis.com/auth/${name}`),
];

describe('Google’s own client on the practice workspace', () => {
  let practice: PracticeWorkspace;
  let rootUrl = '';
  beforeAll(async () => {
    practice = await startPractice();
    rootUrl = `http://127.0.0.1:${practice.controlPort}/`;
  });
  afterAll(() => practice.close());
  beforeEach(() => practice.control('POST', '/reset'));

  async function signedIn(scopes: readonly string[] = WIDE) {
    const given = await practice.control('POST', '/google/token', { account: MIRA, scopes });
    const token = String(Object(given).access_token);
    const auth = new google.auth.OAuth2({
      endpoints: {
        oauth2RevokeUrl: `${rootUrl}revoke`,
        tokenInfoUrl: `${rootUrl}tokeninfo`,
      },
    });
    auth.setCredentials({ access_token: token, expiry_date: Date.now() + 3_600_000 });
    const options = { auth, rootUrl, retry: false } as const;
    return {
      token,
      auth,
      gmail: google.gmail({ version: 'v1', ...options }).users,
      calendar: google.calendar({ version: 'v3', ...options }),
      oauth2: google.oauth2({ version: 'v2', ...options }),
    };
  }
  /** What was answered in this file so far: the log itself ends with each reset. */
  const seen = new Set<string>();
  afterEach(() => {
    for (const { id, status } of practice.google.log.entries) if (id !== null && status < 300) seen.add(id);
  });

  it('reads a mailbox: profile, lists, messages and threads', async () => {
    const { gmail } = await signedIn();
    const me = { userId: 'me' };
    expect((await gmail.getProfile(me)).data.emailAddress).toBe(MIRA);
    const list = (await gmail.messages.list({ ...me, labelIds: ['INBOX'], maxResults: 3 })).data;
    expect(list.messages).toHaveLength(3);
    const more = await gmail.messages.list({ ...me, labelIds: ['INBOX'], pageToken: list.nextPageToken ?? '' });
    expect(more.data.messages?.length).toBeGreaterThan(3);
    const id = list.messages?.[0]?.id ?? '';
    const head = (await gmail.messages.get({ ...me, id, format: 'metadata', metadataHeaders: ['From', 'Subject'] }))
      .data;
    expect(head.payload?.headers?.map(({ name }) => name)).toEqual(['From', 'Subject']);
    const threads = (await gmail.threads.list({ ...me, q: 'in:sent', maxResults: 5 })).data.threads ?? [];
    const thread = (await gmail.threads.get({ ...me, id: threads[0]?.id ?? '', format: 'minimal' })).data;
    expect(thread.messages?.length).toBeGreaterThan(0);
    const whole = (await gmail.threads.get({ ...me, id: threads[0]?.id ?? '', format: 'full' })).data;
    const [plain] = whole.messages?.[0]?.payload?.parts ?? [];
    expect(plain?.mimeType).toBe('text/plain');
    expect(Buffer.from(plain?.body?.data ?? '', 'base64url').toString()).toMatch(/\w/);
  });

  it('follows a history', async () => {
    const { gmail } = await signedIn();
    const startHistoryId = (await gmail.getProfile({ userId: 'me' })).data.historyId ?? '';
    const from = { name: 'Jonas Weber', email: 'jonas.weber@fernweg.example' };
    await practice.control('POST', '/mail/deliver', { account: MIRA, from, subject: 'New', text: 'Hello' });
    const { data } = await gmail.history.list({
      userId: 'me',
      startHistoryId,
      historyTypes: ['messageAdded', 'labelAdded'],
    });
    expect(data.history?.[0]?.messagesAdded?.[0]?.message?.labelIds).toContain('INBOX');
    await expect(gmail.history.list({ userId: 'me', startHistoryId: '1' })).rejects.toMatchObject({ status: 404 });
  });

  it('reads and sets the vacation responder', async () => {
    const { gmail } = await signedIn();
    const requestBody = {
      enableAutoReply: true,
      responseSubject: 'Later',
      responseBodyPlainText: 'At four.',
      endTime: '1800000000000',
    };
    await gmail.settings.updateVacation({ userId: 'me', requestBody });
    expect((await gmail.settings.getVacation({ userId: 'me' })).data).toMatchObject(requestBody);
  });

  it('creates, changes, lists and deletes events', async () => {
    const { calendar } = await signedIn();
    const calendarId = 'primary';
    const requestBody = {
      id: 'focus0001',
      summary: 'Focus',
      eventType: 'focusTime',
      start: { dateTime: '2026-11-26T09:00:00+01:00' },
      end: { dateTime: '2026-11-26T10:00:00+01:00' },
      focusTimeProperties: { chatStatus: 'doNotDisturb' },
      extendedProperties: { private: { by: 'unhurried' } },
    };
    const made = (await calendar.events.insert({ calendarId, requestBody })).data;
    expect(made.eventType).toBe('focusTime');
    const ours = await calendar.events.list({
      calendarId,
      privateExtendedProperty: ['by=unhurried'],
      singleEvents: true,
    });
    expect(ours.data.items?.map(({ id }) => id)).toEqual(['focus0001']);
    const { nextSyncToken } = (await calendar.events.list({ calendarId, maxResults: 2500 })).data;
    await calendar.events.patch({ calendarId, eventId: 'focus0001', requestBody: { summary: 'Moved' } });
    expect((await calendar.events.get({ calendarId, eventId: 'focus0001' })).data.summary).toBe('Moved');
    expect((await calendar.events.delete({ calendarId, eventId: 'focus0001' })).status).toBe(204);
    const sync = await calendar.events.list({ calendarId, syncToken: nextSyncToken ?? '' });
    expect(sync.data.items?.map(({ status }) => status)).toEqual(['cancelled']);
    await expect(calendar.events.delete({ calendarId, eventId: 'focus0001' })).rejects.toMatchObject({ status: 410 });
  });

  it('asks when somebody is busy, and what a calendar is set to', async () => {
    const { calendar } = await signedIn();
    const day = { timeMin: new Date().toISOString(), timeMax: new Date(Date.now() + 7 * 86_400_000).toISOString() };
    const busy = await calendar.freebusy.query({ requestBody: { ...day, items: [{ id: 'primary' }] } });
    expect(busy.data.calendars?.primary?.busy?.length).toBeGreaterThan(0);
    expect((await calendar.calendars.get({ calendarId: 'primary' })).data).toMatchObject({
      workingHours: { workingHoursEnabled: true },
    });
    expect((await calendar.settings.list()).data.items?.length).toBeGreaterThan(3);
    expect((await calendar.settings.get({ setting: 'timezone' })).data.value).toBe('Europe/Berlin');
  });

  it('learns whose token it is, and gives it back', async () => {
    const { auth, token, oauth2, gmail } = await signedIn();
    expect((await auth.getTokenInfo(token)).email).toBe(MIRA);
    expect((await oauth2.userinfo.get()).data.email).toBe(MIRA);
    await auth.revokeToken(token);
    await expect(gmail.getProfile({ userId: 'me' })).rejects.toMatchObject({ status: 401 });
  });

  it('reads refusals as it reads Google’s', async () => {
    const { gmail } = await signedIn(['https://www.googleapis.com/auth/gmail.settings.basic']);
    const error = await gmail.getProfile({ userId: 'me' }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      status: 403,
      response: { data: { error: { errors: [{ reason: 'insufficientPermissions' }] } } },
    });
    expect(String(error)).toContain('insufficient authentication scopes');
    await practice.control('POST', '/google/faults', { effect: { kind: 'network' } });
    await expect(gmail.getProfile({ userId: 'me' })).rejects.toThrow();
  });

  it('was run for every method that there is', () => {
    const all = [...Object.values(gmailMethods), ...Object.values(calendarMethods)].map(({ id }) => id);
    expect([...seen].sort()).toEqual(all.toSorted());
  });
});
