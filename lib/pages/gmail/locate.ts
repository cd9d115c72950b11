import { find, isShown } from '../find.ts';
import type { Health } from '../health.ts';
import { COMPOSE, EDITOR, PAGE } from './selectors.ts';
import type { ComposeForm } from './types.ts';

/**
 * The roots of all composes that are open in a page. What Gmail leaves behind does not count: hidden dialogs, the hidden
 * threads of pages visited before, emptied full-screen nodes. It reads layout, so it belongs into batched work.
 */
export function openComposes(document: Document, health: Health): readonly HTMLElement[] {
  return composeRoots(document, health).filter((root) => isOpen(root));
}

/** Whether a compose is open. A minimised popup is: its title bar is still there. */
export function isOpen(root: HTMLElement): boolean {
  if (!root.isConnected) return false;
  const window = root.closest(COMPOSE.window);
  if (window !== null) return isShown(window);
  const slot = root.closest(COMPOSE.replySlot);
  if (slot !== null && !slot.matches(COMPOSE.openSlot)) return false;
  return isShown(root) && (slot === null || isInView(root));
}

/** Whether an inline reply stands in the view that the person looks at, as far as the page marks one. */
function isInView(root: HTMLElement): boolean {
  if (root.closest(PAGE.main) !== null) return true;
  return ![...root.ownerDocument.querySelectorAll(PAGE.main)].some((main) => isShown(main));
}

/** Whether the editor of a compose has arrived. Gmail may add it seconds after the rest. */
export function hasEditor(root: HTMLElement): boolean {
  return COMPOSE.editor.selectors.some((selector) => root.querySelector(selector) !== null);
}

/** The form in which a compose is shown at this moment; a popup may become full screen and back. */
export function formOf(root: HTMLElement, url: URL): ComposeForm {
  const { body } = root.ownerDocument;
  if (body.classList.contains('xE') && body.classList.contains('xp')) return 'popout';
  if (root.closest(COMPOSE.fullscreen) !== null) return 'fullscreen';
  if (root.closest(COMPOSE.window) !== null) return 'popup';
  if (body.classList.contains('Su') || root.closest(`${COMPOSE.replySlot}, [role="listitem"]`) !== null)
    return 'inline';
  return isComposeWindow(url) ? 'popout' : 'inline';
}

/** A window of its own with nothing but a compose: by its address, and without a thread. */
function isComposeWindow(url: URL): boolean {
  const view = url.searchParams.get('view');
  if (view === 'cm') return true;
  return view === 'btop' && !url.searchParams.has('th');
}

function composeRoots(document: Document, health: Health): readonly HTMLElement[] {
  const roots: HTMLElement[] = [];
  for (const root of document.querySelectorAll<HTMLElement>(COMPOSE.root)) {
    if (isCompose(root) && root.parentElement?.closest(`${COMPOSE.root}, ${COMPOSE.received}`) == null)
      roots.push(root);
  }
  const guessed = new Set<HTMLElement>();
  for (const editor of document.querySelectorAll<HTMLElement>(EDITOR)) {
    if (editor.closest(`${COMPOSE.root}, ${COMPOSE.received}`) !== null) continue;
    const root = rootAround(editor);
    if (root !== null) guessed.add(root);
  }
  for (const root of guessed) {
    // Another extension's editable may stand closer to the fields than the editor does.
    if ([...guessed].some((other) => other !== root && other.contains(root))) continue;
    health.fallback('compose.root', 1);
    roots.push(root);
  }
  return roots;
}

/**
 * Without the common root: the nearest thing around an editor that holds the fields of a mail being written. An editor
 * that has none in its own window or message (a chat, say) must not be given those of the compose beside it.
 */
function rootAround(editor: HTMLElement): HTMLElement | null {
  for (let node = editor.parentElement; node !== null; node = node.parentElement) {
    if (node === editor.ownerDocument.body || node.matches(PAGE.main)) return null;
    if (node.querySelector(COMPOSE.marks) !== null) return node.querySelector(COMPOSE.root) === null ? node : null;
    if (node.matches(COMPOSE.bounds)) return null;
  }
  return null;
}

function isCompose(root: HTMLElement): boolean {
  return root.querySelector(COMPOSE.marks) !== null || (hasEditor(root) && root.querySelector('form') !== null);
}

/** The editor that a mail is written in, or the plain text field that Gmail shows instead. */
export type Body =
  | { readonly kind: 'rich'; readonly editor: HTMLElement }
  | { readonly kind: 'plain'; readonly field: HTMLTextAreaElement };

/** Where the text of a compose is written; null while it has not arrived. */
export function bodyOf(root: HTMLElement, health: Health): Body | null {
  const editor = find(root, COMPOSE.editor, health);
  const field = find(root, COMPOSE.plainText, health);
  if (field instanceof HTMLTextAreaElement && isPlainText(root, editor, field)) return { kind: 'plain', field };
  return editor === null ? null : { kind: 'rich', editor };
}

/** Both nodes are always there; in plain text mode the editor is the hidden one, and empty where both are minimised. */
function isPlainText(root: HTMLElement, editor: HTMLElement | null, field: HTMLTextAreaElement): boolean {
  if (!isShown(root)) return field.value.trim() !== '' && (editor?.textContent ?? '').trim() === '';
  return (editor === null || !isShown(editor)) && isShown(field);
}
