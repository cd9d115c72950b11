import { beforeEach, describe, expect, it } from 'vitest';
import { PRACTICE_CLIENT_ID } from '../../../../practice/google/identity/clients.ts';
import { formFields, visitSignIn } from '../../../../practice/google/visitor.ts';
import { GMAIL, MIRA, openDesk, PRIVATE } from './desk.ts';

const REDIRECT = `https://${'abcdefghijklmnop'.repeat(2)}.chromiumapp.org/`;
const METADATA = 'https://www.googleapis.com/auth/gmail.metadata';
const FREE = 'https://www.googleapis.com/auth/calendar.freebusy';

let desk: ReturnType<typeof openDesk>;
beforeEach(() => {
  desk = openDesk();
});

const usual = {
  client_id: PRACTICE_CLIENT_ID,
  redirect_uri: REDIRECT,
  response_type: 'token',
  scope: `openid email ${METADATA}`,
  state: 's-1',
};

async function open(more: Record<string, string> = {}) {
  const url = `https://accounts.google.com/o/oauth2/v2/auth?${new URLSearchParams({ ...usual, ...more })}`;
  return answered(await desk.google.answer({ method: 'GET', url: new URL(url), headers: {}, body: '' }));
}

type Answered = Awaited<ReturnType<typeof desk.google.answer>>;
function answered(answer: Answered) {
  const location = String(answer?.headers?.location ?? '');
  const [address = '', fragment = ''] = location.split('#');
  return {
    status: answer?.status,
    page: answer?.body ?? '',
    address,
    answer: Object.fromEntries(new URLSearchParams(fragment)),
  };
}

/** Fills in the page's form as a person does who presses a button. */
async function press(page: string, decision: 'allow' | 'cancel', untick: readonly string[] = []) {
  const form = formFields(page, untick);
  form.append('decision', decision);
  const url = new URL('https://accounts.google.com/o/oauth2/v2/decision');
  return answered(await desk.google.answer({ method: 'POST', url, headers: {}, body: String(form) }));
}

const allow = async (more: Record<string, string> = {}) =>
  press((await open({ login_hint: MIRA, ...more })).page, 'allow');

describe('signing in', () => {
  it('lets the person choose an account, shows what is asked for, and leads back with a token', async () => {
    const choice = await open();
    expect(choice.page).toContain(MIRA);
    expect(choice.page).toContain(PRIVATE);
    const consent = await open({ chosen: PRIVATE });
    expect(consent.page).toContain('View your email message metadata');
    const back = await press(consent.page, 'allow');
    expect([back.status, back.address]).toEqual([302, REDIRECT]);
    expect(back.answer).toMatchObject({ state: 's-1', token_type: 'Bearer', expires_in: '3599' });
    expect(back.answer.scope?.split(' ')).toEqual(expect.arrayContaining(['openid', 'email', METADATA]));
    const profile = await desk.fetch(`${GMAIL}/profile`, {
      headers: { authorization: `Bearer ${back.answer.access_token}` },
    });
    expect((await profile.json()).emailAddress).toBe(PRIVATE);
  });

  it('leads back without a token when the person cancels', async () => {
    const back = await press((await open({ login_hint: MIRA })).page, 'cancel');
    expect(back.answer).toEqual({ error: 'access_denied', state: 's-1' });
    expect(desk.google.tokens.list()).toEqual([]);
  });

  it('grants only what stays ticked, where several things are asked for', async () => {
    const { page } = await open({ login_hint: MIRA, scope: `openid email ${METADATA} ${FREE}` });
    const back = await press(page, 'allow', [FREE]);
    expect(back.answer.scope).toContain(METADATA);
    expect(back.answer.scope).not.toContain(FREE);
  });

  it('asks nothing again that was granted, unless it is told to', async () => {
    await allow();
    expect((await open({ login_hint: MIRA })).answer.access_token).toMatch(/^ya29\./);
    expect((await open({ login_hint: MIRA, prompt: 'consent' })).page).toContain('wants access');
    expect((await open({ login_hint: MIRA, prompt: 'select_account' })).page).toContain('Choose an account');
  });

  it('gives a token for what is asked, and for all that was granted only on request', async () => {
    await allow();
    await allow({ scope: `openid email ${FREE}` });
    const [one, all] = [
      await open({ login_hint: MIRA }),
      await open({ login_hint: MIRA, include_granted_scopes: 'true' }),
    ];
    expect(one.answer.scope).not.toContain(FREE);
    expect(all.answer.scope).toContain(FREE);
  });

  it.each([
    ['a client that nobody registered', { client_id: '1-x.apps.googleusercontent.com' }, 'invalid_client'],
    ['an address that is not the client’s', { redirect_uri: 'https://evil.example/' }, 'redirect_uri_mismatch'],
    ['no scope', { scope: '' }, 'invalid_request'],
    ['a scope that there is not', { scope: 'https://www.googleapis.com/auth/everything' }, 'invalid_scope'],
    ['a code', { response_type: 'code' }, 'unsupported_response_type'],
  ])('shows an error and leads nowhere for %s', async (_what, more, error) => {
    const answer = await open(more);
    expect(answer.address).toBe('');
    expect(answer.page).toContain(error);
  });

  it.each([
    ['Chrome', REDIRECT],
    ['Firefox', `https://${'0a'.repeat(20)}.extensions.allizom.org/`],
    ['Firefox on loopback', `http://127.0.0.1/mozoauth2/${'0a'.repeat(20)}`],
  ])('leads back to the address that an extension has in %s', async (_browser, redirect_uri) => {
    expect((await open({ redirect_uri, prompt: 'none', login_hint: MIRA })).address).toBe(redirect_uri);
  });

  it('holds a client that was registered with its own addresses to these', async () => {
    await desk.control(desk.google, '/google/clients', { id: 'own', redirects: [`${REDIRECT}exact`] });
    expect((await open({ client_id: 'own' })).page).toContain('redirect_uri_mismatch');
    expect((await open({ client_id: 'own', redirect_uri: `${REDIRECT}exact` })).page).toContain('Choose');
  });

  it('writes what it was asked with as text, never as markup', async () => {
    const { page } = await open({ state: '"><script>x</script>' });
    expect(page).not.toContain('<script>');
  });
});

