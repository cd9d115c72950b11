import { find, type Spec } from '../find.ts';
import { isOurs } from '../guard.ts';
import type { Health } from '../health.ts';
import { BUBBLE, PAGE } from './selectors.ts';
import type { DraftSurface } from './types.ts';

const SILENT: Health = { miss: () => {}, fallback: () => {} };

export interface SavePress {
  readonly document: Document;
  readonly surface: DraftSurface;
  /** The draft's root as it now is. */
  root(): HTMLElement;
}

/**
 * Tells when the person presses what saves a draft: its button, Enter in the bubble's title, or Ctrl+S on the page. It stops
 * no event. Whether the page then saves is the page's matter: it may ask first. Ends with `signal`.
 */
export function watchSavePress({ document, surface, root }: SavePress, onPress: () => void, signal: AbortSignal): void {
  const { save, title } = surface === 'page' ? PAGE : BUBBLE;
  const isOn = (event: Event, spec: Spec): boolean =>
    event.target instanceof Element && find(root(), spec, SILENT)?.contains(event.target) === true;
  const listen = { capture: true, passive: true, signal };
  document.addEventListener(
    'click',
    (event) => {
      if (!isOurs(event) && isOn(event, save)) onPress();
    },
    listen,
  );
  document.addEventListener(
    'keydown',
    (event) => {
      if (isOurs(event) || event.isComposing || event.repeat) return;
      const isShortcut = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 's';
      const isEnter = event.key === 'Enter';
      const isPress =
        ((isEnter || event.key === ' ') && isOn(event, save)) ||
        (isEnter && surface === 'bubble' && isOn(event, title));
      if (isPress || (isShortcut && surface === 'page')) onPress();
    },
    listen,
  );
}
