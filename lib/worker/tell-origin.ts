import { browser } from 'wxt/browser';
import type { Push } from '../messages.ts';
import type { Worker } from './worker.ts';

/**
 * Tells the Calendar tab that an agenda came from what became of its mail; a tab that is gone asks again when it is looked at.
 */
export async function tellOrigin(
  type: 'agenda-sent' | 'agenda-unsent',
  agendaId: string,
  { store }: Pick<Worker, 'store'>,
): Promise<void> {
  const handoff = await store.handoffs.get(agendaId);
  if (handoff?.originTab == null) return;
  const push: Push = { type, agendaId };
  await browser.tabs.sendMessage(handoff.originTab, push).catch(() => undefined);
}
