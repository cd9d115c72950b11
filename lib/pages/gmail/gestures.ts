import { isOurs } from '../guard.ts';
import { COMPOSE, PAGE, PRESSED } from './selectors.ts';
import type { SendHow } from './types.ts';

/** Something that a person did to end a compose, seen in capture phase, before Gmail sees it. */
export type Gesture = SendHow | 'discard' | 'close' | 'undo';

/** What one compose needs so that a gesture can be told to be its own. */
export interface Target {
  /** The dialog around a popup, with its title bar; else the root. */
  readonly area: Element;
  readonly root: Element;
}

/**
 * Hears a gesture, the compose that it is meant for (`null` for undoing a send), and the number of the press that it belongs
 * to: the mouse going down and up and the click are one, and so are a key and what holding it repeats.
 */
export type OnGesture = (gesture: Gesture, target: Target | null, press: number) => void;

/** Listens in capture phase on the document and tells each gesture. It never stops or changes an event. Ends with `signal`. */
export function watchGestures(
  document: Document,
  targets: () => readonly Target[],
  onGesture: OnGesture,
  signal: AbortSignal,
): void {
  let pressed: Element | null = null;
  let presses = 0;

  function tell(node: Element | null, gesture: Gesture | null): void {
    if (gesture === null || node === null) return;
    const target = targetOf(node, targets(), gesture);
    if (gesture === 'undo' || target !== null) onGesture(gesture, target, presses);
  }

  function press(button: Element | null): void {
    tell(button, button === null ? null : gestureOfButton(button, targets()));
  }

  const listen = { capture: true, signal };
  document.addEventListener(
    'mousedown',
    (event) => {
      // The second half of a double click is no press of its own.
      if (event.detail < 2) presses += 1;
      pressed = isOurs(event) ? null : buttonOf(elementOf(event));
    },
    listen,
  );
  // Gmail's buttons act when the mouse is let go, and may be gone before the click.
  document.addEventListener(
    'mouseup',
    (event) => {
      const button = buttonOf(elementOf(event));
      if (event.button === 0 && button !== null && button === pressed) press(button);
      pressed = null;
    },
    listen,
  );
  document.addEventListener(
    'click',
    (event) => {
      if (!isOurs(event)) press(buttonOf(elementOf(event)));
    },
    listen,
  );
  document.addEventListener(
    'keydown',
    (event) => {
      if (!event.repeat) presses += 1;
      if (isOurs(event) || event.isComposing) return;
      if (event.key === 'Enter' || event.key === ' ') press(pressedByKey(event));
      tell(elementOf(event), gestureOfKey(event));
    },
    listen,
  );
}

function gestureOfKey(event: KeyboardEvent): Gesture | null {
  if (event.key === 'Escape') return 'close';
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  if (event.key === 'Enter') return 'send';
  return event.code === 'KeyD' && event.shiftKey ? 'discard' : null;
}

/** The button that a key acts on; with modifiers it is a shortcut and acts on the compose. */
function pressedByKey(event: KeyboardEvent): Element | null {
  return event.ctrlKey || event.metaKey || event.altKey ? null : buttonOf(elementOf(event));
}

/** What pressing a button does, by its own marks; null for any other button. */
function gestureOfButton(button: Element, targets: readonly Target[]): Gesture | null {
  if (button.matches(PAGE.undo)) return 'undo';
  // While its menu is open, the arrow beside Send passes the key on to the entry that is chosen.
  if (button.closest(PRESSED.schedule) !== null || button.matches(PRESSED.openArrow)) return 'schedule';
  if (button.matches(PRESSED.sendAndArchive)) return 'send-and-archive';
  if (button.matches(PRESSED.discard)) return 'discard';
  if (button.matches(PRESSED.close)) return 'close';
  return targets.some(({ root }) => sendButtonOf(root) === button) ? 'send' : null;
}

/** Other extensions put buttons beside Send: only the one that a compose is read to have counts. */
function sendButtonOf(root: Element): Element | null {
  for (const selector of COMPOSE.send.selectors) {
    const button = root.querySelector(selector);
    if (button !== null) return button;
  }
  return null;
}

function buttonOf(node: Element | null): Element | null {
  return node?.closest(`${PRESSED.schedule}, ${PAGE.undo}, [role="button"], button, .oh, .Ha`) ?? null;
}

function elementOf(event: Event): Element | null {
  const target = event.target;
  return target instanceof Element ? target : null;
}

/** A menu of Gmail's may hang outside of its compose: then the one whose arrow is open is meant, or the only one. */
function targetOf(node: Element, targets: readonly Target[], gesture: Gesture): Target | null {
  const inside = targets.find(({ area, root }) => area.contains(node) || root.contains(node));
  if (inside !== undefined || gesture !== 'schedule') return inside ?? null;
  const open = targets.find(({ root }) => root.querySelector(PRESSED.openArrow) !== null);
  return open ?? (targets.length === 1 ? (targets[0] ?? null) : null);
}
