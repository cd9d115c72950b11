import { textButton } from '../buttons.ts';
import { h } from '../element.ts';

interface Choice {
  /** What the answer is called. */
  readonly value: string;
  readonly label: string;
  /** `data-id` of the button. */
  readonly code: string;
  readonly id?: string;
  readonly primary?: boolean;
}

let dialogs = 0;

/** Asks in a dialog of its own, above everything. Null: closed without an answer. */
export function ask(title: string, choices: readonly Choice[], body: Node | null = null): Promise<string | null> {
  return new Promise((resolve) => {
    dialogs += 1;
    const heading = `c${dialogs * 7 + 40}`;
    const before = document.activeElement;
    const finish = (value: string | null): void => {
      window.removeEventListener('keydown', onEscape, true);
      frame.remove();
      if (before instanceof HTMLElement) before.focus();
      resolve(value);
    };
    const onEscape = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.stopImmediatePropagation();
      finish(null);
    };
    const buttons = choices.map((choice) =>
      textButton(choice.label, choice.primary ? 'filled' : 'plain', () => finish(choice.value), {
        'data-id': choice.code,
        ...(choice.id === undefined ? {} : { id: choice.id }),
      }),
    );
    const dialog = h(
      'div',
      { role: 'alertdialog', 'aria-modal': 'true', 'aria-labelledby': heading, class: 'question' },
      h('div', { role: 'heading', 'aria-level': '1', id: heading, class: 'question-title' }, title),
      h('div', { class: 'question-body' }, body),
      h('div', { jsname: 'c6xFrd', class: 'question-buttons' }, ...buttons),
    );
    const frame = h('div', { class: 'question-frame' }, dialog);
    document.body.append(frame);
    window.addEventListener('keydown', onEscape, true);
    (buttons.at(-1) ?? dialog).focus();
  });
}

/** Asks which of several: radio buttons, then OK. */
export async function askOneOf(
  title: string,
  options: readonly { value: string; label: string }[],
  ok: string,
  cancel: string,
): Promise<string | null> {
  let chosen = options[0]?.value ?? '';
  const group = h(
    'div',
    { role: 'radiogroup', 'aria-label': title },
    ...options.map(({ value, label }) => {
      const input = h('input', { type: 'radio', name: 'scope', value, class: 'radio' });
      input.checked = value === chosen;
      input.addEventListener('change', () => {
        chosen = value;
      });
      return h('label', { class: 'radio-row' }, input, label);
    }),
  );
  const answer = await ask(
    title,
    [
      { value: 'cancel', label: cancel, code: 'TvD9Pc' },
      { value: 'ok', label: ok, code: 'EBS5u', primary: true },
    ],
    group,
  );
  return answer === 'ok' ? chosen : null;
}
