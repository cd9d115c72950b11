import type { Body } from './locate.ts';
import { rangesOf, type Words } from './words.ts';

/**
 * Puts other words in the place of some of the writer's own, by the browser's editing commands, so that one undo takes it
 * back. `wanted` is a span of the text that `words` was read from (for plain text: the words that stand there now). False
 * where they cannot be found, or stand there twice.
 */
export function replaceWords(
  body: Body,
  words: Words | null,
  wanted: { readonly start: number; readonly end: number; readonly text: string },
  text: string,
): boolean {
  if (body.kind === 'plain') return replaceInField(body.field, wanted.text, text);
  const [range] = words === null ? [] : rangesOf(words, [wanted]);
  const selection = body.editor.ownerDocument.getSelection();
  if (range === undefined || selection === null) return false;
  body.editor.focus();
  selection.removeAllRanges();
  selection.addRange(range);
  return body.editor.ownerDocument.execCommand('insertText', false, text);
}

function replaceInField(field: HTMLTextAreaElement, wanted: string, text: string): boolean {
  const at = field.value.indexOf(wanted);
  if (wanted === '' || at < 0 || field.value.indexOf(wanted, at + 1) >= 0) return false;
  field.focus();
  field.setSelectionRange(at, at + wanted.length);
  return field.ownerDocument.execCommand('insertText', false, text);
}
