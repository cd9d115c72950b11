import type { Body } from './locate.ts';
import { rangesOf, type Words } from './words.ts';

/** A span of the text that words were read from; for plain text: the words that stand there now. */
interface Wanted {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Puts other words in the place of some of the writer's own, by the browser's editing commands, so that one undo takes it
 * back. False where they cannot be found, or stand there twice.
 */
export function replaceWords(body: Body, words: Words | null, wanted: Wanted, text: string): boolean {
  if (body.kind === 'plain') {
    return select(body.field, wanted.text) && command(body.field, 'insertText', text);
  }
  const [range] = words === null ? [] : rangesOf(words, [wanted]);
  return range !== undefined && selectRange(body.editor, range) && command(body.editor, 'insertText', text);
}

/** Takes words out, and what parts them from the word before. False where they cannot be found, or stand there twice. */
export function takeOutWords(body: Body, words: Words | null, wanted: Wanted): boolean {
  if (body.kind === 'plain') return select(body.field, wanted.text) && command(body.field, 'delete');
  const [range] = words === null ? [] : rangesOf(words, [wanted]);
  const before = words?.runs.findLast((run) => run.at + run.length <= wanted.start);
  if (range === undefined) return false;
  // Space between two blocks is no text: the range begins where the word before ends.
  if (before?.node.isConnected) range.setStart(before.node, before.offset + before.length);
  return selectRange(body.editor, range) && command(body.editor, 'delete');
}

const command = (element: HTMLElement, name: 'delete' | 'insertText', value?: string): boolean =>
  element.ownerDocument.execCommand(name, false, value);

function selectRange(editor: HTMLElement, range: Range): boolean {
  const selection = editor.ownerDocument.getSelection();
  if (selection === null) return false;
  editor.focus();
  selection.removeAllRanges();
  selection.addRange(range);
  return true;
}

function select(field: HTMLTextAreaElement, wanted: string): boolean {
  const at = field.value.indexOf(wanted);
  if (wanted === '' || at < 0 || field.value.indexOf(wanted, at + 1) >= 0) return false;
  field.focus();
  field.setSelectionRange(at, at + wanted.length);
  return true;
}
