import { describe, expect, it } from 'vitest';
import { browserIdentity, type IdentityApi } from '../../../../lib/google/auth/identity.ts';

const api = (launch: IdentityApi['launchWebAuthFlow']): IdentityApi => ({
  getRedirectURL: () => 'https://x.chromiumapp.org/',
  launchWebAuthFlow: launch,
});
const rejects = (words: string): IdentityApi => api(() => Promise.reject(new Error(words)));

describe('the browser’s identity', () => {
  it.each([
    ['Chrome', 'The user did not approve access.', true, 'closed'],
    ['Chrome', 'User interaction required.', false, 'silent'],
    ['Chrome', 'User interaction required. Try setting `abortOnLoadForNonInteractive` …', false, 'silent'],
    ['Chrome', 'Authorization page could not be loaded.', false, 'not-loaded'],
    ['Chrome', 'Authorization page could not be loaded.', true, 'not-loaded'],
    ['Firefox', 'User cancelled or denied access.', true, 'closed'],
    ['Firefox', 'Requires user interaction', false, 'silent'],
    ['some browser', 'Something else', false, 'silent'],
    ['some browser', 'Something else', true, 'closed'],
  ])('says in one way what %s calls “%s”', async (_browser, words, interactive, kind) => {
    expect(await browserIdentity(() => rejects(words)).launch('https://accounts.google.com/', interactive)).toEqual({
      kind,
    });
  });

  it('gives the way back, and none where the browser gives none', async () => {
    const url = 'https://x.chromiumapp.org/#a=b';
    expect(await browserIdentity(() => api(async () => url)).launch('https://a.example/', true)).toEqual({
      kind: 'back',
      url,
    });
    expect(await browserIdentity(() => api(async () => undefined)).launch('https://a.example/', true)).toEqual({
      kind: 'closed',
    });
  });

  it('is missing until it is granted, and there from then on', async () => {
    let granted: IdentityApi | undefined;
    const identity = browserIdentity(() => granted);
    expect(identity.redirectUrl()).toBeNull();
    expect(await identity.launch('https://a.example/', true)).toEqual({ kind: 'not-permitted' });
    granted = rejects('The user did not approve access.');
    expect(identity.redirectUrl()).toBe('https://x.chromiumapp.org/');
    expect(await identity.launch('https://a.example/', true)).toEqual({ kind: 'closed' });
  });

  it('that was given back is missing again, though Chrome leaves it there to throw', async () => {
    const words = "'identity.launchWebAuthFlow' is not available in this context.";
    const gone = (): never => {
      throw new Error(words);
    };
    const identity = browserIdentity(() => ({ getRedirectURL: gone, launchWebAuthFlow: gone }));
    expect(identity.redirectUrl()).toBeNull();
    expect(await identity.launch('https://a.example/', true)).toEqual({ kind: 'not-permitted' });
  });
});
