import { buildBody } from '../body.ts';
import { el } from '../dom.ts';
import { icon } from '../icons.ts';
import { openModal } from '../modal.ts';
import type { Page } from '../page.ts';

/** Lets the person choose a file of Drive and puts its chip where the cursor was. False when nothing was chosen. */
export async function pickDriveFile(page: Page, editor: HTMLElement): Promise<boolean> {
  const selection = document.getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  const at = range && editor.contains(range.commonAncestorContainer) ? range : null;
  const title = await openModal<string>(page, {
    role: 'dialog',
    title: page.labels.insertDrive,
    content: [],
    choices: page.start.driveFiles.map((file) => ({
      value: file.title,
      node: el('button', { class: 'Kj-F', type: 'button' }, icon('drive'), file.title),
    })),
    buttons: [],
  });
  const file = page.start.driveFiles.find((each) => each.title === title);
  if (!file) return false;
  const chip = buildBody([
    {
      tag: 'div',
      attrs: { class: 'gmail_chip gmail_drive_chip', contenteditable: 'false' },
      children: [
        { tag: 'a', attrs: { href: file.url, target: '_blank', 'aria-label': file.title }, children: [file.title] },
      ],
    },
    { tag: 'div', children: [{ tag: 'br' }] },
  ]);
  if (at) at.insertNode(chip);
  else editor.prepend(chip);
  editor.focus();
  return true;
}
