import { isOurField } from './element.ts';

/** Date and time fields: Escape brings their old value back. */
const TIME_FIELDS = '[jsname=iKdrbf], [jsname=B4GDSd], [jsname=XCHdmd], [jsname=qPZlPe]';

/** What the page does at a key; true where it did something. */
export type Shortcuts = Readonly<Record<string, () => boolean>>;

/**
 * Single-key shortcuts, caught on `window` before anybody else: they act unless somebody types into a field that the
 * page made itself.
 */
export function watchKeys(shortcuts: Shortcuts): void {
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const isField = isOurField(event.target);
      if (isField && event.key !== 'Escape') return;
      // A date or time field takes Escape for itself.
      if (isField && event.target instanceof Element && event.target.closest(TIME_FIELDS)) return;
      const name = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      if (shortcuts[name]?.()) {
        event.preventDefault();
        event.stopPropagation();
      }
    },
    true,
  );
}
