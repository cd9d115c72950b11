/**
 * XML, as little of it as a feed needs: a service worker has no DOMParser. Refuses what it does not understand (a document
 * type, a wrong nesting, a cut-off end) instead of guessing; leaves an entity that it does not know as it stands.
 */

export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text directly inside, entities decoded. */
  readonly text: string;
}

const MOST_DEPTH = 16;
const MOST_ELEMENTS = 5_000;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function characterOf(code: number): string | null {
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : null;
}

/** Decodes entities once: `&amp;lt;` gives `&lt;`. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/gi, (whole, decimal, hex, name) => {
    if (decimal !== undefined) return characterOf(Number.parseInt(decimal, 10)) ?? whole;
    if (hex !== undefined) return characterOf(Number.parseInt(hex, 16)) ?? whole;
    return Object.hasOwn(NAMED, name) ? (NAMED[name] ?? whole) : whole;
  });
}

interface Open {
  readonly name: string;
  readonly local: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The end of the tag that starts at `from`: `>` inside a quoted value does not count. -1 when it never ends. */
function tagEnd(source: string, from: number): number {
  let quote = '';
  for (let at = from; at < source.length; at += 1) {
    const sign = source.charAt(at);
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '>') return at;
    else if (sign === '<') return -1;
  }
  return -1;
}

/** A start tag's name and attributes, from what stands between `<` and `>`; null where that is no tag. */
function parseTag(tag: string): Omit<Open, 'children' | 'text'> | null {
  const name = /^[\p{L}_][\p{L}\p{N}_:.-]*/u.exec(tag)?.[0];
  if (name === undefined) return null;
  const attributes: Record<string, string> = {};
  const pair = /\s+([^\s=<>"'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gy;
  pair.lastIndex = name.length;
  let end = name.length;
  for (let match = pair.exec(tag); match !== null; match = pair.exec(tag)) {
    attributes[withoutPrefix(match[1] ?? '')] = decodeEntities(match[2] ?? match[3] ?? '');
    end = pair.lastIndex;
  }
  return tag.slice(end).trim() === '' ? { name, local: withoutPrefix(name), attributes } : null;
}

/** Where a comment, CDATA section or instruction at `at` starts its content and ends; null where nothing of the kind begins. */
function special(
  source: string,
  at: number,
): { kind: 'cdata' | 'skip'; from: number; to: number; next: number } | null {
  for (const [open, close, kind] of [
    ['<![CDATA[', ']]>', 'cdata'],
    ['<!--', '-->', 'skip'],
    ['<?', '?>', 'skip'],
  ] as const) {
    if (!source.startsWith(open, at)) continue;
    const to = source.indexOf(close, at + open.length);
    return { kind, from: at + open.length, to, next: to + close.length };
  }
  return null;
}

/** The document's root element, or null where the text is no whole, plain XML document. */
export function parseXml(source: string): XmlElement | null {
  const root: Open = { name: '', local: '', attributes: {}, children: [], text: '' };
  const stack: Open[] = [root];
  let elements = 0;
  let at = source.startsWith('\uFEFF') ? 1 : 0;
  while (at < source.length) {
    const top = stack.at(-1);
    if (top === undefined) return null;
    const mark = source.indexOf('<', at);
    top.text += decodeEntities(source.slice(at, mark < 0 ? source.length : mark));
    if (mark < 0) break;
    const other = special(source, mark);
    if (other !== null) {
      if (other.to < 0) return null;
      if (other.kind === 'cdata') top.text += source.slice(other.from, other.to);
      at = other.next;
      continue;
    }
    const end = tagEnd(source, mark + 1);
    if (end < 0) return null;
    const tag = source.slice(mark + 1, end);
    at = end + 1;
    if (tag.startsWith('/')) {
      const parent = stack.at(-2);
      if (parent === undefined || tag.slice(1).trim() !== top.name) return null;
      stack.pop();
      parent.children.push({ name: top.local, attributes: top.attributes, children: top.children, text: top.text });
      continue;
    }
    const isEmpty = tag.endsWith('/');
    const parsed = parseTag(isEmpty ? tag.slice(0, -1) : tag);
    elements += 1;
    if (parsed === null || elements > MOST_ELEMENTS || stack.length > MOST_DEPTH) return null;
    if (isEmpty) top.children.push({ name: parsed.local, attributes: parsed.attributes, children: [], text: '' });
    else stack.push({ ...parsed, children: [], text: '' });
  }
  const [only, ...more] = root.children;
  return stack.length === 1 && only !== undefined && more.length === 0 && root.text.trim() === '' ? only : null;
}
