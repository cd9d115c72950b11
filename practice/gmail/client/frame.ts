import type { ListName } from '../wire.ts';
import { newDraft } from './compose/answer.ts';
import { div, el, onPress } from './dom.ts';
import { type IconName, icon } from './icons.ts';
import type { Page } from './page.ts';

/** The standing parts of the page: header, folders, the place for lists and threads. */
export interface Frame {
  /** Lists and threads are children of this; the visible one is `[role=main]`. */
  readonly main: HTMLElement;
  readonly search: HTMLInputElement;
  /** Marks the folder that is open and writes the numbers beside the names. */
  setFolders(open: ListName | null, counts: { readonly unread: number; readonly drafts: number }): void;
}

const FOLDERS: readonly (readonly [ListName, IconName])[] = [
  ['inbox', 'inbox'],
  ['sent', 'sent'],
  ['drafts', 'drafts'],
  ['scheduled', 'scheduled'],
  ['all', 'all'],
];

function iconButton(name: IconName, label: string, act: () => void): HTMLElement {
  const button = el(
    'button',
    { class: 'gb_B', type: 'button', 'aria-label': label, 'data-tooltip': label },
    icon(name),
  );
  onPress(button, act);
  return button;
}

/** Gmail rewrites its style sheets when the theme changes, without a reload. */
function switchTheme(): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')) {
    const next = /theme-light/.test(link.href) ? 'dark' : 'light';
    if (!/theme-(light|dark)/.test(link.href)) continue;
    link.href = link.href.replace(/theme-(light|dark)/, `theme-${next}`);
    // biome-ignore lint/suspicious/noDocumentCookie: the next page is served in this theme by it.
    document.cookie = `practice_theme=${next}; Domain=google.com; Path=/; Secure; SameSite=Lax`;
  }
}

function accountMenu(page: Page): HTMLElement {
  const { account, accounts } = page.start;
  const label = `${page.labels.account}: ${account.name} (${account.email})`;
  const face = el(
    'button',
    { class: 'gb_A', type: 'button', 'aria-label': label, 'aria-expanded': 'false' },
    account.name.slice(0, 1),
  );
  const menu = div('gb_M');
  for (const each of accounts) {
    menu.append(el('a', { class: 'gb_N', href: each.base }, div('', each.name), div('', each.email)));
  }
  menu.hidden = true;
  onPress(face, () => {
    menu.hidden = !menu.hidden;
    face.setAttribute('aria-expanded', String(!menu.hidden));
  });
  return div('gb_z', face, menu);
}

function header(page: Page, search: HTMLInputElement, toggleFolders: () => void): HTMLElement {
  const { labels } = page;
  const form = el(
    'form',
    { id: 'aso_search_form_anchor', role: 'search', class: 'gb_S' },
    el('button', { class: 'gb_B', type: 'submit', 'aria-label': labels.searchMail }, icon('search')),
    search,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (search.value.trim() !== '') page.go(`search/${encodeURIComponent(search.value.trim())}`);
  });
  return el(
    'header',
    { id: 'gb', role: 'banner' },
    iconButton('menu', labels.mainMenu, toggleFolders),
    el('a', { class: 'gb_L', href: '#inbox', 'aria-label': 'Gmail' }, div('gb_l', icon('all')), 'Gmail'),
    form,
    iconButton('theme', `${labels.darkTheme} / ${labels.lightTheme}`, switchTheme),
    iconButton('apps', labels.googleApps, () => undefined),
    accountMenu(page),
  );
}

/** One folder of the navigation; `.aio` is the node by whose colour a dark frame is told. */
function folder(
  page: Page,
  name: ListName,
  symbol: IconName,
): { node: HTMLElement; count: HTMLElement; link: HTMLElement } {
  const label = page.labels.nav[name];
  const link = el(
    'a',
    { class: 'J-Ke n0', href: `#${name}`, target: '_top', 'aria-label': label, draggable: 'false' },
    label,
  );
  const count = div('bsU');
  const node = div(
    'TK',
    div('TO', div('TN bzz aHS', div('qj', icon(symbol)), div('aio', el('span', { class: 'nU' }, link), count))),
  );
  node.addEventListener('click', () => page.go(name));
  return { node, count, link };
}

/** Builds the frame into the document's body. */
export function buildFrame(page: Page): Frame {
  const { labels } = page;
  const search = el('input', {
    class: 'gb_I',
    name: 'q',
    'aria-label': labels.searchMail,
    placeholder: labels.searchMail,
  });
  const compose = el('div', { class: 'T-I T-I-KE L3', role: 'button', tabindex: '0', gh: 'cm' }, labels.compose);
  onPress(compose, () => page.openCompose(newDraft(page)));
  const folders = FOLDERS.map(([name, symbol]) => ({ name, ...folder(page, name, symbol) }));
  const navigation = el(
    'div',
    { class: 'wT', role: 'navigation', 'aria-label': labels.navigation },
    div('n3', ...folders.map(({ node }) => node)),
  );
  const left = div('nH oy8Mbf nn aeN', div('aic', div('z0', icon('pen'), compose)), navigation);
  const main = div('nH');
  const centre = div('nH bkK nn', div('nH', div('nH ar4 z', div('AO', div('Tm aeJ', div('aeF', main))))));
  document.body.append(
    div(
      '',
      div(
        'nH',
        header(page, search, () => left.classList.toggle('bhZ')),
        div('nH bkL', div('no', left, centre)),
      ),
    ),
  );
  return {
    main,
    search,
    setFolders: (open, counts) => {
      for (const { name, node, count, link } of folders) {
        node.classList.toggle('nZ', name === open);
        const number = name === 'inbox' ? counts.unread : name === 'drafts' ? counts.drafts : 0;
        count.textContent = number > 0 ? String(number) : '';
        const label = labels.nav[name];
        link.setAttribute('aria-label', name === 'inbox' && number > 0 ? `${label} ${number} ${labels.unread}` : label);
      }
    },
  };
}
