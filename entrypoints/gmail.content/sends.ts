import type { Ask } from '../../lib/ask.ts';
import type { DraftNote, RequestOf, Result } from '../../lib/messages.ts';
import type { ComposeReading } from '../../lib/pages/gmail/types.ts';
import type { Expected } from './expected-reply.ts';

/** A mail that left its compose, and the reply that it may wait for. */
export interface Sent {
  readonly reading: ComposeReading;
  readonly expected: Expected | null;
  /** The person said that they wait for nothing. */
  readonly isUnawaited?: boolean;
  /** The agenda that it carries, or only proposes. */
  readonly agenda: DraftNote['agenda'];
  /** The pending reply that it reminds of. */
  readonly nudges?: string | null;
}

interface Told {
  readonly id: string;
  readonly sent: Sent;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** Sends that are kept while it is not known whose mailbox this is: more than anybody writes in the meantime. */
const MOST_WAITING = 50;

/** Characters of a question that are looked at. */
const LONGEST_QUESTION = 500;

/** What a mail that offers something comes to ask; null where nothing in it is a question. */
function lastQuestion(ownText: string): string | null {
  const end = Math.max(ownText.lastIndexOf('?'), ownText.lastIndexOf('？'));
  const before = ownText.slice(Math.max(0, end - LONGEST_QUESTION), Math.max(0, end));
  const start = Math.max(...['.', '!', '?', '。', '！', '？', '\n'].map((stop) => before.lastIndexOf(stop)));
  const question = before.slice(start + 1).trim();
  return question === '' ? null : `${question}${ownText.charAt(end)}`;
}

/** Tells the background of sent mails, and takes the last one back when its send is undone. */
export function createSends(ask: Ask, account: () => string | null, now: () => number) {
  let last: { readonly id: string; readonly done: Promise<unknown> } | null = null;
  let waiting: readonly Told[] = [];

  function reportOf({ id, sent, at }: Told): Omit<RequestOf<'mail-sent-early'>, 'type'> {
    const { reading, expected, isUnawaited = false, agenda, nudges = null } = sent;
    const isProposal = agenda?.isProposal === true;
    const awaited = expected?.isOn === true ? expected : null;
    return {
      id,
      subject: (reading.subject ?? '').slice(0, 1_000),
      to: [...(awaited?.from ?? reading.to)].slice(0, 2_000),
      thread: reading.thread,
      draft: reading.draft,
      asked: (awaited?.asked ?? (isProposal ? lastQuestion(reading.ownText) : null))?.slice(0, 200) ?? null,
      due: awaited?.due ?? null,
      sentAt: at,
      agendaId: agenda?.id ?? null,
      ...(isProposal && { isProposal }),
      ...(isUnawaited && { isUnawaited }),
      ...(nudges !== null && { nudges }),
    };
  }
  const tell = (told: Told, address: string): Promise<Result<'mail-sent'>> =>
    ask({ type: 'mail-sent', account: address, ...reportOf(told) });

  async function report(told: Told): Promise<Result<'mail-sent'> | null> {
    const address = account();
    if (address !== null) return tell(told, address);
    waiting = [...waiting, told].slice(-MOST_WAITING);
    await ask({ type: 'mail-sent-early', ...reportOf(told) });
    return null;
  }

  return {
    /**
     * Null: it is not known yet whose mailbox this is. The background keeps it until then, should this page be gone sooner.
     * What is still being read is told once it has been, with the time at which it was sent.
     */
    sent(sent: Sent | Promise<Sent>): Promise<Result<'mail-sent'> | null> {
      const [id, at] = [crypto.randomUUID(), now()];
      const done =
        sent instanceof Promise ? sent.then((read) => report({ id, sent: read, at })) : report({ id, sent, at });
      last = { id, done };
      return done;
    },

    /** Tells what waits for it to be known whose mailbox this is; to be called when the page may have come to say so. */
    settle(): void {
      const address = waiting.length === 0 ? null : account();
      if (address === null) return;
      const all = waiting;
      waiting = [];
      for (const told of all) {
        const done = tell(told, address);
        if (last?.id === told.id) last = { id: told.id, done };
      }
    },

    async undone(): Promise<void> {
      if (last === null) return;
      const { id, done } = last;
      last = null;
      waiting = waiting.filter((told) => told.id !== id);
      // Never before the record that it takes back.
      await done;
      // It may have been read only now.
      waiting = waiting.filter((told) => told.id !== id);
      await ask({ type: 'send-undone', id });
    },
  };
}
