import type { Fix } from '../../lib/context/hint.ts';
import { whenReadable } from '../../lib/language-wait.ts';
import type { Compose, ComposeReading } from '../../lib/pages/gmail/types.ts';
import { findAdditions } from '../../lib/text/addition.ts';
import type { Span } from '../../lib/text/message.ts';

/** What a fix has changed in a mail. */
export interface Change {
  readonly fix: Fix;
  /** Whether it still stands in the mail as it was put there. */
  stands(reading: ComposeReading): boolean;
  /** Takes back just that, and nothing that was done before or since. */
  undo(): Promise<void>;
}

/**
 * Carries a fix of what was read out; null where it changed nothing. What the page does not take leaves the cursor in the
 * mail.
 */
export async function applyFix(compose: Compose, fix: Fix, reading: ComposeReading): Promise<Change | null> {
  switch (fix.kind) {
    case 'focus':
      compose.focus(fix.target);
      return null;
    case 'insert':
      return insert(compose, fix, reading);
    case 'replace':
      return replace(compose, fix, reading);
    case 'move-to-cc':
      return moveToCc(compose, fix, reading);
  }
}

type FixOf<Kind extends Fix['kind']> = Extract<Fix, { kind: Kind }>;

/** How long a fix may wait for the language that tells where a mail's words end, in milliseconds. */
const LONGEST_PAUSE = 1_000;

/** Finds words that were put into a mail by their being there once more than before; the same words elsewhere are the writer's. */
function createFinder(words: string, before: string, near: number) {
  const known = findAdditions(before, words).length;
  return ({ ownText }: ComposeReading): Span | null => {
    const places = findAdditions(ownText, words);
    const far = ({ start }: Span) => Math.abs(start - near);
    return places.length > known ? (places.toSorted((one, other) => far(one) - far(other))[0] ?? null) : null;
  };
}

async function insert(compose: Compose, fix: FixOf<'insert'>, { ownText }: ComposeReading): Promise<Change | null> {
  const { text } = fix;
  const unread = whenReadable([ownText], { within: LONGEST_PAUSE, gone: compose.signal });
  if (unread !== null) await unread;
  if (!compose.insert([{ kind: 'paragraph', children: [{ kind: 'text', text }] }], 'end')) return null;
  const find = createFinder(text, ownText, ownText.length);
  return {
    fix,
    stands: (reading) => find(reading) !== null,
    async undo() {
      const span = find(compose.read());
      if (span !== null) compose.takeOut(span);
    },
  };
}

function replace(compose: Compose, fix: FixOf<'replace'>, { ownText }: ComposeReading): Change | null {
  const { span, text } = fix;
  if (!compose.replace(span, text)) {
    compose.focus('body');
    return null;
  }
  const find = createFinder(text, ownText, span.start);
  return {
    fix,
    stands: (reading) => find(reading) !== null,
    async undo() {
      const now = find(compose.read());
      if (now !== null) compose.replace(now, ownText.slice(span.start, span.end));
    },
  };
}

async function moveToCc(compose: Compose, fix: FixOf<'move-to-cc'>, before: ComposeReading): Promise<Change | null> {
  const has = (people: ComposeReading['to'], email: string) => people.some((person) => person.email === email);
  await compose.moveTo('cc', fix.people);
  const isMoved = ({ to, cc }: ComposeReading, email: string) => has(cc, email) && !has(to, email);
  const after = compose.read();
  const moved = fix.people.filter((email) => isMoved(after, email) && !has(before.cc, email));
  if (moved.length === 0) return null;
  return {
    fix,
    stands: (reading) => moved.some((email) => isMoved(reading, email)),
    async undo() {
      const now = compose.read();
      const back = moved.filter((email) => isMoved(now, email));
      await compose.moveTo('to', back);
    },
  };
}
