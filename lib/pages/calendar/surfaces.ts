import { find, findAll, isShown } from '../find.ts';
import type { Health } from '../health.ts';
import { decodeEventToken } from './ids.ts';
import { BUBBLE, DETAILS, DIALOG, PAGE, PAGE_PIECES } from './selectors.ts';
import type { EventId } from './types.ts';

/** Looking whether a surface is there says nothing about Calendar's health; reading it does. */
const SILENT: Health = { miss: () => {}, fallback: () => {} };

/** What one look at the page found. */
export interface Surfaces {
  readonly bubbles: readonly HTMLElement[];
  /** Whether the edit page is what is shown; `page` is null as long as none of its form has loaded. */
  readonly isPage: boolean;
  readonly page: HTMLElement | null;
  /** An existing event's details; `id` is null for a task, and for whatever we cannot read. */
  readonly details: { readonly root: HTMLElement; readonly id: EventId | null } | null;
}

export function findSurfaces(document: Document, url: URL): Surfaces {
  const dialogs = findAll(document, DIALOG, SILENT).filter(isShown);
  const details = dialogs.find(isDetails) ?? null;
  const isPage = isPageOpen(document, url);
  return {
    bubbles: dialogs.filter((dialog) => !isDetails(dialog) && isQuickCreate(dialog)),
    isPage,
    page: isPage ? findPageRoot(document) : null,
    details: details === null ? null : { root: details, id: eventIdOf(details) },
  };
}

/** Whether a dialog shows an existing event's details, which makes it no draft. */
function isDetails(dialog: HTMLElement): boolean {
  const details = find(dialog, DETAILS.root, SILENT);
  return details !== null && isShown(details);
}

function isQuickCreate(dialog: HTMLElement): boolean {
  const panel = dialog.querySelector('[role="tabpanel"][aria-labelledby="tabEvent"], #tabEvent');
  return panel !== null || find(dialog, BUBBLE.title, SILENT) !== null;
}

function eventIdOf(dialog: HTMLElement): EventId | null {
  return decodeEventToken(find(dialog, DETAILS.event, SILENT)?.getAttribute('data-eventid') ?? '');
}

/** What the page calls its own view; where it says nothing, the address and the form's own pieces decide. */
function isPageOpen(document: Document, url: URL): boolean {
  const family = document.body?.getAttribute('data-viewfamily') ?? '';
  if (family === 'EVENT_EDIT') return true;
  if (family !== '' && !/\/eventedit(?:\/|$)/.test(url.pathname)) return false;
  return findPieces(document).some(isShown);
}

/** The smallest part of the page that holds the whole form; null as long as none of it has loaded. */
function findPageRoot(document: Document): HTMLElement | null {
  const pieces = findPieces(document);
  if (pieces.length === 0) return null;
  const roots = findAll(document, PAGE.root, SILENT);
  return roots.find((root) => pieces.every((piece) => root.contains(piece))) ?? document.body;
}

/** The form's pieces; of a page that was left and is still there, hidden, none where the new one has its own. */
function findPieces(document: Document): readonly Element[] {
  return PAGE_PIECES.flatMap((selector) => {
    const all = [...document.querySelectorAll(selector)];
    const shown = all.length > 1 ? all.find(isShown) : undefined;
    return shown ?? all[0] ?? [];
  });
}
