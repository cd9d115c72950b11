import type { Health } from '../health.ts';
import { peopleIn, readRecipients } from './people.ts';
import { COMPOSE, recipientSpecs } from './selectors.ts';

/** What is typed into one line of recipients, in either form. */
type Entry = HTMLInputElement | HTMLTextAreaElement;

/** How long the newer form may take to make chips of what was pasted, in milliseconds. */
const CHIPS_TAKE = 150;

function entryOf(root: HTMLElement, field: 'to' | 'cc'): Entry | null {
  const entry = root.querySelector(recipientSpecs(field).typed);
  return entry instanceof HTMLInputElement || entry instanceof HTMLTextAreaElement ? entry : null;
}

/** The cross that takes an address away from To or Cc, in its chip. */
function crossOf(root: HTMLElement, email: string, field: 'to' | 'cc'): HTMLElement | null {
  for (const chip of root.querySelectorAll<HTMLElement>(field === 'to' ? COMPOSE.toChip : COMPOSE.ccChip)) {
    const hidden = chip.querySelector('input[type="hidden"]');
    const written = hidden instanceof HTMLInputElement ? peopleIn(hidden.value)[0]?.email : null;
    const address = written ?? chip.getAttribute('data-hovercard-id')?.toLowerCase();
    if (address === email) return chip.querySelector<HTMLElement>(COMPOSE.chipCross);
  }
  return null;
}

/** Whether these people can be moved here: each has a chip with a cross, and there is a way to write into Cc. */
export function canMoveToCc(root: HTMLElement, emails: readonly string[]): boolean {
  const hasCc = entryOf(root, 'cc') !== null || root.querySelector(COMPOSE.openCc) !== null;
  return hasCc && emails.every((email) => crossOf(root, email, 'to') !== null);
}

/**
 * Moves people from To to Cc, or back, by the compose's own controls. First into the one, and only who has arrived there leaves
 * the other: nobody is ever lost. False where somebody stays.
 */
export async function moveRecipients(
  root: HTMLElement,
  emails: readonly string[],
  target: 'to' | 'cc',
  health: Health,
): Promise<boolean> {
  showCc(root);
  const entry = entryOf(root, target);
  if (entry === null) {
    health.miss(`compose.${target}`);
    return false;
  }
  const isThere = (email: string) => readRecipients(root, health)[target].some((person) => person.email === email);
  const missing = () => emails.filter((email) => !isThere(email));
  if (entry instanceof HTMLInputElement) {
    paste(entry, missing().join(','));
    await new Promise((resolve) => setTimeout(resolve, CHIPS_TAKE));
  }
  if (missing().length > 0) type(entry, missing().join(','));
  await new Promise((resolve) => setTimeout(resolve, 0));
  if (!root.isConnected) return false;
  const arrived = emails.filter((email) => isThere(email));
  for (const email of arrived) press(crossOf(root, email, target === 'cc' ? 'to' : 'cc'));
  // Unfolded, so that one sees who stands where now.
  showCc(root);
  return arrived.length === emails.length;
}

/** Unfolds the one line that stands for all recipients, and the line of Cc in it. */
function showCc(root: HTMLElement): void {
  root.querySelector(COMPOSE.foldedRecipients)?.dispatchEvent(new FocusEvent('focus'));
  const opener = root.querySelector<HTMLElement>(COMPOSE.openCc);
  if (opener !== null && opener.style.display !== 'none' && !opener.hidden) opener.click();
}

/** The newer form makes chips of what is pasted. */
function paste(entry: HTMLInputElement, text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  entry.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
}

/** The older form, and whatever takes no paste from a program, makes chips at Enter. */
function type(entry: Entry, text: string): void {
  entry.value = text;
  entry.dispatchEvent(new InputEvent('input', { bubbles: true }));
  const key = { key: 'Enter', code: 'Enter', keyCode: 13, which: 13, bubbles: true, cancelable: true };
  for (const name of ['keydown', 'keypress', 'keyup']) entry.dispatchEvent(new KeyboardEvent(name, key));
}

function press(cross: HTMLElement | null): void {
  if (cross === null) return;
  for (const name of ['mousedown', 'mouseup']) {
    cross.dispatchEvent(new MouseEvent(name, { bubbles: true, cancelable: true }));
  }
  cross.click();
}
