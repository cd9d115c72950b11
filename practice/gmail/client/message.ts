import type { Address, MessageView } from '../wire.ts';
import { buildBody } from './body.ts';
import { div, el, generatedId, onPress } from './dom.ts';
import { icon } from './icons.ts';
import type { Page } from './page.ts';

/** One message of an open thread. */
export interface MessageNode {
  readonly node: HTMLElement;
  /** Where an inline answer to it opens: `.ip`, which has `adB` then. */
  readonly replyPlace: HTMLElement;
  open(): void;
  /** Takes over what became known since, such as the server's id of a mail just sent. */
  update(message: MessageView): void;
}

type Answer = (kind: 'reply' | 'reply-all' | 'forward') => void;

function recipients(page: Page, message: MessageView): HTMLElement {
  const own = page.start.account.email;
  const nodes: (Node | string)[] = [`${page.labels.to} `];
  [...message.to, ...message.cc].forEach((address, index) => {
    if (index > 0) nodes.push(', ');
    const name = address.email === own ? page.labels.me : (address.name.split(' ')[0] ?? address.name);
    nodes.push(el('span', { class: 'g2', email: address.email, name: address.name, dir: 'ltr' }, name));
  });
  return el('span', { class: 'hb' }, ...nodes);
}

const sender = (from: Address): HTMLElement =>
  el('span', { class: 'gD', email: from.email, name: from.name }, el('span', {}, from.name));

/** A round letter for a person, in a colour of their own, set by the object model. */
function avatar({ name, email }: Address): HTMLElement {
  const letter = /\p{L}/u.exec(name)?.[0] ?? '?';
  const face = el('div', { class: 'aju', 'aria-hidden': 'true' }, letter.toUpperCase());
  const hue = [...email].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 360, 7);
  face.style.backgroundColor = `hsl(${hue} 45% 42%)`;
  return face;
}

function headButtons(page: Page, answer: Answer): HTMLElement {
  const { labels } = page;
  const [reply, more] = page.isOld ? ['T-I J-J5-Ji aaq', 'T-I J-J5-Ji aap'] : ['DILLkc', 'Wsq5Cf'];
  const replyButton = el(
    'div',
    { class: `${reply} L3`, role: 'button', tabindex: '0', 'aria-label': labels.reply, 'data-tooltip': labels.reply },
    icon('reply'),
  );
  onPress(replyButton, (event) => {
    event.stopPropagation();
    answer('reply');
  });
  const moreButton = el(
    'div',
    {
      class: `${more} L3`,
      role: 'button',
      tabindex: '0',
      'aria-haspopup': 'true',
      'aria-expanded': 'false',
      'aria-label': labels.more,
      'data-tooltip': labels.more,
    },
    icon('more'),
  );
  moreButton.addEventListener('click', (event) => event.stopPropagation());
  return el('td', { class: 'gH acX' }, replyButton, moreButton);
}

/** Hides quoted history behind the three dots, as Gmail's reading pane does. */
function trimQuote(page: Page, body: HTMLElement): void {
  const quote = body.querySelector<HTMLElement>(':scope > .gmail_quote');
  if (!quote) return;
  const dots = el(
    'div',
    {
      class: 'ajR',
      role: 'button',
      tabindex: '0',
      'aria-label': page.labels.showTrimmed,
      'data-tooltip': page.labels.showTrimmed,
      'aria-expanded': 'false',
    },
    div('uC', '···'),
  );
  const hidden = div('adL', quote);
  hidden.hidden = true;
  onPress(dots, () => {
    hidden.hidden = !hidden.hidden;
    dots.setAttribute('aria-expanded', String(!hidden.hidden));
  });
  body.append(dots, hidden);
}

function openParts(page: Page, message: MessageView, answer: Answer): HTMLElement[] {
  const head = el(
    'table',
    { class: 'cf gJ', role: 'presentation' },
    el(
      'tbody',
      {},
      el(
        'tr',
        { class: 'acZ' },
        el(
          'td',
          { class: 'gF gK' },
          el('h3', { class: 'iw' }, sender(message.from), el('span', { class: 'go' }, `<${message.from.email}>`)),
        ),
        el(
          'td',
          { class: 'gH bAk' },
          el(
            'span',
            { class: 'g3', title: page.times.full(message.date), role: 'gridcell' },
            page.times.inMessage(message.date),
          ),
        ),
        headButtons(page, answer),
      ),
      el('tr', { class: 'acZ xD' }, el('td', { colspan: '3' }, recipients(page, message))),
    ),
  );
  const body = el('div', { class: page.isOld ? 'a3s' : 'a3s aiL', id: generatedId() }, buildBody(message.body));
  trimQuote(page, body);
  const files = message.attachments.map((file) =>
    div('aQH', el('span', { class: 'aZo' }, icon('attach'), el('span', { class: 'aV3' }, file.name))),
  );
  return [
    div('gE iv gt', avatar(message.from), head),
    div('', div('ii gt', body), files.length > 0 ? div('hq gt', ...files) : null),
  ];
}

function closedParts(page: Page, message: MessageView): HTMLElement[] {
  return [
    div(
      'gE hI',
      avatar(message.from),
      el('span', { class: 'gD', email: message.from.email, name: message.from.name }, message.from.name),
      el('span', { class: 'iA g6' }, message.snippet),
      el('span', { class: 'g3', title: page.times.full(message.date) }, page.times.inMessage(message.date)),
    ),
  ];
}

export function makeMessage(
  page: Page,
  first: MessageView,
  options: { readonly open: boolean; readonly answer: Answer },
): MessageNode {
  const root = el('div', { class: 'adn ads', 'data-message-id': `#${first.sync}` });
  const replyPlace = div('ip iq');
  const node = el('div', { role: 'listitem', class: 'kv', tabindex: '-1' }, root, replyPlace);
  let isOpen = false;

  const draw = (): void => {
    node.classList.toggle('h7', isOpen);
    node.classList.toggle('kv', !isOpen);
    root.replaceChildren(...(isOpen ? openParts(page, first, options.answer) : closedParts(page, first)));
    const head = root.querySelector('.gE');
    head?.addEventListener('click', (event) => {
      if (event.target instanceof Element && event.target.closest('[role=button], a')) return;
      isOpen = !isOpen;
      draw();
    });
  };
  const update = (message: MessageView): void => {
    if (message.legacy !== null) root.setAttribute('data-legacy-message-id', message.legacy);
  };

  isOpen = options.open;
  draw();
  update(first);
  return {
    node,
    replyPlace,
    update,
    open: () => {
      node.classList.remove('kQ');
      if (isOpen) return;
      isOpen = true;
      draw();
    },
  };
}
