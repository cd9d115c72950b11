import { div, el, onPress } from './dom.ts';
import { icon } from './icons.ts';
import type { Page, Question } from './page.ts';

interface Modal<Value> {
  readonly role: 'dialog' | 'alertdialog';
  readonly title: string;
  readonly content: readonly (Node | string)[];
  /** Controls that answer with a value when pressed. */
  readonly choices: readonly { readonly value: Value; readonly node: HTMLElement }[];
  readonly buttons: readonly { readonly value: Value; readonly label: string }[];
}

const FOCUSABLE = 'button, [href], input, [tabindex="0"]';

/**
 * Opens a modal dialog as the last child of the body and keeps the focus in it: whatever takes the focus elsewhere, an extension's
 * control too, loses it again. Null when it was closed without a choice.
 */
export function openModal<Value>(page: Page, modal: Modal<Value>): Promise<Value | null> {
  const before = document.activeElement;
  const close = el('button', { class: 'Kj-JD-K7-Jq', type: 'button', 'aria-label': page.labels.close }, icon('close'));
  const buttons = modal.buttons.map(({ label }) => el('button', { class: 'J-at1-auR', type: 'button' }, label));
  const dialog = el(
    'div',
    { class: 'Kj-JD', role: modal.role, 'aria-modal': 'true', 'aria-label': modal.title, tabindex: '0' },
    div('Kj-JD-K7', el('span', { class: 'Kj-JD-K7-K0', role: 'heading', 'aria-level': '2' }, modal.title), close),
    div('Kj-JD-Jz', ...modal.content, ...modal.choices.map((choice) => choice.node)),
    div('Kj-JD-Jl', ...buttons),
  );
  const ground = div('Kj-JD-Jh');
  const trap = new AbortController();
  const { signal } = trap;
  return new Promise((resolve) => {
    const end = (value: Value | null): void => {
      trap.abort();
      ground.remove();
      dialog.remove();
      if (before instanceof HTMLElement) before.focus();
      resolve(value);
    };
    document.addEventListener(
      'focusin',
      (event) => {
        if (event.target instanceof Node && !dialog.contains(event.target)) dialog.focus();
      },
      { capture: true, signal },
    );
    dialog.addEventListener('keydown', (event) => {
      event.stopPropagation();
      if (event.key === 'Escape') end(null);
      if (event.key !== 'Tab') return;
      const stops = [...dialog.querySelectorAll<HTMLElement>(FOCUSABLE)];
      const [edge, other] = event.shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]];
      if (document.activeElement !== edge) return;
      event.preventDefault();
      other?.focus();
    });
    onPress(close, () => end(null));
    for (const { node, value } of modal.choices) onPress(node, () => end(value));
    buttons.forEach((button, index) => {
      onPress(button, () => end(modal.buttons[index]?.value ?? null));
    });
    document.body.append(ground, dialog);
    (buttons[0] ?? modal.choices[0]?.node ?? dialog).focus();
  });
}

/** Asks with OK and, where wanted, Cancel. */
export async function ask(page: Page, question: Question): Promise<boolean> {
  const { labels } = page;
  const answer = await openModal<boolean>(page, {
    role: 'alertdialog',
    title: question.title ?? 'Gmail',
    content: [question.text],
    choices: [],
    buttons: [{ value: true, label: labels.ok }, ...(question.cancel ? [{ value: false, label: labels.cancel }] : [])],
  });
  return answer === true;
}

/** Gmail keeps closed dialogs around: hidden ones must not be taken for open. */
export function leaveHiddenDialogs(): void {
  for (const role of ['dialog', 'alertdialog']) {
    const dialog = el('div', { class: 'Kj-JD', role, tabindex: '0' }, div('Kj-JD-K7'), el('form', {}));
    dialog.style.display = 'none';
    document.body.append(dialog);
  }
}
