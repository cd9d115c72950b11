import type { DraftView, ThreadView } from '../wire.ts';
import { answerDraft } from './compose/answer.ts';
import type { Compose } from './compose/compose.ts';
import { openInline } from './compose/inline.ts';
import { div, el, generatedId, onPress } from './dom.ts';
import { type IconName, icon } from './icons.ts';
import { type MessageNode, makeMessage } from './message.ts';
import { foldOlder } from './older.ts';
import type { Page } from './page.ts';

/** An open thread in the page. It stays there hidden when another is opened. */
export interface Thread {
  readonly sync: string;
  readonly node: HTMLElement;
  fill(view: ThreadView): void;
  /** Opens an answer to the last message. */
  answer(kind: 'reply' | 'reply-all' | 'forward'): void;
  /** Opens a draft of this thread where it belongs; false when it has no place here. */
  edit(draft: DraftView): boolean;
  /** Closes what is being written, keeping it as a draft. */
  leave(): void;
}

function toolButton(label: string, symbol: IconName, className: string, act: () => void): HTMLElement {
  const button = el(
    'div',
    { class: `T-I J-J5-Ji ${className}`, role: 'button', tabindex: '0', 'aria-label': label, 'data-tooltip': label },
    icon(symbol),
  );
  onPress(button, act);
  return button;
}

/** Does one thing to a thread, says so, and goes back to the list. */
export async function dispose(page: Page, sync: string, as: 'archive' | 'bin' | 'unread'): Promise<void> {
  await page.server.mark(sync, as);
  const text = { archive: page.labels.archived, bin: page.labels.removed, unread: page.labels.markedUnread }[as];
  const undo = as === 'unread' ? {} : { undo: () => void page.server.mark(sync, 'inbox').then(() => page.refresh()) };
  page.toast({ text, ...undo });
  page.go('inbox');
  await page.refresh();
}

function toolbar(page: Page, sync: string): HTMLElement {
  const { labels } = page;
  return el(
    'div',
    { class: 'aeH', gh: 'tm' },
    div(
      'G-atb',
      toolButton(labels.back, 'back', 'lS', () => page.go('inbox')),
      toolButton(labels.archive, 'archive', 'lR', () => void dispose(page, sync, 'archive')),
      toolButton(labels.remove, 'bin', 'nX', () => void dispose(page, sync, 'bin')),
      toolButton(labels.markUnread, 'unread', 'bzc', () => void dispose(page, sync, 'unread')),
    ),
  );
}

function answerBar(page: Page, answer: Thread['answer']): HTMLElement {
  const { labels } = page;
  const button = (label: string, symbol: IconName, className: string, kind: 'reply' | 'reply-all' | 'forward') => {
    const made = el('span', { class: `ams ${className}`, role: 'link', tabindex: '0' }, icon(symbol), label);
    onPress(made, () => answer(kind));
    return made;
  };
  const bar = div(
    'amn',
    button(labels.reply, 'reply', 'bkH', 'reply'),
    button(labels.replyAll, 'replyAll', 'bkI', 'reply-all'),
    button(labels.forward, 'forward', 'bkG', 'forward'),
  );
  return page.isOld
    ? el('table', { class: 'cf adz' }, el('tbody', {}, el('tr', {}, el('td', { class: 'amr' }, bar))))
    : div('nH', bar);
}

/** Wraps the thread as its year does: a table row with a side column in 2020, plain blocks later. */
function container(page: Page, content: readonly HTMLElement[]): HTMLElement {
  if (!page.isOld) return div('nH a98 iY', ...content);
  const inner = el('td', { class: 'Bu' }, div('nH if', ...content));
  return el('table', { class: 'Bs nH iY', role: 'presentation' }, el('tr', {}, inner, el('td', { class: 'Bu y3' })));
}

export function makeThread(page: Page, view: ThreadView): Thread {
  const subject = el('h2', {
    class: 'hP',
    id: generatedId(),
    tabindex: '-1',
    'data-thread-perm-id': page.isOld ? view.sync : 'undefined',
  });
  const list = el('div', { class: 'nH aHU', role: 'list' });
  const messages = new Map<string, MessageNode>();
  let writing: Compose | null = null;
  let current = view;

  const edit = (draft: DraftView): boolean => {
    const at = messages.get(draft.source ?? '') ?? [...messages.values()].at(-1);
    if (!at) return false;
    if (writing?.sync === draft.sync) return true;
    if (page.isWriting(draft.sync)) return false;
    writing?.close();
    at.open();
    writing = openInline(page, at.replyPlace, draft, () => {
      writing = null;
    });
    return true;
  };
  const answer: Thread['answer'] = (kind) => {
    const last = current.messages.at(-1);
    if (last) edit(answerDraft(page, current, last, kind));
  };

  const heads = [div('nH', div('ha', subject)), div('nH', list), answerBar(page, answer)];
  const node = div('nH', toolbar(page, view.sync), div('g id', container(page, heads)));
  const older = foldOlder(page, list);

  const fill = (next: ThreadView): void => {
    current = next;
    subject.textContent = next.subject || page.labels.noSubject;
    if (next.legacy !== null) subject.setAttribute('data-legacy-thread-id', next.legacy);
    const last = next.messages.at(-1);
    for (const message of next.messages) {
      const known = messages.get(message.sync);
      if (known) {
        known.update(message);
        continue;
      }
      const made = makeMessage(page, message, {
        open: message.unread || message === last,
        answer: (kind) => edit(answerDraft(page, current, message, kind)),
      });
      messages.set(message.sync, made);
      list.append(made.node);
    }
    for (const [sync, made] of messages) {
      if (next.messages.some((message) => message.sync === sync)) continue;
      made.node.remove();
      messages.delete(sync);
    }
  };

  fill(view);
  older.fold([...messages.values()].map((message) => message.node));
  const draft = view.drafts.at(-1);
  if (draft) edit(draft);
  return { sync: view.sync, node, fill, answer, edit, leave: () => void writing?.close() };
}
