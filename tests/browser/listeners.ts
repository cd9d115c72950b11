import type { Page } from '@playwright/test';

/** How many listeners of ours are there, by event, on the window and on everything in the document, shadow roots included. */
export type Listeners = Readonly<Record<string, number>>;

/**
 * Gives a function that counts the listeners that the extension has in a page. Asked in the extension's
 * own world, which all its content scripts share, the browser tells of a window only that world's listeners: by them our
 * scripts are known. (With a debugger, which would name them, the page may crash.)
 */
export async function listenersOfOurs(page: Page, extensionId: string): Promise<() => Promise<Listeners>> {
  const session = await page.context().newCDPSession(page);
  const own = `chrome-extension://${extensionId}`;
  const worlds: number[] = [];
  const scripts = new Set<string>();
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === own) worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  const [contextId] = worlds;
  if (contextId === undefined || worlds.length > 1)
    throw new Error(`${worlds.length} worlds of the extension in a page`);
  return async () => {
    const counts = new Map<string, number>();
    for (const [where, depth] of [
      ['window', 1],
      ['document', -1],
    ] as const) {
      const { result } = await session.send('Runtime.evaluate', { expression: where, contextId });
      const { objectId = '' } = result;
      const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId, depth, pierce: true });
      if (where === 'window') for (const { scriptId } of listeners) scripts.add(scriptId);
      const ours = listeners.filter(({ scriptId }) => scripts.has(scriptId));
      for (const { type } of ours) counts.set(`${where} ${type}`, (counts.get(`${where} ${type}`) ?? 0) + 1);
    }
    return Object.fromEntries([...counts].sort());
  };
}
