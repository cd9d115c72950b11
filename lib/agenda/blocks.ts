/**
 * Formatted text that our own renderer turns into escaping markup for a compose, into plain text, or into Markdown.
 * It is the only thing that ever becomes HTML in a page; strings inside are plain text.
 */
export type Inline =
  | { readonly kind: 'text'; readonly text: string; readonly strong?: boolean }
  | { readonly kind: 'link'; readonly text: string; readonly href: string };
export type Block =
  | { readonly kind: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] };