describe('a visitor', () => {
  const address = `https://accounts.google.com/o/oauth2/v2/auth?${new URLSearchParams(usual)}`;

  it('goes through the pages as a person would', async () => {
    const visit = (decision: 'allow' | 'cancel' | 'close', interactive = true) =>
      visitSignIn(desk.google, address, interactive, { account: PRIVATE, decision });
    expect(await visit('allow', false)).toEqual({ kind: 'silent' });
    expect(await visit('close')).toEqual({ kind: 'closed' });
    expect(await visit('cancel')).toMatchObject({ url: expect.stringContaining('error=access_denied') });
    expect(await visit('allow')).toMatchObject({ url: expect.stringContaining('access_token=') });
    expect(desk.google.tokens.list()).toMatchObject([{ account: PRIVATE }]);
  });

  it('sees an error page as one that does not load', async () => {
    const wrong = address.replace('token', 'code');
    const manner = { account: MIRA, decision: 'allow' } as const;
    expect(await visitSignIn(desk.google, wrong, true, manner)).toEqual({ kind: 'not-loaded' });
  });
});

describe('a silent sign-in', () => {
  const silent = async (more: Record<string, string> = {}) => (await open({ prompt: 'none', ...more })).answer;

  it('gives a token to whoever has granted this before', async () => {
    await allow();
    expect((await silent({ login_hint: MIRA })).access_token).toBeDefined();
  });

  it('says why there is none', async () => {
    expect(await silent({ login_hint: MIRA })).toEqual({ error: 'consent_required', state: 's-1' });
    expect((await silent()).error).toBe('interaction_required');
    expect((await silent({ login_hint: 'stranger@else.example' })).error).toBe('login_required');
    await allow();
    expect((await silent({ login_hint: MIRA, scope: `openid email ${FREE}` })).error).toBe('consent_required');
    await desk.control(desk.google, '/google/settings', { signedOut: [MIRA] });
    expect((await silent({ login_hint: MIRA })).error).toBe('login_required');
    await desk.control(desk.google, '/google/settings', { signedOut: [], silentError: 'interaction_required' });
    expect((await silent({ login_hint: MIRA })).error).toBe('interaction_required');
  });
});

describe('a token', () => {
  const withToken = (url: string, token: string, init = {}) =>
    desk.fetch(url, { headers: { authorization: `Bearer ${token}` }, ...init });
  const USERINFO = 'https://www.googleapis.com/oauth2/v3/userinfo';

  it.each([USERINFO, 'https://openidconnect.googleapis.com/v1/userinfo'])('tells whose it is at %s', async (url) => {
    const { answer } = await allow();
    const info = await (await withToken(url, answer.access_token ?? '')).json();
    expect(info).toMatchObject({ email: MIRA, email_verified: true, hd: 'fernweg.example' });
    expect(info.sub).toMatch(/^\d{21}$/);
  });

  it('tells nothing of the person where only a thing of theirs was granted', async () => {
    expect((await withToken(USERINFO, desk.token(['gmail.metadata']))).status).toBe(401);
    expect((await withToken(USERINFO, 'ya29.unknown')).status).toBe(401);
  });

  it('can be looked up', async () => {
    const { answer } = await allow();
    const url = `https://oauth2.googleapis.com/tokeninfo?access_token=${answer.access_token}`;
    expect(await (await desk.fetch(url)).json()).toMatchObject({
      aud: PRACTICE_CLIENT_ID,
      email: MIRA,
      expires_in: '3599',
    });
    expect((await desk.fetch('https://oauth2.googleapis.com/tokeninfo?access_token=no')).status).toBe(400);
  });

  it('that is revoked takes the whole grant of that account with it, and no other', async () => {
    const first = (await allow()).answer.access_token ?? '';
    const second = (await allow({ scope: `openid email ${FREE}` })).answer.access_token ?? '';
    const other = (await allow({ login_hint: PRIVATE })).answer.access_token ?? '';
    const revoke = async (token: string) =>
      (
        await desk.fetch('https://oauth2.googleapis.com/revoke', {
          method: 'POST',
          body: new URLSearchParams({ token }),
        })
      ).status;
    expect(await revoke(first)).toBe(200);
    expect((await withToken(USERINFO, second)).status).toBe(401);
    expect((await withToken(USERINFO, other)).status).toBe(200);
    expect((await open({ prompt: 'none', login_hint: MIRA })).answer.error).toBe('consent_required');
    expect((await desk.control(desk.google, '/google/grants')).json).toMatchObject([{ account: PRIVATE }]);
    expect(await revoke(first)).toBe(400);
  });

  it('can be made to end early, while the grant stays', async () => {
    const token = (await allow()).answer.access_token ?? '';
    await desk.control(desk.google, '/google/tokens/expire', { account: MIRA });
    expect((await withToken(USERINFO, token)).status).toBe(401);
    expect((await open({ prompt: 'none', login_hint: MIRA })).answer.access_token).toBeDefined();
  });
});
