import type { ThreadFacts } from '../../lib/context/hint.ts';
import type { OpenThread } from '../../lib/pages/gmail/types.ts';
import type { PageId } from '../../lib/replies/pending.ts';
import type { Person } from '../../lib/text/message.ts';

/** Threads that are remembered: a reply is written in one that was open a moment ago. */
const MOST = 20;

/** Remembers, while the tab lives, who took part in the threads that the person had open. */
export function createThreads() {
  const known = new Map<string, ThreadFacts>();

  function keep(key: string, facts: ThreadFacts): void {
    known.delete(key);
    known.set(key, facts);
    const [oldest] = known.keys();
    if (known.size > MOST && oldest !== undefined) known.delete(oldest);
  }

  return {
    seen({ thread, clientThread, messages }: OpenThread): void {
      const senders = messages.map(({ from }) => from?.email ?? null);
      const people = messages.flatMap(({ from, to }) => [...(from === null ? [] : [from]), ...to]);
      const facts = { senders, people: [...new Set(people.map(({ email }) => email))] };
      keep(keyOf(thread), facts);
      if (clientThread !== null) keep(clientThread, facts);
    },
    /** What is known of a thread; `addressed` are those to whom the answer was addressed when it was begun. */
    factsOf(thread: PageId | null, addressed: readonly Person[]): ThreadFacts | null {
      const facts = thread === null ? undefined : known.get(keyOf(thread));
      if (facts === undefined) return null;
      return { ...facts, people: [...facts.people, ...addressed.map(({ email }) => email)] };
    },
  };
}

export type Threads = ReturnType<typeof createThreads>;

function keyOf(id: PageId): string {
  return id.kind === 'api' ? id.id : id.token;
}
