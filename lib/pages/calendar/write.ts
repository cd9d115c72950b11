import { find, findAll, isShown } from '../find.ts';
import type { Health } from '../health.ts';
import { editorText } from './editor-text.ts';
import { findShown, inputOf } from './fields.ts';
import { BUBBLE, CONFIRM_DISCARD, PAGE } from './selectors.ts';
import { type Splice, spliceOf } from './splice.ts';
import type { DraftSurface } from './types.ts';

/** The draft to write into, and a way to wait for what the page brings only later. */
export interface Writable {
  readonly root: HTMLElement;
  readonly surface: DraftSurface;
  readonly health: Health;
  /** Tries now and after each change of the page, until the attempt succeeds or `milliseconds` have gone by. */
  retry(attempt: () => boolean, milliseconds: number): void;
}

/** How long the page gets to bring an editor, or a question, that was asked for. */
const PATIENCE = 3_000;

export function writeTitle({ root, surface, health }: Writable, title: string): boolean {
  const input = inputOf(findShown(root, surface === 'page' ? PAGE.title : BUBBLE.title, health));
  if (input === null || input.disabled || input.readOnly) return false;
  setValue(input, title);
  return true;
}

/**
 * Makes `text` the description, as the person's own typing would, so that undo takes it back. What stands
 * there and is to stay keeps its formatting. A folded editor is opened first; true then means that it was asked for.
 */
export function writeDescription(
  { root, surface, health, retry }: Writable,
  text: string,
  onWritten: () => void = () => {},
): boolean {
  const editor = () => {
    const found = findShown(root, surface === 'page' ? PAGE.description : BUBBLE.description, health);
    return found !== null && isShown(found) ? found : null;
  };
  const write = (into: HTMLElement): boolean => {
    const isWritten = writeInto(into, text);
    if (isWritten) onWritten();
    return isWritten;
  };
  const open = editor();
  if (open !== null) return write(open);
  const opener = surface === 'page' ? null : findShown(root, BUBBLE.descriptionOpener, health);
  if (opener === null) return false;
  pressOn(opener);
  retry(() => {
    const opened = editor();
    return opened !== null && write(opened);
  }, PATIENCE);
  return true;
}

/** Types an address into the field for guests and confirms it; Calendar may still refuse it, visibly. */
export function writeGuest({ root, surface, health }: Writable, email: string): boolean {
  const fields = findAll(root, surface === 'page' ? PAGE.guestInput : BUBBLE.guestInput, health);
  const field = fields.filter((each) => each.closest(NOT_FOR_GUESTS) === null).find(isShown) ?? null;
  const input = inputOf(field);
  if (input === null) return false;
  input.focus();
  setValue(input, email);
  pressEnter(input);
  return true;
}

/** Confirms what was typed into a field. */
export function pressEnter(input: HTMLInputElement): void {
  const enter = { key: 'Enter', code: 'Enter', keyCode: 13, bubbles: true, cancelable: true, composed: true };
  for (const type of ['keydown', 'keypress', 'keyup']) input.dispatchEvent(new KeyboardEvent(type, enter));
}

const NOT_FOR_GUESTS =
  '#xLocIn, #xCalSel, #xRmLst, [jsname="TmcEkb"], [jsname="yNrILb"], [jsname="L2QMlb"], [jsname="B4GDSd"], [jsname="XCHdmd"]';

/** Leaves without saving, and says yes to the one question that Calendar asks then. False: no way out that we know. */
export function discardDraft(writable: Writable): boolean {
  const { root, surface, health, retry } = writable;
  const way = surface === 'page' ? find(root, PAGE.cancel, health) : closerOf(root, health);
  if (way === null) return false;
  pressOn(way);
  retry(() => {
    const confirm = find(root.ownerDocument, CONFIRM_DISCARD, health);
    if (confirm === null || !isShown(confirm)) return false;
    pressOn(confirm);
    return true;
  }, PATIENCE);
  return true;
}

