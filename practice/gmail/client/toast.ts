import { div, el, onPress } from './dom.ts';
import { icon } from './icons.ts';
import type { Page, Toast } from './page.ts';

const USUAL_SECONDS = 5;

/** The one toast of the page, `.b8.UC`: always there, moved out of sight while it has nothing to say. */
export function makeToast(page: Pick<Page, 'labels'>): (toast: Toast) => void {
  const text = el('span', { class: 'bAq' });
  const more = el('span', { class: 'bAo' });
  const close = el(
    'div',
    { class: 'bBe', role: 'button', tabindex: '0', 'aria-label': page.labels.close },
    icon('close'),
  );
  const node = el(
    'div',
    { class: 'b8 UC bAx', role: 'alert', 'aria-live': 'assertive' },
    div('J-J5-Ji', div('vh', el('span', { class: 'aT' }, text, more), close)),
  );
  document.body.append(node);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hide = (): void => {
    clearTimeout(timer);
    node.classList.add('bAx');
    more.replaceChildren();
  };
  onPress(close, hide);

  const link = (id: string, label: string, act: () => void): HTMLElement => {
    const made = el('span', { id, class: 'ag a8k', role: 'link', tabindex: '0' }, label);
    onPress(made, () => {
      hide();
      act();
    });
    return made;
  };
  return (toast) => {
    hide();
    text.textContent = toast.text;
    if (toast.text === '') return;
    if (toast.undo) more.append(link('link_undo', page.labels.undo, toast.undo));
    if (toast.view) more.append(link('link_vsm', page.labels.viewMessage, toast.view));
    node.classList.remove('bAx');
    timer = setTimeout(hide, (toast.seconds ?? USUAL_SECONDS) * 1000);
  };
}
