import type { DraftView } from '../../wire.ts';
import { div, el } from '../dom.ts';
import type { Page } from '../page.ts';
import { readAddresses } from './addresses.ts';
import { newDraft } from './answer.ts';
import { makeCompose } from './make-compose.ts';

/** Whether an address asks for a compose alone in its window: a filled-in one, or one that was moved out. */
export function asksForPopOut(query: URLSearchParams): boolean {
  return query.get('view') === 'cm' || (query.get('view') === 'btop' && !query.has('th'));
}

/** The mail that `?view=cm&to=&cc=&bcc=&su=&body=` describes. */
export function draftOfQuery(page: Page, query: URLSearchParams): DraftView {
  const readers = (name: string) => readAddresses(query.get(name) ?? '', page.start.contacts);
  return newDraft(page, {
    to: readers('to'),
    cc: readers('cc'),
    bcc: readers('bcc'),
    subject: query.get('su') ?? '',
    text: query.get('body') ?? '',
  });
}

/** Fills the window with one compose. `showsAccount`: a window that was moved out names no account in its title. */
export function openPopOut(page: Page, draft: DraftView, showsAccount: boolean): void {
  document.body.className = 'xE xp';
  document.querySelector('[role=main]')?.parentElement?.remove();
  const content = div('aaZ');
  const main = el('div', { class: 'nH', role: 'main' }, div('nH', content));
  const account = showsAccount ? ` - ${page.start.account.email} - Gmail` : ' - Gmail';
  const retitle = (text: string): void => {
    document.title = `${text || page.labels.composeTitle}${account}`;
  };
  const compose = makeCompose(
    page,
    draft,
    () => ({ isInline: false, retitle, kept: () => undefined, remove: () => content.replaceChildren() }),
    false,
  );
  content.append(compose.markup.root);
  document.body.append(div('nH', main));
  retitle(draft.subject);
  compose.focus();
}
