import type { Surroundings } from '../surroundings.ts';
import { type Asked, authorizationUrl } from './authorization.ts';
import type { Launch } from './identity.ts';

/** As long as a request may take, in milliseconds. The browser itself may wait for a silent page for ever. */
const TIMEOUT = 20_000;

/**
 * Asks Google without anybody seeing it. What takes too long counts as one that did not come back. Throws the signal's reason
 * when that aborts.
 */
export async function launchSilently(world: Surroundings, asked: Asked, signal: AbortSignal): Promise<Launch> {
  signal.throwIfAborted();
  const late = AbortSignal.any([signal, world.timeout(TIMEOUT)]);
  const isLate = new Promise<Launch>((resolve) => {
    late.addEventListener('abort', () => resolve({ kind: 'silent' }), { once: true });
  });
  const launch = await Promise.race([world.identity.launch(authorizationUrl(asked), false), isLate]);
  signal.throwIfAborted();
  return launch;
}
