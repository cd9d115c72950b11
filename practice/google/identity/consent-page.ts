import type { SiteResponse } from '../../server/types.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Markup of ours, already escaped where it had to be. */
export type Markup = { readonly markup: string };
type Piece = string | Markup | readonly Markup[];

const isList = (piece: Piece): piece is readonly Markup[] => Array.isArray(piece);

function write(piece: Piece): string {
  if (typeof piece === 'string') return escaped(piece);
  return isList(piece) ? piece.map(({ markup }) => markup).join('') : piece.markup;
}

/** Markup with everything in its gaps escaped. */
export const html = (pieces: TemplateStringsArray, ...gaps: readonly Piece[]): Markup => ({
  markup: pieces.map((piece, index) => piece + (gaps[index] === undefined ? '' : write(gaps[index]))).join(''),
});

export const SIGN_IN_STYLE = `:root { color-scheme: light dark; --ground: #f0f4f9; --surface: #fff; --text: #1f1f1f; --second: #444746;
  --primary: #0b57d0; --on-primary: #fff; --line: #c4c7c5; --hover: rgb(31 31 31 / 8%); }
@media (prefers-color-scheme: dark) { :root { --ground: #1e1f20; --surface: #0e0e0e; --text: #e3e3e3; --second: #c4c7c5;
  --primary: #a8c7fa; --on-primary: #062e6f; --line: #444746; --hover: rgb(227 227 227 / 8%); } }
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; background: var(--ground); color: var(--text);
  font: 400 14px / 20px "Google Sans Text", "Google Sans", Roboto, Arial, sans-serif; }
main { width: min(100%, 560px); margin: 24px; padding: 36px; border-radius: 28px; background: var(--surface); }
h1 { margin: 0 0 16px; font-size: 28px; line-height: 36px; font-weight: 400; }
h2 { margin: 24px 0 8px; font-size: 16px; line-height: 24px; font-weight: 500; }
p, li { color: var(--second); overflow-wrap: anywhere; }
ul { margin: 0; padding: 0; list-style: none; }
.account { display: block; width: 100%; padding: 12px 8px; border: 0; border-bottom: 1px solid var(--line); text-align: start;
  background: none; color: inherit; font: inherit; cursor: pointer; }
.account:hover { background: var(--hover); }
.account span { display: block; color: var(--second); }
label { display: flex; gap: 12px; padding: 8px 0; }
.actions { display: flex; justify-content: end; gap: 8px; margin-top: 32px; }
.actions button { min-height: 40px; padding: 0 24px; border: 0; border-radius: 20px; font: inherit; font-weight: 500; cursor: pointer;
  background: none; color: var(--primary); }
.actions .main { background: var(--primary); color: var(--on-primary); }
`;

/** A page of the sign-in. It has no script; its form must be free to lead to the extension's own address. */
export function signInPage(title: string, content: Markup, status = 200): SiteResponse {
  const page = html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/practice/sign-in.css"></head>
<body><main>${content}</main></body></html>
`;
  return {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy':
        "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; frame-ancestors 'none'",
    },
    body: page.markup,
  };
}

/** Google's page for a request that it does not let a person go on with. */
export function errorPage(status: number, error: string, words: string): SiteResponse {
  return signInPage(
    'Error: access blocked',
    html`<h1>Access blocked: authorization error</h1><p>${words}</p><p>Error ${String(status)}: ${error}</p>`,
    status,
  );
}

const hiddenFields = (query: URLSearchParams): Markup[] =>
  [...query].map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`);

/** Which of the accounts that are signed in. */
export function accountPage(
  query: URLSearchParams,
  app: string,
  accounts: readonly { name: string; email: string }[],
): SiteResponse {
  const rest = new URLSearchParams(query);
  for (const name of ['login_hint', 'prompt', 'chosen']) rest.delete(name);
  const rows = accounts.map(
    ({ name, email }) =>
      html`<li><button class="account" name="chosen" value="${email}">${name}<span>${email}</span></button></li>`,
  );
  return signInPage(
    'Sign in',
    html`<h1>Choose an account</h1><p>to continue to ${app}</p>
<form method="get" action="/o/oauth2/v2/auth">${hiddenFields(rest)}<ul>${rows}</ul></form>`,
  );
}

/** What the app wants, to allow or to refuse; several things can be allowed one by one. */
export function consentPage(
  query: URLSearchParams,
  app: string,
  email: string,
  asked: readonly { scope: string; words: string }[],
): SiteResponse {
  const rest = new URLSearchParams(query);
  rest.set('chosen', email);
  const isMany = asked.length > 1;
  const rows = asked.map(({ scope, words }) =>
    isMany
      ? html`<li><label><input type="checkbox" name="allow" value="${scope}" checked>${words}</label></li>`
      : html`<li><input type="hidden" name="allow" value="${scope}">${words}</li>`,
  );
  return signInPage(
    'Sign in',
    html`<h1>${app} wants access to your Google Account</h1><p>${email}</p>
<form method="post" action="/o/oauth2/v2/decision">${hiddenFields(rest)}
<h2>${asked.length > 0 ? `This will allow ${app} to:` : `${app} will learn your email address.`}</h2><ul>${rows}</ul>
<div class="actions"><button name="decision" value="cancel">Cancel</button><button class="main" name="decision" value="allow">Allow</button></div>
</form>`,
  );
}
