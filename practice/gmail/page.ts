import { randomBytes } from 'node:crypto';
import type { Preferences } from '../server/preferences.ts';
import type { SiteResponse } from '../server/types.ts';

/** Where the page's own scripts and style sheets are served. */
export const CLIENT_PATH = '/mail/_/client/';

/** Gmail's policy as far as it is known: scripts by nonce, Trusted Types, and here also no inline style. */
function policy(nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "frame-ancestors 'self'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}

const SHEETS = [
  'frame',
  'header',
  'list',
  'thread',
  'message',
  'window',
  'compose',
  'recipients',
  'toolbar',
  'overlays',
];

/**
 * The page's first document: everything in it is made by its script, and the body has no class until then. `state` is how its
 * files stand.
 */
export function pageOf(preferences: Preferences, state: string): SiteResponse {
  const nonce = randomBytes(16).toString('base64url');
  const sheets = [`theme-${preferences.theme}`, ...SHEETS];
  const links = sheets.map((name) => `<link rel="stylesheet" href="${CLIENT_PATH}${state}styles/${name}.css">`);
  return {
    status: 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': policy(nonce),
      'set-cookie': preferences.cookies,
    },
    body: [
      `<!doctype html><html lang="${preferences.language}"><head><meta charset="utf-8"><title>Gmail</title>`,
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      ...links,
      `<script type="module" nonce="${nonce}" src="${CLIENT_PATH}${state}main.ts"></script>`,
      '</head><body></body></html>',
    ].join('\n'),
  };
}

export function redirect(location: string, cookies: readonly string[]): SiteResponse {
  return { status: 302, headers: { location, 'set-cookie': cookies } };
}
