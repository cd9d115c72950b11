import { type Browser, browser } from 'wxt/browser';
import { agendaSubject } from '../../agenda/from-draft.ts';
import { composeUrl } from '../../google/urls.ts';
import type { RequestOf } from '../../messages.ts';
import { type HandoffRow, HandoffRowSchema, parseRow } from '../../store/rows.ts';
import { type AskingTab, done, type Handler, type Worker } from '../worker.ts';

type Request = RequestOf<'write-instead'>;

function composeOf({ account, agenda }: Request) {
  const others = agenda.attendees.filter((person) => person.email !== account);
  return composeUrl(account, others, agendaSubject(agenda));
}

/** Agenda and handoff in one transaction. Gives the handoff as it stands: an earlier run may have got further with it. */
async function keep(
  request: Request,
  { store, now }: Worker,
  originTab: number | null,
): Promise<{ readonly handoff: HandoffRow; readonly isNew: boolean }> {
  return store.transaction('rw', store.agendas, store.handoffs, async () => {
    const known = parseRow(HandoffRowSchema, await store.handoffs.get(request.id));
    if (known !== null) return { handoff: known, isNew: false };
    const { id, account } = request;
    const { subject, leftOut } = composeOf(request);
    const handoff: HandoffRow = { id, account, originTab, tab: null, state: 'opening', subject, leftOut, at: now() };
    await keepAgenda(request, { store, now });
    await store.handoffs.add(handoff);
    return { handoff, isNew: true };
  });
}

async function keepAgenda({ id, account, agenda }: Request, { store, now }: Pick<Worker, 'store' | 'now'>) {
  if ((await store.agendas.get(id)) !== undefined) return;
  const row = { id, account, agenda, thread: null, createdAt: now(), updatedAt: now() };
  await store.agendas.add({ ...row, state: 'writing' });
}

/** The compose that an earlier run opened and died before it could note its tab, if any. */
async function findOpened({ originTab, subject }: HandoffRow): Promise<number | null> {
  if (originTab === null) return null;
  const isIt = (tab: Browser.tabs.Tab): boolean => {
    const address = tab.pendingUrl ?? tab.url ?? '';
    return (
      tab.openerTabId === originTab && URL.canParse(address) && new URL(address).searchParams.get('su') === subject
    );
  };
  const tabs = await browser.tabs.query({ url: 'https://mail.google.com/*' });
  return tabs.find(isIt)?.id ?? null;
}

/** Opens the compose next to the tab that asked, or wherever there is a window when that tab is gone. */
async function open(url: string, beside: AskingTab | null): Promise<number | null> {
  const place = {
    ...(beside !== null && { openerTabId: beside.id }),
    ...(beside?.windowId != null && { windowId: beside.windowId }),
    ...(beside?.index != null && { index: beside.index + 1 }),
  };
  const tab = await browser.tabs.create({ url, ...place }).catch(() => browser.tabs.create({ url }));
  return tab.id ?? null;
}

/** Only where nobody has claimed it meanwhile: that tab's script may be quicker than we are. */
async function noteTab(id: string, tab: number, { store }: Worker): Promise<void> {
  await store.transaction('rw', store.handoffs, async () => {
    const handoff = parseRow(HandoffRowSchema, await store.handoffs.get(id));
    if (handoff?.state === 'opening') await store.handoffs.put({ ...handoff, tab, state: 'open' });
  });
}

const running = new Map<string, Promise<void>>();

/** Runs one task an id at a time; who comes while it runs waits for that one. */
function once(id: string, task: () => Promise<void>): Promise<void> {
  const current = running.get(id) ?? task().finally(() => running.delete(id));
  running.set(id, current);
  return current;
}

export const writeInstead: Handler<'write-instead'> = {
  from: ['calendar', 'own'],
  async run(request, worker, asker) {
    await once(request.id, async () => {
      const { handoff, isNew } = await keep(request, worker, asker.tab?.id ?? null);
      if (handoff.state !== 'opening') return;
      const opened = isNew ? null : await findOpened(handoff);
      const tab = opened ?? (await open(composeOf(request).url, asker.tab));
      if (tab !== null) await noteTab(request.id, tab, worker);
    });
    return done({ agendaId: request.id });
  },
  /** Opening a tab some minutes late would only startle; the agenda itself must not be lost. */
  later(request, worker) {
    return worker.store.transaction('rw', worker.store.agendas, () => keepAgenda(request, worker));
  },
};
