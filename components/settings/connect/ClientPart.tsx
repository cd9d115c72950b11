import { useRef, useState } from 'preact/hooks';
import { CLIENT_ID_WORDS, clientIdProblem, tidyClientId } from '../../../lib/google/auth/client-id.ts';
import { hostName, LEAST, NEEDS } from '../../../lib/google/capabilities.ts';
import type { Answers } from '../../../lib/messages.ts';
import { Button } from '../../kit/Button.tsx';
import { TextField } from '../../kit/Field.tsx';
import { Section, useSaving } from '../Section.tsx';
import { WORDS } from './words.ts';

export type Found = Answers['check-client']['found'];

export interface ClientPartProps {
  /** What is kept; null for none. */
  readonly clientId: string | null;
  readonly redirect: string;
  /** Whether an account is connected, for which another client id changes something. */
  readonly isInUse: boolean;
  readonly onSave: (clientId: string | null) => Promise<boolean>;
  /** Asks Google; called in the click. */
  readonly onCheck: (clientId: string) => Promise<Found>;
}

/** The client id: how to make one, the address to register with it, and whether Google knows it. */
export function ClientPart({ clientId, redirect, isInUse, onSave, onCheck }: ClientPartProps) {
  const [isSaved, save] = useSaving();
  const [typed, setTyped] = useState<string | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const [isOther, setOther] = useState(false);
  const [checked, setChecked] = useState<'idle' | 'busy' | Found>('idle');
  const commit = async (text: string) => {
    const tidy = tidyClientId(text);
    const problem = tidy === '' ? null : clientIdProblem(tidy);
    setChecked('idle');
    setWrong(problem === null ? null : CLIENT_ID_WORDS[problem]);
    if (problem !== null || !(await save(onSave(tidy === '' ? null : tidy)))) return;
    setTyped(null);
    setOther(isInUse && tidy !== clientId);
  };
  const check = async () => {
    // What stands in the field, which may not have been kept yet.
    const id = tidyClientId(typed ?? clientId ?? '');
    const problem = clientIdProblem(id);
    if (problem !== null) {
      setWrong(CLIENT_ID_WORDS[problem]);
      return;
    }
    setChecked('busy');
    setChecked(await onCheck(id));
  };
  return (
    <Section title={WORDS.client.title} about={WORDS.client.about} isSaved={isSaved}>
      <details class="how">
        <summary>{WORDS.client.how}</summary>
        <ol>
          {WORDS.client.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <a href="https://console.cloud.google.com/auth/clients" target="_blank" rel="noreferrer">
          {WORDS.client.console}
        </a>
      </details>
      <Redirect address={redirect} />
      <TextField
        class="wide"
        label={WORDS.client.label}
        hint={WORDS.client.hint}
        value={typed ?? clientId ?? ''}
        error={wrong}
        most={500}
        onInput={(text) => {
          setTyped(text);
          setWrong(null);
        }}
        onCommit={(text) => void commit(text)}
      />
      {isOther && <p class="note">{WORDS.client.changed}</p>}
      <div role="status">
        {checked === 'known' && <p class="note good">{WORDS.client.found.known}</p>}
        {checked !== 'known' && checked !== 'idle' && checked !== 'busy' && (
          <p class="wrong">{WORDS.client.found[checked]}</p>
        )}
      </div>
      <p class="second">{WORDS.client.browser(NEEDS[LEAST].hosts.map(hostName))}</p>
      <Button kind="outlined" busy={checked === 'busy'} onClick={() => void check()}>
        {checked === 'busy' ? WORDS.client.checking : WORDS.client.check}
      </Button>
    </Section>
  );
}

/** The address that Google sends people back to. */
function Redirect({ address }: { address: string }) {
  const place = useRef<HTMLDivElement>(null);
  const [isCopied, setCopied] = useState<boolean | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      setCopied(true);
    } catch {
      place.current?.querySelector('input')?.select();
      setCopied(false);
    }
  };
  return (
    <div ref={place} class="redirect">
      <TextField
        class="wide"
        label={WORDS.client.redirect}
        hint={WORDS.client.redirectHint}
        value={address}
        type="url"
        readOnly
      />
      <Button kind="outlined" icon="copy" onClick={() => void copy()}>
        {WORDS.client.copy}
      </Button>
      <p class="second" role="status">
        {isCopied === true && WORDS.client.copied}
        {isCopied === false && WORDS.client.notCopied}
      </p>
    </div>
  );
}
