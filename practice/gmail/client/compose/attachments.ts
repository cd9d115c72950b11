import type { Attachment } from '../../wire.ts';
import { div, el, onPress, show } from '../dom.ts';
import { icon } from '../icons.ts';
import type { Page } from '../page.ts';
import type { ComposeMarkup } from './markup.ts';

const kilobytes = (size: number): string => `(${Math.max(1, Math.round(size / 1024))}K)`;

/** Shows a mail's attached files under its text, one `.dL` each, and takes more from the file input. */
export function attachFiles(
  page: Page,
  markup: ComposeMarkup,
  first: readonly Attachment[],
  onChange: (files: readonly Attachment[]) => void,
): { pick(): void } {
  const { files: box, bar } = markup;
  let attached = [...first];

  const draw = (): void => {
    const rows = attached.map((file) => {
      const remove = el(
        'div',
        { class: 'vq', role: 'button', tabindex: '1', 'aria-label': page.labels.removeAttachment },
        icon('close'),
      );
      onPress(remove, () => {
        attached = attached.filter((each) => each !== file);
        draw();
        onChange(attached);
      });
      return div(
        'dL',
        el('a', { class: 'dO', target: '_blank' }, div('vI', file.name), div('vJ', kilobytes(file.size))),
        remove,
      );
    });
    box.firstElementChild?.replaceChildren(...rows);
    show(box, rows.length > 0);
  };
  bar.files.addEventListener('change', () => {
    attached = [...attached, ...[...(bar.files.files ?? [])].map(({ name, size }) => ({ name, size }))];
    bar.files.value = '';
    draw();
    onChange(attached);
  });
  draw();
  return { pick: () => bar.files.click() };
}
