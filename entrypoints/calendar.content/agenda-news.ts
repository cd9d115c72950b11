import type { Ask } from '../../lib/ask.ts';

interface Waiting {
  readonly agendaId: string;
  readonly listener: (isSent: boolean) => void;
  /** What the listener was told last. */
  isSent: boolean;
}

/** Tells cards when the mail of their agenda was sent, and when it was taken back. */
export interface AgendaNews {
  onAgendaSent(agendaId: string, listener: (isSent: boolean) => void, signal: AbortSignal): void;
  /** The background said so. */
  told(agendaId: string, isSent: boolean): void;
}

/**
 * The background says when an agenda's mail was sent or taken back; since it may have said so while this page was asleep, the
 * page asks again whenever it is looked at.
 */
export function createAgendaNews(ask: Ask, document: Document, signal: AbortSignal): AgendaNews {
  const waiting = new Set<Waiting>();

  function told(agendaId: string, isSent: boolean): void {
    for (const entry of waiting) {
      if (entry.agendaId !== agendaId || entry.isSent === isSent) continue;
      entry.isSent = isSent;
      entry.listener(isSent);
    }
  }

  async function askAgain(): Promise<void> {
    if (document.hidden) return;
    for (const agendaId of new Set([...waiting].map((entry) => entry.agendaId))) {
      const result = await ask({ type: 'agenda-state', agendaId });
      // An agenda that somebody deleted tells nothing of its mail.
      if (result.ok && result.value.state !== 'gone') told(agendaId, result.value.state === 'sent');
    }
  }

  document.addEventListener('visibilitychange', () => void askAgain(), { signal });
  document.defaultView?.addEventListener('focus', () => void askAgain(), { signal });
  return {
    told,
    onAgendaSent(agendaId, listener, until) {
      const entry = { agendaId, listener, isSent: false };
      waiting.add(entry);
      until.addEventListener('abort', () => waiting.delete(entry), { once: true });
    },
  };
}
