import { browser } from 'wxt/browser';
import { type Capability, DIGEST_PERMISSION, NEEDS } from './google/capabilities.ts';

/** Asked for when an account is connected, where the manifest has them as optional: Firefox has `identity` from the install. */
const NAMES = ['identity', 'notifications'] as const;
type Name = (typeof NAMES)[number];

/** What the browser is asked for, besides what it granted at the install. */
export interface Access {
  readonly permissions: readonly Name[];
  readonly origins: readonly string[];
}

/** All that can be asked for and given back. */
function optionalAccess(): Access {
  const manifest = browser.runtime.getManifest();
  const declared: readonly string[] = [
    ...(manifest.optional_permissions ?? []),
    // Some browsers count these among the permissions when they tell the manifest.
    ...(manifest.optional_host_permissions ?? []),
  ];
  return {
    permissions: NAMES.filter((name) => declared.includes(name)),
    origins: declared.filter((one) => one.includes('://')),
  };
}

/** What some capabilities need of the browser together, of that which can be asked for: Firefox has `identity` already. */
export function accessFor(capabilities: readonly Capability[]): Access {
  const optional = optionalAccess();
  const needs = capabilities.map((capability) => NEEDS[capability]);
  return {
    permissions: optional.permissions.filter((one) =>
      needs.some(({ permissions }) => permissions.some((asked) => asked === one)),
    ),
    origins: optional.origins.filter((one) => needs.some(({ hosts }) => hosts.includes(one))),
  };
}

/**
 * Asks the person for what some capabilities need. It has to be called in the click itself, in a tab, before anything else is
 * waited for. False where the person said no.
 */
export async function requestAccess(capabilities: readonly Capability[]): Promise<boolean> {
  const { permissions, origins } = accessFor(capabilities);
  try {
    return await browser.permissions.request({ permissions: [...permissions], origins: [...origins] });
  } catch {
    // Another question of the browser's is open, or it was no click.
    return false;
  }
}

/** Whether the browser grants all that a capability needs: it can be taken away in the browser's own settings. */
export function hasAccess(capability: Capability): Promise<boolean> {
  const { permissions, origins } = accessFor([capability]);
  return browser.permissions.contains({ permissions: [...permissions], origins: [...origins] });
}

/**
 * Gives back all that the capabilities left do not need. With none left the extension holds what it held at its install.
 * Notifications stay as long as anybody's mail is read: nothing else notifies.
 */
export async function releaseAccess(left: readonly Capability[]): Promise<void> {
  const optional = optionalAccess();
  const needed = accessFor(left);
  const isKept = (name: Name): boolean =>
    needed.permissions.includes(name) || (left.includes('replies') && name === DIGEST_PERMISSION);
  if (!isKept(DIGEST_PERMISSION)) await clearNotices();
  await browser.permissions.remove({
    permissions: optional.permissions.filter((name) => !isKept(name)),
    origins: optional.origins.filter((origin) => !needed.origins.includes(origin)),
  });
}

/** What both the digest and urgent senders need of the browser. */
const notices = () => ({ permissions: NAMES.filter((name) => name === DIGEST_PERMISSION) });

/** Whether the browser lets us notify. */
export function mayNotify(): Promise<boolean> {
  return browser.permissions.contains({ permissions: [DIGEST_PERMISSION] });
}

/** Asks the person for leave to notify, in the click itself. False where they said no, or could not be asked. */
export async function askToNotify(): Promise<boolean> {
  try {
    return await browser.permissions.request(notices());
  } catch {
    return false;
  }
}

/** Takes away what is shown: without the leave to notify nobody could, nor hear of a click on it. */
async function clearNotices(): Promise<void> {
  try {
    for (const id of Object.keys(await browser.notifications.getAll())) await browser.notifications.clear(id);
  } catch {
    // Nothing is shown where nothing may be.
  }
}

/** Gives back the leave to notify, where nothing notifies any more. What cannot be given back stays. */
export async function stopNotifying(): Promise<void> {
  await clearNotices();
  await browser.permissions.remove(notices()).catch(() => false);
}
