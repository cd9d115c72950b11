import { el, onPress, show } from '../dom.ts';
import { openModal } from '../modal.ts';
import type { Page } from '../page.ts';
import type { ComposeMarkup } from './markup.ts';

/** Opens `#sbddm` by the arrow beside Send, by mouse or Enter, and closes it at the next press elsewhere. */
export function scheduleMenu(markup: ComposeMarkup, onSchedule: () => void): void {
  const { bar, sendMenu, scheduleItem } = markup;
  const set = (open: boolean): void => {
    show(sendMenu, open);
    bar.arrow.setAttribute('aria-expanded', String(open));
    if (!open) return;
    const box = bar.arrow.getBoundingClientRect();
    Object.assign(sendMenu.style, { left: `${box.left}px`, top: `${box.top - sendMenu.offsetHeight - 4}px` });
    scheduleItem.setAttribute('tabindex', '-1');
    scheduleItem.focus();
  };
  const elsewhere = (event: Event): void => {
    const { target } = event;
    if (target instanceof Node && (sendMenu.contains(target) || bar.arrow.contains(target))) return;
    set(false);
  };
  onPress(bar.arrow, () => {
    set(sendMenu.style.display === 'none');
    document.addEventListener('mousedown', elsewhere, { once: true });
  });
  const choose = (): void => {
    set(false);
    onSchedule();
  };
  scheduleItem.addEventListener('mouseup', choose);
  scheduleItem.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') set(false);
    if (event.key === 'Enter' || event.key === ' ') choose();
  });
}

function at(days: number, hour: number): Date {
  const date = new Date();
  date.setDate(date.getDate() + days);
  date.setHours(hour, 0, 0, 0);
  return date;
}

/** Asks when to send. Milliseconds since 1970, or null when the person thought better of it. */
export function askSchedule(page: Page): Promise<number | null> {
  const { labels, times } = page;
  const monday = (8 - new Date().getDay()) % 7 || 7;
  const choices = [
    [labels.tomorrowMorning, at(1, 8)],
    [labels.tomorrowAfternoon, at(1, 13)],
    [labels.mondayMorning, at(monday, 8)],
  ] as const;
  return openModal<number>(page, {
    role: 'dialog',
    title: labels.scheduleSend,
    content: [],
    choices: choices.map(([label, date]) => ({
      value: date.getTime(),
      node: el(
        'button',
        { class: 'Az Kj-F', type: 'button' },
        el('span', {}, label),
        el('span', {}, times.inMessage(date.getTime())),
      ),
    })),
    buttons: [],
  });
}
