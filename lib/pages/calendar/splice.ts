import { editorText } from './editor-text.ts';

/** Far more lines than a description has; in a longer one nothing is looked for. */
const MOST_LINES = 2_000;

interface Point {
  readonly node: Text;
  readonly offset: number;
}

/** Part of an editor to be replaced, and what is to be written there. */
export interface Splice {
  readonly from: Point | null;
  readonly to: Point | null;
  readonly text: string;
}

const bareLength = (text: string): number => text.replace(/\s/g, '').length;

function textBetween(editor: HTMLElement, from: Point | null, to: Point | null): string {
  const range = editor.ownerDocument.createRange();
  if (from === null) range.setStart(editor, 0);
  else range.setStart(from.node, from.offset);
  if (to === null) range.setEnd(editor, editor.childNodes.length);
  else range.setEnd(to.node, to.offset);
  const copy = editor.ownerDocument.createElement('div');
  copy.append(range.cloneContents());
  return editorText(copy);
}

/** Where the editor's first (or last) words `words` end; null where no such place is to be found. */
function edgeOf(editor: HTMLElement, words: string, side: 'first' | 'last'): Point | null {
  const walker = editor.ownerDocument.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node !== null && nodes.length < MOST_LINES; node = walker.nextNode()) {
    if (node instanceof Text) nodes.push(node);
  }
  if (side === 'last') nodes.reverse();
  const wanted = bareLength(words);
  let passed = 0;
  for (const node of nodes) {
    const units = node.data;
    const more = bareLength(units);
    if (passed + more < wanted) {
      passed += more;
      continue;
    }
    const point = { node, offset: offsetOf(units, wanted - passed, side) };
    const told = side === 'first' ? textBetween(editor, null, point) : textBetween(editor, point, null);
    return told === words ? point : null;
  }
  return null;
}

/** The offset at which the first (or last) `count` characters that are no white space end. */
function offsetOf(text: string, count: number, side: 'first' | 'last'): number {
  let left = count;
  for (let step = 0; step < text.length; step += 1) {
    if (left === 0) return side === 'first' ? step : text.length - step;
    const unit = text[side === 'first' ? step : text.length - 1 - step] ?? '';
    if (!/\s/.test(unit)) left -= 1;
  }
  return side === 'first' ? text.length : 0;
}

/**
 * The smallest change that makes `text` of what stands in an editor, so that all else keeps its formatting; null where that
 * cannot be told for certain.
 */
export function spliceOf(editor: HTMLElement, text: string): Splice | null {
  const current = editorText(editor);
  const most = Math.min(current.length, text.length);
  let head = 0;
  while (head < most && current[head] === text[head]) head += 1;
  let tail = 0;
  while (tail < most - head && current.at(-1 - tail) === text.at(-1 - tail)) tail += 1;
  const before = text.slice(0, head).trimEnd();
  const after = text.slice(text.length - tail).trimStart();
  const from = before === '' ? null : edgeOf(editor, before, 'first');
  const to = after === '' ? null : edgeOf(editor, after, 'last');
  if ((before !== '' && from === null) || (after !== '' && to === null)) return null;
  return { from, to, text: text.slice(before.length, text.length - after.length) };
}