/** The bubble's closing button has no name of its own: it is the last one in front of the form. */
function closerOf(root: HTMLElement, health: Health): HTMLElement | null {
  const named = find(root, BUBBLE.close, health);
  if (named !== null) return named;
  const form = find(root, BUBBLE.scroll, health) ?? find(root, BUBBLE.title, health);
  if (form === null) return null;
  const buttons = [...root.querySelectorAll<HTMLElement>('button, [role="button"]')];
  const before = buttons.filter(
    (button) => (button.compareDocumentPosition(form) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && isShown(button),
  );
  return before.at(-1) ?? null;
}

/** Presses the button that an element is, holds or lies in. */
export function pressOn(element: HTMLElement): void {
  const button = element.matches(BUTTON)
    ? element
    : (element.querySelector<HTMLElement>(BUTTON) ?? element.closest<HTMLElement>(BUTTON));
  (button ?? element).click();
}

const BUTTON = 'button, [role="button"]';

/** Gives an input a value as typing would. The page's own code may have put a setter of its own in front of the input's. */
export function setValue(input: HTMLInputElement, value: string): void {
  const view = input.ownerDocument.defaultView;
  const setter = Object.getOwnPropertyDescriptor(view?.HTMLInputElement.prototype ?? input, 'value')?.set;
  if (setter === undefined) input.value = value;
  else setter.call(input, value);
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: value }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Far more lines than a description has; a longer one is written anew. */
const MOST_LINES = 2_000;

/** Selects all that comes after the words `text` at the editor's beginning; false where they don't end at a text's end. */
function selectAfter(selection: Selection, editor: HTMLElement, text: string): boolean {
  const { ownerDocument: document } = editor;
  const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
  for (
    let node = walker.nextNode(), count = 0;
    node !== null && count < MOST_LINES;
    node = walker.nextNode(), count += 1
  ) {
    const before = document.createRange();
    before.setStart(editor, 0);
    before.setEnd(node, node.nodeValue?.length ?? 0);
    // Cheap to tell before it is costly: the words cannot be all there yet.
    if (before.toString().length * 2 < text.replace(/\s/g, '').length) continue;
    const copy = document.createElement('div');
    copy.append(before.cloneContents());
    if (editorText(copy) !== text) continue;
    selection.setBaseAndExtent(node, node.nodeValue?.length ?? 0, editor, editor.childNodes.length);
    return true;
  }
  return false;
}

function writeInto(editor: HTMLElement, text: string): boolean {
  const document = editor.ownerDocument;
  const selection = document.getSelection();
  if (selection === null) return false;
  const current = editorText(editor);
  editor.focus();
  selection.selectAllChildren(editor);
  if (current !== '' && text.startsWith(current)) {
    collapseTo(selection, editor, 'end');
    return type(document, text.slice(current.length));
  }
  if (text !== '' && current.startsWith(text) && selectAfter(selection, editor, text)) {
    return document.execCommand('delete');
  }
  if (current !== '' && text.endsWith(current)) {
    collapseTo(selection, editor, 'start');
    return type(document, text.slice(0, -current.length));
  }
  const splice = text === '' ? null : spliceOf(editor, text);
  if (splice !== null && spliceInto(editor, selection, splice) && editorText(editor) === text) return true;
  selection.selectAllChildren(editor);
  return text === '' ? document.execCommand('delete') : type(document, text);
}

function spliceInto(editor: HTMLElement, selection: Selection, { from, to, text }: Splice): boolean {
  selection.setBaseAndExtent(
    from?.node ?? editor,
    from?.offset ?? 0,
    to?.node ?? editor,
    to?.offset ?? editor.childNodes.length,
  );
  return text === '' ? editor.ownerDocument.execCommand('delete') : type(editor.ownerDocument, text);
}

/** Inside the outermost line, not beside it: there Firefox would begin a line of its own. */
function collapseTo(selection: Selection, editor: HTMLElement, where: 'start' | 'end'): void {
  let node: Node = editor;
  for (let next: Node | null = node; next !== null; next = where === 'end' ? node.lastChild : node.firstChild)
    node = next;
  if (node.nodeType === Node.TEXT_NODE || node === editor || node.parentNode === null) {
    selection.collapse(node, where === 'end' ? (node.nodeValue ?? '').length : 0);
    return;
  }
  const index = Array.from<Node>(node.parentNode.childNodes).indexOf(node);
  // In front of a line break, which only gives an empty line its height.
  selection.collapse(node.parentNode, where === 'end' && node.nodeName !== 'BR' ? index + 1 : index);
}

function type(document: Document, text: string): boolean {
  return text.split('\n').every((line, index) => {
    const isBroken = index === 0 || document.execCommand('insertParagraph');
    return isBroken && (line === '' || document.execCommand('insertText', false, line));
  });
}
