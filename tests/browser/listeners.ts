import type { Page } from '@playwright/test';

/** How many listeners of ours are there, by event, on the window and on everything in the document, shadow roots included. */
export type Listeners = Readonly<Record<string, number>>;

/**
 * Counts the listeners that the extension has in a page: those whose script is one of its own. They are asked for in its world,
 * which all its content scripts share in a page, since of a window the browser tells a world's own listeners only.
 */
export async function listenersOfOurs(page: Page, extensionId: string): Promise<Listeners> {
  const session = await page.context().newCDPSession(page);
  const own = `chrome-extension://${extensionId}`;
  const worlds: number[] = [];
  const scripts = new Set<string>();
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === own) worlds.push(context.id);
  });
  session.on('Debugger.scriptParsed', ({ scriptId, url }) => {
    if (url.startsWith(`${own}/`)) scripts.add(scriptId);
  });
  await session.send('Runtime.enable');
  await session.send('Debugger.enable');
  const [contextId] = worlds;
  if (contextId === undefined || worlds.length > 1)
    throw new Error(`${worlds.length} worlds of the extension in a page`);
  const counts = new Map<string, number>();
  for (const [where, depth] of [
    ['window', 1],
    ['document', -1],
  ] as const) {
    const { result } = await session.send('Runtime.evaluate', { expression: where, contextId });
    const { objectId = '' } = result;
    const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId, depth, pierce: true });
    const ours = listeners.filter(({ scriptId }) => scripts.has(scriptId));
    for (const { type } of ours) counts.set(`${where} ${type}`, (counts.get(`${where} ${type}`) ?? 0) + 1);
  }
  await session.detach();
  return Object.fromEntries([...counts].sort());
}
