import { h, isOurs, isShown, show } from './element.ts';
import { IS_OLD } from './page-data.ts';

/** What is in the shared shell right now. */
export interface PopupContent {
  readonly kind: 'create' | 'details';
  readonly element: HTMLElement;
  /** The id of the heading that names the dialog. */
  readonly labelledBy: string | null;
  /** Asked when somebody presses outside or Escape; false keeps it open. */
  mayClose(): boolean;
  /** Called when the content leaves the shell. */
  onClose(): void;
}

let shell: HTMLElement | null = null;
let slot: HTMLElement | null = null;
let current: PopupContent | null = null;

const guard = (): HTMLElement => h('div', { 'aria-hidden': 'true', tabindex: '0', class: 'focus-guard' });

/** One node for the bubble and for every event's details, made once and reused. */
function makeShell(): { shell: HTMLElement; slot: HTMLElement } {
  if (shell && slot) return { shell, slot };
  slot = h('span', { jsslot: true, jsname: 'bN97Pc', class: 'popup-slot' });
  shell = h(
    'div',
    {
      role: 'dialog',
      'data-chips-dialog': 'true',
      class: 'popup',
      ...(IS_OLD ? {} : { jscontroller: 'dIQ6id', jsname: 'ssXDle' }),
    },
    guard(),
    guard(),
    slot,
    guard(),
    guard(),
  );
  if (!IS_OLD) {
    const attributes = {
      'data-back-to-cancel': 'false',
      'data-allow-wheel-scroll': 'false',
      'data-is-adaptive': 'true',
      'data-position': 'pdYghb',
      'data-cancelids': 'IbE0S',
      'data-layout-mode': 'bubble',
      'aria-modal': 'true',
    };
    for (const [name, value] of Object.entries(attributes)) shell.setAttribute(name, value);
  }
  show(shell, false);
  growth.observe(slot);
  document.body.append(h('div', {}, shell));
  return { shell, slot };
}

/** Puts the popup beside what it belongs to. */
function place(node: HTMLElement, anchor: DOMRect, width: number): void {
  const height = Math.min(node.offsetHeight, innerHeight - 16);
  const right = anchor.right + 8;
  const left = right + width <= innerWidth - 8 ? right : anchor.left - width - 8;
  const top = Math.min(Math.max(8, anchor.top - 40), innerHeight - height - 8);
  node.style.left = `${Math.max(8, left >= 8 ? left : innerWidth - width - 16)}px`;
  node.style.top = `${Math.max(8, top)}px`;
  node.style.maxHeight = `${innerHeight - 16}px`;
}

let dismissedByPress = false;

/** Whether the press that is going on already closed a popup, and so shall do nothing else to the grid. */
export const pressDismissed = (): boolean => dismissedByPress;

let anchorNow: DOMRect | null = null;
let widthNow = 448;

/** The newer popup is adaptive: it stays on the screen, however its content grows. The older one keeps the place that it opened in. */
const growth = new ResizeObserver(() => {
  if (!IS_OLD && shell && current && anchorNow) place(shell, anchorNow, widthNow);
});

/** Shows `content`, throwing out whatever was there: the node stays the same. */
export function openPopup(content: PopupContent, anchor: DOMRect, width: number): void {
  const made = makeShell();
  const left = current;
  current = content;
  left?.onClose();
  made.slot.replaceChildren(content.element);
  if (content.labelledBy) made.shell.setAttribute('aria-labelledby', content.labelledBy);
  else made.shell.removeAttribute('aria-labelledby');
  show(made.shell, true);
  anchorNow = anchor;
  widthNow = width;
  place(made.shell, anchor, width);
  if (!IS_OLD) made.shell.setAttribute('data-last-opened-height', String(made.shell.offsetHeight));
}

/** Hides the shell. In the newer page what was in it stays behind, out of sight, until the next opening. */
export function closePopup(): void {
  if (!current || !shell || !slot) return;
  const left = current;
  current = null;
  show(shell, false);
  if (IS_OLD) slot.replaceChildren();
  left.onClose();
}

export const openKind = (): PopupContent['kind'] | null => current?.kind ?? null;

/** Escape, or a press outside. True: there was something to close. */
export function dismissPopup(): boolean {
  if (!current) return false;
  if (current.mayClose()) closePopup();
  return true;
}

/** A press on a node that the page did not make counts as outside, wherever it is. */
export function watchOutside(): void {
  window.addEventListener(
    'pointerdown',
    (event) => {
      dismissedByPress = false;
      if (!current || !shell) return;
      const { target } = event;
      if (isOurs(target) && target instanceof Element) {
        if (shell.contains(target)) return;
        const inOther = target.closest('[role=dialog], [role=alertdialog]');
        if (inOther instanceof HTMLElement && inOther !== shell) return;
      }
      dismissedByPress = dismissPopup();
    },
    true,
  );
}

const FOCUSABLE = 'button, input, [role=button][tabindex="0"]';

/** Keeps the focus in the open modal dialog, as `aria-modal` promises. */
export function trapFocus(): void {
  let last: HTMLElement | null = null;
  document.addEventListener('focusin', (event) => {
    const { target } = event;
    if (!current || !shell || !isShown(shell) || !(target instanceof HTMLElement)) return;
    if (shell.contains(target)) {
      if (target.parentElement === shell && target.getAttribute('aria-hidden') === 'true') {
        shell.querySelector<HTMLElement>(FOCUSABLE)?.focus();
      } else {
        last = target;
      }
      return;
    }
    if (isOurs(target) && target.closest('[role=dialog], [role=alertdialog]')) return;
    const back = last?.isConnected && shell.contains(last) ? last : shell.querySelector<HTMLElement>(FOCUSABLE);
    back?.focus();
  });
}
