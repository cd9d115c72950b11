import { Fragment } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Ask } from '../../../lib/ask.ts';
import { watchConnections } from '../../../lib/connections.ts';
import { type Capability, LEAST, NEEDS } from '../../../lib/google/capabilities.ts';
import { formatDue } from '../../../lib/hours/format.ts';
import type { Failure } from '../../../lib/messages.ts';
import { requestAccess } from '../../../lib/permissions.ts';
import type { Settings, SettingsChange } from '../../../lib/settings.ts';
import { FAILURES } from '../../kit/words.ts';
import type { Clock } from '../../replies/state.ts';
import { LiveAutoresponder } from '../away/LiveAutoresponder.tsx';
import { CalendarHours } from '../focus/CalendarHours.tsx';
import { LiveFocus } from '../focus/LiveFocus.tsx';
import { AccountPage, type Busy, type Listing, type Notice } from './AccountPage.tsx';
import type { Listed } from './AccountSheet.tsx';
import { useNotices } from './useNotices.ts';
import { WORDS } from './words.ts';

export interface LiveAccountsProps {
  readonly ask: Ask;
  readonly settings: Settings;
  readonly offered: readonly Capability[];
  readonly clock: Clock;
  readonly onSave: (change: SettingsChange) => Promise<boolean>;
}

/** How often the page looks how far reading has come, in milliseconds. */
const WHILE_READING = 1_000;

const good = (text: string): Notice => ({ isGood: true, text });
const bad = (text: string): Notice => ({ isGood: false, text });
const failure = (of: Failure): Notice => bad(`${FAILURES[of].happened} ${FAILURES[of].todo}`);

