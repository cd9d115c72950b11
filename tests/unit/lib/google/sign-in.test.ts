import { describe, expect, it } from 'vitest';
import { registeredRedirect } from '../../../../lib/google/auth/identity.ts';
import { signInWith } from '../../../../lib/google/auth/sign-in.ts';
import { CAPABILITIES, NEEDS } from '../../../../lib/google/capabilities.ts';
import {
  back,
  CLIENT,
  google,
  granted,
  held,
  MIRA,
  never,
  REDIRECT,
  refusal,
  TOM,
  type World,
  world,
} from './world.ts';

describe('connecting a capability', () => {
  it('asks Google for its own scopes and the address, for a token, and for nothing merged', async () => {
    for (const capability of CAPABILITIES) {
      const scene = google();
      const result = await signInWith(scene.surroundings).connect(capability, null, never);
      expect(result).toEqual({ kind: 'connected', owner: { id: `id of ${MIRA}`, address: MIRA } });
      const [{ url, interactive }] = scene.launched as [(typeof scene.launched)[0]];
      expect(interactive).toBe(true);
      expect(url.origin + url.pathname).toBe('https://accounts.google.com/o/oauth2/v2/auth');
      expect(Object.fromEntries(url.searchParams)).toEqual({
        client_id: CLIENT,
        redirect_uri: REDIRECT,
        response_type: 'token',
        scope: ['openid', 'email', ...NEEDS[capability].scopes].join(' '),
        state: 'nonce1',
        prompt: 'select_account',
      });
    }
  });

  it('of an account that is known leads to that account', async () => {
    const scene = google();
    await signInWith(scene.surroundings).connect('replies', MIRA, never);
    const query = scene.launched[0]?.url.searchParams;
    expect([query?.get('login_hint'), query?.get('prompt')]).toEqual([MIRA, null]);
  });

  it('keeps the token for this session only, under the address that Google says', async () => {
    const scene = google('Mira@Fernweg.Example');
    await signInWith(scene.surroundings).connect('replies', null, never);
    expect([...scene.session.held.keys()]).toEqual([`google.token.replies.${MIRA}`]);
    expect([...scene.local.held]).toEqual([]);
  });

  it('as somebody else than was meant says so, and keeps nothing', async () => {
    const scene = google(TOM);
    const result = await signInWith(scene.surroundings).connect('replies', MIRA, never);
    expect(result).toEqual({ kind: 'other-account', address: TOM });
    expect(held(scene)).toBe('[[],[]]');
  });

  const token = { access_token: 'token-of-google', token_type: 'Bearer', expires_in: '3599' };
  const wide = 'openid email https://www.googleapis.com/auth/gmail.metadata';
  const returns: readonly (readonly [string, (url: URL) => string, string])[] = [
    [
      'the person saying no',
      (url) => `${REDIRECT}#error=access_denied&state=${url.searchParams.get('state')}`,
      'denied',
    ],
    [
      'an error in the query',
      (url) => `${REDIRECT}?error=access_denied&state=${url.searchParams.get('state')}`,
      'denied',
    ],
    ['a scope left unticked', (url) => backUrl(url, { ...token, scope: 'openid email' }), 'not-granted'],
    [
      'a wider scope in its stead',
      (url) => backUrl(url, { ...token, scope: 'openid email https://mail.google.com/' }),
      'not-granted',
    ],
    ['an administrator’s no', (url) => backUrl(url, { error: 'admin_policy_enforced' }), 'refused'],
    ['no token', (url) => backUrl(url, { scope: wide }), 'refused'],
    ['another kind of token', (url) => backUrl(url, { ...token, token_type: 'mac' }), 'refused'],
    ['a token without an end', (url) => backUrl(url, { ...token, expires_in: 'never' }), 'refused'],
    ['another state', (url) => backUrl(url, { ...token, scope: wide, state: 'nonce0' }), 'foreign'],
    ['no state', () => `${REDIRECT}#access_token=token-of-google&token_type=Bearer&expires_in=3599`, 'foreign'],
    [
      'another place',
      (url) => backUrl(url, { ...token, scope: wide }).replace('.chromiumapp.org/', '.chromiumapp.org/x'),
      'foreign',
    ],
    [
      'another host',
      (url) => backUrl(url, { ...token, scope: wide }).replace('.chromiumapp', '.chromiumapp.example'),
      'foreign',
    ],
    ['no address at all', () => 'nothing', 'foreign'],
  ];
  it.each(returns)('that comes back with %s keeps nothing', async (_name, url, kind) => {
    const scene = google();
    scene.state.launch = (asked) => ({ kind: 'back', url: url(asked) });
    expect((await signInWith(scene.surroundings).connect('replies', null, never)).kind).toBe(kind);
    expect(held(scene)).toBe('[[],[]]');
    expect(scene.asked).toEqual([]);
  });

  it('takes a token without a list of scopes as one with all of them', async () => {
    const scene = google();
    scene.state.launch = (url) => back(url, token);
    expect((await signInWith(scene.surroundings).connect('replies', null, never)).kind).toBe('connected');
  });

  it.each([
    ['a closed window', { kind: 'closed' }, true, { kind: 'closed' }],
    ['a page that Google refuses', { kind: 'not-loaded' }, true, { kind: 'refused', error: 'page_not_loaded' }],
    ['no network', { kind: 'not-loaded' }, false, { kind: 'failed', refusal: { kind: 'offline' } }],
  ] as const)('that ends in %s says so', async (_name, launch, isThere, result) => {
    const scene = world(() => (isThere ? refusal(401, 'authError') : 'no-network'));
    scene.state.launch = () => launch;
    expect(await signInWith(scene.surroundings).connect('replies', null, never)).toEqual(result);
  });

  it('asks nothing of Google without a client id, or without the browser’s permission', async () => {
    const scene = google();
    scene.state.clientId = null;
    expect(await signInWith(scene.surroundings).connect('replies', null, never)).toEqual({ kind: 'no-client' });
    scene.state.redirect = null;
    expect(await signInWith(scene.surroundings).connect('replies', null, never)).toEqual({ kind: 'not-permitted' });
    expect(scene.launched).toEqual([]);
  });

  it('whose account cannot be read back keeps nothing', async () => {
    const scene = world(() => refusal(403, 'accessNotConfigured'));
    scene.state.launch = (url) => granted(url);
    const result = await signInWith(scene.surroundings).connect('replies', null, never);
    expect(result).toEqual({ kind: 'failed', refusal: { kind: 'forbidden', reason: 'accessNotConfigured' } });
    expect(held(scene)).toBe('[[],[]]');
  });
});

