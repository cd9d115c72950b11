import type { BodyElement, BodyNode } from '../../gmail/wire.ts';

const BLOCKS = new Set(['div', 'p', 'li', 'blockquote', 'ul', 'ol', 'h1', 'h2', 'h3', 'table', 'tr']);

/** Collects lines, each with what stands before it. */
class Lines {
  readonly done: string[] = [];
  #line = '';

  add(text: string): void {
    this.#line += text;
  }

  end(prefix: string, isForced = false): void {
    if (this.#line !== '' || isForced) this.done.push(`${prefix}${this.#line}`.trimEnd());
    this.#line = '';
  }
}

function write(node: BodyNode, prefix: string, lines: Lines): void {
  if (typeof node === 'string') {
    lines.add(node);
    return;
  }
  if (node.tag === 'br') {
    lines.end(prefix, true);
    return;
  }
  const isBlock = BLOCKS.has(node.tag);
  if (isBlock) lines.end(prefix);
  const inner = node.tag === 'blockquote' ? `${prefix}> ` : prefix;
  writeChildren(node, inner, lines);
  if (isBlock) lines.end(inner);
}

function writeChildren({ tag, children = [] }: BodyElement, prefix: string, lines: Lines): void {
  for (const [place, child] of children.entries()) {
    if (tag === 'ol') lines.add(`   ${place + 1}. `);
    else if (tag === 'ul') lines.add('   - ');
    if (typeof child === 'object' && child.tag === 'li') {
      for (const one of child.children ?? []) write(one, prefix, lines);
      lines.end(prefix);
    } else write(child, prefix, lines);
  }
}

/** The plain text that Gmail sends beside a mail's HTML: list items numbered or with a dash, quotes marked. */
export function plainOf(nodes: readonly BodyNode[]): string {
  const lines = new Lines();
  for (const node of nodes) write(node, '', lines);
  lines.end('');
  return lines.done.join('\n').trim();
}
