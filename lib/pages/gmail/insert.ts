import type { Block } from '../../agenda/blocks.ts';
import { toHtml, toPlainText } from '../../agenda/render.ts';
import { readText } from '../../text/read-text.ts';
import type { Body } from './locate.ts';
import { readPlainWords } from './plain-words.ts';
import { readWords, type Words } from './words.ts';

/**
 * Puts blocks where the writer's own words begin or end, before any closing, signature and quote. It goes through the
 * browser's editing commands, so that Gmail notices and one undo takes it back. What reaches `insertHTML` comes out of our own
 * escaping renderer and nothing else. False where the page took nothing.
 */
export function insertBlocks(body: Body, blocks: readonly Block[], where: 'start' | 'end'): boolean {
  return body.kind === 'plain' ? insertText(body.field, blocks, where) : insertHtml(body.editor, blocks, where);
}

/** An empty line that keeps the browser from melting two paragraphs into one. */
const EMPTY_LINE: Block = { kind: 'paragraph', children: [] };

function insertHtml(editor: HTMLElement, blocks: readonly Block[], where: 'start' | 'end'): boolean {
  const document = editor.ownerDocument;
  const words = readWords(editor, { hasAnswersInQuote: true });
  const isAlone = words.text === '';
  const position = where === 'end' && !isAlone ? endOfWords(editor, words) : startOf(editor);
  editor.focus();
  const selection = document.getSelection();
  if (selection === null) return false;
  selection.removeAllRanges();
  selection.addRange(position);
  const spaced = (text: string, gap: string) => {
    if (isAlone) return text;
    return where === 'end' ? gap + text : text + gap;
  };
  return (
    command(document, 'insertHTML', spaced(toHtml(blocks), toHtml([EMPTY_LINE]))) ||
    command(document, 'insertText', spaced(toPlainText(blocks), '\n\n'))
  );
}

/** A page that enforces Trusted Types on us too may refuse markup; then the words go in as they are. */
function command(document: Document, name: 'insertHTML' | 'insertText', value: string): boolean {
  try {
    return document.execCommand(name, false, value);
  } catch {
    return false;
  }
}

function startOf(editor: HTMLElement): Range {
  const range = editor.ownerDocument.createRange();
  range.setStart(editor, 0);
  range.collapse(true);
  return range;
}

/** Behind the last word that says something; behind the whole list where that word stands in one. */
function endOfWords(editor: HTMLElement, words: Words): Range {
  const range = startOf(editor);
  const { end } = readText(words.text);
  const last = words.runs.findLast((run) => run.at < end);
  if (last === undefined) return range;
  const list = outermostList(last.node, editor);
  if (list !== null) range.setStartAfter(list);
  else range.setStart(last.node, last.offset + Math.min(last.length, end - last.at));
  range.collapse(true);
  return range;
}

function outermostList(node: Node, editor: HTMLElement): Element | null {
  let list: Element | null = null;
  for (let parent = node.parentElement; parent !== null && parent !== editor; parent = parent.parentElement) {
    if (parent.matches('ul, ol')) list = parent;
  }
  return list;
}

function insertText(field: HTMLTextAreaElement, blocks: readonly Block[], where: 'start' | 'end'): boolean {
  const { text, end } = readPlainWords(field.value);
  const added = toPlainText(blocks);
  const at = where === 'end' && text !== '' ? readText(field.value.slice(0, end)).end : 0;
  field.focus();
  field.setSelectionRange(at, at);
  if (text === '') return field.ownerDocument.execCommand('insertText', false, added);
  return field.ownerDocument.execCommand('insertText', false, where === 'end' ? `\n\n${added}` : `${added}\n\n`);
}
