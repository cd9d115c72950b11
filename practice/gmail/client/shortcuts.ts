/** What Gmail's single keys do. */
export interface ShortcutActs {
  compose(): void;
  search(): void;
  move(by: 1 | -1): void;
  open(): void;
  back(): void;
  archive(): void;
  remove(): void;
  markUnread(): void;
  answer(kind: 'reply' | 'reply-all' | 'forward'): void;
  go(list: FolderKey): void;
  help(): void;
}

type FolderKey = 'inbox' | 'sent' | 'drafts' | 'all';

/** After a `g`. */
const FOLDERS: Readonly<Record<string, FolderKey>> = { i: 'inbox', t: 'sent', d: 'drafts', a: 'all' };

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('input, textarea, select, [role=textbox]') ||
    target.closest('[role=dialog], [role=alertdialog]') !== null);

/**
 * Listens on `window` in the capture phase, as Gmail does: it hears every key before anything in the page, and takes a key typed in
 * somebody's shadow root for one of its own, because all that it sees as target is the host.
 */
export function listenForShortcuts(acts: ShortcutActs): void {
  let afterG = false;
  const keys: Readonly<Record<string, () => void>> = {
    c: acts.compose,
    '/': acts.search,
    j: () => acts.move(1),
    k: () => acts.move(-1),
    o: acts.open,
    Enter: acts.open,
    u: acts.back,
    e: acts.archive,
    y: acts.archive,
    '#': acts.remove,
    U: acts.markUnread,
    r: () => acts.answer('reply'),
    a: () => acts.answer('reply-all'),
    f: () => acts.answer('forward'),
    '?': acts.help,
  };
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event.target)) return;
      const list = afterG ? FOLDERS[event.key] : undefined;
      afterG = event.key === 'g';
      const act = list ? () => acts.go(list) : keys[event.key];
      const onControl =
        event.target instanceof HTMLElement && event.target.matches('a, button, [role=button], [role=link]');
      if (!act || (event.key === 'Enter' && onControl)) return;
      event.preventDefault();
      event.stopPropagation();
      act();
    },
    true,
  );
}
