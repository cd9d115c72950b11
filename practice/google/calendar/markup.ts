import type { RichText } from '../../calendar/model/rich-text.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A description as the API writes it: a little HTML. */
export function markupOf(rich: RichText): string {
  return rich
    .map((node) => {
      if (typeof node === 'string') return escaped(node);
      if (node.tag === 'br') return '<br>';
      const href = node.href === undefined ? '' : ` href="${escaped(node.href)}"`;
      return `<${node.tag}${href}>${markupOf(node.children)}</${node.tag}>`;
    })
    .join('');
}
