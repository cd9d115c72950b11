import { request } from 'node:https';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { GOOGLE_HOSTS } from '../../../../practice/google/google.ts';
import { type PracticeWorkspace, startPractice } from '../../../../practice/workspace.ts';
import { MIRA } from './desk.ts';

describe('the running workspace', () => {
  let practice: PracticeWorkspace;
  beforeAll(async () => {
    practice = await startPractice();
  });
  afterAll(() => practice.close());
  beforeEach(() => practice.control('POST', '/reset'));

  /** A request over TLS as a browser sends it that was led here. */
  const visit = (host: string, path: string) =>
    new Promise<{ status: number; text: string }>((resolve, reject) => {
      const options = { host: '127.0.0.1', port: practice.port, path, headers: { host }, rejectUnauthorized: false };
      const sent = request(options, (answer) => {
        let text = '';
        answer.on('data', (piece: Buffer) => {
          text += String(piece);
        });
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }));
        answer.on('error', reject);
      });
      sent.on('error', reject);
      sent.end();
    });

  it('answers for Google’s hosts over TLS, and has them led here', async () => {
    expect(practice.hosts).toEqual(['mail.google.com', 'calendar.google.com', ...GOOGLE_HOSTS]);
    expect((await visit('gmail.googleapis.com', '/gmail/v1/users/me/profile')).status).toBe(401);
    expect((await visit('www.googleapis.com', '/calendar/v3/calendars/primary')).status).toBe(401);
    expect((await visit('oauth2.googleapis.com', '/tokeninfo?access_token=x')).status).toBe(400);
    expect((await visit('accounts.google.com', '/o/oauth2/v2/auth?client_id=x')).text).toContain('invalid_client');
    expect((await visit('accounts.google.com', '/ListAccounts')).status).toBe(404);
    expect(practice.strangers).toEqual([]);
  });

  it('uses a connection once, since browsers repeat by themselves what breaks on one that they had used', async () => {
    const response = await practice.google.sites[0]?.answer({
      method: 'GET',
      url: new URL('https://gmail.googleapis.com/gmail/v1/users/me/profile'),
      headers: {},
      body: '',
    });
    expect(response?.headers?.connection).toBe('close');
  });

  it.each(['network', 'cut'] as const)('breaks a connection: %s', async (kind) => {
    await practice.control('POST', '/google/faults', { effect: { kind } });
    await expect(visit('www.googleapis.com', '/oauth2/v3/userinfo')).rejects.toThrow(/hang up|aborted|reset/);
    expect((await visit('www.googleapis.com', '/oauth2/v3/userinfo')).status).toBe(401);
  });

  it('leaves a connection open and silent, and can still be closed', async () => {
    const other = await startPractice();
    await other.control('POST', '/google/faults', { effect: { kind: 'hang' } });
    const silent = fetch(`http://127.0.0.1:${other.controlPort}/oauth2/v3/userinfo`).catch(() => 'ended');
    await expect.poll(async () => Object(await other.control('GET', '/google/faults')).length).toBe(0);
    await other.close();
    expect(await silent).toBe('ended');
  });

  it('starts everything anew at a reset: grants, faults, log, and history', async () => {
    const before = Object(await practice.control('GET', '/google/state'));
    await practice.control('POST', '/google/token', { account: MIRA, scopes: ['openid'] });
    await practice.control('POST', '/google/faults', { effect: { kind: 'network' } });
    await practice.control('POST', '/reset');
    expect(await practice.control('GET', '/google/grants')).toEqual([]);
    expect(await practice.control('GET', '/google/faults')).toEqual([]);
    expect(await practice.control('GET', '/google/log')).toMatchObject({ requests: 0, units: 0, entries: [] });
    const after = Object(await practice.control('GET', '/google/state'));
    expect(Number(after.historyId)).toBeGreaterThan(Number(before.historyId));
  });

  it('refuses a control that it does not understand', async () => {
    await expect(practice.control('POST', '/google/faults', { effect: { kind: 'fire' } })).rejects.toThrow('500');
    await expect(practice.control('POST', '/google/nothing', {})).rejects.toThrow('404');
  });
});
