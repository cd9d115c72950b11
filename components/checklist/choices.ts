import { type Choice, type ChoiceKind, type EventName, settlesEvent } from '../../lib/meeting/choice.ts';
import type { Memory, Settled } from './memory.ts';

/** What choices are told with. */
export interface ChoicesFrom {
  readonly memory: Memory;
  /** The event as it is called now; null while it is not known whose it is. */
  readonly name: () => EventName | null;
  /** What was advised, and what the event takes. */
  readonly advised: () => Pick<Choice, 'verdict' | 'minutes'>;
  /** Choices about drafts of this page that went on elsewhere: from the bubble to the edit page. */
  readonly unsaved: Set<string>;
}

export type Choices = ReturnType<typeof createChoices>;

/** What the person chooses about one event. The choice that settles it follows the draft's name until that has an id. */
export function createChoices({ memory, name, advised, unsaved }: ChoicesFrom) {
  const chosen = new Set<string>();
  let followed: { readonly id: string; readonly choice: Choice; readonly told: string } | null = null;

  return {
    /** Whether anything was chosen here. */
    hasChosen: (): boolean => chosen.size > 0,
    /** Remembers a choice and gives its id; null where it is not known whose event it is. */
    choose(kind: ChoiceKind, reason: string | null = null, id: string = crypto.randomUUID()): string | null {
      chosen.add(id);
      const event = name();
      if (event === null) return null;
      const choice = { kind, reason, ...advised() };
      if (settlesEvent(kind)) followed = { id, choice, told: JSON.stringify(event) };
      memory.remember(event, choice, id);
      return id;
    },
    /** A choice was taken back: it counts as none. */
    takeBack(id: string | null): void {
      if (id === null || !chosen.delete(id)) return;
      memory.forget(id);
    },
    /** Takes up a choice that was made about this very draft in another place. */
    takeUp({ id, kind, reason, verdict, minutes }: Settled): void {
      const event = name();
      if (event === null || event.id !== null || !unsaved.has(id)) return;
      followed = { id, choice: { kind, reason, verdict, minutes }, told: JSON.stringify(event) };
    },
    /** Tells the choice under the name that the draft has by now. */
    follow(): void {
      const event = name();
      const told = JSON.stringify(event);
      if (followed === null || event === null || event.id !== null || told === followed.told) return;
      followed = { ...followed, told };
      memory.remember(event, followed.choice, followed.id);
    },
    /** The draft has closed here without being saved. */
    leave(): void {
      if (followed !== null) unsaved.add(followed.id);
    },
  };
}
