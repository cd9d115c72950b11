import { div, el, generatedId, show } from '../dom.ts';
import type { Page } from '../page.ts';

const COMMANDS = [
  ['+bold', 'bold', 'B'],
  ['+italic', 'italic', 'I'],
  ['+underline', 'underline', 'U'],
  ['+insertOrderedList', 'insertOrderedList', '1.'],
  ['+insertUnorderedList', 'insertUnorderedList', '•'],
  ['+indent', 'indent', '→'],
  ['+outdent', 'outdent', '←'],
  ['+removeFormat', 'removeFormat', 'T×'],
] as const;

/** The formatting line above Send, hidden at first. Its buttons leave the cursor in the text. */
export function formattingBar(page: Page): HTMLElement {
  const buttons = COMMANDS.map(([command, act, letter]) => {
    const button = el(
      'div',
      {
        id: generatedId(),
        class: 'J-Z-I J-J5-Ji',
        command,
        role: 'button',
        'aria-pressed': 'false',
        'aria-label': letter,
      },
      div('J-J5-Ji J-Z-I-Kv-H', div('J-J5-Ji J-Z-I-J6-H', letter)),
    );
    button.addEventListener('mousedown', (event) => {
      event.preventDefault();
      document.execCommand(act);
    });
    return button;
  });
  const bar = div(
    'aX',
    div('aZ', el('div', { class: 'J-Z', role: 'toolbar', 'aria-label': page.labels.formatting }, ...buttons)),
  );
  show(bar, false);
  return bar;
}
