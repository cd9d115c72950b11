import type { Ask } from '../../lib/ask.ts';
import type { Answers } from '../../lib/messages.ts';
import { openAnswer } from '../../lib/pages/gmail/open-answer.ts';
import type { Compose, OpenThread } from '../../lib/pages/gmail/types.ts';
import type { Health } from '../../lib/pages/health.ts';
import { normalSubject } from '../../lib/replies/subject.ts';
import type { OpenMail } from './open-mail.ts';
import { NOTICES } from './words.ts';

type Nudge = NonNullable<Answers['claim-nudge']>;

/** What a reminder needs of its page. */
export interface NudgePlace {
  readonly document: Document;
  readonly ask: Ask;
  readonly account: () => string | null;
  readonly health: Health;
  readonly until: AbortSignal;
  /** A reminder waits on a page of what Gmail searched for; the signal aborts once it waits no longer. */
  readonly onSearch?: (writeNew: () => void, until: AbortSignal) => void;
}

/** How long Gmail may take to open an answer, in milliseconds. */
const OPENS = 6_000;

/** How often it is looked whose mailbox a page of searched mails is, and how many milliseconds lie between. */
const LOOKS = 10;
const BETWEEN = 500;

/**
 * Writes the reminder that the popup asked for: when its thread is open in this tab, an answer is opened by Gmail's own
 * button and filled in, once. Where Gmail opens none, the background opens a mail of its own instead.
 */
export function createNudge({ document, ask, account, health, until, onSearch }: NudgePlace) {
  let claim: Promise<Nudge | null> | null = null;
  let waiting: Nudge | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const open = new Map<Compose, OpenMail>();
  const settled = new AbortController();
  const gone = AbortSignal.any([until, settled.signal]);

  async function claimOnce(): Promise<Nudge | null> {
    const address = account();
    if (address === null) return null;
    claim ??= ask({ type: 'claim-nudge', account: address }).then((result) => (result.ok ? result.value : null));
    return claim;
  }

  /** Settles it: nothing more is written in this tab. */
  function finish(nudge: Nudge, filled: boolean): void {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    waiting = null;
    claim = Promise.resolve(null);
    settled.abort();
    void ask({ type: 'nudge-done', replyId: nudge.replyId, filled });
  }

  function fill(nudge: Nudge, compose: Compose, mail: OpenMail): void {
    const reading = compose.read();
    // Somebody has begun an answer here already: it is theirs.
    const isFilled = reading.ownText.trim() === '' && compose.insert(nudge.letter.blocks, 'start');
    if (isFilled) mail.nudges.value = nudge.replyId;
    else mail.notice.value = NOTICES.notNudged;
    finish(nudge, true);
  }

  const isItsThread = ({ thread, subject }: Nudge, id: OpenThread['thread'], shown: string | null): boolean =>
    thread?.kind === 'api' && id.kind === 'api'
      ? thread.id === id.id
      : shown !== null && normalSubject(shown) === normalSubject(subject);

  async function onThread(seen: OpenThread): Promise<void> {
    const nudge = await claimOnce();
    if (nudge === null || waiting !== null || until.aborted) return;
    if (!isItsThread(nudge, seen.thread, seen.subject)) return;
    waiting = nudge;
    for (const [compose, mail] of open) if (isIts(nudge, compose)) return fill(nudge, compose, mail);
    if (!openAnswer(document, nudge.toAll, health)) return finish(nudge, false);
    timer = setTimeout(() => {
      if (waiting === nudge && !until.aborted) finish(nudge, false);
    }, OPENS);
  }

  function isIts(nudge: Nudge, compose: Compose): boolean {
    const { thread, subject, isReply } = compose.read();
    return isReply && thread !== null && isItsThread(nudge, thread, subject);
  }

  /** Where Gmail had to search for the thread it is the person who opens it: they are told so, as soon as the account shows. */
  async function onSearched(left: number): Promise<void> {
    if (onSearch === undefined || gone.aborted || !document.location.hash.startsWith('#search/')) return;
    if (account() === null) {
      const later = setTimeout(() => void onSearched(left - 1), BETWEEN);
      if (left <= 0) clearTimeout(later);
      return;
    }
    const nudge = await claimOnce();
    if (nudge !== null && waiting === null && !gone.aborted) onSearch(() => finish(nudge, false), gone);
  }
  void onSearched(LOOKS);

  /** Only a window that was opened with nothing but a compose waits for a mail of its own. */
  async function onNewMail(compose: Compose, mail: OpenMail): Promise<void> {
    if (new URL(document.location.href).searchParams.get('view') !== 'cm') return;
    const nudge = await claimOnce();
    if (nudge !== null && !compose.signal.aborted && compose.read().subject === nudge.letter.subject) {
      fill(nudge, compose, mail);
    }
  }

  return {
    onThread: (seen: OpenThread) => void onThread(seen),
    onCompose(compose: Compose, mail: OpenMail): void {
      open.set(compose, mail);
      compose.signal.addEventListener('abort', () => open.delete(compose), { once: true });
      if (waiting !== null && isIts(waiting, compose)) fill(waiting, compose, mail);
      else void onNewMail(compose, mail);
    },
  };
}
