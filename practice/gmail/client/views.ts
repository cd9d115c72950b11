import type { DraftView, ListView } from '../wire.ts';
import { div, show } from './dom.ts';
import type { Frame } from './frame.ts';
import { type List, makeList } from './list.ts';
import type { Page } from './page.ts';
import type { Route } from './route.ts';
import { dispose, makeThread, type Thread } from './thread.ts';

/** Threads that stay in the document, hidden, after they were left. */
const KEPT_THREADS = 4;

/** What is open in the middle of the page: a list or a thread. What was open before stays there hidden. */
export interface Views {
  show(route: Route): Promise<void>;
  refresh(): Promise<void>;
  list(): List | null;
  thread(): Thread | null;
  /** Opens a draft in the thread that is open; false when that is another one or none. */
  edit(draft: DraftView): boolean;
  dispose(as: 'archive' | 'bin' | 'unread'): void;
}

export function makeViews(page: Page, frame: Frame): Views {
  const lists = new Map<string, List>();
  let threads: Thread[] = [];
  let list: List | null = null;
  let thread: Thread | null = null;

  const reveal = (node: HTMLElement): void => {
    if (node.parentElement === null) frame.main.append(div('nH UG', node));
    for (const view of frame.main.children) {
      if (!(view instanceof HTMLElement)) continue;
      const isOpen = view === node.parentElement;
      show(view, isOpen);
      if (isOpen) view.setAttribute('role', 'main');
      else view.removeAttribute('role');
    }
  };
  const retitle = (counts: { readonly unread: number }): void => {
    const name = page.labels.lists[list?.name ?? 'inbox'];
    const number = list?.name === 'inbox' && counts.unread > 0 ? ` (${counts.unread})` : '';
    const subject = thread ? thread.node.querySelector('.hP')?.textContent : null;
    document.title = `${subject ?? `${name}${number}`} - ${page.start.account.email} - Gmail`;
  };
  const fill = async (): Promise<ListView | null> => {
    if (!list) return null;
    const view = await page.server.list(list.name, list.query);
    list.fill(view);
    frame.setFolders(list.name, view);
    retitle(view);
    return view;
  };
  const showThread = async (id: string): Promise<void> => {
    const view = await page.server.thread(id);
    if (!view) return;
    const known = threads.find((each) => each.sync === view.sync);
    thread?.leave();
    thread = known ?? makeThread(page, view);
    known?.fill(view);
    const draft = view.drafts.at(-1);
    if (known && draft) known.edit(draft);
    threads = [...threads.filter((each) => each !== thread), thread];
    for (const old of threads.splice(0, threads.length - KEPT_THREADS)) old.node.parentElement?.remove();
    reveal(thread.node);
    if (view.messages.some((message) => message.unread)) await page.server.mark(view.sync, 'read');
  };

  return {
    list: () => (thread ? null : list),
    thread: () => thread,
    edit: (draft) => thread?.sync === draft.thread && thread.edit(draft),
    refresh: async () => {
      const open = thread;
      const view = open ? await page.server.thread(open.sync) : null;
      if (open && view) open.fill(view);
      await fill();
    },
    show: async (route) => {
      const key = `${route.list}/${route.query}`;
      list = lists.get(key) ?? makeList(page, route.list, route.query);
      lists.set(key, list);
      if (route.thread !== null && thread?.sync === route.thread) return;
      if (route.thread !== null) await showThread(route.thread);
      else {
        thread?.leave();
        thread = null;
        reveal(list.node);
      }
      await fill();
    },
    dispose: (as) => {
      const sync = thread?.sync ?? list?.current() ?? null;
      if (sync !== null) void dispose(page, sync, as);
    },
  };
}
