import { type Browser, browser } from 'wxt/browser';
import type { Agenda } from '../agenda/agenda.ts';
import { agendaSubject } from '../agenda/mail.ts';
import type { Letter } from '../agenda/proposal.ts';
import { type ComposeAddress, composeUrl } from '../google/urls.ts';
import { type HandoffRow, HandoffRowSchema, parseRow } from '../store/rows.ts';
import type { AskingTab, Worker } from './worker.ts';

/** The way of an agenda into a compose: one tab for each time that somebody asks for it. */

/** A handoff as it stands, and whether this run began it: an earlier one may have got further. */
export interface Begun {
  readonly handoff: HandoffRow;
  readonly isNew: boolean;
}

/** The compose that an agenda is written in, to everybody on it but its own account. */
export function composeOf(account: string, agenda: Agenda): ComposeAddress {
  const others = agenda.attendees.filter((person) => person.email !== account);
  return composeUrl(account, others, agendaSubject(agenda));
}

/** The compose for a mail that is already written out. */
export function composeOfLetter(account: string, letter: Letter): ComposeAddress {
  return composeUrl(account, letter.to, letter.subject);
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

/** Opens a tab next to the one that asked, or wherever there is a window when that one is gone. */
export async function openBeside(url: string, beside: AskingTab | null): Promise<number | null> {
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

/** Begins a handoff, or takes up the one that was begun, and sees to it that its compose is open. */
export function handOff(
  id: string,
  begin: () => Promise<Begun>,
  url: string,
  worker: Worker,
  beside: AskingTab | null,
): Promise<void> {
  return once(id, async () => {
    const { handoff, isNew } = await begin();
    if (handoff.state !== 'opening') return;
    const opened = isNew ? null : await findOpened(handoff);
    const tab = opened ?? (await openBeside(url, beside));
    if (tab !== null) await noteTab(id, tab, worker);
  });
}
