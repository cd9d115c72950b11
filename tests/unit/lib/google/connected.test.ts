import { describe, expect, it } from 'vitest';
import { signInWith } from '../../../../lib/google/auth/sign-in.ts';
import { googleIn } from '../../../../lib/google/google.ts';
import { answer, back, CLIENT, google, granted, held, MIRA, NOON, never, TOM, type World, world } from './world.ts';

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
    ['a page that Google refuses', () => ({ kind: 'not-loaded' }), { kind: 'signed-out' }],
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
    expect(scene.asked.every(({ headers }) => headers.get('authorization') === null)).toBe(true);
  });

  it.each(['silent', 'not-loaded'] as const)(
    'whose silent renewal finds no network is not signed out (%s)',
    async (kind) => {
      const scene = world(() => 'no-network');
      connect(scene, `replies ${MIRA}`);
      scene.state.launch = () => ({ kind });
      expect(await googleIn(scene.surroundings).mailbox(MIRA).profile(never)).toEqual({ kind: 'offline' });
    },
  );

  it.each([
    ['Google answers otherwise', google(), { kind: 'signed-out' }],
    ['there is no network', world(() => 'no-network'), { kind: 'offline' }],
  ] as const)('whose silent renewal never comes back is not waited for for ever: %s', async (_name, scene, result) => {
    connect(scene, `replies ${MIRA}`);
    scene.state.launch = () => {
      scene.giveUp();
      return new Promise(() => undefined);
    };
    expect(await googleIn(scene.surroundings).mailbox(MIRA).profile(never)).toEqual(result);
  });

  it('whose silent renewal is called off ends at once, and holds up nobody after it', async () => {
    const scene = google();
    connect(scene, `replies ${MIRA}`);
    const { launch } = scene.state;
    const off = new AbortController();
    scene.state.launch = () => {
      off.abort(new Error('off'));
      return new Promise(() => undefined);
    };
    const pass = signInWith(scene.surroundings).pass(MIRA, 'replies');
    await expect(pass.token(off.signal)).rejects.toThrow('off');
    scene.state.launch = launch;
    expect((await pass.token(never)).kind).toBe('ok');
  });

  it('whose requests the browser lets out no more has to be signed in again, which asks for that', async () => {
    const scene = google();
    connect(scene, `replies ${MIRA}`);
    const { signIn, mailbox } = googleIn(scene.surroundings);
    await signIn.connect('replies', null, never);
    const before = scene.asked.length;
    scene.state.permitted = false;
    expect(await mailbox(MIRA).profile(never)).toEqual({ kind: 'signed-out' });
    expect([scene.asked.length, scene.launched.length]).toEqual([before, 1]);
    scene.state.permitted = true;
    expect((await mailbox(MIRA).profile(never)).kind).toBe('ok');
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
    expect(scene.asked.map(({ url }) => new URL(url).pathname)).toEqual(['/oauth2/v3/userinfo', '/revoke']);
  });

  it('forgets all tokens, and says so, where Google cannot be told', async () => {
    const scene = google();
    const signIn = signInWith(scene.surroundings);
    await signIn.connect('replies', null, never);
    scene.state.now += 3_600_000;
    expect(await signIn.revoke(MIRA, ['replies'], never)).toEqual({ kind: 'signed-out' });
    expect(held(scene)).toBe('[[],[]]');
  });

  it.each([
    ['another client', CLIENT.replace('1', '9')],
    ['no client', null],
  ])('takes back what an earlier client was granted, with %s by now', async (_name, clientId) => {
    const scene = google();
    const signIn = signInWith(scene.surroundings);
    await signIn.connect('replies', null, never);
    scene.state.clientId = clientId;
    scene.state.launch = () => ({ kind: 'silent' });
    expect((await signIn.revoke(MIRA, ['replies'], never)).kind).toBe('ok');
    expect(scene.asked.at(-1)?.body).toBe('token=token-number-1');
    expect(held(scene)).toBe('[[],[]]');
  });

  it('takes back what each client was granted, where there were two', async () => {
    const scene = google();
    const signIn = signInWith(scene.surroundings);
    await signIn.connect('replies', null, never);
    scene.state.clientId = CLIENT.replace('1', '9');
    await signIn.connect('focus', MIRA, never);
    await signIn.connect('hours', MIRA, never);
    expect((await signIn.revoke(MIRA, ['replies', 'focus', 'hours'], never)).kind).toBe('ok');
    const bodies = scene.asked.filter(({ url }) => url.endsWith('/revoke')).map(({ body }) => body);
    expect(bodies.toSorted()).toEqual(['token=token-number-1', 'token=token-number-2']);
  });

  it('with a token that ended earlier than the clock says takes the grant back with another one', async () => {
    const scene = world(({ url, body }) => {
      if (!url.endsWith('/revoke')) return answer({ sub: '1', email: MIRA });
      return body === 'token=ended-before' ? answer({ error: 'invalid_token' }, 400) : answer({});
    });
    scene.connected.add(`replies ${MIRA}`);
    scene.state.launch = (url) => granted(url, 'ended-before');
    const signIn = signInWith(scene.surroundings);
    await signIn.connect('replies', null, never);
    scene.state.launch = (url) => granted(url, 'good-for-now');
    expect((await signIn.revoke(MIRA, ['replies'], never)).kind).toBe('ok');
    expect(scene.asked.at(-1)?.body).toBe('token=good-for-now');
    scene.state.launch = (url) => granted(url, 'ended-before');
    await signIn.connect('replies', null, never);
    scene.state.launch = () => ({ kind: 'not-loaded' });
    expect((await signIn.revoke(MIRA, ['replies'], never)).kind).toBe('ok');
  });

  it('counts as done where Google knows the token no more, and has nothing to renew', async () => {
    const scene = world(({ url }) =>
      url.endsWith('/revoke') ? answer({ error: 'invalid_token' }, 400) : answer({ sub: '1', email: MIRA }),
    );
    scene.state.launch = (url) => granted(url);
    const signIn = signInWith(scene.surroundings);
    await signIn.connect('replies', null, never);
    expect(await signIn.revoke(MIRA, ['replies'], never)).toEqual({ kind: 'ok', value: null });
  });
});