function backUrl(url: URL, parameters: Record<string, string>): string {
  const launch = back(url, parameters);
  return launch.kind === 'back' ? launch.url : '';
}

describe('checking a client id', () => {
  const cases: readonly (readonly [string, World['state']['launch'], string])[] = [
    ['comes back wanting the person', (url) => back(url, { error: 'interaction_required' }), 'known'],
    ['comes back with a token', (url) => granted(url), 'known'],
    ['shows an error of its own', () => ({ kind: 'silent' }), 'unknown'],
    ['comes back with an error', (url) => back(url, { error: 'invalid_client' }), 'unknown'],
    ['refuses to show its page', () => ({ kind: 'not-loaded' }), 'unknown'],
  ];
  it.each(cases)('that Google %s says so, without a window, and keeps nothing', async (_name, launch, result) => {
    const scene = google();
    scene.state.launch = launch;
    expect(await signInWith(scene.surroundings).checkClient(CLIENT, never)).toBe(result);
    expect(scene.launched[0]?.interactive).toBe(false);
    expect(scene.launched[0]?.url.searchParams.get('scope')).toBe('openid email');
    expect(held(scene)).toBe('[[],[]]');
  });
});

it('checking a client id out of reach of Google says that', async () => {
  const scene = world(() => 'no-network');
  expect(await signInWith(scene.surroundings).checkClient(CLIENT, never)).toBe('offline');
});

describe('the address to register', () => {
  it('is the browser’s own, but in Firefox the loopback address, since nobody owns the other one’s domain', () => {
    const hash = '0123456789abcdef0123456789abcdef01234567';
    expect(registeredRedirect(REDIRECT)).toBe(REDIRECT);
    expect(registeredRedirect(`https://${hash}.extensions.allizom.org/`)).toBe(`http://127.0.0.1/mozoauth2/${hash}`);
  });
});
