import { isShown } from '../find.ts';
import { isOurHost, isOurs } from '../guard.ts';
import type { Health } from '../health.ts';
import { observePage, type PageChanges } from '../observe.ts';
import { type OpenDetails, openDetails } from './details-view.ts';
import { type OpenDraft, openDraft, type PageWatch } from './draft-view.ts';
import { findSurfaces, type Surfaces } from './surfaces.ts';
import type { CalendarListener, EventId } from './types.ts';

export interface WatchCalendarOptions {
  readonly document: Document;
  readonly listener: CalendarListener;
  readonly health: Health;
  readonly signal: AbortSignal;
  /** Epoch milliseconds; the clock's own when left out. */
  readonly now?: () => number;
}

/** What Calendar changes, apart from nodes, when a tab, a field or a view changes. */
const ATTRIBUTES = [
  ...['style', 'hidden', 'aria-hidden', 'aria-selected', 'aria-checked'],
  ...['data-viewfamily', 'data-eventid', 'data-date', 'data-ical', 'data-initial-value', 'data-email', 'aria-label'],
];
/** A bubble is drawn once more soon after it opened; until then, a new node is the same draft. */
const YOUNG = 1_500;
/** How long a draft may be gone from its place before it counts as closed. */
const GRACE = 700;

/** Watches Calendar for drafts and details until `signal` aborts. Every call comes after a frame, outside the page's own work. */
export function watchCalendar({ document, listener, health, signal, now = Date.now }: WatchCalendarOptions): void {
  if (signal.aborted) return;
  const touched = new WeakSet<Element>();
  const attempts = new Set<{ attempt: () => boolean; until: number }>();
  /** Events whose details Calendar has built before: the next time they come at once. */
  const built = new Set<string>();
  let bubble: { draft: OpenDraft; token: string | null; goneSince: number | null } | null = null;
  let edit: { draft: OpenDraft; path: string | null } | null = null;
  let details: OpenDetails | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;

  const page: PageWatch = {
    document,
    health,
    signal,
    now,
    url: () => new URL(document.URL),
    isTouched: (input) => touched.has(input),
    retry(attempt, milliseconds) {
      if (!attempt()) attempts.add({ attempt, until: now() + milliseconds });
    },
  };

  function look(): void {
    if (document.body === null) return;
    const surfaces = findSurfaces(document, page.url());
    lookAtBubble(surfaces);
    lookAtPage(surfaces);
    lookAtDetails(surfaces);
  }

  function lookAtBubble({ bubbles, details: other }: Surfaces): void {
    if (bubble !== null && !isSameBubble(bubbles, other?.root ?? null)) {
      bubble.draft.close();
      bubble = null;
    }
    const root = bubbles[0];
    if (bubble !== null || root === undefined) return;
    bubble = { draft: openDraft(page, 'bubble', root), token: tokenOf(root), goneSince: null };
    listener.onDraft(bubble.draft.view);
  }

  /** Whether the open bubble lives on: where it was, drawn anew, or just being redrawn. */
  function isSameBubble(bubbles: readonly HTMLElement[], otherRoot: HTMLElement | null): boolean {
    if (bubble === null) return false;
    const { draft, token } = bubble;
    const isYoung = now() - draft.openedAt < YOUNG;
    const root = bubbles.find((each) => each === draft.view.root) ?? (isYoung ? bubbles[0] : undefined);
    if (root !== undefined) {
      const current = tokenOf(root);
      if (!isYoung && current !== null && token !== null && current !== token) return false;
      draft.moveTo(root);
      bubble = { draft, token: current ?? token, goneSince: null };
      return true;
    }
    if (bubbles.length > 0 || otherRoot === draft.view.root) return false;
    if (!isYoung && !isShown(draft.view.root)) return false;
    bubble.goneSince ??= now();
    const left = bubble.goneSince + GRACE - now();
    if (left > 0) lookAgainIn(left);
    return left > 0;
  }

  function lookAtPage({ isPage, page: root }: Surfaces): void {
    // The address may follow the page a moment later.
    const path = /\/eventedit(.*)$/.exec(page.url().pathname)?.[1] ?? null;
    const isOther = edit !== null && edit.path !== null && path !== null && edit.path !== path;
    if (edit !== null && (!isPage || (root !== null && isOther))) {
      edit.draft.close();
      edit = null;
    }
    if (root === null) return;
    if (edit !== null) {
      edit.draft.moveTo(root);
      edit.path ??= path;
      return;
    }
    edit = { draft: openDraft(page, 'page', root), path };
    listener.onDraft(edit.draft.view);
  }

  function lookAtDetails({ details: found }: Surfaces): void {
    const id = found?.id ?? null;
    const isSame =
      details !== null &&
      found !== null &&
      details.view.root === found.root &&
      id !== null &&
      keyOf(details.id) === keyOf(id);
    if (isSame) return;
    if (details?.isBuilt() === true) built.add(keyOf(details.id));
    details?.close();
    details = null;
    if (found === null || id === null) return;
    details = openDetails(page, found.root, id, built.has(keyOf(id)));
    listener.onDetails(details.view);
  }

  function lookAgainIn(milliseconds: number): void {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => {
      timer = null;
      look();
    }, milliseconds);
  }

  function onChanges(changes: PageChanges): void {
    const isOurOwn =
      [...changes.added, ...changes.removed].every(isOurHost) && changes.added.size + changes.removed.size > 0;
    if (!isOurOwn || changes.targets.size > 1) look();
    for (const draft of [bubble?.draft, edit?.draft]) {
      if (draft === undefined) continue;
      if (touches(changes, draft.view.root)) draft.touch();
      draft.mend();
    }
    if (details !== null) {
      if (!isOurOwn && touches(changes, details.view.root)) details.touch();
      details.mend();
    }
    for (const entry of attempts) {
      if (now() > entry.until || entry.attempt()) attempts.delete(entry);
    }
  }

  function onInput(event: Event): void {
    if (isOurs(event) || !(event.target instanceof Element)) return;
    touched.add(event.target);
    for (const draft of [bubble?.draft, edit?.draft]) {
      if (draft?.view.root.contains(event.target) === true) draft.touch();
    }
  }

  document.addEventListener('input', onInput, { capture: true, passive: true, signal });
  document.addEventListener('change', onInput, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => timer !== null && clearTimeout(timer), { once: true });
  observePage(document, { attributes: ATTRIBUTES, text: 'soon' }, onChanges, signal);
  look();
}

/** What tells one quick-create from the next in the same node. */
function tokenOf(root: HTMLElement): string | null {
  return root.querySelector('[jsname="SF0uGd"][data-eventid]')?.getAttribute('data-eventid') ?? null;
}

function keyOf({ eventId, calendarId }: EventId): string {
  return `${eventId} ${calendarId}`;
}

function touches(changes: PageChanges, root: HTMLElement): boolean {
  for (const target of changes.targets) {
    if (root.contains(target)) return true;
  }
  return false;
}
