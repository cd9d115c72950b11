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
  const { target } = event;
  // Asked at every key: the path is made only for what may come out of a shadow root.
  if (target instanceof Element && target.shadowRoot === null && target.getRootNode() === target.ownerDocument)
    return isOurHost(target);
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
  target.dispatchEvent(copy);
  if (copy.defaultPrevented) event.preventDefault();
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

/** What our controls may want to know of an event. */
const FIELDS = [
  ...['key', 'code', 'location', 'repeat', 'isComposing', 'keyCode', 'charCode', 'which'],
  ...['ctrlKey', 'shiftKey', 'altKey', 'metaKey', 'detail', 'relatedTarget', 'touches', 'changedTouches'],
  ...['button', 'buttons', 'clientX', 'clientY', 'screenX', 'screenY', 'pointerId', 'pointerType', 'isPrimary'],
] as const;

/**
 * A copy that stays inside the shadow root. It is a plain event with the original's fields, for two reasons: Firefox lets
 * a made-up keyboard event out of the root all the same, and a browser activates a button for one of those as it does for
 * the real key, so that a press would count twice.
 */
function copyOf(event: Event): Event {
  const copy = new Event(event.type, { bubbles: event.bubbles, cancelable: event.cancelable, composed: false });
  for (const field of FIELDS) {
    if (field in event) Object.defineProperty(copy, field, { value: Reflect.get(event, field), enumerable: true });
  }
  return copy;
}
