export interface PageKeys {
  /** Takes back what was done last; null where there is nothing to take back. */
  readonly onUndo: (() => void) | null;
  /** Goes to the search; null where there is none. */
  readonly onSearch: (() => void) | null;
}

/** The keys of a whole page of replies: Z takes back, alone as in Gmail or with Ctrl, and / searches. Whether it was one of them. */
export function hearPageKey(event: KeyboardEvent, { onUndo, onSearch }: PageKeys): boolean {
  if (event.defaultPrevented || event.altKey || isTyping(event.target)) return false;
  const act = event.key === 'z' ? onUndo : event.key === '/' && !event.ctrlKey && !event.metaKey ? onSearch : null;
  if (act === null) return false;
  act();
  event.preventDefault();
  return true;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
