import type { Block, Inline } from '../../lib/agenda/blocks.ts';
import { safeHref } from '../../lib/agenda/render.ts';

/** Formatted text as elements: the same blocks that a compose gets as markup. */
export function Blocks({ blocks }: { blocks: readonly Block[] }) {
  // The order of blocks is their only identity.
  return <>{blocks.map(blockOf)}</>;
}

function blockOf(block: Block, index: number) {
  switch (block.kind) {
    case 'heading':
      return index === 0 ? <h1 key={index}>{block.text}</h1> : <h2 key={index}>{block.text}</h2>;
    case 'paragraph':
      return <p key={index}>{block.children.map(inlineOf)}</p>;
    case 'list': {
      const items = block.items.map((item, at) => <li key={`${at}`}>{item.map(inlineOf)}</li>);
      return block.ordered ? <ol key={index}>{items}</ol> : <ul key={index}>{items}</ul>;
    }
  }
}

function inlineOf(inline: Inline, index: number) {
  if (inline.kind === 'text') return inline.strong ? <strong key={index}>{inline.text}</strong> : inline.text;
  const href = safeHref(inline.href);
  return href === null ? (
    inline.text
  ) : (
    <a key={index} href={href} rel="noreferrer">
      {inline.text}
    </a>
  );
}
