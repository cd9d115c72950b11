import type { PageId } from '../../replies/pending.ts';
import { find, isShown } from '../find.ts';
import type { Health } from '../health.ts';
import { createWhenQuiet } from '../observe.ts';
import { createEnding, type Ending } from './ending.ts';
import type { Target } from './gestures.ts';
import { idText } from './ids.ts';
import { insertBlocks } from './insert.ts';
import { bodyOf, formOf } from './locate.ts';
import { canMoveToCc, moveRecipients } from './move-recipients.ts';
import { createPlacement, type Placement } from './place.ts';
import { readBody, readCompose } from './reading.ts';
import { replaceWords, takeOutWords } from './replace.ts';
import { COMPOSE } from './selectors.ts';
import type { Compose, ComposeEnd, ComposeReading, SendHow } from './types.ts';
import { rangesOf } from './words.ts';

/** An open compose as the watcher keeps it: what others see, and what only the watcher may tell it. */
export interface LiveCompose extends Target {
  readonly compose: Compose;
  readonly root: HTMLElement;
  readonly ending: Ending;
  /** Something inside was changed by somebody. */
  touch(): void;
  /** Puts back what Gmail has thrown out. */
  keepPlaces(): void;
  /** The person pressed one of the buttons that send; false where that was told a moment ago. */
  send(how: SendHow, press: number): boolean;
  /** Whether this draft is on its way. */
  isSending(draft: PageId): boolean;
}

/** How long typing has to pause before a change is told, and how long it may at most go untold, in milliseconds. */
const PAUSE = 350;
const LATEST = 2_000;

/** Makes the compose of a root. It ends when `onEnd` was called, or with `pageSignal`. */
export function createLiveCompose(
  root: HTMLElement,
  health: Health,
  onEnd: (live: LiveCompose, end: ComposeEnd) => void,
  pageSignal: AbortSignal,
): LiveCompose {
  const controller = new AbortController();
  const { signal } = controller;
  pageSignal.addEventListener('abort', () => controller.abort(), { signal });
  const changes = createListeners<() => void>(signal, (wanted) => {
    // Fields don't change the tree when somebody types into them.
    root.addEventListener('input', () => tellChange(), { capture: true, signal: wanted });
  });
  const beforeSend = createListeners<(how: SendHow, reading: ComposeReading) => void>(signal);
  const ends = createListeners<(end: ComposeEnd) => void>(signal);
  const placements = new Set<Placement>();
  const url = () => new URL(root.ownerDocument.location.href);
  const read = () => readCompose(root, url(), health);
  let lastText = '';
  let leaving: PageId | null = null;

  const tellChange = createWhenQuiet(() => changes.tell((listener) => listener()), PAUSE, signal, LATEST);

  const ending = createEnding(
    (end) => {
      onEnd(live, end);
      ends.tell((listener) => listener(end));
      controller.abort();
    },
    () => performance.now(),
    signal,
  );

  const compose: Compose = {
    root,
    signal,
    get form() {
      return formOf(root, url());
    },
    read() {
      const reading = read();
      lastText = reading.ownText;
      return reading;
    },
    onChange: (listener, until) => changes.add(listener, until),
    onBeforeSend: (listener, until) => beforeSend.add(listener, until),
    onEnd: (listener, until) => ends.add(listener, until),
    insert(blocks, where) {
      const body = bodyOf(root, health);
      return body !== null && insertBlocks(body, blocks, where);
    },
    replace({ start, end }, text) {
      const body = bodyOf(root, health);
      const now = readBody(root, health);
      if (body === null || now === null || now.ownText !== lastText) return false;
      return replaceWords(body, now.words, { start, end, text: lastText.slice(start, end) }, text);
    },
    takeOut({ start, end }) {
      const body = bodyOf(root, health);
      const now = readBody(root, health);
      if (body === null || now === null || now.ownText !== lastText) return false;
      const from = lastText.slice(0, start).trimEnd().length;
      return takeOutWords(body, now.words, { start: from, end, text: lastText.slice(from, end) });
    },
    canMoveToCc: (emails) => canMoveToCc(root, emails),
    moveTo: (field, emails) => moveRecipients(root, emails, field, health),
    focus: (target) => focus(root, target, health),
    placeBesideSend(host, until) {
      if (until.aborted) return false;
      const placement = createPlacement(root, host, health);
      placements.add(placement);
      until.addEventListener('abort', () => placements.delete(placement), { once: true, signal });
      return placement.keep();
    },
    rangesOf(spans) {
      const words = readBody(root, health)?.words ?? null;
      return words === null || words.text !== lastText ? [] : rangesOf(words, spans);
    },
  };

  const live: LiveCompose = {
    compose,
    root,
    get area() {
      return root.closest(COMPOSE.window) ?? root;
    },
    ending,
    // What is typed tells itself at once; what the observer finds later must not put off the reading of it.
    touch: () => changes.isWanted() && !tellChange.isDue() && tellChange(),
    keepPlaces() {
      for (const placement of placements) placement.keep();
    },
    send(how, press) {
      const reading = read();
      if (!ending.sending(how, reading, press)) return false;
      leaving = reading.draft;
      beforeSend.tell((listener) => listener(how, reading));
      return true;
    },
    isSending: (draft) => leaving !== null && idText(leaving) === idText(draft),
  };
  return live;
}

function focus(root: HTMLElement, target: 'subject' | 'body' | 'attach', health: Health): void {
  const wanted = target === 'body' ? null : find(root, target === 'subject' ? COMPOSE.subject : COMPOSE.attach, health);
  const body = bodyOf(root, health);
  // An inline reply hides its subject: the text is where the person was.
  if (wanted !== null && isShown(wanted)) wanted.focus();
  else if (body !== null) (body.kind === 'plain' ? body.field : body.editor).focus();
}

/**
 * Listeners that leave with their signals. Nothing of theirs outlives `owner`, whatever signals they came with; what they
 * need of the page is attached by `attach` for as long as there is any.
 */
function createListeners<Listener>(owner: AbortSignal, attach: (wanted: AbortSignal) => void = () => {}) {
  const listeners = new Set<Listener>();
  let attached: AbortController | null = null;
  return {
    isWanted: () => listeners.size > 0,
    add(listener: Listener, until: AbortSignal): void {
      if (until.aborted || owner.aborted) return;
      listeners.add(listener);
      if (attached === null) {
        attached = new AbortController();
        attach(AbortSignal.any([attached.signal, owner]));
      }
      const leave = (): void => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        attached?.abort();
        attached = null;
      };
      until.addEventListener('abort', leave, { once: true, signal: owner });
    },
    tell(call: (listener: Listener) => void): void {
      for (const listener of [...listeners]) if (listeners.has(listener)) call(listener);
    },
  };
}
