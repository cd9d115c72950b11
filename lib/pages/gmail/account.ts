import type { Health } from '../health.ts';
import { PAGE } from './selectors.ts';

/**
 * Whose mailbox a page shows. The title tells it (`Inbox (3) - ann@example.com - Gmail`), in every language and for a
 * delegated mailbox too; the rest is for the time before the title is there, and for pop-out windows.
 */

const ADDRESS = /^[^\s@<>()[\]",;:]+@[^\s@<>()[\]",;:]+\.[^\s@<>()[\]",;:.]{2,}$/;
const IN_TEXT = /[^\s@<>()[\]",;:]+@[^\s@<>()[\]",;:]+\.[a-z\d-]{2,}/i;
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
/** How much of an inline script is looked at for the page's own globals. */
const SCRIPT_START = 20_000;

/** The address of the mailbox, lower case; null where the page does not tell. */
export function readAccount(document: Document, url: URL, health: Health): string | null {
  const readers: readonly ((document: Document, url: URL) => string | null)[] = [
    ofTitle,
    ofLoading,
    ofGlobals,
    ofAccountLink,
    ofOpener,
  ];
  for (const [index, read] of readers.entries()) {
    const address = read(document, url);
    if (address === null) continue;
    if (index > 0) health.fallback('account.address', index);
    return address;
  }
  health.miss('account.address');
  return null;
}

/** Reads the account when asked, and keeps it once found: a tab shows one mailbox for as long as it lives. */
export function createAccountReader(document: Document, health: Health): () => string | null {
  let known: string | null = null;
  let isMissed = false;
  // Asked for again and again, a page without an address is still one miss.
  const once: Health = {
    miss(name) {
      if (!isMissed) health.miss(name);
      isMissed = true;
    },
    fallback: (name, index) => health.fallback(name, index),
  };
  return () => {
    known ??= readAccount(document, new URL(document.location.href), once);
    return known;
  };
}

/** The last part of the title that is an address and nothing else: a subject before it may hold addresses too. */
function ofTitle(document: Document, url: URL): string | null {
  const parts = document.title
    .replace(INVISIBLE, '')
    .split(/\s[-–—]\s/)
    .map((part) => part.trim());
  const index = parts.findLastIndex((part) => ADDRESS.test(part));
  // A pop-out's title may begin with a subject, or be one.
  if (index < 0 || (index === 0 && (parts.length === 1 || isPopOut(document, url)))) return null;
  return parts[index]?.toLowerCase() ?? null;
}

function ofLoading(document: Document): string | null {
  const text = document.querySelector(PAGE.loading)?.textContent ?? '';
  return IN_TEXT.exec(text.replace(/…/g, ' '))?.[0].toLowerCase() ?? null;
}

/** The tenth entry of the `GLOBALS` that Gmail's own inline script writes into the page. */
function ofGlobals(document: Document): string | null {
  for (const script of document.querySelectorAll('script:not([src])')) {
    const text = script.textContent ?? '';
    const start = text.indexOf('GLOBALS=[');
    if (start < 0) continue;
    const entry = entryAt(text.slice(start + 'GLOBALS=['.length, start + SCRIPT_START), 10);
    const address = entry === null ? null : /^["'](.*)["']$/.exec(entry.trim())?.[1];
    if (address != null && ADDRESS.test(address)) return address.toLowerCase();
  }
  return null;
}

/** One entry of a list written in JavaScript, as it stands there; null past its end. */
function entryAt(list: string, wanted: number): string | null {
  let index = 0;
  let depth = 0;
  let quote = '';
  let entry = '';
  for (let at = 0; at < list.length; at += 1) {
    const char = list[at] ?? '';
    if (quote !== '') {
      if (char === '\\') at += 1;
      else if (char === quote) quote = '';
    } else if (char === '"' || char === "'") quote = char;
    else if (char === '[' || char === '{') depth += 1;
    else if (char === ']' || char === '}') depth -= 1;
    if (depth < 0) return index === wanted ? entry : null;
    if (quote === '' && depth === 0 && char === ',') {
      if (index === wanted) return entry;
      index += 1;
      entry = '';
    } else entry += char;
  }
  return null;
}

/** Google's bar names who is signed in: in a delegated mailbox that is somebody else. */
function ofAccountLink(document: Document, url: URL): string | null {
  if (/^\/mail\/b\//.test(url.pathname)) return null;
  const label = document.querySelector(PAGE.accountLink)?.getAttribute('aria-label') ?? '';
  return IN_TEXT.exec(label.replace(INVISIBLE, ''))?.[0].toLowerCase() ?? null;
}

/** A window that was moved out names no mailbox: it is the one of the page that opened it, under the same address. */
function ofOpener(document: Document, url: URL): string | null {
  try {
    const opener: Window | null = document.defaultView?.opener ?? null;
    if (opener === null) return null;
    const its = new URL(opener.location.href);
    const path = mailboxPath(url);
    return path !== null && its.origin === url.origin && mailboxPath(its) === path
      ? ofTitle(opener.document, its)
      : null;
  } catch {
    // Another site's window opened this one.
    return null;
  }
}

/** `/mail/u/0`, or `/mail/b/<id>/u/0` for a delegated mailbox. */
function mailboxPath({ pathname }: URL): string | null {
  return /^\/mail\/(?:b\/[^/]+\/)?u\/\d+/.exec(pathname)?.[0] ?? null;
}

function isPopOut(document: Document, url: URL): boolean {
  return document.body.classList.contains('xE') || /^(?:btop|cm)$/.test(url.searchParams.get('view') ?? '');
}
