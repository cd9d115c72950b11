/**
 * How a sign-in page was left. `silent`: it did not come back by itself, and the person was not to be asked. `not-loaded`: in
 * Chrome, no network, or a page that Google answers with an error. Firefox calls those `silent`, too, so that neither tells
 * what it was.
 */
export type Launch =
  | { readonly kind: 'back'; readonly url: string }
  | { readonly kind: 'closed' }
  | { readonly kind: 'silent' }
  | { readonly kind: 'not-loaded' }
  /** The browser has not granted us its `identity`. */
  | { readonly kind: 'not-permitted' };

/** The browser's part in a sign-in. */
export interface Identity {
  /** Where Google sends the person back to; null while the browser has not granted `identity`. */
  redirectUrl(): string | null;
  /** Opens Google's page, in a window that the person sees or, not `interactive`, without one. Never throws. */
  launch(url: string, interactive: boolean): Promise<Launch>;
}

/** What of `browser.identity` is used. */
export interface IdentityApi {
  getRedirectURL(path?: string): string;
  launchWebAuthFlow(details: { url: string; interactive: boolean }): Promise<string | undefined>;
}

/**
 * The address to register with Google. Firefox's own is on a domain that nobody can prove to own, which Google wants, so
 * there it is the loopback address that Firefox takes in its stead; the browser catches both before anything is sent.
 */
export function registeredRedirect(own: string): string {
  const firefox = /^https:\/\/([\da-f]{40})\.extensions\.allizom\.org\//.exec(own)?.[1];
  return firefox === undefined ? own : `http://127.0.0.1/mozoauth2/${firefox}`;
}

/** The address that Chrome will have once it has granted `identity`: it follows from the extension's id alone. */
export function foreseenRedirect(extensionId: string): string {
  return `https://${extensionId}.chromiumapp.org/`;
}

/** The browser's words are all that tells why there was no way back. */
function outcomeOf(error: unknown, interactive: boolean): Launch {
  const words = error instanceof Error ? error.message : String(error);
  if (/not available in this context/i.test(words)) return { kind: 'not-permitted' };
  if (/could not be loaded/i.test(words)) return { kind: 'not-loaded' };
  if (/interact/i.test(words)) return { kind: 'silent' };
  return { kind: interactive ? 'closed' : 'silent' };
}

/** `api` is asked each time: an optional permission comes while the worker runs, and goes. */
export function browserIdentity(api: () => IdentityApi | undefined): Identity {
  return {
    redirectUrl: () => {
      try {
        const own = api()?.getRedirectURL();
        return own === undefined ? null : registeredRedirect(own);
      } catch {
        // Given back, it stays where it was in Chrome, and throws.
        return null;
      }
    },
    launch: async (url, interactive) => {
      try {
        const identity = api();
        if (identity === undefined) return { kind: 'not-permitted' };
        const back = await identity.launchWebAuthFlow({ url, interactive });
        return back === undefined ? { kind: interactive ? 'closed' : 'silent' } : { kind: 'back', url: back };
      } catch (error) {
        return outcomeOf(error, interactive);
      }
    },
  };
}
