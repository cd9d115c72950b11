import type { Block, Inline } from './blocks.ts';

/**
 * Blocks become markup for a compose, plain text, or Markdown. `toHtml` is the only thing in the product that makes
 * markup out of strings: every string goes through `escapeHtml`, every address through `safeHref`, and the tags are the
 * fixed ones below.
 */

/**
 * C0 and C1 controls, and the marks that reorder the text around them (embeddings, overrides, isolates): a pasted title
 * must not turn its neighbours around. The plain direction marks U+200E, U+200F and U+061C stay; right-to-left prose needs them.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: taking them out is the point.
const UNSEEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g;

/** Text without control and reordering characters; line breaks become `\n`, lone surrogates U+FFFD. */
function clean(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(UNSEEN, '')
    .toWellFormed();
}

/** `clean`, on one line. */
function oneLine(text: string): string {
  return clean(text).replace(/[\n\t]+/g, ' ');
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** The address in its normal form where it is http, https or mailto; otherwise null, and only its text is shown. */
export function safeHref(href: string): string | null {
  const address = clean(href).trim();
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === 'http:' || url.protocol === 'https:' || url.protocol === 'mailto:' ? url.href : null;
}

function inlineHtml(inline: Inline): string {
  const text = escapeHtml(clean(inline.text)).replaceAll('\n', '<br>');
  if (inline.kind === 'link') {
    const href = safeHref(inline.href);
    return href === null ? text : `<a href="${escapeHtml(href)}">${text}</a>`;
  }
  return inline.strong === true ? `<b>${text}</b>` : text;
}

const inlinesHtml = (children: readonly Inline[]): string => children.map(inlineHtml).join('');

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<div><b>${escapeHtml(oneLine(block.text))}</b></div>`;
    case 'paragraph':
      return `<div>${inlinesHtml(block.children) || '<br>'}</div>`;
    case 'list': {
      const items = block.items.map((item) => `<li>${inlinesHtml(item)}</li>`).join('');
      return block.ordered ? `<ol>${items}</ol>` : `<ul>${items}</ul>`;
    }
  }
}

/** A heading belongs to what follows it, and a list brings its own margins; all else gets an empty line between. */
function needsGap(before: Block, after: Block): boolean {
  return before.kind !== 'heading' && before.kind !== 'list' && after.kind !== 'list';
}

/** Markup as Gmail's own editor writes it (`div` for a line, `br` for an empty one), with nothing but escaped text inside. */
export function toHtml(blocks: readonly Block[]): string {
  let html = '';
  let before: Block | null = null;
  for (const block of blocks) {
    if (before !== null && needsGap(before, block)) html += '<div><br></div>';
    html += blockHtml(block);
    before = block;
  }
  return html;
}

function inlineText(inline: Inline): string {
  const text = clean(inline.text);
  if (inline.kind === 'text') return text;
  const href = safeHref(inline.href);
  if (href === null || href === text || href === `${text}/` || href === `mailto:${text}`) return text;
  return `${text} (${href})`;
}

const inlinesText = (children: readonly Inline[]): string => children.map(inlineText).join('');

/** Plain text, an empty line between blocks, links written out where their text does not already say them. */
export function toPlainText(blocks: readonly Block[]): string {
  let text = '';
  let before: Block | null = null;
  for (const block of blocks) {
    if (before !== null) text += before.kind === 'heading' ? '\n' : '\n\n';
    if (block.kind === 'heading') text += oneLine(block.text);
    else if (block.kind === 'paragraph') text += inlinesText(block.children);
    else {
      text += block.items
        .map((item, index) => {
          const mark = block.ordered ? `${index + 1}. ` : '- ';
          return mark + inlinesText(item).replaceAll('\n', `\n${' '.repeat(mark.length)}`);
        })
        .join('\n');
    }
    before = block;
  }
  return text;
}

/** Backslashes before all that Markdown reads as a mark, and before what would open a list, quote or heading on a line. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>&|~#]/g, '\\$&')
    .replace(/^([ \t]*)([-+=])/gm, '$1\\$2')
    .replace(/^([ \t]*\d{1,9})([.)])/gm, '$1\\$2');
}

function inlineMarkdown(inline: Inline): string {
  if (inline.kind === 'link') {
    const text = escapeMarkdown(oneLine(inline.text));
    const href = safeHref(inline.href);
    return href === null ? text : `[${text}](<${href.replace(/[<>\\]/g, encodeURIComponent)}>)`;
  }
  const text = escapeMarkdown(clean(inline.text));
  // A mark with a space inside it is no mark to Markdown, so the spaces go outside; and none spans lines.
  return inline.strong === true ? text.replace(/[^\s](?:.*[^\s])?/g, '**$&**') : text;
}

function itemMarkdown(item: readonly Inline[], mark: string): string {
  const text = item.map(inlineMarkdown).join('');
  return mark + text.replace(/\n+/g, `\n${' '.repeat(mark.length)}`);
}

function blockMarkdown(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `## ${escapeMarkdown(oneLine(block.text))}`;
    case 'paragraph':
      return block.children.map(inlineMarkdown).join('').replaceAll('\n', '\\\n');
    case 'list':
      return block.items.map((item, i) => itemMarkdown(item, block.ordered ? `${i + 1}. ` : '- ')).join('\n');
  }
}

/** CommonMark, for copying an agenda to where Markdown is read. */
export function toMarkdown(blocks: readonly Block[]): string {
  return blocks.map(blockMarkdown).join('\n\n');
}
