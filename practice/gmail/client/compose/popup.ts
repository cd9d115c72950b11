import type { DraftView } from '../../wire.ts';
import { div, el, generatedId, onPress, show } from '../dom.ts';
import { type IconName, icon } from '../icons.ts';
import type { Page } from '../page.ts';
import type { Compose } from './compose.ts';
import { swallowKeys } from './keys.ts';
import { makeCompose } from './make-compose.ts';

/** Gmail's lazily made place for popups, `.dw .nH > .nH > .no`. */
export function popupPlace(): HTMLElement {
  const known = document.querySelector<HTMLElement>('.dw .nH > .nH > .no');
  if (known) return known;
  const place = div('no');
  // A chat window is a dialog here too: hidden, without a form.
  const chat = div('nH nn', div('AD', div('nH', el('div', { class: 'nH', role: 'dialog', 'aria-label': 'Chat' }))));
  show(chat, false);
  place.append(chat);
  document.body.append(div('dw', el('div', {}, div('nH', div('nH', place)))));
  return place;
}

function fullScreenPlace(): HTMLElement {
  const known = document.querySelector<HTMLElement>('.aSs > .aSt');
  if (known) return known;
  const place = div('aSt');
  document.body.append(div('aSs', place));
  return place;
}

function titleButton(page: Page, className: string, label: string, symbol: IconName): HTMLElement {
  const shared = {
    class: className,
    id: generatedId(),
    'aria-label': label,
    'data-tooltip-delay': '800',
    'data-tooltip': label,
  };
  if (page.isOld) return el('img', { ...shared, src: 'images/cleardot.gif', alt: label });
  return el('button', { ...shared, type: 'button' }, icon(symbol));
}

/** A title bar of 2026 has a class that changes with every build. */
const HASHED = 'Ht-qG7x2f';

/** Opens a draft as a popup, which can be folded, fill the screen, or move to a window of its own. */
export function openPopup(page: Page, draft: DraftView, told: { gone(): void; kept(): void }): Compose {
  const { labels } = page;
  const titleId = generatedId();
  const title = div('aYF', draft.subject || labels.newMessage);
  const minimize = titleButton(page, 'Hl', labels.minimize, 'minimize');
  const expand = titleButton(page, 'Hq aUG', labels.fullScreen, 'expand');
  const close = titleButton(page, 'Ha', labels.saveAndClose, 'close');
  const head = el(
    'table',
    { class: page.isOld ? 'cf Ht' : `cf ${HASHED}`, cellpadding: '0' },
    el(
      'tbody',
      {},
      el(
        'tr',
        { id: generatedId() },
        el(
          'td',
          {},
          el('div', { id: titleId, class: 'Hp' }, el('h2', { class: 'a3E' }, div('a3I', labels.composePrefix), title)),
        ),
        el('td', { class: 'Hm' }, minimize, expand, close),
      ),
    ),
  );
  const content = div('aaZ');
  const contentBox = div('nH', content);
  const bar = div('nH Hy aXJ', div('nH', div('l m', div('l n', div('k', div('aCk', div('nH wKggEb', head)))))));
  const dialog = el(
    'div',
    { class: 'nH Hd', role: 'dialog', 'aria-labelledby': titleId },
    el('div', { class: 'nH' }, el('div', { tabindex: '1' })),
    bar,
    contentBox,
    div('nH', el('div', { tabindex: '1' })),
  );
  const mole = div('nH nn', div('AD', div('nH', dialog)));
  let fullScreen: HTMLElement | null = null;

  const place = {
    isInline: false,
    kept: told.kept,
    retitle: (text: string) => {
      title.textContent = text || labels.newMessage;
    },
    remove: () => {
      // What filled the screen leaves its emptied node behind.
      content.replaceChildren();
      if (fullScreen) show(fullScreen, false);
      else mole.remove();
      showGround();
      told.gone();
    },
  };
  const compose = makeCompose(page, draft, () => place, false);
  content.append(compose.markup.root);

  const showGround = (): void => {
    const ground = document.querySelector<HTMLElement>('.aSs');
    if (!ground) return;
    const isUsed = [...(ground.firstElementChild?.children ?? [])].some(
      (each) => each instanceof HTMLElement && each.style.display !== 'none',
    );
    show(ground, isUsed);
  };
  const toggleFullScreen = (): void => {
    const scroll = compose.markup.editor.scrollTop;
    if (fullScreen) {
      mole.firstElementChild?.firstElementChild?.append(dialog);
      popupPlace().append(mole);
      fullScreen.remove();
      fullScreen = null;
    } else {
      fullScreen = div('nH aVN', dialog);
      fullScreenPlace().append(fullScreen);
      mole.remove();
    }
    showGround();
    const label = fullScreen ? labels.exitFullScreen : labels.fullScreen;
    for (const name of ['aria-label', 'data-tooltip']) expand.setAttribute(name, label);
    compose.markup.editor.scrollTop = scroll;
    compose.focus();
  };
  const fold = (): void => {
    if (fullScreen) toggleFullScreen();
    show(contentBox, contentBox.style.display === 'none');
    mole.classList.toggle('aJl', contentBox.style.display === 'none');
  };
  const stop = (act: (event: Event) => void) => (event: Event) => {
    event.stopPropagation();
    act(event);
  };
  onPress(minimize, stop(fold));
  onPress(
    close,
    stop(() => void compose.close()),
  );
  onPress(
    expand,
    stop((event) => {
      if (!(event instanceof MouseEvent && event.shiftKey)) return toggleFullScreen();
      void compose.close().then(() => page.popOut({ ...draft, ...compose.read() }));
    }),
  );
  bar.addEventListener('click', fold);
  swallowKeys(dialog);

  popupPlace().append(mole);
  showGround();
  compose.focus();
  return compose;
}
