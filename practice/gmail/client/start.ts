import type { DraftView, StartView } from '../wire.ts';
import { newDraft } from './compose/answer.ts';
import type { Compose } from './compose/compose.ts';
import { asksForPopOut, draftOfQuery, openPopOut } from './compose/popout.ts';
import { openPopup } from './compose/popup.ts';
import { el } from './dom.ts';
import { buildFrame } from './frame.ts';
import { draftToken } from './ids.ts';
import type { Labels } from './labels.en.ts';
import { ask, leaveHiddenDialogs, openModal } from './modal.ts';
import type { Page } from './page.ts';
import { draftOfToken, readRoute } from './route.ts';
import type { MailServer } from './server.ts';
import { listenForShortcuts } from './shortcuts.ts';
import type { Times } from './times.ts';
import { makeToast } from './toast.ts';
import { makeViews, type Views } from './views.ts';

interface Given {
  readonly server: MailServer;
  readonly start: StartView;
  readonly labels: Labels;
  readonly times: Times;
}

/** Opens the window that `?ui=2&view=btop` asks for, whose draft or thread is named in the address. */
async function openMovedOut(page: Page, query: URLSearchParams): Promise<void> {
  const id = decodeURIComponent(decodeURIComponent(location.hash)).replace('#cmid=', '');
  const draft = query.get('view') === 'cm' ? draftOfQuery(page, query) : await page.server.draft(id);
  openPopOut(page, draft ?? newDraft(page), query.get('view') === 'cm');
}

/** Asks for news for as long as the page lives. A server that is away is asked again. */
async function listenForChanges(page: Page, version: number): Promise<never> {
  let known = version;
  for (;;) {
    try {
      const news = await page.server.changes(known);
      if (news.version > known) await page.refresh();
      known = news.version;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 2_000));
    }
  }
}

function popOutAddress(base: string, draft: DraftView): string {
  return `${base}?ui=2&view=btop&ver=1#${encodeURIComponent(encodeURIComponent(`cmid=${draft.sync}`))}`;
}

/** Builds the page: the whole mailbox, one thread, or one compose, as the address says. */
export function startPage({ server, start, labels, times }: Given): void {
  const query = new URLSearchParams(location.search);
  const popups = new Map<string, Compose>();
  let views: Views | null = null;

  const writeRoute = (): void => {
    const tokens = [...popups.values()].map((compose) =>
      compose.isKept() ? draftToken(compose.draft.thread, compose.sync) : 'new',
    );
    const path = location.hash.split('?')[0] || '#inbox';
    history.replaceState(null, '', tokens.length > 0 ? `${path}?compose=${tokens.join('%2C')}` : path);
  };
  const page: Page = {
    start,
    labels,
    times,
    server,
    isOld: start.variant === '2020',
    openCompose: (draft) => {
      if (popups.has(draft.sync)) return;
      const compose = openPopup(page, draft, {
        kept: () => writeRoute(),
        gone: () => {
          popups.delete(draft.sync);
          writeRoute();
        },
      });
      popups.set(draft.sync, compose);
      writeRoute();
    },
    isWriting: (sync) => popups.has(sync),
    reopen: (draft) => {
      if (asksForPopOut(query)) openPopOut(page, draft, query.get('view') === 'cm');
      else if (!views?.edit(draft)) page.openCompose(draft);
    },
    popOut: (draft) =>
      void window.open(popOutAddress(start.account.base, draft), '_blank', 'popup,width=720,height=640'),
    go: (route) => {
      location.hash = route.startsWith('?') ? `${location.hash.split('?')[0] || '#inbox'}${route}` : route;
    },
    refresh: async () => views?.refresh(),
    toast: (toast) => say(toast),
    ask: (question) => ask(page, question),
  };

  leaveHiddenDialogs();
  const say = makeToast(page);
  document.execCommand('defaultParagraphSeparator', false, 'div');
  if (asksForPopOut(query)) {
    void openMovedOut(page, query);
    return;
  }
  document.body.className = query.get('view') === 'btop' ? 'aAU xE Su' : 'aAU';
  const frame = buildFrame(page);
  const shown = makeViews(page, frame);
  views = shown;

  const openRoute = async (): Promise<void> => {
    const route = readRoute(location.hash);
    const moved = query.get('th')?.replace(/^#/, '') ?? null;
    await shown.show(moved === null ? route : { ...route, thread: decodeURIComponent(moved).replace(/^#/, '') });
    for (const token of route.composes) {
      const id = draftOfToken(token);
      if (id !== null && popups.has(id)) continue;
      if (token === 'new' && [...popups.values()].some((compose) => !compose.isKept())) continue;
      const draft = token === 'new' ? newDraft(page) : id === null ? null : await server.draft(id);
      if (draft && !shown.edit(draft)) page.openCompose(draft);
    }
    writeRoute();
  };
  addEventListener('hashchange', () => void openRoute());
  listenForShortcuts({
    compose: () => page.openCompose(newDraft(page)),
    search: () => frame.search.focus(),
    move: (by) => shown.list()?.move(by),
    open: () => shown.list()?.openCurrent(),
    back: () => page.go('inbox'),
    archive: () => shown.dispose('archive'),
    remove: () => shown.dispose('bin'),
    markUnread: () => shown.dispose('unread'),
    answer: (kind) => shown.thread()?.answer(kind),
    go: (list) => page.go(list),
    help: () =>
      void openModal(page, {
        role: 'dialog',
        title: labels.keyboardShortcuts,
        content: labels.shortcuts.map(([key, text]) => el('div', { class: 'aov' }, el('kbd', {}, key), text)),
        choices: [],
        buttons: [],
      }),
  });
  void openRoute();
  void listenForChanges(page, start.version);
}
