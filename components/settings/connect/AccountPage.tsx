import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type Capability, GRANTS_PAGE } from '../../../lib/google/capabilities.ts';
import type { Answers, Failure } from '../../../lib/messages.ts';
import { Button } from '../../kit/Button.tsx';
import { useFocusKept } from '../../kit/useFocusKept.ts';
import { FAILURES } from '../../kit/words.ts';
import type { Clock } from '../../replies/state.ts';
import { PageHead } from '../../workspace/Shell.tsx';
import { AccountSheet, type Listed } from './AccountSheet.tsx';
import { ClientPart, type ClientPartProps } from './ClientPart.tsx';
import { Digest, type DigestProps } from './Digest.tsx';
import { Offers } from './Offers.tsx';
import { Urgent, type UrgentProps } from './Urgent.tsx';
import { WORDS } from './words.ts';

/** What the page knows of the accounts. */
export type Listing =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'ready'; readonly value: Answers['connections'] };

/** How the last thing that was done went. */
export interface Notice {
  readonly isGood: boolean;
  readonly text: string;
}

/** What is under way; `account` is null for one that is yet to be chosen. */
export interface Busy {
  readonly account: string | null;
  readonly capability: Capability | null;
}

export interface AccountPageProps extends Pick<ClientPartProps, 'clientId' | 'onSave' | 'onCheck'> {
  readonly listing: Listing;
  readonly offered: readonly Capability[];
  readonly clock: Clock;
  readonly busy: Busy | null;
  readonly digest: DigestProps;
  readonly urgent?: UrgentProps;
  readonly onReadNow?: () => void;
  readonly notice: Notice | null;
  readonly onReload: () => void;
  /** Called in the click. */
  readonly onConnect: (capability: Capability, account: string | null) => void;
  readonly onTakeBack: (capability: Capability, account: string, withBlocks: boolean) => void;
  readonly onDisconnect: (account: string, withBlocks: boolean) => void;
  /** What belongs to one account and stands beneath it. */
  readonly beneath?: (listed: Listed) => ComponentChildren;
  /** What belongs to all of them and stands beneath the last. */
  readonly beneathAll?: ComponentChildren;
}

/** Connected accounts: what they add, the client id that it takes, and each of them. */
export function AccountPage(props: AccountPageProps) {
  const { listing, clientId, notice, onSave, onCheck } = props;
  const all = useRef<HTMLDivElement>(null);
  const said = useRef<HTMLDivElement>(null);
  // The part of an account that was disconnected is gone, with the button that did it.
  useFocusKept(all, () => said.current);
  // What was pressed may stand far below.
  useEffect(() => {
    if (notice !== null) said.current?.scrollIntoView({ block: 'nearest' });
  }, [notice]);
  return (
    <>
      <PageHead title={WORDS.title} />
      <p class="lead-in">{WORDS.leadIn}</p>
      <p class="lead-in">{WORDS.not}</p>
      <div class="settings" ref={all}>
        {listing.kind === 'loading' && <p role="status">{WORDS.loading}</p>}
        {listing.kind === 'failed' && <Unread failure={listing.failure} onReload={props.onReload} />}
        {listing.kind === 'ready' && (
          <ClientPart
            clientId={clientId}
            redirect={listing.value.redirect}
            isInUse={listing.value.accounts.length > 0}
            onSave={onSave}
            onCheck={onCheck}
          />
        )}
        <div ref={said} class="said" tabIndex={-1}>
          <div role="status">{notice?.isGood && <p class="note good">{notice.text}</p>}</div>
          <div role="alert">{notice !== null && !notice.isGood && <p class="trouble">{notice.text}</p>}</div>
        </div>
        {listing.kind === 'ready' && <Accounts {...props} accounts={listing.value.accounts} />}
      </div>
    </>
  );
}

function Unread({ failure, onReload }: { failure: Failure; onReload: () => void }) {
  return (
    <div class="trouble" role="alert">
      <p>{`${WORDS.unread} ${FAILURES[failure].happened} ${FAILURES[failure].todo}`}</p>
      <Button kind="outlined" onClick={onReload}>
        {WORDS.again}
      </Button>
    </div>
  );
}

type AccountsProps = AccountPageProps & { readonly accounts: Answers['connections']['accounts'] };

function Accounts(props: AccountsProps) {
  const { accounts, offered, clientId, clock, busy, digest, onConnect, onTakeBack, onDisconnect } = props;
  const hasClient = clientId !== null;
  const isRead = accounts.some(({ reading }) => reading !== null);
  return (
    <>
      {accounts.map((listed) => (
        <AccountSheet
          key={listed.account}
          listed={listed}
          offered={offered}
          hasClient={hasClient}
          clock={clock}
          isBusy={busy !== null}
          onConnect={(capability) => onConnect(capability, listed.account)}
          onTakeBack={(capability, withBlocks) => onTakeBack(capability, listed.account, withBlocks)}
          onDisconnect={(withBlocks) => onDisconnect(listed.account, withBlocks)}
          onReadNow={props.onReadNow}
        />
      ))}
      {accounts.map((listed) => props.beneath?.(listed))}
      {props.beneathAll}
      {isRead && <Digest {...digest} />}
      {isRead && props.urgent !== undefined && <Urgent {...props.urgent} />}
      {accounts.length === 0 && <p class="second">{WORDS.account.none}</p>}
      <Offers
        offered={offered}
        hasClient={hasClient}
        busy={busy?.account === null ? busy.capability : null}
        onConnect={(capability) => onConnect(capability, null)}
      />
      <p>
        <a href={GRANTS_PAGE} target="_blank" rel="noreferrer">
          {WORDS.account.grants}
        </a>
      </p>
    </>
  );
}
