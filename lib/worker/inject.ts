import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import type { Push } from '../messages.ts';
import { HERE } from '../push.ts';

interface Script {
  readonly matches: readonly string[];
  readonly js: readonly ScriptPublicPath[];
  readonly css: readonly string[];
}

const isScript = (path: string): path is ScriptPublicPath => path.endsWith('.js');

/** What the manifest declares, in the order in which a page that loads gets it. */
function scripts(): readonly Script[] {
  const { content_scripts: declared = [] } = browser.runtime.getManifest();
  const isEarly = (script: { run_at?: string | undefined }): number => (script.run_at === 'document_start' ? 0 : 1);
  return declared
    .toSorted((a, b) => isEarly(a) - isEarly(b))
    .map(({ matches = [], js = [], css = [] }) => ({ matches, js: js.filter(isScript), css }));
}

/** Whether a script of this very instance answers in the tab. One of an older instance cannot hear us. */
async function isThere(tabId: number): Promise<boolean> {
  const ping: Push = { type: 'ping' };
  const answer: unknown = await browser.tabs.sendMessage(tabId, ping).catch(() => null);
  return answer === HERE;
}

async function injectInto(tabId: number, its: readonly Script[]): Promise<void> {
  const target = { tabId };
  // Runs when the page is idle: by then a page that was still loading has got its scripts from the browser.
  await browser.scripting.executeScript({ target, func: () => undefined });
  if (await isThere(tabId)) return;
  for (const { js, css } of its) {
    if (css.length > 0) await browser.scripting.insertCSS({ target, files: [...css] });
    if (js.length > 0) await browser.scripting.executeScript({ target, files: [...js] });
  }
}

/**
 * Gives Gmail and Calendar tabs that were open before this version its scripts; the browser does so only for pages that load
 * later. A tab that cannot take them (an error page, one that sleeps) gets them when it loads again.
 */
export async function injectIntoOpenTabs(): Promise<void> {
  const tabs = new Map<number, Script[]>();
  for (const script of scripts()) {
    for (const { id } of await browser.tabs.query({ url: [...script.matches], discarded: false })) {
      if (id !== undefined) tabs.set(id, [...(tabs.get(id) ?? []), script]);
    }
  }
  await Promise.allSettled([...tabs].map(([id, its]) => injectInto(id, its)));
}
