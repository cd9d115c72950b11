import type { PageId } from '../../replies/pending.ts';
import { isShown } from '../find.ts';
import type { Health } from '../health.ts';
import { createWhenQuiet, observePage, type PageChanges } from '../observe.ts';
import { type Gesture, type Target, watchGestures } from './gestures.ts';
import { readRows } from './list.ts';
import { createLiveCompose, type LiveCompose } from './live-compose.ts';
import { hasEditor, isOpen, openComposes } from './locate.ts';
import { LIST, PAGE, THREAD } from './selectors.ts';
import { readThread } from './thread.ts';
import type { ComposeEnd, GmailListener } from './types.ts';
import { createUndoWatch } from './undo.ts';

/** What the adapter needs of its page. */
export interface GmailWatch {
  readonly document: Document;
  readonly listener: GmailListener;
  readonly health: Health;
  readonly signal: AbortSignal;
  /** The address of the mailbox that the page shows; null as long as the page has not told. */
  readonly account: () => string | null;
}

/** Attributes that tell that something was shown, hidden, opened, read, or has got its id. */
const ATTRIBUTES = ['class', 'style', 'hidden', 'data-thread-id', 'data-legacy-thread-id', 'data-legacy-message-id'];
/** After a change outside of composes, how long until we look, and how long it may at most take, in milliseconds. */
const LOOK = 40;
const LATEST = 200;

/**
 * Watches a Gmail page until `signal` aborts: composes as they open and end, lists and threads as they are shown. One
 * observer keeps node identities; everything that reads the page runs in batches after the frame.
 */
export function watchGmail({ document, listener, health, signal, account }: GmailWatch): void {
  const open = new Map<Element, LiveCompose>();
  const undo = createUndoWatch(document, () => performance.now());
  const told = { rows: '', thread: '' };
  const stale = { rows: true, thread: true };
  /** Whether what was told can be said to be of one mailbox. */
  let isNamed = true;

  function onEnd(live: LiveCompose, end: ComposeEnd): void {
    open.delete(live.root);
    if (end.kind === 'sent') undo.told(end.reading);
  }

  /** A draft that opens again while it is on its way was refused; one that had gone was taken back. */
  function takeBack(draft: PageId | null): void {
    if (draft === null) return;
    for (const live of [...open.values()]) if (live.isSending(draft)) live.ending.reopened();
    const taken = undo.reopened(draft);
    if (taken !== null) listener.onSendUndone(taken);
  }

  function lookAtComposes(): void {
    for (const live of [...open.values()]) {
      if (isOpen(live.root) && hasEditor(live.root)) live.ending.back();
      else live.ending.gone();
      live.keepPlaces();
    }
    for (const root of openComposes(document, health)) {
      if (open.has(root) || !hasEditor(root)) continue;
      const live = createLiveCompose(root, health, onEnd, signal);
      takeBack(live.compose.read().draft);
      open.set(root, live);
      listener.onCompose(live.compose);
    }
  }

  /** While something is being sent, Gmail's questions and its toast tell how that goes. */
  function lookAtSends(): void {
    if (open.size === 0) return;
    const isAsking = [...document.querySelectorAll(PAGE.alert)].some((alert) => isShown(alert));
    for (const live of [...open.values()]) live.ending.alert(isAsking);
    if (!isAsking && undo.isConfirmed()) for (const live of [...open.values()]) live.ending.confirm();
  }

  function lookAtRows(): void {
    const rows = readRows(document, health);
    const state = JSON.stringify(rows);
    if (rows.length === 0 || state === told.rows) return;
    told.rows = state;
    isNamed &&= account() !== null;
    listener.onRows(rows);
  }

  function lookAtThread(): void {
    const thread = readThread(document, new URL(document.location.href), health);
    const state = thread === null ? '' : JSON.stringify(thread);
    if (state === told.thread) return;
    told.thread = state;
    isNamed &&= account() !== null;
    if (thread !== null) listener.onThread(thread);
  }

  /**
   * The title names the mailbox, and Gmail may write it last: until then nobody knew whose rows and thread these were. Once
   * that is known a title tells nothing more; Gmail writes it with every count.
   */
  function tellAnew(): void {
    // A title comes late in the opening of a thread, and looking at one costs little.
    stale.thread = true;
    if (isNamed || account() === null) return;
    isNamed = true;
    told.rows = '';
    told.thread = '';
    stale.rows = true;
  }

  let isDue = true;
  const look = createWhenQuiet(
    () => {
      isDue = false;
      lookAtComposes();
      lookAtSends();
      if (stale.rows) lookAtRows();
      if (stale.thread) lookAtThread();
      stale.rows = false;
      stale.thread = false;
    },
    LOOK,
    signal,
    LATEST,
  );

  /** Whether a node stands in the window of an open compose, as its title bar does. */
  function isBeside(node: Node): boolean {
    for (const live of open.values()) if (live.area.contains(node)) return true;
    return false;
  }

  function onChanges(changes: PageChanges): void {
    let isElsewhere = false;
    for (const node of changes.targets) {
      const live = composeAround(node, open);
      if (live === null) {
        // Gmail writes a compose's title bar anew while somebody types: words there open, end and ask nothing.
        if (!changes.structure.has(node) && isBeside(node)) continue;
        isElsewhere = true;
        if (document.head?.contains(node) === true) tellAnew();
        stale.rows ||= concerns(node, LIST.container, LIST.rowLike);
        stale.thread ||= concerns(node, THREAD.item, THREAD.some);
      } else if (changes.content.has(node)) {
        live.touch();
        if (changes.structure.has(node)) live.keepPlaces();
      }
    }
    if (!isElsewhere) return;
    isDue = true;
    look();
  }

  /** A mail may be written and sent before we have looked: a draft opened and sent with one key, a page that is busy. */
  function targets(): readonly LiveCompose[] {
    if (isDue) lookAtComposes();
    return [...open.values()];
  }

  function onGesture(gesture: Gesture, target: Target | null, press: number): void {
    const live = target === null ? undefined : open.get(target.root);
    if (gesture === 'undo') onUndo();
    else if (live === undefined) return;
    else if (gesture === 'discard') live.ending.leaving('discarded');
    else if (gesture === 'close') live.ending.leaving('closed');
    else if (live.send(gesture, press)) undo.arm();
  }

  function onUndo(): void {
    // Taken back before we had told that it went.
    for (const live of [...open.values()]) live.ending.confirm();
    const taken = undo.pressed();
    if (taken !== null) listener.onSendUndone(taken);
  }

  observePage(document, { attributes: ATTRIBUTES, text: 'later' }, onChanges, signal);
  watchGestures(document, targets, onGesture, signal);
  // A pop-out window closes as soon as its mail is on the way.
  document.defaultView?.addEventListener(
    'pagehide',
    () => {
      for (const live of [...open.values()]) live.ending.flush();
    },
    { signal },
  );
  look();
}

/** The compose that a node is in, or null. */
function composeAround(node: Node, open: ReadonlyMap<Element, LiveCompose>): LiveCompose | null {
  if (open.size === 0) return null;
  for (
    let element = node instanceof Element ? node : node.parentElement;
    element !== null;
    element = element.parentElement
  ) {
    const live = open.get(element);
    if (live !== undefined) return live;
  }
  return null;
}

/** Whether a node lies in a list or thread, or holds one. */
function concerns(node: Node, around: string, inside: string): boolean {
  const element = node instanceof Element ? node : node.parentElement;
  if (element === null) return node instanceof Document;
  return element.closest(around) !== null || element.querySelector(inside) !== null;
}
