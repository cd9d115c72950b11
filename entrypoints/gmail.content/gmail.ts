import { computed, effect, signal, untracked } from '@preact/signals';
import { ask } from '../../lib/ask.ts';
import type { Situation } from '../../lib/context/hint.ts';
import { loadLanguages } from '../../lib/language-loading.ts';
import { whenReadable } from '../../lib/language-wait.ts';
import type { InFront } from '../../lib/messages.ts';
import { createAccountReader } from '../../lib/pages/gmail/account.ts';
import { isInbox, readRowsWithSnippets } from '../../lib/pages/gmail/list.ts';
import { watchGmailTheme } from '../../lib/pages/gmail/theme.ts';
import { readThread } from '../../lib/pages/gmail/thread.ts';
import type { Compose } from '../../lib/pages/gmail/types.ts';
import { watchGmail } from '../../lib/pages/gmail/watch.ts';
import { createHealthRecord } from '../../lib/pages/health.ts';
import { onPush } from '../../lib/push.ts';
import { DEFAULT_SETTINGS, type Settings, watchSettings, zoneOf } from '../../lib/settings.ts';
import { wantLanguage } from '../../lib/text/languages/registry.ts';
import { attachContext } from './compose-context.tsx';
import { createDraftNotes } from './draft-notes.ts';
import { expectedOf } from './expected-reply.ts';
import { createHandoff } from './handoff.ts';
import { mailInFront } from './mail-in-front.ts';
import { MOST_ROWS, mailsInList } from './mails-in-list.ts';
import { attachNotice } from './notice-alone.tsx';
import { createNudge } from './nudge.ts';
import { createOpenMail, expectationOf } from './open-mail.ts';
import { showReminderNotice } from './reminder-notice.tsx';
import { createSends, type Sent } from './sends.ts';
import { createSightings } from './sightings.ts';
import { createThreads } from './threads.ts';

/** How long the popup, which asks what is in front, may wait for a language, in milliseconds. */
const POPUP_WAITS = 2_000;

/** Everything that runs in Gmail, until `until` aborts. */
export function startGmail(document: Document, until: AbortSignal): void {
  const settings = signal(DEFAULT_SETTINGS);
  /** Nothing is shown before it is known whether anything may be. */
  const isSettled = signal(false);
  watchSettings((changed) => {
    settings.value = changed;
    isSettled.value = true;
  }, until);
  const health = createHealthRecord((counts) => void ask({ type: 'health', site: 'gmail', ...counts }), until);
  document.addEventListener('visibilitychange', () => document.hidden && health.flush(), { signal: until });
  const account = createAccountReader(document, health);
  const theme = watchGmailTheme(document, until);
  const situation = (): Situation => ({
    now: Date.now(),
    timeZone: zoneOf(settings.value),
    account: account(),
    colleagues: colleaguesOf(settings.value),
  });
  loadLanguages(ask, until);
  const threads = createThreads();
  const sends = createSends(ask, account, Date.now);
  const sightings = createSightings({ ask, account, timeZone: () => zoneOf(settings.value), now: Date.now });
  const handoff = createHandoff(ask, account);
  const notes = createDraftNotes(ask, account);
  const nudge = createNudge({
    document,
    ask,
    account,
    health,
    until,
    onSearch: (onWriteNew, waiting) => showReminderNotice({ document, theme, onWriteNew, until: waiting }),
  });
  const inFront = (): InFront | Promise<InFront> => {
    const url = new URL(document.location.href);
    const rows = isInbox(url) ? readRowsWithSnippets(document, health).slice(0, MOST_ROWS) : [];
    const thread = readThread(document, url, health);
    const texts = [...rows.map(({ snippet }) => snippet), ...(thread?.messages.map(({ ownText }) => ownText) ?? [])];
    const look = () => ({ open: mailInFront(thread, situation()), list: mailsInList(rows, situation()) });
    const unread = whenReadable(
      texts.filter((text) => text !== null),
      { within: POPUP_WAITS, gone: until },
    );
    return unread === null ? look() : unread.then(look);
  };
  onPush(() => {}, until, inFront);

  /** Aborts once nothing can wait any longer: the page closes, or we end. */
  const leaving = new AbortController();
  document.defaultView?.addEventListener('pagehide', () => leaving.abort(), { signal: until });
  const gone = AbortSignal.any([until, leaving.signal]);

  function onCompose(compose: Compose): void {
    // A mail that asks may be written and sent within a second: its language comes while it is.
    wantLanguage('en');
    sends.settle();
    const { thread, draft, to, cc, bcc } = compose.read();
    const mail = createOpenMail(draft);
    compose.onEnd((end) => {
      if (end.kind !== 'sent') return;
      const { reading } = end;
      const then = situation();
      const sent = (): Sent => ({
        reading,
        expected: expectedOf(reading, then, expectationOf(mail)),
        isUnawaited: mail.expectation.value.isOn === false,
        agenda: mail.agenda.value,
        nudges: mail.nudges.value,
      });
      const unread = whenReadable([reading.ownText], { gone });
      void sends.sent(unread === null ? sent() : unread.then(sent));
    }, until);
    notes.onCompose(compose, mail);
    const addressed = [...to, ...cc, ...bcc];
    const around = (): Situation => ({ ...situation(), thread: threads.factsOf(thread, addressed) });
    whileOpen(compose, (isOn, so) =>
      isOn
        ? attachContext(compose, mail, { ask, theme, settings, situation: around }, so)
        : attachNotice(compose, mail, theme, so),
    );
    nudge.onCompose(compose, mail);
    void handoff.offer(compose, mail);
  }

  /** Null until the settings are known. */
  const isPanelOn = computed(() => (isSettled.value ? !settings.value.panelOff.includes('gmail') : null));

  /** Runs `attach` for the panel turned on or off; its signal aborts when that changes or the compose closes. */
  function whileOpen(compose: Compose, attach: (isOn: boolean, so: AbortSignal) => void): void {
    const stop = effect(() => {
      const isOn = isPanelOn.value;
      if (isOn === null) return;
      const so = new AbortController();
      untracked(() => attach(isOn, AbortSignal.any([so.signal, compose.signal, until])));
      return () => so.abort();
    });
    compose.signal.addEventListener('abort', stop, { once: true });
  }

  watchGmail({
    document,
    health,
    signal: until,
    account,
    listener: {
      onCompose,
      onRows: (rows) => {
        sends.settle();
        sightings.rows(rows);
      },
      onThread: (thread) => {
        sends.settle();
        threads.seen(thread);
        sightings.thread(thread);
        nudge.onThread(thread);
      },
      onSendUndone: () => void sends.undone(),
    },
  });
}

/** When others work, as the person has set it. */
function colleaguesOf({ colleagues }: Settings): NonNullable<Situation['colleagues']> {
  const entries = Object.entries(colleagues);
  return Object.fromEntries(entries.map(([email, { timeZone: zone, hours }]) => [email, { zone, hours }]));
}
