import { type Signal, signal } from '@preact/signals';

/** What is known of one open compose besides what stands in it. */
export interface OpenMail {
  /** Whether the person wants an answer to be waited for, where the mail asks for one. */
  readonly expectsReply: Signal<boolean>;
  /** The agenda that this mail carries. */
  readonly agendaId: Signal<string | null>;
  /** Something that the person has to know about this mail, in a sentence or two. */
  readonly notice: Signal<string | null>;
}

export function createOpenMail(): OpenMail {
  return { expectsReply: signal(true), agendaId: signal(null), notice: signal(null) };
}
