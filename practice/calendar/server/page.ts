import type { Preferences } from '../../server/preferences.ts';
import { generatedClass } from '../model/class-names.ts';
import type { AccountInfo } from '../model/event.ts';
import { offsetMinutes } from '../model/zone.ts';

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** What the page may do: its own scripts by nonce, its own style sheet, no inline style, no string into a sink. */
export const contentPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "frame-ancestors 'self'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');

/** The page as it arrives: who is signed in, and the places that the script fills. `state` is how its files stand. */
export function page(
  account: AccountInfo,
  preferences: Preferences,
  edits: boolean,
  nonce: string,
  now: Date,
  state: string,
): string {
  const name = (own: string): string => generatedClass(own, preferences.variant);
  const offset = offsetMinutes(now.getTime(), account.timeZone);
  return `<!doctype html>
<html lang="${preferences.language}" class="${name(`theme-${preferences.theme}`)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="origin-when-cross-origin">
<title>Calendar</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/calendar/_/${state}style.css?variant=${preferences.variant}">
<script type="application/json" nonce="${nonce}" id="WIZ_global_data">${JSON.stringify({ variant: preferences.variant, language: preferences.language })}</script>
<script type="module" nonce="${nonce}" src="/calendar/_/${state}client/main.ts"></script>
</head>
<body id="yDmH0d" class="${name('body')}" data-viewfamily="${edits ? 'EVENT_EDIT' : 'EVENT'}">
<div id="xUserInfo" class="${name('never')}"><div id="xUserEmail">${escapeText(account.email)}</div><div id="xUserName">${escapeText(account.name)}</div><div id="xTimezone">${escapeText(account.timeZone)}</div><div id="xGmtOffset">${offset}</div><div id="xUserLocale">${preferences.language}</div></div>
</body>
</html>
`;
}
