import { type Browser, browser } from 'wxt/browser';
import { browserIdentity } from './auth/identity.ts';
import type { Area, Surroundings } from './surroundings.ts';

function areaOf(area: () => Browser.storage.StorageArea): Area {
  return {
    get: async (key) => (await area().get(key))[key],
    set: (key, value) => area().set({ [key]: value }),
    remove: (keys) => area().remove([...keys]),
    keys: async () => Object.keys(await area().get(null)),
  };
}

function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((wake, fail) => {
    signal.throwIfAborted();
    const onAbort = (): void => {
      clearTimeout(timer);
      fail(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', onAbort);
      wake();
    }, milliseconds);
    signal.addEventListener('abort', onAbort, { once: true });
  });
}

function nonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(24));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The browser itself as the clients' surroundings; what the person has set and connected is said from above. */
export function browserSurroundings(
  person: Pick<Surroundings, 'clientId' | 'isConnected' | 'isPermitted'>,
): Surroundings {
  return {
    fetch: (...request) => fetch(...request),
    now: () => Date.now(),
    random: () => Math.random(),
    nonce,
    sleep,
    timeout: (milliseconds) => AbortSignal.timeout(milliseconds),
    // Missing, whatever its type says, as long as the permission is not granted.
    identity: browserIdentity(() => browser.identity ?? undefined),
    session: areaOf(() => browser.storage.session),
    local: areaOf(() => browser.storage.local),
    clientId: () => person.clientId(),
    isConnected: (account, capability) => person.isConnected(account, capability),
    isPermitted: (capability) => person.isPermitted(capability),
  };
}
