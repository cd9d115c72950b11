const TAGS = ['b', 'i', 'u', 'a', 'ul', 'ol', 'li', 'div', 'br'] as const;
export type RichTag = (typeof TAGS)[number];

export interface RichElement {
  readonly tag: RichTag;
  readonly href?: string;
  readonly children: RichText;
}

/** A description: text and the few elements that its editor makes. Never a string of markup. */
export type RichText = readonly (string | RichElement)[];

const SAME_AS: Readonly<Record<string, RichTag>> = { strong: 'b', em: 'i', p: 'div' };

/** The tag that a description keeps for an element's name. Null: only its children stay. */
export function keptTag(name: string): RichTag | null {
  const lower = name.toLowerCase();
  return TAGS.find((tag) => tag === lower) ?? SAME_AS[lower] ?? null;
}

/** One line of text each. */
export const paragraphs = (text: string): RichText =>
  text.split('\n').map((line) => ({ tag: 'div', children: line === '' ? [{ tag: 'br', children: [] }] : [line] }));

/** The text as a reader sees it, lines apart. */
export function plainText(rich: RichText): string {
  const lines: string[] = [''];
  const write = (text: string): void => {
    lines[lines.length - 1] += text;
  };
  const openLine = (): void => {
    if (lines.at(-1) !== '') lines.push('');
  };
  const walk = (nodes: RichText): void => {
    for (const node of nodes) {
      if (typeof node === 'string') {
        write(node);
      } else if (node.tag === 'br') {
        lines.push('');
      } else if (node.tag === 'div' || node.tag === 'li') {
        const wasEmpty =
          node.children.length === 1 && typeof node.children[0] === 'object' && node.children[0].tag === 'br';
        openLine();
        walk(wasEmpty ? [] : node.children);
        lines.push('');
      } else {
        walk(node.children);
      }
    }
  };
  walk(rich);
  return lines.join('\n').replace(/\n+$/, '');
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'" };
const decode = (text: string): string =>
  text.replaceAll(/&(amp|lt|gt|quot|nbsp|#39);/g, (_, name) => ENTITIES[name] ?? '');

/**
 * Reads the little markup that `details=` may hold. Elements that a description does not keep stay as text, so that
 * nothing a link brings along is ever more than words.
 */
export function readMarkup(markup: string): RichText {
  interface Open {
    tag: RichTag | null;
    href: string | null;
    children: (string | RichElement)[];
  }
  const stack: Open[] = [{ tag: null, href: null, children: [] }];
  const close = (): void => {
    const done = stack.pop();
    if (!done?.tag) return;
    const element = { tag: done.tag, children: done.children, ...(done.href === null ? {} : { href: done.href }) };
    stack.at(-1)?.children.push(element);
  };
  for (const piece of markup.split(/(<\/?[a-zA-Z][^<>]*>|\r?\n)/)) {
    const found = /^<(\/?)([a-zA-Z]+)([^<>]*)>$/.exec(piece);
    const tag = found?.[2] ? keptTag(found[2]) : null;
    const top = stack.at(-1);
    if (!top || piece === '') continue;
    if (/^\r?\n$/.test(piece) || tag === 'br') top.children.push({ tag: 'br', children: [] });
    else if (!tag) top.children.push(decode(piece));
    else if (found?.[1] !== '/') {
      const href = /href="(https?:[^"]*|mailto:[^"]*)"/.exec(found?.[3] ?? '')?.[1] ?? null;
      stack.push({ tag, href: href === null ? null : decode(href), children: [] });
    } else if (stack.length > 1 && top.tag === tag) close();
  }
  while (stack.length > 1) close();
  return stack[0]?.children ?? [];
}
