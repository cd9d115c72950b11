/**
 * What a person types or presses in our controls must never act on the page. Pages listen in capture phase on `window`,
 * so `guardKeys` must have listened there before them: it takes those events, and hands a copy to our own controls.
 * Text entry, focus and the activation of buttons are the browser's own doing and go on untouched.
 */

/** The start of the tag name of every element that we put into a page. */
export const HOST_PREFIX = 'unhurried-';

const GUARDED = ['keydown', 'keypress', 'keyup', 'pointerdown', 'mousedown', 'touchstart', 'focusin', 'focus'] as const;
const LEAVING = ['focusout', 'blur'] as const;
const SEALED = [
  ...['click', 'dblclick', 'auxclick', 'contextmenu', 'submit', 'change', 'input', 'beforeinput'],
  ...['paste', 'copy', 'cut', 'drop', 'dragover', 'compositionstart', 'compositionupdate', 'compositionend'],
  ...['focusin', 'focusout', 'keydown', 'keypress', 'keyup'],
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend'],
] as const;

/** Whether an element is one that we put into the page. */
export function isOurHost(target: EventTarget | null): target is Element {
  return target instanceof Element && target.localName.startsWith(HOST_PREFIX);
}

/** Whether an event came out of one of our own elements; page listeners of ours leave those alone. */
export function isOurs(event: Event): boolean {
  return event.composedPath().some(isOurHost);
}

/** Keeps keys, presses and focus inside our elements from the page, from now until `signal` aborts. */
export function guardKeys(window: Window, signal: AbortSignal): void {
  for (const type of GUARDED) window.addEventListener(type, take, { capture: true, signal });
  for (const type of LEAVING) window.addEventListener(type, takeLeaving, { capture: true, signal });
}

/** Keeps what bubbles out of our element from the page, until `signal` aborts. Whoever makes a host calls it once. */
export function sealHost(host: HTMLElement, signal: AbortSignal): void {
  for (const type of SEALED) host.addEventListener(type, (event) => event.stopPropagation(), { signal });
}

function take(event: Event): void {
  if (!isOurs(event)) return;
  event.stopImmediatePropagation();
  const target = event.composedPath()[0];
  // On the host itself a copy would reach the page: only what happened inside the shadow root is handed on.
  if (!(target instanceof Node) || !(target.getRootNode() instanceof ShadowRoot)) return;
  const copy = copyOf(event);
  if (copy === null) return;
  if (deliver(copy, target)) event.preventDefault();
}

/**
 * A focus trap of the page pulls focus back when it leaves an `aria-modal` popup. It hears of that from the popup's own
 * `focusout` too, which is kept from it where focus goes to us; elsewhere the page needs it (to save a draft, say).
 */
function takeLeaving(event: Event): void {
  if (!(event instanceof FocusEvent) || !isOurHost(event.relatedTarget)) return;
  if (event.target instanceof Element && event.target.closest('[aria-modal="true"]') !== null) {
    event.stopImmediatePropagation();
  }
}

/** Gives the copy to our own listeners and tells whether one of them prevented what would follow. */
function deliver(copy: Event, target: Node): boolean {
  const root = target.getRootNode();
  let prevented: boolean | null = null;
  // A browser activates a button for a made-up key too, and would do so again for the real one.
  const settle = (event: Event) => {
    if (event !== copy) return;
    prevented = event.defaultPrevented;
    event.preventDefault();
  };
  root.addEventListener(copy.type, settle);
  target.dispatchEvent(copy);
  root.removeEventListener(copy.type, settle);
  return prevented ?? copy.defaultPrevented;
}

/** A copy that stays inside the shadow root; null for a kind that our controls have no use for. */
function copyOf(event: Event): Event | null {
  const init = { bubbles: event.bubbles, cancelable: event.cancelable, composed: false };
  if (event instanceof KeyboardEvent) return copyOfKey(event, init);
  if (event instanceof PointerEvent) return new PointerEvent(event.type, { ...init, ...pointerOf(event) });
  if (event instanceof MouseEvent) return new MouseEvent(event.type, { ...init, ...mouseOf(event) });
  if (event instanceof FocusEvent) return new FocusEvent(event.type, { ...init, relatedTarget: event.relatedTarget });
  return null;
}

function copyOfKey(event: KeyboardEvent, init: EventInit): KeyboardEvent {
  return new KeyboardEvent(event.type, {
    ...init,
    ...modifiersOf(event),
    modifierAltGraph: event.getModifierState('AltGraph'),
    modifierCapsLock: event.getModifierState('CapsLock'),
    key: event.key,
    code: event.code,
    location: event.location,
    repeat: event.repeat,
    isComposing: event.isComposing,
    keyCode: event.keyCode,
    charCode: event.charCode,
  });
}

function modifiersOf(event: KeyboardEvent | MouseEvent): EventModifierInit {
  return { ctrlKey: event.ctrlKey, shiftKey: event.shiftKey, altKey: event.altKey, metaKey: event.metaKey };
}

function mouseOf(event: MouseEvent): MouseEventInit {
  return {
    ...modifiersOf(event),
    detail: event.detail,
    button: event.button,
    buttons: event.buttons,
    clientX: event.clientX,
    clientY: event.clientY,
    screenX: event.screenX,
    screenY: event.screenY,
  };
}

function pointerOf(event: PointerEvent): PointerEventInit {
  return {
    ...mouseOf(event),
    pointerId: event.pointerId,
    pointerType: event.pointerType,
    isPrimary: event.isPrimary,
  };
}
