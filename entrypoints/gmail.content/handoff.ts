import { agendaBlocks } from '../../lib/agenda/mail.ts';
import type { Ask } from '../../lib/ask.ts';
import type { Answers } from '../../lib/messages.ts';
import type { Compose } from '../../lib/pages/gmail/types.ts';
import type { OpenMail } from './open-mail.ts';
import { NOTICES } from './words.ts';

/**
 * Fills the compose that *Write instead* opened. The background knows by the tab whether there is an agenda for it; it
 * goes into the first compose with the agenda's subject, once, and only in the mailbox of the account that it is for.
 */
export function createHandoff(ask: Ask, account: () => string | null) {
  let claim: Promise<Answers['claim-handoff'] | null> | null = null;

  async function claimOnce(address: string): Promise<Answers['claim-handoff'] | null> {
    const result = await ask({ type: 'claim-handoff', account: address });
    return result.ok ? result.value : null;
  }

  /** A page may show whose mailbox it is only after its first compose; then a change of that compose is when to look. */
  function accountOf(compose: Compose): Promise<string | null> {
    return new Promise((resolve) => {
      const found = new AbortController();
      const look = () => {
        const address = account();
        if (address === null && !compose.signal.aborted) return;
        found.abort();
        resolve(address);
      };
      compose.signal.addEventListener('abort', look, { once: true });
      compose.onChange(look, found.signal);
      look();
    });
  }

  return {
    async offer(compose: Compose, mail: OpenMail): Promise<void> {
      const address = await accountOf(compose);
      if (address === null) return;
      claim ??= claimOnce(address);
      const claimed = await claim;
      if (claimed === null || compose.signal.aborted) return;
      if (claimed.wrongAccount !== null) {
        mail.notice.value = NOTICES.wrongAccount(claimed.wrongAccount, address);
        return;
      }
      const { handoff } = claimed;
      if (handoff === null || compose.read().subject !== handoff.subject) return;
      claim = Promise.resolve(null);
      mail.draft.value ??= compose.read().draft;
      const filled = compose.insert(handoff.letter?.blocks ?? agendaBlocks(handoff.agenda), 'start');
      mail.agenda.value = { id: handoff.agendaId, isProposal: handoff.letter !== undefined };
      if (!filled) mail.notice.value = NOTICES.notFilled;
      else if (handoff.leftOut.length > 0) mail.notice.value = NOTICES.leftOut(handoff.leftOut.length);
      await ask({ type: 'handoff-done', agendaId: handoff.agendaId, filled });
    },
  };
}
