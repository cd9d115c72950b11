import type { Ask } from '../../lib/ask.ts';
import type { Choice, EventName } from '../../lib/meeting/choice.ts';

/** What was settled before about an event. */
export interface Settled extends Choice {
  readonly id: string;
}

/** Remembers choices, and asks what was chosen. The background keeps them; a page has no store of its own. */
export interface Memory {
  /** What settled the event before; null where nothing did, or nothing is to be known. */
  recall(event: EventName): Promise<Settled | null>;
  /** Remembers a choice under an id, with which it may be told again: with a reason, or of the event's new name. */
  remember(event: EventName, choice: Choice, id: string): void;
  /** Forgets a choice that was taken back. */
  forget(id: string): void;
}

export function createMemory(ask: Ask): Memory {
  return {
    async recall(event) {
      if (event.id === null && (event.title.trim() === '' || event.start === null)) return null;
      const result = await ask({ type: 'choice-of', event });
      return result.ok ? result.value.choice : null;
    },
    remember(event, choice, id) {
      void ask({ type: 'choose', id, event, choice });
    },
    forget(id) {
      void ask({ type: 'unchoose', id });
    },
  };
}
