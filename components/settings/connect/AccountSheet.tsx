import { useRef, useState } from 'preact/hooks';
import { type Capability, NEEDS } from '../../../lib/google/capabilities.ts';
import { formatDueDay } from '../../../lib/hours/format.ts';
import type { Answers } from '../../../lib/messages.ts';
import { Button } from '../../kit/Button.tsx';
import { useFocusKept } from '../../kit/useFocusKept.ts';
import type { Clock } from '../../replies/state.ts';
import { Reading } from './Reading.tsx';
import { READING } from './reading-words.ts';
import { Sure } from './Sure.tsx';
import { WORDS } from './words.ts';

export type Listed = Answers['connections']['accounts'][number];

export interface AccountSheetProps {
  readonly listed: Listed;
  readonly offered: readonly Capability[];
  readonly hasClient: boolean;
  readonly clock: Clock;
  /** Something of it is under way. */
  readonly isBusy: boolean;
  /** Called in the click. */
  readonly onConnect: (capability: Capability) => void;
  readonly onTakeBack: (capability: Capability, withBlocks: boolean) => void;
  readonly onDisconnect: (withBlocks: boolean) => void;
  readonly onReadNow?: (() => void) | undefined;
}

/** One account: what it is connected for, what that cost, and the ways back. */
export function AccountSheet(props: AccountSheetProps) {
  const { listed, offered, hasClient, clock, isBusy, onConnect, onTakeBack, onDisconnect } = props;
  const { account, uses, today, month, blocks = 0 } = listed;
  const [isTakingFocus, setTakingFocus] = useState(false);
  const sheet = useRef<HTMLElement>(null);
  const taking = useRef<HTMLDivElement>(null);
  useFocusKept(taking, () => sheet.current?.querySelector<HTMLElement>('[data-capability=focus] button'));
  // Signing in again, and reading, take away the button that was pressed. No other one may be in its place for the next key.
  useFocusKept(sheet, () => sheet.current);
  const takeBack = (capability: Capability) => {
    // Once it is taken back, nothing of ours can reach them any more.
    if (capability === 'focus' && blocks > 0) setTakingFocus(true);
    else onTakeBack(capability, false);
  };
  const all = [...uses.map(({ capability }) => capability), ...offered];
  const lineOf = (capability: Capability): string => {
    const use = uses.find((one) => one.capability === capability);
    if (use === undefined) return WORDS.account.notYet;
    const { timeZone, now, locale } = clock;
    return use.isOn ? WORDS.account.since(formatDueDay(use.since, timeZone, now, locale)) : WORDS.account.takenBack;
  };
  const isOn = (capability: Capability) => uses.some((use) => use.isOn && use.capability === capability);
  return (
    <section ref={sheet} class="sheet setting" aria-label={account} tabIndex={-1}>
      <h2>{account}</h2>
      <ul class="rules">
        {[...new Set(all)].map((capability) => {
          const { name } = NEEDS[capability];
          const words = isOn(capability) ? WORDS.account.takeBack : WORDS.account.connect;
          const canConnect = hasClient && offered.includes(capability);
          return (
            <li key={capability} class="rule" data-capability={capability}>
              <div>
                <p>{name}</p>
                <p class="second">{lineOf(capability)}</p>
              </div>
              {(isOn(capability) || canConnect) && (
                <Button
                  kind="outlined"
                  busy={isBusy}
                  label={WORDS.account.named(words, name)}
                  onClick={() => (isOn(capability) ? takeBack : onConnect)(capability)}
                >
                  {words}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      <Reading {...props} />
      <details class="second quota">
        <summary>{WORDS.account.quota}</summary>
        <p>{WORDS.account.spent(today.gmail, month.gmail)}</p>
        {listed.reading?.last !== undefined && <p>{READING.cost(listed.reading.last)}</p>}
        {month.calendar > 0 && <p>{WORDS.account.spentCalendar(today.calendar, month.calendar)}</p>}
      </details>
      <div ref={taking} class="taking">
        {isTakingFocus && (
          <Sure
            label={WORDS.account.named(WORDS.account.takeBack, NEEDS.focus.name)}
            question={WORDS.account.sureFocus}
            yes={WORDS.account.yesFocus}
            no={WORDS.account.noFocus}
            blocks={blocks}
            isBusy={isBusy}
            onYes={(withBlocks) => {
              setTakingFocus(false);
              onTakeBack('focus', withBlocks);
            }}
            onNo={() => setTakingFocus(false)}
          />
        )}
      </div>
      <Disconnect account={account} blocks={blocks} isBusy={isBusy} onDisconnect={onDisconnect} />
    </section>
  );
}

type DisconnectProps = Pick<AccountSheetProps, 'isBusy' | 'onDisconnect'> & {
  readonly account: string;
  readonly blocks: number;
};

function Disconnect({ account, blocks, isBusy, onDisconnect }: DisconnectProps) {
  const [isAsking, setAsking] = useState(false);
  const part = useRef<HTMLDivElement>(null);
  useFocusKept(part, () => part.current?.querySelector<HTMLElement>('button:last-of-type'));
  const label = WORDS.account.named(WORDS.account.disconnect, account);
  return (
    <div ref={part}>
      {isAsking ? (
        <Sure
          label={label}
          question={WORDS.account.sure(account)}
          yes={isBusy ? WORDS.account.disconnecting : WORDS.account.yes}
          no={WORDS.account.no}
          blocks={blocks}
          isBusy={isBusy}
          onYes={onDisconnect}
          onNo={() => setAsking(false)}
        />
      ) : (
        <Button kind="danger-text" label={label} onClick={() => setAsking(true)}>
          {WORDS.account.disconnect}
        </Button>
      )}
    </div>
  );
}
