import type { Address, BodyElement, BodyNode } from './wire.ts';

const LINK = /https?:\/\/[^\s<>()]+[^\s<>().,;:!?]/g;

export function element(tag: string, attrs: Readonly<Record<string, string>>, ...children: BodyNode[]): BodyElement {
  return { tag, attrs, children };
}

function linked(line: string): BodyNode[] {
  const nodes: BodyNode[] = [];
  let end = 0;
  for (const match of line.matchAll(LINK)) {
    if (match.index > end) nodes.push(line.slice(end, match.index));
    nodes.push(element('a', { href: match[0], target: '_blank' }, match[0]));
    end = match.index + match[0].length;
  }
  if (end < line.length) nodes.push(line.slice(end));
  return nodes;
}

const LISTS = [
  { tag: 'ul', mark: /^- / },
  { tag: 'ol', mark: /^\d+\. / },
] as const;

/** Turns plain text into the blocks that Gmail's editor makes: one div a line, `<br>` for an empty one, lists from `- ` and `1. `. */
export function bodyOfText(text: string): BodyNode[] {
  const blocks: BodyNode[] = [];
  for (const line of text.trim().split('\n')) {
    const list = LISTS.find(({ mark }) => mark.test(line));
    if (!list) {
      blocks.push(line === '' ? element('div', {}, element('br', {})) : element('div', {}, ...linked(line)));
      continue;
    }
    const item = element('li', {}, ...linked(line.replace(list.mark, '')));
    const last = blocks.at(-1);
    if (typeof last === 'object' && last.tag === list.tag) {
      blocks[blocks.length - 1] = { ...last, children: [...(last.children ?? []), item] };
    } else blocks.push(element(list.tag, {}, item));
  }
  return [element('div', { dir: 'auto' }, ...blocks)];
}

export function signatureNodes(text: string): BodyNode[] {
  return [
    element('span', { class: 'gmail_signature_prefix' }, '-- '),
    element('br', {}),
    element('div', { dir: 'ltr', class: 'gmail_signature', 'data-smartmail': 'gmail_signature' }, ...bodyOfText(text)),
  ];
}

/** The quoted history under a reply, as `On … wrote:` and a block quote. `when` is already written out. */
export function quoteNodes(from: Address, when: string, body: readonly BodyNode[]): BodyNode[] {
  return [
    element(
      'div',
      { class: 'gmail_quote' },
      element(
        'div',
        { dir: 'ltr', class: 'gmail_attr' },
        `On ${when} ${from.name} <`,
        element('a', { href: `mailto:${from.email}` }, from.email),
        '> wrote:',
        element('br', {}),
      ),
      element('blockquote', { class: 'gmail_quote' }, ...body),
    ),
  ];
}

const BLOCK = new Set(['div', 'p', 'li', 'br', 'blockquote', 'ul', 'ol', 'h1', 'h2', 'h3', 'table', 'tr']);

/** The text of a body, one line a block. `skip` leaves out subtrees by a class of theirs, such as quotes. */
export function textOf(nodes: readonly BodyNode[], skip: readonly string[] = []): string {
  const write = (node: BodyNode): string => {
    if (typeof node === 'string') return node;
    if (skip.some((name) => (node.attrs?.class ?? '').split(' ').includes(name))) return '';
    const inner = (node.children ?? []).map(write).join('');
    return BLOCK.has(node.tag) ? `${inner}\n` : inner;
  };
  return nodes.map(write).join('').trim();
}

/** The first words of a mail, as lists show them. */
export function snippetOf(nodes: readonly BodyNode[]): string {
  return textOf(nodes, ['gmail_quote', 'gmail_signature', 'gmail_signature_prefix']).replace(/\s+/g, ' ').slice(0, 160);
}
