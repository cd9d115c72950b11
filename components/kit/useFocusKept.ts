import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * Hands the focus on when drawing takes away whatever in `region` had it, such as a button that was pressed: to what `next`
 * finds in the region's own tree. Otherwise it would fall to the page, and the next key would be a command to that.
 */
export function useFocusKept(
  region: RefObject<HTMLElement | null>,
  next: (tree: ParentNode) => HTMLElement | null | undefined,
): void {
  const { current: before } = region;
  const tree = before === null ? null : treeOf(before);
  const active = tree?.activeElement ?? null;
  const held = active !== null && before?.contains(active) === true ? active : null;
  useLayoutEffect(() => {
    if (tree === null || held === null || held.isConnected) return;
    // Whoever has gone elsewhere meanwhile is left there.
    if (document.activeElement === document.body) next(tree)?.focus();
  });
}

function treeOf(node: Node): Document | ShadowRoot {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root : document;
}
