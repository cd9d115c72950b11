import type { Agenda } from './agenda.ts';

/** When a topic has its turn in a meeting: epoch milliseconds, null where its beginning cannot be told. */
export interface Turn {
  readonly start: number | null;
  readonly minutes: number | null;
}

/** The turn of each topic, in order: one begins where the last one ends, as long as each says how long it takes. */
export function turnsOf({ topics, meeting }: Agenda): readonly Turn[] {
  let next: number | null = meeting?.start ?? null;
  return topics.map(({ minutes }) => {
    const start = next;
    const length = minutes ?? null;
    next = start === null || length === null ? null : start + length * 60_000;
    return { start, minutes: length };
  });
}

/** Minutes that the topics take together; those that say nothing count as none. */
export function plannedMinutes({ topics }: Agenda): number {
  return topics.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
}
