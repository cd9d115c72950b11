import type { Ask } from '../../lib/ask.ts';
import type { Result } from '../../lib/messages.ts';
import type { ComposeReading } from '../../lib/pages/gmail/types.ts';
import type { Expected } from './expected-reply.ts';

/** A mail that left its compose, and the reply that it may wait for. */
export interface Sent {
  readonly reading: ComposeReading;
  readonly expected: Expected | null;
  readonly agendaId: string | null;
  /** The pending reply that it reminds of. */
  readonly nudges?: string | null;
}

/** Tells the background of sent mails, and takes the last one back when its send is undone. */
export function createSends(ask: Ask, account: () => string | null, now: () => number) {
  let last: { readonly id: string; readonly done: Promise<unknown> } | null = null;

  return {
    /** Null: it is not known whose mailbox this is, so nothing can be filed. */
    async sent({ reading, expected, agendaId, nudges = null }: Sent): Promise<Result<'mail-sent'> | null> {
      const address = account();
      if (address === null) return null;
      const id = crypto.randomUUID();
      const awaited = expected?.isOn === true ? expected : null;
      const done = ask({
        type: 'mail-sent',
        id,
        account: address,
        subject: (reading.subject ?? '').slice(0, 1_000),
        to: [...(awaited?.from ?? reading.to)].slice(0, 2_000),
        thread: reading.thread,
        draft: reading.draft,
        asked: awaited?.asked?.slice(0, 200) ?? null,
        due: awaited?.due ?? null,
        sentAt: now(),
        agendaId,
        ...(nudges !== null && { nudges }),
      });
      last = { id, done };
      return done;
    },

    async undone(): Promise<void> {
      if (last === null) return;
      const { id, done } = last;
      last = null;
      // Never before the record that it takes back.
      await done;
      await ask({ type: 'send-undone', id });
    },
  };
}
