/** A client id as somebody registers it with Google, and the addresses that a sign-in may lead back to. */
export interface OAuthClient {
  readonly id: string;
  readonly name: string;
  /** Exact addresses; null: whatever an extension's sign-in may have in Chrome and Firefox. */
  readonly redirects: readonly string[] | null;
}

/** Registered from the start, for every copy of the extension. */
export const PRACTICE_CLIENT_ID = '482210563117-unhurriedpractice0workspace.apps.googleusercontent.com';

/** Chrome's address for an extension, Firefox's, and Firefox's on loopback. */
const EXTENSION_REDIRECTS = [
  /^https:\/\/[a-p]{32}\.chromiumapp\.org\/[\w/-]*$/,
  /^https:\/\/[0-9a-f]{40}\.extensions\.allizom\.org\/[\w/-]*$/,
  /^http:\/\/127\.0\.0\.1\/mozoauth2\/[0-9a-f]{40}[\w/-]*$/,
];

export const usualClients = (): Map<string, OAuthClient> =>
  new Map([[PRACTICE_CLIENT_ID, { id: PRACTICE_CLIENT_ID, name: 'Unhurried (practice)', redirects: null }]]);

export function mayRedirect(client: OAuthClient, redirect: string): boolean {
  if (client.redirects === null) return EXTENSION_REDIRECTS.some((pattern) => pattern.test(redirect));
  return client.redirects.includes(redirect);
}
