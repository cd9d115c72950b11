/** Elements that begin and end on lines of their own. */
const BLOCKS = new Set(
  'address article blockquote dd div dl dt figure footer h1 h2 h3 h4 h5 h6 header hr li ol p pre section table tr ul'.split(
    ' ',
  ),
);
/** Elements whose content nobody reads. */
const UNREAD = new Set(['head', 'script', 'style', 'title']);
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  hellip: '…',
  laquo: '«',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  nbsp: ' ',
  ndash: '–',
  quot: '"',
  raquo: '»',
  rdquo: '”',
  rsquo: '’',
};
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi;

function decoded(text: string): string {
  return text.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code).toWellFormed() : '';
  });
}

/** The number that a list begins with: an answer that begins with *2.* becomes one that begins there. */
function firstNumber(tag: string): number {
  return Number(/\sstart=["']?(\d{1,3})\b/i.exec(tag)?.[1] ?? 1);
}

/**
 * The text of a mail that came as HTML alone: its lines, list items with their number or a dash, and quotes with `>` before each line, as mail
 * programs write them. It only reads; nothing of the markup is ever shown. In time linear to its length.
 */
export function textOfHtml(html: string): string {
  const lines: string[] = [];
  let line = '';
  let quotes = 0;
  /** How many items each list that is open has had; null for one without numbers. */
  const lists: (number | null)[] = [];
  const end = (isForced: boolean): void => {
    const words = line.replace(/\s+/g, ' ').trim();
    if (words !== '' || isForced) lines.push(`${'> '.repeat(quotes)}${words}`);
    line = '';
  };
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    line += decoded(html.slice(at, open === -1 ? html.length : open));
    if (open === -1) break;
    if (html.startsWith('<!--', open)) {
      const close = html.indexOf('-->', open);
      at = close === -1 ? html.length : close + 3;
      continue;
    }
    const close = html.indexOf('>', open);
    if (close === -1) break;
    at = close + 1;
    const [, slash = '', name = ''] = /^<(\/?)([a-z][a-z\d]*)/i.exec(html.slice(open, open + 20)) ?? [];
    const element = name.toLowerCase();
    if (UNREAD.has(element) && slash === '') {
      const over = html.toLowerCase().indexOf(`</${element}`, at);
      at = over === -1 ? html.length : over;
    } else if (element === 'br') end(true);
    else if (BLOCKS.has(element)) {
      end(false);
      if (element === 'p' && slash !== '') end(true);
      if (element === 'blockquote') quotes = Math.min(20, Math.max(0, quotes + (slash === '' ? 1 : -1)));
      if (element === 'ol' || element === 'ul') {
        if (slash !== '') lists.pop();
        else lists.push(element === 'ol' ? firstNumber(html.slice(open, Math.min(close, open + 200))) - 1 : null);
      }
      if (element === 'li' && slash === '') {
        const number = lists.pop() ?? null;
        line = number === null ? '- ' : `${number + 1}. `;
        lists.push(number === null ? null : number + 1);
      }
    }
  }
  end(false);
  return lines.join('\n').trim();
}