/** The page of connected accounts on the background. */
export function LiveAccounts({ ask, settings, offered, clock, onSave }: LiveAccountsProps) {
  const [listing, setListing] = useState<Listing>({ kind: 'loading' });
  const [busy, setBusy] = useState<Busy | null>(null);
  const notices = useNotices(settings, onSave);
  const [notice, setNotice] = useState<Notice | null>(null);
  const asked = useRef(0);
  const load = async (signal: AbortSignal | null = null) => {
    // An answer that was long on its way must not take a newer one's place.
    asked.current += 1;
    const turn = asked.current;
    const result = await ask({ type: 'connections' });
    await notices.look();
    if (signal?.aborted || turn !== asked.current) return;
    setListing(result.ok ? { kind: 'ready', value: result.value } : { kind: 'failed', failure: result.error });
  };
  useEffect(() => {
    const closing = new AbortController();
    watchConnections(() => void load(closing.signal), closing.signal);
    return () => closing.abort();
  }, []);
  // Reading goes on in the background while the page is open.
  useEffect(() => {
    const over = new AbortController();
    void load(over.signal);
    return () => over.abort();
  }, [clock.now]);
  const [isAsked, setAsked] = useState(false);
  const isReading =
    isAsked ||
    (listing.kind === 'ready' &&
      listing.value.accounts.some(
        ({ reading, collecting }) => reading?.state === 'under-way' || collecting?.outcome === null,
      ));
  useEffect(() => {
    if (!isReading) return;
    const over = new AbortController();
    let timer: ReturnType<typeof setTimeout>;
    // The next look waits for the last one's answer: a slow disk must not be asked twice at once.
    const again = () => {
      timer = setTimeout(() => void load(over.signal).then(() => !over.signal.aborted && again()), WHILE_READING);
    };
    again();
    return () => {
      clearTimeout(timer);
      over.abort();
    };
  }, [isReading]);
  /** One thing after the other, and what came of it. */
  const run = async (what: Busy, step: () => Promise<Notice>) => {
    setBusy(what);
    setNotice(null);
    const next = await step();
    await load();
    setNotice(next);
    setBusy(null);
  };
  const connect = (capability: Capability, account: string | null) => {
    // Before anything else: the browser shows its question only in the click itself.
    const granted = requestAccess([capability]);
    return run({ account, capability }, async () => {
      if (!(await granted)) return bad(WORDS.done.noAccess);
      const result = await ask({ type: 'connect', capability, account });
      if (!result.ok) return failure(result.error);
      const isGood = result.value.outcome === 'connected';
      return { isGood, text: WORDS.done.connected(result.value, account) };
    });
  };
  /** False where our blocks are still in the calendar, and then nothing else is done either. */
  const takeBlocks = async (account: string): Promise<boolean> => {
    const result = await ask({ type: 'tend-focus', account, wish: { kind: 'take-back', only: null } });
    return result.ok && result.value.outcome === 'done';
  };
  const takeBack = (capability: Capability, account: string, withBlocks: boolean) =>
    run({ account, capability }, async () => {
      if (withBlocks && !(await takeBlocks(account))) return bad(WORDS.done.blocksLeft);
      const result = await ask({ type: 'take-back', capability, account });
      if (!result.ok) return failure(result.error);
      return withAnswer(good(WORDS.done.takenBack(NEEDS[capability].name)), result.value.answersUntil, true);
    });
  const disconnect = (account: string, withBlocks: boolean) =>
    run({ account, capability: null }, async () => {
      if (withBlocks && !(await takeBlocks(account))) return bad(WORDS.done.blocksLeft);
      const result = await ask({ type: 'disconnect', account });
      if (!result.ok) return failure(result.error);
      const { isRevoked, answersUntil } = result.value;
      const notice = isRevoked ? good(WORDS.done.disconnected(account)) : bad(WORDS.done.forgotten(account));
      return withAnswer(notice, answersUntil, false);
    });
  /** Adds that our automatic answer still stands in Gmail, where it does. */
  const withAnswer = (notice: Notice, until: number | null, isKept: boolean): Notice => {
    if (until === null) return notice;
    const ends = until > clock.now ? formatDue(until, clock.timeZone, clock.now, clock.locale) : null;
    return bad(`${notice.text} ${WORDS.done.answering(ends, isKept)}`);
  };
  /** Goes on in the background; the page shows how far it has come. */
  const readNow = () => {
    setNotice(null);
    setAsked(true);
    void ask({ type: 'check-now' }).then(async () => {
      setAsked(false);
      await load();
    });
  };
  const check = async (clientId: string) => {
    if (!(await requestAccess([LEAST]))) return 'not-permitted';
    const result = await ask({ type: 'check-client', clientId });
    return result.ok ? result.value.found : 'offline';
  };
  const beneath = ({ account, uses }: Listed) => {
    const isOn = (wanted: Capability) => uses.some(({ capability, isOn }) => isOn && capability === wanted);
    const its = { ask, account, settings, onSave };
    // Whoever has signed in again sees at once what comes of it.
    const anew = (wanted: Capability) => `${wanted} ${uses.find(({ capability }) => capability === wanted)?.since}`;
    return (
      <Fragment key={account}>
        {isOn('focus') && (
          <LiveFocus key={anew('focus')} {...its} clock={clock} onSignIn={() => void connect('focus', account)} />
        )}
        {isOn('hours') && (
          <CalendarHours
            key={anew('hours')}
            {...its}
            locale={clock.locale}
            onSignIn={() => void connect('hours', account)}
          />
        )}
      </Fragment>
    );
  };
  return (
    <AccountPage
      listing={listing}
      clientId={settings.googleClientId}
      offered={offered}
      clock={clock}
      busy={busy}
      digest={{ isOn: notices.isOn.digest, onTurn: (isOn) => notices.turn('digest', isOn) }}
      urgent={{
        settings,
        isOn: notices.isOn.urgent,
        onTurn: (isOn) => notices.turn('urgent', isOn),
        onSave,
      }}
      notice={notice}
      onReload={() => void load()}
      {...(!isAsked && { onReadNow: readNow })}
      onSave={(clientId) => onSave(() => ({ googleClientId: clientId }))}
      onCheck={check}
      onConnect={(capability, account) => void connect(capability, account)}
      onTakeBack={(capability, account, withBlocks) => void takeBack(capability, account, withBlocks)}
      onDisconnect={(account, withBlocks) => void disconnect(account, withBlocks)}
      beneath={beneath}
      beneathAll={
        listing.kind === 'ready' && (
          <LiveAutoresponder
            accounts={listing.value.accounts}
            settings={settings}
            clock={clock}
            onSave={onSave}
            onSignIn={(account) => void connect('autoresponder', account)}
          />
        )
      }
    />
  );
}
