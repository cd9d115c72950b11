import { drawing, h } from '../element.ts';
import { ICONS, type IconName } from '../icons.ts';

/** One row of the left side: an icon that nobody reads, then the content. */
export const detailsRow = (
  icon: IconName,
  content: HTMLElement,
  attributes: Record<string, string> = {},
): HTMLElement =>
  h(
    'div',
    { class: 'editor-row', ...attributes },
    h('div', { 'aria-hidden': 'true', class: 'row-icon' }, h('span', { 'aria-hidden': 'true' }, drawing(ICONS[icon]))),
    content,
  );
