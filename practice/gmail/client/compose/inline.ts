import type { DraftView } from '../../wire.ts';
import { div, el, onPress } from '../dom.ts';
import { icon } from '../icons.ts';
import type { Page } from '../page.ts';
import type { Compose } from './compose.ts';
import { makeCompose } from './make-compose.ts';

/**
 * Opens an answer below a message. `.ip` has the class `adB` meanwhile. Until September 2025 the compose was its first child; since then
 * it stands deeper, behind another one.
 */
export function openInline(page: Page, place: HTMLElement, draft: DraftView, onGone: () => void): Compose {
  let inner: HTMLElement | null = null;
  const compose: Compose = makeCompose(
    page,
    draft,
    () => ({
      isInline: true,
      retitle: () => undefined,
      kept: () => undefined,
      remove: () => {
        inner?.remove();
        place.replaceChildren();
        place.classList.remove('adB');
        onGone();
      },
    }),
    true,
  );
  const { markup } = compose;
  if (markup.typeButton) {
    const out = el(
      'div',
      {
        class: 'J-JN-M-I J-J5-Ji',
        role: 'button',
        tabindex: '1',
        'aria-label': page.labels.popOutReply,
        'data-tooltip': page.labels.popOutReply,
      },
      icon('expand'),
    );
    markup.typeButton.after(out);
    onPress(out, () => {
      const now = { ...draft, ...compose.read() };
      compose.remove();
      page.openCompose(now);
    });
  }
  inner = page.isOld ? markup.root : div('gA gt acV', div('gB xu', markup.root));
  place.replaceChildren(...(page.isOld ? [inner] : [div('aB0'), inner]));
  place.classList.add('adB');
  compose.focus();
  return compose;
}
