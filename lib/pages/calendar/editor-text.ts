const BLOCKS = new Set(['div', 'p', 'li', 'ul', 'ol', 'blockquote', 'h1', 'h2', 'h3', 'pre', 'table', 'tr']);
const SILENT = new Set(['style', 'script', 'template']);

/** The text of a rich editor as lines, as a reader sees them; trailing white space and empty ends dropped. */
export function editorText(editor: Element): string {
  const lines: string[] = [''];
  walk(editor, lines);
  const text = lines.map((line) => line.replace(EMPTY, '').replaceAll('\u00a0', ' ').trimEnd()).join('\n');
  return text.replace(/^\n+|\s+$/g, '');
}

/** What a description says, and the addresses behind words that do not name them. */
export interface Described {
  readonly description: string;
  /** Left out where there are none. */
  readonly linked?: readonly string[];
}

export function describe(editor: Element): Described {
  const linked = linkedIn(editor);
  return { description: editorText(editor), ...(linked.length > 0 && { linked }) };
}

function linkedIn(editor: Element): readonly string[] {
  const addresses = [...editor.querySelectorAll('a[href]')].flatMap((link) => {
    const words = (link.textContent ?? '').trim();
    const isNamed = words === '' || /^https?:\/\//i.test(words);
    return isNamed ? [] : (addressOf(link.getAttribute('href') ?? '') ?? []);
  });
  return [...new Set(addresses)];
}

/** Longer ones are no document's. */
const LONGEST_ADDRESS = 2_000;

/** Where a link leads, without the detour that Calendar sends some through; null for what is no web address. */
function addressOf(href: string): string | null {
  if (!/^https?:/i.test(href) || !URL.canParse(href)) return null;
  const { hostname, pathname, searchParams } = new URL(href);
  const isDetour = /^www\.google\.[a-z.]+$/.test(hostname) && pathname === '/url';
  const address = isDetour ? (searchParams.get('q') ?? href) : href;
  return /^https?:/i.test(address) && URL.canParse(address) && address.length <= LONGEST_ADDRESS ? address : null;
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
