import { BODY } from './selectors.ts';

/** What the parts of a mail's body are to somebody who reads only the writer's own words. */

const DRIVE = /^https:\/\/(?:drive|docs)\.google\.com\//i;
/** Parts that stand on lines of their own. */
const BLOCKS = new Set(
  'address article aside blockquote center dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
/** Parts that hold no words of the mail. */
const UNREAD = new Set(['script', 'style', 'template', 'textarea', 'select', 'button', 'noscript', 'title', 'head']);

export function isBlock(element: HTMLElement): boolean {
  return BLOCKS.has(element.localName);
}

/** Not text of the mail: scripts and such, and custom elements, which Gmail never keeps and other extensions put in. */
export function isUnread(element: HTMLElement): boolean {
  return UNREAD.has(element.localName) || element.localName.includes('-');
}

/** Hidden where it stands; styles from elsewhere are not asked, for the cost. */
export function isHidden(element: HTMLElement): boolean {
  if (element.hasAttribute('hidden')) return true;
  // Asked of each element of a body: few have styles of their own, and the object for them is dear.
  if (!element.hasAttribute('style')) return false;
  return element.style.display === 'none' || element.style.visibility === 'hidden';
}

export function keepsSpace(element: HTMLElement): boolean {
  return element.localName === 'pre' || (element.hasAttribute('style') && element.style.whiteSpace.startsWith('pre'));
}

/** What cannot be edited was not typed: a chip, or something put in by another extension. A mention was. */
export function isIsland(element: HTMLElement): boolean {
  if (element.matches(BODY.mention)) return false;
  return element.getAttribute('contenteditable') === 'false' || element.matches(BODY.driveChip);
}

export function hasWords(element: Element): boolean {
  return (element.textContent ?? '').trim() !== '';
}

/** Text of a percent-encoded address; as it stands where it is not well formed. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export function isDriveAddress(address: string): boolean {
  return DRIVE.test(address);
}
