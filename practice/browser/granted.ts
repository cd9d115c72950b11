import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** The id that Chromium gives an extension of this folder, whose manifest has no key. */
export function idOfFolder(folder: string): string {
  const digest = createHash('sha256').update(path.resolve(folder)).digest('hex').slice(0, 32);
  return [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/**
 * Makes a new profile in which somebody has said yes to an extension's optional permissions before: without a window
 * Chromium never asks, and so nobody could. The extension still has to ask for them.
 */
export async function grantBefore(
  profile: string,
  extension: string,
  granted: { readonly permissions: readonly string[]; readonly hosts: readonly string[] },
): Promise<void> {
  const all = {
    api: granted.permissions,
    explicit_host: granted.hosts,
    manifest_permissions: [],
    scriptable_host: [],
  };
  const settings = { [idOfFolder(extension)]: { granted_permissions: all, runtime_granted_permissions: all } };
  await mkdir(path.join(profile, 'Default'), { recursive: true });
  await writeFile(path.join(profile, 'Default', 'Preferences'), JSON.stringify({ extensions: { settings } }));
}
