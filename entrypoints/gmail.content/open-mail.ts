import { type Signal, signal } from '@preact/signals';

/** What the person has said of the reply to a mail. Null: as the mail itself tells. */
export interface Expectation {
  readonly isOn: boolean | null;
  /** Epoch milliseconds. */
  readonly due: number | null;
}

/** What is known of one open compose besides what stands in it. */
export interface OpenMail {
  readonly expectation: Signal<Expectation>;
  /** The agenda that this mail carries. */
  readonly agendaId: Signal<string | null>;
  /** The pending reply that this mail reminds of. */
  readonly nudges: Signal<string | null>;
  /** Something that the person has to know about this mail, in a sentence or two. */
  readonly notice: Signal<string | null>;
}

export function createOpenMail(): OpenMail {
  return {
    expectation: signal({ isOn: null, due: null }),
    agendaId: signal(null),
    nudges: signal(null),
    notice: signal(null),
  };
}
