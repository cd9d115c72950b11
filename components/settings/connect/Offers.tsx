import { type Capability, hostName, NEEDS } from '../../../lib/google/capabilities.ts';
import { Button } from '../../kit/Button.tsx';
import { SCOPES, WORDS } from './words.ts';

export interface OffersProps {
  readonly offered: readonly Capability[];
  readonly hasClient: boolean;
  /** Which of them is in Google's window now. */
  readonly busy: Capability | null;
  /** Called in the click. */
  readonly onConnect: (capability: Capability) => void;
}

const scopeName = (scope: string): string => scope.slice(scope.lastIndexOf('/') + 1);

/** What an account can be connected for: why, and what it asks of the browser and of Google. */
export function Offers({ offered, hasClient, busy, onConnect }: OffersProps) {
  return (
    <>
      {offered.map((capability) => {
        const { name, reason, scopes, hosts } = NEEDS[capability];
        return (
          <section key={capability} class="sheet setting" aria-label={name}>
            <h2>{name}</h2>
            <p class="second">{reason}</p>
            <p>{WORDS.offers.google}</p>
            <ul class="wanted">
              {scopes.map((scope) => (
                <li key={scope}>
                  {SCOPES[scopeName(scope)]} <span class="second">({scopeName(scope)})</span>
                </li>
              ))}
            </ul>
            <p>{WORDS.offers.browser}</p>
            <ul class="wanted">
              {hosts.map((host) => (
                <li key={host}>{hostName(host)}</li>
              ))}
            </ul>
            {hasClient ? (
              <Button
                kind="filled"
                busy={busy !== null}
                label={busy === capability ? undefined : WORDS.offers.connectFor(name)}
                onClick={() => onConnect(capability)}
              >
                {busy === capability ? WORDS.offers.busy : WORDS.offers.connect}
              </Button>
            ) : (
              <p class="note">{WORDS.offers.noClient}</p>
            )}
          </section>
        );
      })}
    </>
  );
}
