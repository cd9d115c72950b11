import type { Ask } from '../../lib/ask.ts';

interface Waiting {
  readonly agendaId: string;
  readonly listener: () => void;
}

/** Tells cards when the mail of their agenda was sent. */
export interface AgendaNews {
  onAgendaSent(agendaId: string, listener: () => void, signal: AbortSignal): void;
  /** The background said so. */
  sent(agendaId: string): void;
}

/**
 * The background says when an agenda's mail was sent; since it may have said so while this page was asleep, the page asks
 * again whenever it is looked at.
 */
export function createAgendaNews(ask: Ask, document: Document, signal: AbortSignal): AgendaNews {
  const waiting = new Set<Waiting>();

  function sent(agendaId: string): void {
    for (const entry of waiting) {
      if (entry.agendaId !== agendaId) continue;
      waiting.delete(entry);
      entry.listener();
    }
  }

  async function askAgain(): Promise<void> {
    if (document.hidden) return;
    for (const agendaId of new Set([...waiting].map((entry) => entry.agendaId))) {
      const result = await ask({ type: 'agenda-state', agendaId });
      if (result.ok && result.value.state === 'sent') sent(agendaId);
    }
  }

  document.addEventListener('visibilitychange', () => void askAgain(), { signal });
  document.defaultView?.addEventListener('focus', () => void askAgain(), { signal });
  return {
    sent,
    onAgendaSent(agendaId, listener, until) {
      const entry = { agendaId, listener };
      waiting.add(entry);
      until.addEventListener('abort', () => waiting.delete(entry), { once: true });
    },
  };
}
