import { describe, expect, it } from 'vitest';
import { registeredRedirect } from '../../../../lib/google/auth/identity.ts';
import { signInWith } from '../../../../lib/google/auth/sign-in.ts';
import { CAPABILITIES, NEEDS } from '../../../../lib/google/capabilities.ts';
import { googleIn } from '../../../../lib/google/google.ts';
import { answer, back, CLIENT, granted, NOON, REDIRECT, refusal, type World, world } from './world.ts';

const MIRA = 'mira@fernweg.example';
const TOM = 'tom@fernweg.example';
const never = AbortSignal.timeout(600_000);

/** A Google at which the session’s person is `owner`, who grants whatever is asked. */
function google(owner = MIRA): World {
  const scene = world(({ url }) => {
    if (url.endsWith('/userinfo')) return answer({ sub: `id of ${owner}`, email: owner, email_verified: true });
    return url.endsWith('/revoke') ? answer({}) : answer({ emailAddress: owner, historyId: '1' });
  });
  let tokens = 0;
  scene.state.launch = (url) => {
    tokens += 1;
    return granted(url, `token-number-${tokens}`);
  };
  return scene;
}

const held = ({ session, local }: World): string => JSON.stringify([[...session.held], [...local.held]]);
const paths = ({ asked }: World): string[] => asked.map(({ url }) => new URL(url).pathname);

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
    ['a closed window', { kind: 'closed' }, { kind: 'closed' }],
    ['no network', { kind: 'offline' }, { kind: 'failed', refusal: { kind: 'offline' } }],
  ] as const)('that ends in %s says so', async (_name, launch, result) => {
    const scene = google();
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

describe('a connected account', () => {
  const connect = (scene: World, ...names: string[]): void => {
    for (const name of names) scene.connected.add(name);
  };

  it('uses its token until shortly before the end, and then renews it silently, for the same account', async () => {
    const scene = google();
    connect(scene, `replies ${MIRA}`);
    const { signIn, mailbox } = googleIn(scene.surroundings);
    await signIn.connect('replies', null, never);
    expect((await mailbox(MIRA).profile(never)).kind).toBe('ok');
    scene.state.now = NOON + 3_500_000;
    expect((await mailbox(MIRA).profile(never)).kind).toBe('ok');
    expect(scene.launched).toHaveLength(1);
    scene.state.now = NOON + 3_599_000 - 59_000;
    expect((await mailbox(MIRA).profile(never)).kind).toBe('ok');
    const { url, interactive } = scene.launched[1] as (typeof scene.launched)[0];
    expect(interactive).toBe(false);
    expect([url.searchParams.get('prompt'), url.searchParams.get('login_hint')]).toEqual(['none', MIRA]);
    expect(scene.asked.at(-1)?.headers.get('authorization')).toBe('Bearer token-number-2');
  });

  it('finds the token that another worker has left', async () => {
    const scene = google();
    connect(scene, `replies ${MIRA}`);
    await signInWith(scene.surroundings).connect('replies', null, never);
    expect(await signInWith(scene.surroundings).pass(MIRA, 'replies').token(never)).toEqual({
      kind: 'ok',
      value: 'token-number-1',
    });
    expect(scene.launched).toHaveLength(1);
  });

  it('has a token for each capability, never one for two', async () => {
    const scene = google();
    connect(scene, `replies ${MIRA}`, `focus ${MIRA}`);
    const signIn = signInWith(scene.surroundings);
    const tokens = await Promise.all([
      signIn.pass(MIRA, 'replies').token(never),
      signIn.pass(MIRA, 'focus').token(never),
      signIn.pass(MIRA, 'replies').token(never),
    ]);
    expect(tokens.map((one) => (one.kind === 'ok' ? one.value : one.kind))).toEqual([
      'token-number-1',
      'token-number-2',
      'token-number-1',
    ]);
    expect(scene.launched.map(({ url }) => url.searchParams.get('scope'))).toEqual([
      'openid email https://www.googleapis.com/auth/gmail.metadata',
      'openid email https://www.googleapis.com/auth/calendar.events.owned https://www.googleapis.com/auth/calendar.freebusy',
    ]);
  });

  it('renews a token that Google refuses, once for all calls that it was refused to', async () => {
    const scene = google();
    connect(scene, `replies ${MIRA}`);
    const pass = signInWith(scene.surroundings).pass(MIRA, 'replies');
    await pass.token(never);
    const renewed = await Promise.all([pass.renew('token-number-1', never), pass.renew('token-number-1', never)]);
    expect(renewed).toEqual(renewed.map(() => ({ kind: 'ok', value: 'token-number-2' })));
    expect(scene.launched).toHaveLength(2);
  });

  it('beside another: each has its own tokens', async () => {
    const scene = google();
    connect(scene, `replies ${MIRA}`, `replies ${TOM}`);
    const signIn = signInWith(scene.surroundings);
    await signIn.connect('replies', null, never);
    // The session is Mira's, so there is nothing for Tom: the hint alone makes nobody Tom.
    expect(await signIn.pass(TOM, 'replies').token(never)).toEqual({ kind: 'signed-out' });
    expect(scene.session.held.size).toBe(1);
    await signIn.forgetAccount(TOM);
    expect(scene.session.held.size).toBe(1);
    await signIn.forgetAll();
    expect(scene.session.held.size).toBe(0);
  });

  const silences: readonly (readonly [string, World['state']['launch'], unknown])[] = [
    ['interaction_required', (url) => back(url, { error: 'interaction_required' }), { kind: 'signed-out' }],
    ['login_required', (url) => back(url, { error: 'login_required' }), { kind: 'signed-out' }],
    ['access_denied', (url) => back(url, { error: 'access_denied' }), { kind: 'signed-out' }],
    ['a page of Google’s', () => ({ kind: 'silent' }), { kind: 'signed-out' }],
    ['no permission', () => ({ kind: 'not-permitted' }), { kind: 'signed-out' }],
    ['no network', () => ({ kind: 'offline' }), { kind: 'offline' }],
    [
      'invalid_client',
      (url) => back(url, { error: 'invalid_client' }),
      { kind: 'forbidden', reason: 'invalid_client' },
    ],
    ['another state', (url) => back(url, { state: 'x', access_token: 'token-of-nobody' }), { kind: 'signed-out' }],
    [
      'fewer scopes',
      (url) => back(url, { access_token: 'token-of-google', token_type: 'Bearer', expires_in: '9', scope: 'email' }),
      { kind: 'forbidden', reason: 'scope_not_granted' },
    ],
  ];
  it.each(silences)('whose silent renewal meets %s says so, without a window', async (_name, launch, result) => {
    const scene = google();
    connect(scene, `replies ${MIRA}`);
    scene.state.launch = launch;
    expect(await googleIn(scene.surroundings).mailbox(MIRA).profile(never)).toEqual(result);
    expect(scene.launched.map(({ interactive }) => interactive)).toEqual([false]);
    expect(scene.asked).toEqual([]);
  });

  it('with another client starts anew: a token belongs to the client that it was given to', async () => {
    const scene = google();
    connect(scene, `replies ${MIRA}`);
    const signIn = signInWith(scene.surroundings);
    await signIn.connect('replies', null, never);
    scene.state.clientId = CLIENT.replace('1', '9');
    await signIn.pass(MIRA, 'replies').token(never);
    expect(scene.launched.map(({ url }) => url.searchParams.get('client_id'))).toEqual([
      CLIENT,
      CLIENT.replace('1', '9'),
    ]);
  });

  it('of which a capability was taken back renews nothing for it, and keeps the others', async () => {
    const scene = google();
    connect(scene, `focus ${MIRA}`);
    const signIn = signInWith(scene.surroundings);
    await signIn.connect('replies', null, never);
    await signIn.connect('focus', MIRA, never);
    await signIn.forget(MIRA, 'replies');
    expect([...scene.session.held.keys()]).toEqual([`google.token.focus.${MIRA}`]);
    expect(await signIn.pass(MIRA, 'replies').token(never)).toEqual({ kind: 'signed-out' });
    expect(scene.launched).toHaveLength(2);
  });

  it('that is taken back while a token is under way keeps none', async () => {
    const scene = google();
    connect(scene, `replies ${MIRA}`);
    const launch = scene.state.launch;
    scene.state.launch = (url, interactive) => {
      scene.connected.clear();
      return launch(url, interactive);
    };
    expect(await signInWith(scene.surroundings).pass(MIRA, 'replies').token(never)).toEqual({ kind: 'signed-out' });
    expect(held(scene)).toBe('[[],[]]');
  });
});

describe('disconnecting', () => {
  it('takes everything back at Google, with the token in the body, and forgets all tokens', async () => {
    const scene = google();
    const signIn = signInWith(scene.surroundings);
    await signIn.connect('replies', null, never);
    await signIn.connect('focus', MIRA, never);
    expect(await signIn.revoke(MIRA, ['replies', 'focus'], never)).toEqual({ kind: 'ok', value: null });
    expect(scene.asked.at(-1)).toMatchObject({
      method: 'POST',
      url: 'https://oauth2.googleapis.com/revoke',
      body: 'token=token-number-1',
    });
    expect(held(scene)).toBe('[[],[]]');
  });

  it('renews a token for it where none is left', async () => {
    const scene = google();
    scene.connected.add(`replies ${MIRA}`);
    expect((await signInWith(scene.surroundings).revoke(MIRA, ['replies'], never)).kind).toBe('ok');
    expect(paths(scene)).toEqual(['/oauth2/v3/userinfo', '/revoke']);
  });

  it('forgets all tokens, and says so, where Google cannot be told', async () => {
    const scene = google();
    const signIn = signInWith(scene.surroundings);
    await signIn.connect('replies', null, never);
    scene.state.now += 3_600_000;
    expect(await signIn.revoke(MIRA, ['replies'], never)).toEqual({ kind: 'signed-out' });
    expect(held(scene)).toBe('[[],[]]');
  });

  it('counts as done where Google knows the token no more', async () => {
    const scene = world(({ url }) =>
      url.endsWith('/revoke') ? answer({ error: 'invalid_token' }, 400) : answer({ sub: '1', email: MIRA }),
    );
    scene.state.launch = (url) => granted(url);
    const signIn = signInWith(scene.surroundings);
    await signIn.connect('replies', null, never);
    expect(await signIn.revoke(MIRA, ['replies'], never)).toEqual({ kind: 'ok', value: null });
  });
});

describe('checking a client id', () => {
  const cases: readonly (readonly [string, World['state']['launch'], string])[] = [
    ['comes back wanting the person', (url) => back(url, { error: 'interaction_required' }), 'known'],
    ['comes back with a token', (url) => granted(url), 'known'],
    ['shows an error of its own', () => ({ kind: 'silent' }), 'unknown'],
    ['comes back with an error', (url) => back(url, { error: 'invalid_client' }), 'unknown'],
    ['is out of reach', () => ({ kind: 'offline' }), 'offline'],
  ];
  it.each(cases)('that Google %s says so, without a window, and keeps nothing', async (_name, launch, result) => {
    const scene = google();
    scene.state.launch = launch;
    expect(await signInWith(scene.surroundings).checkClient(CLIENT)).toBe(result);
    expect(scene.launched[0]?.interactive).toBe(false);
    expect(scene.launched[0]?.url.searchParams.get('scope')).toBe('openid email');
    expect(held(scene)).toBe('[[],[]]');
  });
});

describe('the address to register', () => {
  it('is the browser’s own, but in Firefox the loopback address, since nobody owns the other one’s domain', () => {
    const hash = '0123456789abcdef0123456789abcdef01234567';
    expect(registeredRedirect(REDIRECT)).toBe(REDIRECT);
    expect(registeredRedirect(`https://${hash}.extensions.allizom.org/`)).toBe(`http://127.0.0.1/mozoauth2/${hash}`);
  });
});
