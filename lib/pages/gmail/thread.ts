import type { PageId } from '../../replies/pending.ts';
import { find, findAll, isShown } from '../find.ts';
import type { Health } from '../health.ts';
import { bestId, clientToken, threadOfUrl } from './ids.ts';
import { inMain } from './main-view.ts';
import { personOfElement, uniquePeople } from './people.ts';
import { COMPOSE, PAGE, THREAD } from './selectors.ts';
import type { OpenThread, ThreadMessage } from './types.ts';
import { readWords } from './words.ts';

/** The thread that is open, oldest message first; null where none is, or its id cannot be told. */
export function readThread(document: Document, url: URL, health: Health): OpenThread | null {
  const heading = headingOf(document, health);
  const view = heading?.closest(PAGE.main) ?? document.body;
  const messages = readMessages(document, health);
  if (heading === null && messages.length === 0) return null;
  const legacy = heading?.getAttribute('data-legacy-thread-id');
  const permanent = heading?.getAttribute('data-thread-perm-id');
  const thread = bestId(legacy, permanent, ...selectedRow(view)) ?? threadOfUrl(url);
  if (thread === null) {
    health.miss('thread.id');
    return null;
  }
  const subject = (heading?.textContent ?? '').replace(/\s+/g, ' ').trim();
  return {
    thread,
    clientThread: clientToken(permanent, legacy),
    subject: subject === '' ? null : subject,
    messages,
  };
}

/** The messages of the thread that is shown. Drafts in it are no messages yet; nor are the threads that Gmail keeps hidden. */
export function readMessages(document: Document, health: Health): readonly ThreadMessage[] {
  const drafts = new Set(
    [...document.querySelectorAll<HTMLInputElement>('input[name="draft"]')].map((field) => field.value),
  );
  const roots = findAll(document, THREAD.message, health).filter((root) => isThreadShown(root));
  const outermost = roots.filter(
    (root) => root.parentElement?.closest('[data-message-id], [data-legacy-message-id]') == null,
  );
  return inMain(outermost).flatMap((root) => {
    const current = root.getAttribute('data-message-id');
    if (current !== null && drafts.has(current)) return [];
    return readMessage(root, current, health) ?? [];
  });
}

function readMessage(root: HTMLElement, current: string | null, health: Health): ThreadMessage | null {
  const legacy = root.getAttribute('data-legacy-message-id');
  const message: PageId | null = bestId(legacy, current);
  if (message === null) return null;
  const sender = find(root, THREAD.sender, health);
  const recipients = findAll(root, THREAD.recipient, health).filter((node) => node.closest(COMPOSE.root) === null);
  const isOpen = isMessageOpen(root);
  const body = isOpen ? find(root, THREAD.body, health) : null;
  return {
    message,
    clientMessage: clientToken(current, legacy),
    from: sender === null ? null : personOfElement(sender),
    to: uniquePeople(recipients.map(personOfElement).filter((person) => person !== null)),
    isOpen,
    ownText: body === null ? null : readWords(body, { hasAnswersInQuote: true }).text,
  };
}

/** The list item around a message tells how it is shown; without one of its marks, a body that is there is open. */
function isMessageOpen(root: HTMLElement): boolean {
  const item = root.closest(THREAD.item) ?? root;
  if (item.matches('.kv, .kQ, .kx, .ky')) return false;
  return item.matches('.h7') || find(root, THREAD.body, SILENT) !== null;
}

const SILENT: Health = { miss() {}, fallback() {} };

/** A message may be hidden inside a shown thread (the ones folded away), so its list is what has to be shown. */
function isThreadShown(root: HTMLElement): boolean {
  const list = root.closest('[role="list"]') ?? root.closest(PAGE.main) ?? root.closest(THREAD.item) ?? root;
  return isShown(list);
}

function headingOf(document: Document, health: Health): HTMLElement | null {
  return inMain(findAll(document, THREAD.subject, health).filter((heading) => isShown(heading)))[0] ?? null;
}

/** With a reading pane, the row of the list that is open. */
function selectedRow(view: Element): readonly (string | null)[] {
  const row = view.querySelector(THREAD.selectedRow);
  if (row === null) return [];
  return [row.getAttribute('data-legacy-thread-id'), row.getAttribute('data-thread-id')];
}
