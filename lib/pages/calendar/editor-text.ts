const BLOCKS = new Set(['div', 'p', 'li', 'ul', 'ol', 'blockquote', 'h1', 'h2', 'h3', 'pre', 'table', 'tr']);
const SILENT = new Set(['style', 'script', 'template']);

/** The text of a rich editor as lines, as a reader sees them; trailing white space and empty ends dropped. */
export function editorText(editor: Element): string {
  const lines: string[] = [''];
  walk(editor, lines);
  const text = lines.map((line) => line.replace(EMPTY, '').replaceAll('\u00a0', ' ').trimEnd()).join('\n');
  return text.replace(/^\n+|\s+$/g, '');
}

function walk(node: Node, lines: string[]): void {
  for (const child of node.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) {
      append(lines, (child.nodeValue ?? '').replace(/[\t\n\r ]+/g, ' '));
      continue;
    }
    if (!(child instanceof Element) || SILENT.has(child.localName)) continue;
    if (child.localName === 'br') {
      // The last break of a block only gives an empty line its height.
      if (child.nextSibling !== null || !isBlock(child.parentNode)) lines.push('');
      else if (child.previousSibling === null) markEmptyLine(lines);
      continue;
    }
    if (!isBlock(child)) {
      walk(child, lines);
      continue;
    }
    startLine(lines);
    walk(child, lines);
    endLine(lines);
  }
}

/** A line that is known to be empty on purpose, until the text is put together. */
const EMPTY = '\u0000';

function markEmptyLine(lines: string[]): void {
  if (lines.at(-1) === '') lines[lines.length - 1] = EMPTY;
}

function append(lines: string[], text: string): void {
  const last = lines.at(-1) ?? '';
  const isStart = last === '' || last === EMPTY;
  lines[lines.length - 1] = (last === EMPTY ? '' : last) + (isStart ? text.trimStart() : text);
}

function startLine(lines: string[]): void {
  if (lines.at(-1) !== '') lines.push('');
}

function endLine(lines: string[]): void {
  if (lines.at(-1) !== '') lines.push('');
}

function isBlock(node: Node | null): boolean {
  return node instanceof Element && (BLOCKS.has(node.localName) || node.hasAttribute('contenteditable'));
}
