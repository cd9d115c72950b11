import { findAll, isShown } from '../find.ts';
import type { Health } from '../health.ts';
import { inMain } from './main-view.ts';
import { THREAD } from './selectors.ts';

/** Presses Gmail's own button that answers the last message of the open thread. False where there is none to be found. */
export function openAnswer(document: Document, toAll: boolean, health: Health): boolean {
  const shown = (spec: Parameters<typeof findAll>[1]) =>
    inMain(findAll(document, spec, health).filter((button) => isShown(button))).at(-1);
  const button = (toAll ? shown(THREAD.replyAll) : undefined) ?? shown(THREAD.reply);
  if (button === undefined) return false;
  press(button);
  return true;
}

/** As a pointer would: Gmail's handlers want the whole sequence, with a place. */
function press(button: HTMLElement): void {
  const { left, top, width, height } = button.getBoundingClientRect();
  const at = { clientX: left + width / 2, clientY: top + height / 2, bubbles: true, cancelable: true };
  button.dispatchEvent(new PointerEvent('pointerdown', { ...at, isPrimary: true }));
  button.dispatchEvent(new MouseEvent('mousedown', at));
  button.dispatchEvent(new PointerEvent('pointerup', { ...at, isPrimary: true }));
  button.dispatchEvent(new MouseEvent('mouseup', at));
  button.dispatchEvent(new MouseEvent('click', at));
}
